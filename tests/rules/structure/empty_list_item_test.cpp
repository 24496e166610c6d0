// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "content", .markdown = R"md(## Timeline

- 10:05 UTC: paged
  - 10:06 UTC: acknowledged
- ![graph of errors](errors.png)
- `-`
- [ ] Alert on the queue
- - 10:10 UTC: nested

Not a list - only a hyphen

A title
-
)md"},
    {.name = "between_items",
     .markdown = R"md(## Timeline

- 10:05 UTC: paged
-
^ note: this list item is empty: write it or delete it
- 10:30 UTC: resolved
)md",
     .fixed = R"md(## Timeline

- 10:05 UTC: paged
- 10:30 UTC: resolved
)md"},
    {.name = "at_the_end",
     .markdown = R"md(## Timeline

* 10:05 UTC: paged
*
^ note: this list item is empty: write it or delete it
)md",
     .fixed = R"md(## Timeline

* 10:05 UTC: paged
)md"},
    {.name = "numbered_and_nested",
     .markdown = R"md(## Resolution

1. Rolled back
2.
^^ note: this list item is empty: write it or delete it
3. Restarted

   -
   ^ note: this list item is empty: write it or delete it
)md",
     .fixed = R"md(## Resolution

1. Rolled back
3. Restarted

)md"},
    {.name = "paragraphs_stay_apart",
     .markdown = R"md(## Timeline

- 10:05 UTC: paged
-
^ note: this list item is empty: write it or delete it
The queue was full.
)md",
     .fixed = R"md(## Timeline

- 10:05 UTC: paged

The queue was full.
)md"},
    {.name = "two_in_a_row",
     .markdown = R"md(## Timeline

- 10:05 UTC: paged
-
^ note: this list item is empty: write it or delete it
-
^ note: this list item is empty: write it or delete it
- 10:30 UTC: rolled back
)md",
     .fixed = R"md(## Timeline

- 10:05 UTC: paged
- 10:30 UTC: rolled back
)md"},
    {.name = "a_quoted_item_is_left_to_the_author",
     .markdown = R"md(## Timeline

> - paged
> -
  ^ note: this list item is empty: write it or delete it
)md",
     .fixed = R"md(## Timeline

> - paged
> -
)md"},
};
PMLINT_RULE_TEST(EmptyListItem, "empty-list-item", kCases)

}  // namespace
}  // namespace pmlint::test
