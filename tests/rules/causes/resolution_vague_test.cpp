// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

LintCase resolution(std::string name, std::string text) {
  return {.name = std::move(name), .markdown = "# API\n\n## Resolution\n\n" + text + '\n'};
}

const LintCase kCases[] = {
    {.name = "fixed_and_tested", .markdown = R"(# API

## Resolution

The issue was fixed and the fix was tested.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the resolution does not say what was changed: name the setting, the code, the host or the version, and how it was checked
)"},
    {.name = "beside_the_cause", .markdown = R"(# API

## Root cause and resolution

A deploy removed the index of the orders table. It was resolved by updating the code to handle orders well.
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the resolution does not say what was changed: name the setting, the code, the host or the version, and how it was checked
)"},
    resolution("reverted", "The change was reverted."),
    resolution("restarted", "We restarted the workers, then the issue was fixed."),
    resolution("a_named_thing", "The firewall rule was corrected."),
    resolution("a_code_span", "The issue was fixed in `cart.py`."),
    resolution("a_command", "The issue was fixed:\n\n```sh\nservice nginx reload\n```"),
    resolution("a_link", "Fixed by [this request](https://example.org/pull/7)."),
    {.name = "detail_in_the_timeline", .markdown = R"(# API

## Timeline

- 10:00 UTC: the alert fires
- 10:40 UTC: release 4812 is rolled back, the API is restored

## Resolution

The issue was fixed and tested.
)"},
    {.name = "no_section", .markdown = R"(# API

## Root cause

A deploy removed the index.
)"},
};

PMLINT_RULE_TEST(ResolutionVague, "resolution-vague", kCases)

}  // namespace
