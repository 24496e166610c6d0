// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "few",
     .markdown = R"md(# Queue stopped

It can't be 10:05 (p99).
)md",
     .options = {{"minimum", "7"}}},
    {.name = "enough",
     .markdown = "# Queue stopped\n\nIt can't be 10:05 (p99).\n",
     .options = {{"minimum", "6"}}},
    {.name = "many",
     .markdown = "Issue summary\n"
                 "^^^^^^^^^^^^^ note: 7 words: 1 to 6 are asked for\n\nIt can't be 10:05 (p99).\n",
     .options = {{"minimum", "1"}, {"maximum", "6"}}},
    {.name = "empty", .markdown = ""},
};
PMLINT_RULE_TEST(WordCount, "word-count", kCases)

}  // namespace
}  // namespace pmlint::test
