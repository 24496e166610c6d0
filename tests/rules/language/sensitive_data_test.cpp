// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <string>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

// Tokens are put together here, so that no scanner of repositories finds one in this file.
const std::string kToken = std::string("ghp") + "_aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dE3fG5";

const LintCase kCases[] = {
    {.name = "nobodys", .markdown = R"md(## Summary

The owner is dylan@ and @sam; mail to jane@example.com, ops@corp.example or noreply@corp.com goes nowhere.
Clone git@github.com:acme/tool.git, install @types/node@18.2.0, see logo@2x.png.
Hosts 10.0.0.12, 172.16.4.1, 192.168.1.10, 127.0.0.1, 192.0.2.7, 198.51.100.3, 203.0.113.9 and 8.8.8.8 answered.
Version 52.14.3.1 of v52.14.3.1 is out; section 1.2.3 and 1.2.3.4.5 and 300.1.2.3 follow. 2001:db8::1 too, at 20:10:05.
The key was AKIAIOSFODNN7EXAMPLE or ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.
)md"},
    {.name = "mail", .markdown = R"md(## Summary

Jane.Doe+ops@corp.io saw it first.
^^^^^^^^^^^^^^^^^^^^ warning: a mail address names a person: give the role, or the channel of a team
)md"},
    {.name = "addresses", .markdown = R"md(## Summary

Requests of 52.14.33.1 and `2a00:1450:4001:81b::200e` failed.
            ^^^^^^^^^^ warning: a public IP address leads to a machine or a person: give its host's role
                            ^^^^^^^^^^^^^^^^^^^^^^^^ warning: a public IP address leads to a machine or a person: give its host's role
)md"},
    {.name = "token",
     .markdown = "## Summary\n\n    export TOKEN=" + kToken + "\n" + "                 " +
                 std::string(kToken.size(), '^') +
                 " warning: an access token of GitHub is shown: revoke it, then take it out\n"},
    {.name = "key",
     .markdown = std::string("## Summary\n\n```\n-----BEGIN RSA ") + "PRIVATE KEY-----\n" +
                 std::string(31, '^') +
                 " warning: a private key is shown: revoke it, then take it out\n```\n"},
    {.name = "only_what_is_asked_for",
     .markdown = "## Summary\n\nJane@corp.io uses 52.14.33.1.\n",
     .options = {{"mail", "false"}, {"addresses", "false"}}},
};
PMLINT_RULE_TEST(SensitiveData, "sensitive-data", kCases)

}  // namespace
}  // namespace pmlint::test
