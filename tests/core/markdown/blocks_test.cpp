// SPDX-License-Identifier: MIT
// Which blocks a document has and what they show.
#include <gtest/gtest.h>

#include "tests/core/markdown/parsed.hpp"

namespace pmlint::markdown {
namespace {

using test::blocks_of;
using test::DumpCase;
using test::parsed;

TEST(Blocks, AreThoseOfMarkdown) {
  const DumpCase cases[] = {
      {"", ""},
      {"\n\n  \n", ""},
      {"one\ntwo  \nthree\\\nfour\n", R"(p"one\ntwo\nthree\nfour")"},
      {"no final line end", R"(p"no final line end")"},
      {"# A\n## B ##\n###### F\n#\n", R"(h1"A" h2"B" h6"F" h1"")"},
      {"Title\n===\n\nTwo\nlines\n---\n", R"(h1"Title" h2"Two\nlines")"},
      {"a\n\n---\n\nb\n", R"(p"a" hr p"b")"},
      {"- a\n- b\n  c\n", R"(ul(li(p"a") li(p"b\nc")))"},
      {"- a\n\n  b\n\n- c\n", R"(ul(li(p"a" p"b") li(p"c")))"},
      {"- a\n  - b\n    - c\n- d\n", R"(ul(li(p"a" ul(li(p"b" ul(li(p"c"))))) li(p"d")))"},
      {"3. a\n4. b\n10) c\n", R"(ol(li3(p"a") li4(p"b")) ol(li10(p"c")))"},
      {"-\n- a\n", R"(ul(li() li(p"a")))"},
      {"> a\nlazy\n> - b\n", R"(quote(p"a\nlazy" ul(li(p"b"))))"},
      {"```sh\nx  y\n\n  z\n```\n", R"(code"x  y\n\n  z")"},
      {"~~~\nnever closed\n", R"(code"never closed")"},
      {"    indented\n\n    code\n\np\n", R"(code"indented\n\ncode" p"p")"},
      {"- ```\n  a\n  ```\n- b\n", R"(ul(li(code"a") li(p"b")))"},
      {"a[^one\ntwo] b\n", R"(p"a[^one\ntwo] b")"},
      {"a[^one\n\xC3\xA9] b[^\n", "p\"a[^one\\n\xC3\xA9] b[^\""},
      {"[^\n]`b` c\n", R"(p"[^\n]b c")"},
      {"a[^n] b[^none]\n\n[^n]: Note\n    more\n", R"(p"a b[^none]" fn(p"Note\nmore"))"},
      {"[a]: /u\n[b]: /v 't'\ntext [a]\n", R"(p"text a")"},
      {"[a]: /u\n", ""},
      {"[a]: /u\nTitle\n=====\n", R"(h1"Title")"},
      {"[a]: /u\nTitle\n=====", R"(h1"Title")"},
      {"a\r\nb\r\n\r\n- c\r\n", R"(p"a\nb" ul(li(p"c")))"},
      {"a\rb\r\r# c\r", R"(p"a\nb" h1"c")"},
      {"\xEF\xBB\xBF# A\n", R"(h1"A")"},
      {"\xEF\xBB\xBF", ""},
  };
  for (const DumpCase& c : cases) EXPECT_EQ(blocks_of(c.text), c.expected) << c.text;
}

TEST(Blocks, KnowTasks) {
  EXPECT_EQ(
      blocks_of("- [ ] open\n- [x] done\n- [X] Done\n- none [x]\n1. [ ] see [x] there\n"),
      R"(ul(li[ ](p"open") li[x](p"done") li[x](p"Done") li(p"none [x]")) ol(li1[ ](p"see [x] there")))");
}

TEST(Blocks, KnowTables) {
  const DumpCase cases[] = {
      {"| a | b |\n|---|:-:|\n| c | d |\n", R"(table(row(c"a" c"b") row(c"c" c"d")))"},
      {"a | b\n--|--\nc | d | dropped\ne\n",
       R"(table(row(c"a" c"b") row(c"c" c"d") row(c"e" c"")))"},
      {"|a|\n|-|\n", R"(table(row(c"a")))"},
      {"|a|b|\n|-|-|\n|x \\| y|`p\\|q`|\n", R"(table(row(c"a" c"b") row(c"x | y" c"p|q")))"},
      {"|a|b|\n|-|-|\n||  |\n", R"(table(row(c"a" c"b") row(c"" c"")))"},
      {"before \\| it\nstill\na|b\n-|-\n1|2\n",
       R"(p"before | it\nstill" table(row(c"a" c"b") row(c"1" c"2")))"},
      {"- |a|b|\n  |-|-|\n  |1|2|\n", R"(ul(li(table(row(c"a" c"b") row(c"1" c"2")))))"},
      {"> |a|\n> |-|\n> |1|\n", R"(quote(table(row(c"a") row(c"1"))))"},
      {"|a|b|\n|-|\n", R"(p"|a|b|\n|-|")"},
      {"|a|\n|-|\n|**b** `c` [d](e)|\n", R"(table(row(c"a") row(c"b c d")))"},
  };
  for (const DumpCase& c : cases) EXPECT_EQ(blocks_of(c.text), c.expected) << c.text;
}

TEST(Blocks, KnowFrontMatter) {
  const DumpCase cases[] = {
      {"---\ntitle: A\nlist:\n  - b\n- c\n# d\n---\n# T\n",
       R"(yaml"title: A\nlist:\n  - b\n- c\n# d" h1"T")"},
      {"---\na: b\n...\nc\n", R"(yaml"a: b" p"c")"},
      {"+++\na = 1\n+++\nb\n", R"(toml"a = 1" p"b")"},
      {"---\n---\nb\n", R"(yaml"" p"b")"},
      {"---\na: b\n---", R"(yaml"a: b")"},
      {"\xEF\xBB\xBF---\r\na: b\r\nc: d\r\n---\r\ne\r\n", R"(yaml"a: b\nc: d" p"e")"},
      {"---\na: b\n", R"(hr p"a: b")"},                            // never closed
      {"---\n\nSome prose.\n\n---\n", R"(hr p"Some prose." hr)"},  // thematic breaks
      {"\n---\na: b\n---\n", R"(hr h2"a: b")"},                    // not at the top
  };
  for (const DumpCase& c : cases) EXPECT_EQ(blocks_of(c.text), c.expected) << c.text;
}

TEST(Blocks, KeepTheirPlaceBehindFrontMatter) {
  const auto [source, document] = parsed("---\na: b\n---\n\ntext\n\n| h |\n|---|\n| c |\n");
  EXPECT_EQ(source.text(document.blocks()[2].range), "text");
  EXPECT_EQ(source.text(document.blocks().back().range), "c");
}

struct RangeCase {
  std::string_view text;
  BlockId block;
  std::string_view range;
};

TEST(Blocks, RangeFromTheirFirstMarkerToTheirLastByte) {
  const RangeCase cases[] = {
      {"a\n\n- b\n- c\n\n\nd\n", 2, "- b\n- c"},
      {"  # A ##  \n", 1, "# A ##"},
      {"A\nb\n---\n\nc\n", 1, "A\nb\n---"},
      {"A\n===", 1, "A\n==="},
      {"x\n\n```sh\na\n```\n", 2, "```sh\na\n```"},
      {"- ```\n  a\n\nb\n", 3, "```\n  a"},
      {"> a\n> b\n\nc\n", 1, "> a\n> b"},
      {"10. a\n\n    b\n", 2, "10. a\n\n    b"},
      {"- [x]  a\n", 2, "- [x]  a"},
      {"-\n", 2, "-"},
      {"[^a]\n\n[^a]: b\n    c\n", 2, "[^a]: b\n    c"},
      {"a|b\n-|-\n1|2\n\nc\n", 1, "a|b\n-|-\n1|2"},
      {"|a|\n|-|\n", 1, "|a|\n|-|"},
      {"|a|b|\n|-|-|\n| 1 |2|\n", 5, "| 1 |2|"},
      {"|a|b|\n|-|-|\n| 1 |2|\n", 6, "1"},
      {"a\n\n* * *\n", 2, "* * *"},
      {"---\na: b\n---\nc\n", 1, "---\na: b\n---"},
      {"a\n\n<!-- c -->\n\nb\n", 2, "<!-- c -->"},
      {"a  \nb  \n\nc", 1, "a  \nb"},
  };
  for (const RangeCase& c : cases) {
    const auto [source, document] = parsed(c.text);
    ASSERT_LT(c.block, document.blocks().size()) << c.text;
    EXPECT_EQ(source.text(document.blocks()[c.block].range), c.range) << c.text;
  }
}

TEST(Blocks, AreFoundByTheirText) {
  const auto [source, document] = parsed("# A\n\n- b\n-\n\n| c | d |\n|---|---|\n");
  EXPECT_EQ(document.text(), "A\nb\nc\nd\n");
  EXPECT_EQ(document.blocks()[document.block_at(0)].kind, BlockKind::heading);
  EXPECT_EQ(document.blocks()[document.block_at(2)].kind, BlockKind::paragraph);
  EXPECT_EQ(document.blocks()[document.block_at(6)].kind, BlockKind::cell);
  EXPECT_EQ(document.text(document.blocks()[document.block_at(6)]), "d");
  EXPECT_EQ(document.block_at(8), kNoBlock);
}

TEST(Blocks, GiveTheirChildrenAndLines) {
  const auto [source, document] = parsed("- a\n  b\n\n  c\n- d\n");
  const std::vector<BlockId> items = children(document, 1);
  ASSERT_EQ(items.size(), 2U);
  const std::vector<BlockId> paragraphs = children(document, items[0]);
  ASSERT_EQ(paragraphs.size(), 2U);
  const std::vector<text::ByteRange> lines = lines_of(document, document.blocks()[paragraphs[0]]);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(document.text(lines[1]), "b");
}

}  // namespace
}  // namespace pmlint::markdown
