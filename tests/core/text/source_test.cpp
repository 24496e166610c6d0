// SPDX-License-Identifier: MIT
#include "core/text/source.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace pmlint::text {
namespace {

Source source(std::string_view bytes) { return Source("a.md", std::string(bytes)); }

struct LinesCase {
  std::string_view bytes;
  std::vector<std::string_view> lines;
};

TEST(Source, KnowsItsLines) {
  const LinesCase cases[] = {
      {"", {""}},
      {"a", {"a"}},
      {"a\n", {"a", ""}},
      {"a\nb", {"a", "b"}},
      {"\n\n", {"", "", ""}},
      {"a\r\nb\r\n", {"a", "b", ""}},
      {"a\rb", {"a", "b"}},
      {"a\r", {"a", ""}},
      {"a\r\r\nb", {"a", "", "b"}},
      {"a\n\rb", {"a", "", "b"}},
      {"a\nb\rc\r\nd\ne", {"a", "b", "c", "d", "e"}},
      {"\r\n", {"", ""}},
      {"\xEF\xBB\xBFz\nb", {"z", "b"}},
      {"\xEF\xBB\xBF", {""}},
  };
  for (const LinesCase& c : cases) {
    const Source text = source(c.bytes);
    std::vector<std::string_view> lines;
    for (std::uint32_t i = 1; i <= text.line_count(); ++i) lines.push_back(text.text(text.line(i)));
    EXPECT_EQ(lines, c.lines) << c.bytes;
  }
}

TEST(Source, FindsTheLineOfAnOffset) {
  const Source text = source("ab\r\nc\rd\n");
  const std::uint32_t expected[] = {1, 1, 1, 1, 2, 2, 3, 3, 4, 4};
  for (std::uint32_t offset = 0; offset < std::size(expected); ++offset) {
    EXPECT_EQ(text.line_of(offset), expected[offset]) << offset;
  }
  EXPECT_EQ(text.line_of(1000), 4U);
}

struct ColumnCase {
  std::string_view bytes;
  std::uint32_t offset;
  Position code_points;
  Position utf16;
};

TEST(Source, CountsColumnsInCodePointsAndInUtf16) {
  const ColumnCase cases[] = {
      {"abc", 0, {1, 1}, {1, 1}},
      {"abc", 3, {1, 4}, {1, 4}},
      {"abc", 99, {1, 4}, {1, 4}},
      {"a\nbc", 3, {2, 2}, {2, 2}},
      {"a\r\nbc", 1, {1, 2}, {1, 2}},
      {"a\r\nbc", 2, {1, 2}, {1, 2}},  // inside a line end: the end of the line
      {"h\u00e9llo", 3, {1, 3}, {1, 3}},
      {"h\u00e9llo", 2, {1, 2}, {1, 2}},  // inside a code point: that code point
      {"\U0001F600x", 4, {1, 2}, {1, 3}},
      {"\U0001F600x", 5, {1, 3}, {1, 4}},
      {"\xEF\xBB\xBF"
       "ab",
       3,
       {1, 1},
       {1, 1}},  // the mark is no column
      {"\xEF\xBB\xBF"
       "ab",
       0,
       {1, 1},
       {1, 1}},
      {"\xEF\xBB\xBF"
       "ab",
       4,
       {1, 2},
       {1, 2}},
      {"\xFF\xFE"
       "a",
       2,
       {1, 3},
       {1, 3}},  // invalid bytes count one each
      {"", 0, {1, 1}, {1, 1}},
  };
  for (const ColumnCase& c : cases) {
    const Source text = source(c.bytes);
    EXPECT_EQ(text.position(c.offset), c.code_points) << c.bytes << " at " << c.offset;
    EXPECT_EQ(text.position_utf16(c.offset), c.utf16) << c.bytes << " at " << c.offset;
  }
}

TEST(Source, FindsTheOffsetOfAnEditorsPosition) {
  const Source text = source("a\U0001F600b\r\n\u00e9x\n");
  EXPECT_EQ(text.offset_utf16({1, 1}), 0U);
  EXPECT_EQ(text.offset_utf16({1, 2}), 1U);
  EXPECT_EQ(text.offset_utf16({1, 3}), 1U);  // between two surrogates
  EXPECT_EQ(text.offset_utf16({1, 4}), 5U);
  EXPECT_EQ(text.offset_utf16({1, 5}), 6U);
  EXPECT_EQ(text.offset_utf16({1, 50}), 6U);  // clamps to the line
  EXPECT_EQ(text.offset_utf16({2, 2}), 10U);
  EXPECT_EQ(text.offset_utf16({3, 1}), 12U);
  EXPECT_EQ(text.offset_utf16({9, 9}), 12U);
  EXPECT_EQ(text.offset_utf16({0, 0}), 0U);
}

TEST(Source, PositionsAndOffsetsAgree) {
  const std::string bytes = "\xEF\xBB\xBFone \u00e9\U0001F600 two\r\nthree\rfour\n\n\u2014";
  const Source text = source(bytes);
  for (std::uint32_t number = 1; number <= text.line_count(); ++number) {
    const ByteRange line = text.line(number);
    for (std::uint32_t offset = line.begin; offset <= line.end; ++offset) {
      const bool inside =
          offset < bytes.size() && (static_cast<unsigned char>(bytes[offset]) & 0xC0U) == 0x80U;
      if (inside) continue;
      EXPECT_EQ(text.offset_utf16(text.position_utf16(offset)), offset);
    }
  }
}

struct EncodingCase {
  std::string_view bytes;
  Encoding encoding;
  std::uint32_t first_invalid;
};

TEST(Source, KnowsWhatIsNoText) {
  using namespace std::string_view_literals;
  const EncodingCase cases[] = {
      {"plain ascii of more than eight bytes", Encoding::utf8, 36},
      {"\u00e9\u2014\U0001F600", Encoding::utf8, 9},
      {"ab\xFFtail", Encoding::invalid_utf8, 2},
      {"12345678\x80", Encoding::invalid_utf8, 8},
      {"a\0b"sv, Encoding::binary, 1},
      {"a\xFF\0"sv, Encoding::binary, 1},
      {"", Encoding::utf8, 0},
  };
  for (const EncodingCase& c : cases) {
    const Source text = source(c.bytes);
    EXPECT_EQ(text.encoding(), c.encoding) << c.bytes;
    EXPECT_EQ(text.first_invalid(), c.first_invalid) << c.bytes;
  }
}

TEST(Source, KeepsTheMarkInItsBytes) {
  const Source text = source("\xEF\xBB\xBF# A");
  EXPECT_EQ(text.content_begin(), 3U);
  EXPECT_EQ(text.bytes().size(), 6U);
  EXPECT_EQ(source("# A").content_begin(), 0U);
}

}  // namespace
}  // namespace pmlint::text
