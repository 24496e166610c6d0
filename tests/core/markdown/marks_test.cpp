// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/core/markdown/parsed.hpp"

namespace pmlint::markdown {
namespace {

using test::blocks_of;
using test::DumpCase;
using test::marks_of;
using test::parsed;

TEST(Marks, AreThoseOfMarkdown) {
  const DumpCase cases[] = {
      {"**a** *b* ***c*** __d__", R"(strong"a" em"b" em"c" strong"c" strong"d")"},
      {"`a` ``b ` c`` ` d `", R"(code"a" code"b ` c" code"d")"},
      {"[a](/u 't') [b][r] [r] <http://x.y>\n\n[r]: /v",
       R"(link"a"->/u link"b"->/v link"r"->/v link"http://x.y"->http://x.y)"},
      {"![alt **x**](/i.png) ![](/j)", R"(image"alt x"->/i.png strong"x" image""->/j)"},
      {"[![a](/i)](/u)", R"(link"a"->/u image"a"->/i)"},
      {"**a\nb** c", R"(strong"a\nb")"},
      {"a\n**b**", R"(strong"b")"},
      {"<b>a</b> <strong>b</strong> <em>c</em> <i>d</i> <code>e</code> <kbd>f</kbd>",
       R"(strong"a" strong"b" em"c" em"d" code"e" code"f")"},
      {"<a href=\"/u\">a</a> <a name=x>b</a> <IMG SRC=i ALT='c d'>",
       R"(link"a"->/u image"c d"->i)"},
      {"<b>never closed\nb", R"(strong"never closed\nb")"},
      {"a <sub>b</sub>", R"(html"b")"},
  };
  for (const DumpCase& c : cases) EXPECT_EQ(marks_of(c.text), c.expected) << c.text;
}

TEST(Marks, KnowStruckText) {
  const DumpCase cases[] = {
      {"~~a~~ ~b~", R"(strike"a" strike"b")"},
      {"~~a **b** c~~", R"(strike"a b c" strong"b")"},
      {"**~~a~~**", R"(strong"a" strike"a")"},
      {"~~**a**~~", R"(strike"a" strong"a")"},
      {"~~a~ b", ""},
      {"~~~a~~~", ""},
      {"\\~~a~~", ""},
      {"`~~a~~`", R"(code"~~a~~")"},
      {"~~ a ~~", ""},
      {"**a ~~b** c~~", R"(strong"a ~~b")"},
      {"~~a\nb~~ c", R"(strike"a\nb")"},
      {"| ~~a~~ |\n|---|\n", R"(strike"a")"},
  };
  for (const DumpCase& c : cases) EXPECT_EQ(marks_of(c.text), c.expected) << c.text;
  EXPECT_EQ(blocks_of("x ~~a~~ y ~b~ ~~~c~~~\n"), R"(p"x a y b ~~~c~~~")");
  EXPECT_EQ(blocks_of("about ~10 minutes\n"), R"(p"about ~10 minutes")");
  EXPECT_EQ(blocks_of("~10:00 to ~11:00\n"), R"(p"~10:00 to ~11:00")");
}

TEST(Marks, CoverEveryByteOrAreNotThere) {
  const auto [source, document] = parsed("**a***b* c **d** **e**");
  EXPECT_EQ(document.text(), "ab c d e\n");
  EXPECT_TRUE(document.marked({0, 1}, MarkKind::strong));
  EXPECT_FALSE(document.marked({0, 2}, MarkKind::strong));
  EXPECT_TRUE(document.marked({1, 2}, MarkKind::emphasis));
  EXPECT_TRUE(document.marked({5, 6}, MarkKind::strong));
  EXPECT_FALSE(document.marked({5, 8}, MarkKind::strong));
  EXPECT_FALSE(document.marked({3, 4}, MarkKind::strong));
  EXPECT_FALSE(document.marked({5, 5}, MarkKind::strong));
}

TEST(Marks, KeepTheirTargetsWhenTheDocumentMoves) {
  auto [source, document] = parsed("[a](/first) [b](/second)");
  const Document moved = std::move(document);
  EXPECT_EQ(moved.marks()[0].target, "/first");
  EXPECT_EQ(moved.marks()[1].target, "/second");
}

}  // namespace
}  // namespace pmlint::markdown
