// SPDX-License-Identifier: MIT
#include "formats/unicode.hpp"

#include <gtest/gtest.h>

namespace pmlint::formats {
namespace {

TEST(DisplayWidth, FollowsTheUnicodeTables) {
  struct Row {
    char32_t value;
    int width;
  };
  constexpr Row kRows[] = {
      {U'a', 1},      {U'é', 1},      {U'Ω', 1},      {U'—', 1},
      {U'\u0301', 0}, {U'\u200D', 0}, {U'\uFE0F', 0}, {U'世', 2},
      {U'한', 2},     {U'Ａ', 2},     {U'😀', 2},      {U'\U000E0101', 0},
      {U'ｱ', 1},      {U'\u0E31', 0}, {U'\u00AD', 1}, {U'\U0010FFFD', 1},
  };
  for (const Row& row : kRows) {
    EXPECT_EQ(display_width(row.value), row.width) << std::hex << static_cast<unsigned>(row.value);
  }
}

TEST(Visible, IsOneHarmlessLine) {
  using namespace std::string_view_literals;
  struct Row {
    std::string_view text;
    std::string_view shown;
  };
  const Row rows[] = {
      {"", ""},
      {"plain, naïve 世界 😀", "plain, naïve 世界 😀"},
      {"a\tb\nc\r\nd\re", "a b c d e"},
      {"\x1B[31mred\x1B[0m", "<U+001B>[31mred<U+001B>[0m"},
      {"\x00\x07\x7F"sv, "<U+0000><U+0007><U+007F>"},
      {"\xC2\x9B"
       "31m",
       "<U+009B>31m"},
      {"abc\u202Edef\u2066", "abc<U+202E>def<U+2066>"},
      {"\u200F\u061C\u2028\uFEFF", "<U+200F><U+061C><U+2028><U+FEFF>"},
      {"\U000E0041", "<U+E0041>"},
      {"a\xFF\xE2\x82z", "a\uFFFD\uFFFDz"},
      {"👩\u200D👧", "👩\u200D👧"},  // a joined emoji stays joined
  };
  for (const Row& row : rows) EXPECT_EQ(visible(row.text), row.shown);
}

TEST(VisiblePath, BeginsNoCommand) {
  EXPECT_EQ(visible_path("docs/a.md"), "docs/a.md");
  EXPECT_EQ(visible_path("::error::x.md"), "./::error::x.md");
  EXPECT_EQ(visible_path("\n\t::error::x.md"), "./  ::error::x.md");
  EXPECT_EQ(visible_path("##[error].md"), "## [error].md");
}

}  // namespace
}  // namespace pmlint::formats
