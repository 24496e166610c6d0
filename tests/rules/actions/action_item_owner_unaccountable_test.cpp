// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "one_or_two", .markdown = R"md(## Action items

- Add an alert (owner: @ines)
- Write a runbook (owner: Ines and Bob)
- Raise the limit (owner: Payments team)
- Test the limit (owner: @acme/payments)
)md"},
    {.name = "many", .markdown = R"md(## Action items

| Action | Owner |
| --- | --- |
| Add an alert | Ines, Bob and Ana |
                 ^^^^^^^^^^^^^^^^^ warning: "Ines, Bob and Ana" are 3 owners: name the one who answers for the item
)md"},
    {.name = "department", .markdown = R"md(## Action items

| Action | Owner |
| --- | --- |
| Add an alert | Engineering |
                 ^^^^^^^^^^^ warning: "Engineering" is a whole department: name the one who answers for the item
)md"},
    {.name = "nobody_is_another_rule", .markdown = R"md(## Action items

- Add an alert (owner: TBD)
- Write a runbook (owner: the team)
- Raise the limit
)md"},
    {.name = "only_one_allowed",
     .markdown = R"md(## Action items

- Add an alert (owner: Ines and Bob)
                       ^^^^^^^^^^^^ warning: "Ines and Bob" are 2 owners: name the one who answers for the item
)md",
     .options = {{"most", "1"}}},
};
PMLINT_RULE_TEST(ActionItemOwnerUnaccountable, "action-item-owner-unaccountable", kCases)

}  // namespace
}  // namespace pmlint::test
