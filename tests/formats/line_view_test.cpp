// SPDX-License-Identifier: MIT
#include "formats/line_view.hpp"

#include <gtest/gtest.h>

#include <ctime>

#include "formats/line_break.hpp"

namespace pmlint::formats {
namespace {

struct ViewCase {
  std::string name;
  std::string line;
  std::string focus;  // the text under the carets
  std::uint32_t width;
  std::string expected;  // the line as shown, a line break, the row of carets
};

std::string drawn(const ViewCase& view_case) {
  const auto begin = static_cast<std::uint32_t>(view_case.line.find(view_case.focus));
  const text::ByteRange focus{begin, begin + static_cast<std::uint32_t>(view_case.focus.size())};
  const text::ByteRange line{0, static_cast<std::uint32_t>(view_case.line.size())};
  const LineView view(view_case.line, line, focus, view_case.width, "…", 1);
  const LineView::Columns columns = view.columns(focus);
  return view.text() + '\n' + std::string(columns.begin, ' ') +
         std::string(columns.end - columns.begin, '^');
}

void PrintTo(const ViewCase& row, std::ostream* out) { *out << row.name; }

class Views : public testing::TestWithParam<ViewCase> {};
TEST_P(Views, PutsCaretsUnderTheRange) { EXPECT_EQ(drawn(GetParam()), GetParam().expected); }

const ViewCase kViews[] = {
    {"plain", "It took 48 hrs in all", "48 hrs", 80,
     "It took 48 hrs in all\n"
     "        ^^^^^^"},
    {"tabs_are_columns", "\t- 10:05\trestored", "10:05", 80,
     "    - 10:05 restored\n"
     "      ^^^^^"},
    {"a_tab_itself", "a\tb", "\t", 80,
     "a   b\n"
     " ^^^"},
    {"wide_characters", "障害は48時間続いた", "48時間", 80,
     "障害は48時間続いた\n"
     "      ^^^^^^"},
    {"emoji", "😀😀 down", "down", 80,
     "😀😀 down\n"
     "     ^^^^"},
    {"combining_marks", "re\u0301sume\u0301 sent", "sent", 80,
     "re\u0301sume\u0301 sent\n"
     "       ^^^^"},
    {"a_combining_mark_itself", "re\u0301s", "\u0301", 80,
     "re\u0301s\n"
     " ^"},
    {"unsafe_is_spelled_out", "a\x1B[31m b", "b", 80,
     "a<U+001B>[31m b\n"
     "              ^"},
    {"malformed", "a\xFF\xFE b", "b", 80,
     "a\uFFFD\uFFFD b\n"
     "    ^"},
    {"exactly_as_wide", "0123456789", "9", 10,
     "0123456789\n"
     "         ^"},
    {"cut_after", "It took 48 hrs from one day to the next", "48 hrs", 20,
     "It took 48 hrs fro…\n"
     "        ^^^^^^"},
    {"cut_before", "one day and then another it took 48 hrs", "48 hrs", 20,
     "…her it took 48 hrs\n"
     "             ^^^^^^"},
    {"cut_on_both_sides", "one day and then another it took 48 hrs and then some", "48 hrs", 20,
     "… took 48 hrs and t…\n"
     "       ^^^^^^"},
    {"longer_than_the_width", "x the whole of this sentence is meant y",
     "the whole of this sentence is meant", 20,
     "x the whole of thi…\n"
     "  ^^^^^^^^^^^^^^^^"},
    {"wide_characters_are_not_halved", "障害障害障害障害障害障害障害x障害障害障害障害", "x", 13,
     "…障害x障害…\n"
     "     ^"},
};
INSTANTIATE_TEST_SUITE_P(Cases, Views, testing::ValuesIn(kViews),
                         [](const testing::TestParamInfo<ViewCase>& row) {
                           return row.param.name;
                         });

TEST(LineView, ShowsAPointAtTheEndOfTheLine) {
  const LineView view("abc", {0, 3}, {3, 3}, 80, "…", 1);
  EXPECT_EQ(view.columns({3, 3}).begin, 3U);
  EXPECT_EQ(view.columns({3, 3}).end, 4U);
}

TEST(LineView, NeverShowsMoreThanTheWidth) {
  std::string line;
  for (int i = 0; i < 3000; ++i) line += i % 7 == 0 ? "世" : "a";
  const auto size = static_cast<std::uint32_t>(line.size());
  for (std::uint32_t begin = 0; begin < size; begin += 11) {
    const text::ByteRange focus{begin, std::min(size, begin + 30)};
    const LineView view(line, {0, size}, focus, 60, "…", 1);
    const LineView::Columns columns = view.columns(focus);
    EXPECT_LE(columns.end, 60U);
    EXPECT_LT(columns.begin, columns.end);
    EXPECT_TRUE(view.shows(focus));
  }
}

TEST(LineBreak, FallsBetweenWords) {
  EXPECT_EQ(broken_to_lines("one two three", {0, 0, 2}), "one two three");
  EXPECT_EQ(broken_to_lines("one two three", {7, 0, 2}), "one two\n  three");
  EXPECT_EQ(broken_to_lines(": one two", {13, 8, 2}), ": one\n  two");
  EXPECT_EQ(broken_to_lines("障害 障害", {6, 0, 0}), "障害\n障害");
  EXPECT_EQ(broken_to_lines("a longest_of_words b", {6, 0, 2}), "a\n  longest_of_words\n  b");
  EXPECT_EQ(broken_to_lines("  a  b ", {40, 0, 2}), "  a  b ");
}

TEST(LineView, LooksAtNoMoreThanItShows) {
  const std::string line(50'000'000, 'x');
  const std::clock_t start = std::clock();  // not the time on the wall: tests share the machine
  for (std::uint32_t i = 0; i < 100; ++i) {
    const text::ByteRange focus{25'000'000 + i, 25'000'010 + i};
    EXPECT_FALSE(LineView(line, {0, 50'000'000}, focus, 80, "…", 1).text().empty());
  }
  EXPECT_LT(std::clock() - start, 1 * CLOCKS_PER_SEC);
}

}  // namespace
}  // namespace pmlint::formats
