// SPDX-License-Identifier: MIT
#include "core/text/utf8.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace pmlint::text {
namespace {

struct SequenceCase {
  std::string_view bytes;
  std::size_t length;
};

TEST(Utf8, AcceptsWellFormedSequencesOnly) {
  const SequenceCase cases[] = {
      {"a", 1},
      {"\x7F", 1},
      {"\xC2\x80", 2},
      {"\xDF\xBF", 2},
      {"\xE0\xA0\x80", 3},
      {"\xED\x9F\xBF", 3},
      {"\xEF\xBF\xBF", 3},
      {"\xF0\x90\x80\x80", 4},
      {"\xF4\x8F\xBF\xBF", 4},
      {"\x80", 0},      // a continuation
      {"\xC0\xAF", 0},  // overlong
      {"\xC1\xBF", 0},
      {"\xE0\x9F\xBF", 0},      // overlong
      {"\xED\xA0\x80", 0},      // a surrogate
      {"\xF0\x8F\xBF\xBF", 0},  // overlong
      {"\xF4\x90\x80\x80", 0},  // above U+10FFFF
      {"\xF5\x80\x80\x80", 0},
      {"\xFF", 0},
      {"\xC3", 0},  // cut off
      {"\xE2\x82", 0},
      {"\xF0\x9F\x98", 0},
      {"\xE2\x28\xA1", 0},
      {"", 0},
  };
  for (const SequenceCase& c : cases) EXPECT_EQ(utf8_length(c.bytes, 0), c.length) << c.bytes;
}

TEST(Utf8, FindsTheFirstMalformedByteAtAnyPlace) {
  // Across the boundaries of the words that are skipped at once.
  for (std::size_t before = 0; before < 40; ++before) {
    for (std::size_t after : {std::size_t{0}, std::size_t{3}, std::size_t{20}}) {
      const std::string good = std::string(before, 'a') + "\u00e9" + std::string(after, 'b');
      EXPECT_EQ(first_malformed_utf8(good), good.size());
      const std::string bad = std::string(before, 'a') + "\x80" + std::string(after, 'b');
      EXPECT_EQ(first_malformed_utf8(bad), before);
      const std::string cut = std::string(before, 'a') + "\xE2\x82";
      EXPECT_EQ(first_malformed_utf8(cut), before);
    }
  }
}

}  // namespace
}  // namespace pmlint::text
