// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "a_picture_that_is_not_there",
     .markdown = R"(# Checkout

![Error rate](graph.png)
  ^^^^^^^^^^ note: the picture "graph.png" is not there: add it to the repository, or correct the path
)",
     .files = {"other.png"}},
    {.name = "a_file_that_is_not_there_beside_one_that_is",
     .markdown = R"(# Checkout

See the [log](logs/a%20b.txt) and the [trace](trace.json#L7).
                                       ^^^^^ note: the file "trace.json#L7" is not there: add it to the repository, or correct the path
)",
     .files = {"logs/a b.txt"}},
    {.name = "a_picture_without_text", .markdown = R"(# Checkout

![image](https://example.org/a.png) ![Graph](https://example.org/b.png)
  ^^^^^ note: the picture has no text for those who cannot see it: say what it shows
)"},
    {.name = "several_pictures_without_text", .markdown = R"(# Checkout

![Image](https://example.org/a.png) and ![img](https://example.org/b.png)
  ^^^^^ note: 2 pictures have no text for those who cannot see them: say what they show
)"},
    {.name = "standard_input", .markdown = "# Checkout\n\n![Error rate](graph.png)\n"},
    {.name = "a_copy_without_its_files",
     .markdown = "# Checkout\n\n![Error rate](a.png) ![Latency](b.png) [log](c.txt)\n",
     .files = {"other.png"}},
    {.name = "no_local_files",
     .markdown =
         "# Checkout\n\n[a](https://example.org/a.png) [b](/static/b.png) [c](#top) "
         "[d](../guide) [e](page.html) [f]({{ site.url }}/f.png) [g](mailto:g@example.org)\n",
     .files = {"other.png"}},
};

PMLINT_RULE_TEST(LocalTargetMissing, "local-target-missing", kCases)

}  // namespace
