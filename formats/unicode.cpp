// SPDX-License-Identifier: MIT
#include "formats/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/text/utf8.hpp"

namespace pmlint::formats {
namespace {

struct Range {
  char32_t first, last;
};

// Sorted. The C1 controls stand here; C0 and DELETE are tested by value.
constexpr Range kUnsafe[] = {
    {0x80, 0x9F},     {0x61C, 0x61C},   {0x200E, 0x200F}, {0x2028, 0x202E},
    {0x2066, 0x2069}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F},
};

// The second byte of a malformed sequence still belongs to it where some code point could begin so.
bool may_follow(unsigned char lead, unsigned char second) {
  switch (lead) {
    case 0xE0:
      return second >= 0xA0 && second <= 0xBF;
    case 0xED:
      return second >= 0x80 && second <= 0x9F;
    case 0xF0:
      return second >= 0x90 && second <= 0xBF;
    case 0xF4:
      return second >= 0x80 && second <= 0x8F;
    default:
      return lead >= 0xE1 && lead <= 0xF3 && (second & 0xC0U) == 0x80U;
  }
}

CodePoint malformed(std::string_view bytes, std::size_t offset) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
  CodePoint result;
  if (offset + 1 >= bytes.size() || !may_follow(byte(offset), byte(offset + 1))) return result;
  result.length = 2;
  const bool third = byte(offset) >= 0xF0 && offset + 2 < bytes.size() &&
                     text::is_utf8_continuation(bytes[offset + 2]);
  if (third) result.length = 3;
  return result;
}

}  // namespace

CodePoint decode_sequence(std::string_view bytes, std::size_t offset) {
  const auto byte = [&](std::size_t at) {
    return static_cast<char32_t>(static_cast<unsigned char>(bytes[at]));
  };
  const auto low = [&](std::size_t at) { return byte(at) & 0x3FU; };
  switch (text::utf8_length(bytes, offset)) {
    case 2:
      return {(byte(offset) & 0x1FU) << 6U | low(offset + 1), 2};
    case 3:
      return {(byte(offset) & 0xFU) << 12U | low(offset + 1) << 6U | low(offset + 2), 3};
    case 4:
      return {(byte(offset) & 0x7U) << 18U | low(offset + 1) << 12U | low(offset + 2) << 6U |
                  low(offset + 3),
              4};
    default:
      return malformed(bytes, offset);
  }
}

bool is_unsafe(char32_t value) {
  if (value < 0x20 || value == 0x7F) return true;
  if (value < 0x80) return false;
  return std::ranges::any_of(
      kUnsafe, [value](Range range) { return range.first <= value && value <= range.last; });
}

std::string spell_code_point(char32_t value) {
  return fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(value));
}

bool completes_command(std::string_view text, std::size_t offset) {
  return text[offset] == '[' && offset >= 2 && text.substr(offset - 2, 2) == "##";
}

std::string visible(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    if (point.value == '\t' || point.value == '\n' || point.value == '\r') {
      const bool crlf = point.value == '\n' && at > 0 && text[at - 1] == '\r';
      if (!crlf) result += ' ';
    } else if (is_unsafe(point.value)) {
      result += spell_code_point(point.value);
    } else if (point.value == 0xFFFD) {
      result += kReplacement;
    } else {
      if (completes_command(text, at)) result += ' ';
      result.append(text, at, point.length);
    }
    at += point.length;
  }
  return result;
}

std::string visible_path(std::string_view path) {
  std::string shown = visible(path);
  const std::size_t begin = shown.find_first_not_of(' ');
  if (begin != std::string::npos && shown.compare(begin, 2, "::") == 0) shown.insert(0, "./");
  return shown;
}

}  // namespace pmlint::formats
