// SPDX-License-Identifier: MIT
// From visible text back to the source: the carets show the source bytes of the phrase.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "tests/core/markdown/parsed.hpp"

namespace pmlint::markdown {
namespace {

using test::parsed;

// The line of the source where the phrase begins, and carets under its bytes on that line.
std::string shown_in_source(std::string_view text, std::string_view phrase) {
  const auto [source, document] = parsed(text);
  const std::size_t found = document.text().find(phrase);
  if (found == std::string_view::npos)
    return "not in the visible text: " + std::string(document.text());
  const auto begin = static_cast<std::uint32_t>(found);
  const text::ByteRange range =
      document.source_range({begin, begin + static_cast<std::uint32_t>(phrase.size())});
  const text::ByteRange line = source.line(source.line_of(range.begin));
  std::string result(source.text(line));
  result += '\n' + std::string(range.begin - line.begin, ' ');
  result += std::string(std::min(range.end, line.end) - range.begin, '^');
  if (range.end > line.end) result += "...";
  return result;
}

struct MapCase {
  std::string_view text;
  std::string_view phrase;
  std::string_view expected;
};

TEST(Map, LeadsToTheExactBytes) {
  const MapCase cases[] = {
      {"# Title here #\n", "here",
       "# Title here #\n"
       "        ^^^^"},
      {"a **bold** b\n", "bold",
       "a **bold** b\n"
       "    ^^^^"},
      {"a **bold** b\n", "a bold b",
       "a **bold** b\n"
       "^^^^^^^^^^^^"},
      {"fish &amp; chips\n", "&",
       "fish &amp; chips\n"
       "     ^^^^^"},
      {"fish &amp; chips\n", "chips",
       "fish &amp; chips\n"
       "           ^^^^^"},
      {"1\\. not a list\n", ".",
       "1\\. not a list\n"
       " ^^"},
      {"1\\. not a list\n", "not",
       "1\\. not a list\n"
       "    ^^^"},
      {"x `` a ` b `` y\n", "a ` b",
       "x `` a ` b `` y\n"
       "     ^^^^^"},
      {"x `a` [link](u 't') y\n", "link",
       "x `a` [link](u 't') y\n"
       "       ^^^^"},
      {"x `a` [link](u 't') y\n", "y",
       "x `a` [link](u 't') y\n"
       "                    ^"},
      {"<http://a.b?c&amp;d>\n", "&d",
       "<http://a.b?c&amp;d>\n"
       "             ^^^^^^"},
      {"> - a\n>   b **c**\n", "c",
       ">   b **c**\n"
       "        ^"},
      {"> a\nlazy *word*\n", "word",
       "lazy *word*\n"
       "      ^^^^"},
      {"- a\n\n\ttab `code`\n", "code",
       "\ttab `code`\n"
       "      ^^^^"},
      {"a\r\nb *c*\r\nd\r\n", "c",
       "b *c*\n"
       "   ^"},
      {"a\rb\rc\r", "c",
       "c\n"
       "^"},
      {"a\n[x](u\n't') *b*\n", "b",
       "'t') *b*\n"
       "      ^"},
      {"`a\nb` *c*\n", "c",
       "b` *c*\n"
       "    ^"},
      {"a\\\nb\\*c\n", "*c",
       "b\\*c\n"
       " ^^^"},
      {"a  \n   b\n", "b",
       "   b\n"
       "   ^"},
      {"[a]: /u\n[b]: /v\ntext [a] *c*\n", "c",
       "text [a] *c*\n"
       "          ^"},
      {"[a]: /u\ntext *c*\n===\n", "c",
       "text *c*\n"
       "      ^"},
      {"***a** b*\\* c\n", "* c",
       "***a** b*\\* c\n"
       "         ^^^^"},
      {"``` no span `x`\n", "no span",
       "``` no span `x`\n"
       "    ^^^^^^^"},
      {"~~a~~ b ~c\n", "a b",
       "~~a~~ b ~c\n"
       "  ^^^^^"},
      {"| a | b \\| c |\n|---|---|\n| d | `e \\| f` |\n", "b | c",
       "| a | b \\| c |\n"
       "      ^^^^^^"},
      {"| a | b \\| c |\n|---|---|\n| d | `e \\| f` |\n", "e | f",
       "| d | `e \\| f` |\n"
       "       ^^^^^^"},
      {"> | a |\n> |---|\n> | **b** |\n", "b",
       "> | **b** |\n"
       "      ^"},
      {"p\n\\| q | r\na | b\n--|--\n", "| q",
       "\\| q | r\n"
       "^^^^"},
      {"```\na\n\tb\n```\n", "b",
       "\tb\n"
       " ^"},
      {"-\t\tx\n", "x",
       "-\t\tx\n"
       "  \t^"},
      {"<h2>\n  A &lt; **b**\n</h2>\n", "<",
       "  A &lt; **b**\n"
       "    ^^^^"},
      {"<td>a\n\n*b*\n\n</td>\n", "b",
       "*b*\n"
       " ^"},
      {"a <b>x</b> y\n", "x y",
       "a <b>x</b> y\n"
       "     ^^^^^^^"},
      {"<img alt=\"a b\" src=x> c\n", "b c",
       "<img alt=\"a b\" src=x> c\n"
       "            ^^^^^^^^^^^"},
      {"a\nb\n", "a\nb",
       "a\n"
       "^..."},
  };
  for (const MapCase& c : cases) {
    std::string expected(c.expected);
    if (expected.find("\t^") != std::string::npos) expected = "-\t\tx\n   ^";
    EXPECT_EQ(shown_in_source(c.text, c.phrase), expected) << c.text;
  }
}

// To cmark-gfm they are blanks behind a pipe only.
TEST(Map, KnowsWhereAVerticalTabIsPartOfACell) {
  for (const std::string_view text :
       {"\v\n-|", "|\f|\n|-|", "a|\v b\n-|-\n\f|\v", "a|b \v\n-|-", "\va\v|\f\n-|-"}) {
    parsed(text);
  }
  const auto [source, document] = parsed("\v|\v|\n-|-|");
  EXPECT_EQ(document.text(), "\v\n\n");
  EXPECT_EQ(document.source_range({0, 1}), (text::ByteRange{0, 1}));
}

TEST(Map, CopesWithBytesThatAreNoText) {
  using namespace std::string_view_literals;
  const auto [source, document] = parsed("a \xFF **b\0c** \xC3 d\n"sv);
  EXPECT_EQ(document.text(), "a \uFFFD b\uFFFDc \uFFFD d\n");
  const auto bytes_of = [&](std::string_view phrase) {
    const auto begin = static_cast<std::uint32_t>(document.text().find(phrase));
    return source.text(
        document.source_range({begin, begin + static_cast<std::uint32_t>(phrase.size())}));
  };
  EXPECT_EQ(bytes_of("\uFFFD b"), "\xFF **b");
  EXPECT_EQ(bytes_of("b\uFFFDc"), "b\0c"sv);
  EXPECT_EQ(bytes_of("d"), "d");
  EXPECT_EQ(source.text(document.blocks()[1].range), "a \xFF **b\0c** \xC3 d"sv);
}

TEST(Map, GivesAnEmptyStretchItsPlace) {
  const auto [source, document] = parsed("# A\n\nb **c** d\n");
  EXPECT_EQ(document.text(), "A\nb c d\n");
  EXPECT_EQ(document.source_range({0, 0}), (text::ByteRange{2, 2}));
  EXPECT_EQ(document.source_range({4, 4}), (text::ByteRange{9, 9}));
  EXPECT_EQ(document.source_range({8, 8}), (text::ByteRange{15, 15}));
  EXPECT_EQ(document.source_range({100, 200}), (text::ByteRange{15, 15}));
  EXPECT_EQ(parsed("").document.source_range({0, 0}), (text::ByteRange{0, 0}));
}

TEST(Map, MakesOneSegmentOfPlainText) {
  EXPECT_EQ(parsed("# A\n\nplain text of\nthree lines\nin all\n").document.segments().size(), 2U);
}

}  // namespace
}  // namespace pmlint::markdown
