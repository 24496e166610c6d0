// SPDX-License-Identifier: MIT
#include "formats/json_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstring>
#include <ostream>

#include "core/text/utf8.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats {
namespace {

constexpr std::size_t kFlushAt = 64U << 10U;

// What may stand between two members: a comma, a line end and the indentation.
constexpr std::size_t kLongestGap = 64;
constexpr std::size_t kLongestSeparator = 1 + kLongestGap;
constexpr std::array<char, kLongestGap + 1> kLineEnd = [] {
  std::array<char, kLongestGap + 1> text{};
  text.fill(' ');
  text[0] = '\n';
  return text;
}();

// True for the bytes that stand for themselves inside a JSON string. "##[" is a command to the log of
// a CI job, wherever it stands; JSON can write the bracket another way.
constexpr std::array<bool, 256> plain_bytes() {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x7F; ++byte) {
    plain[byte] = byte != '"' && byte != '\\' && byte != '[';
  }
  return plain;
}
constexpr std::array<bool, 256> kPlain = plain_bytes();

// What a block of text is told by is computed for all its bytes at once.
bool is_plain(std::string_view text) {
  constexpr std::size_t kBlock = 16;
  std::size_t at = 0;
  for (; at + kBlock <= text.size(); at += kBlock) {
    unsigned char other = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
      const auto byte = static_cast<unsigned char>(text[at + i]);
      other |= static_cast<unsigned char>(byte - 0x20U) >= 0x5F;
      other |= byte == '"';
      other |= byte == '\\';
      other |= byte == '[';
    }
    if (other != 0) return false;
  }
  return std::ranges::all_of(text.substr(at),
                             [](char byte) { return kPlain[static_cast<unsigned char>(byte)]; });
}

void append_escape(std::string& out, char byte) {
  constexpr std::string_view kHex = "0123456789abcdef";
  if (byte == '[' && !out.ends_with("##")) {
    out += byte;
    return;
  }
  switch (byte) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  const auto value = static_cast<unsigned char>(byte);
  out += "\\u00";
  out += kHex[value >> 4U];
  out += kHex[value & 0xFU];
}

// What would change the look of the text around it, in a log or an editor, is there and does nothing.
void append_reference(std::string& out, char32_t value) {
  const auto number = static_cast<std::uint32_t>(value);
  if (number < 0x10000) {
    out += fmt::format("\\u{:04x}", number);
    return;
  }
  const std::uint32_t rest = number - 0x10000;
  out += fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + (rest >> 10U), 0xDC00 + (rest & 0x3FFU));
}

}  // namespace

void append_json_escaped(std::string& out, std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = at;
    while (end < text.size() && kPlain[static_cast<unsigned char>(text[end])]) ++end;
    out.append(text, at, end - at);
    at = end;
    if (at == text.size()) return;
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      append_escape(out, text[at]);
      ++at;
      continue;
    }
    const CodePoint point = decode(text, at);
    if (text::utf8_length(text, at) == 0) {
      out += kReplacement;
    } else if (is_unsafe(point.value)) {
      append_reference(out, point.value);
    } else {
      out.append(text, at, point.length);
    }
    at += point.length;
  }
}

JsonWriter::JsonWriter(std::ostream& out, Layout layout) : out_(out), layout_(layout) {
  buffer_.resize(kFlushAt + 4096);
}

inline char* JsonWriter::room(std::size_t bytes) {
  const std::size_t needed = size_ + bytes + kLongestSeparator;
  if (needed > buffer_.size()) [[unlikely]]
    buffer_.resize(2 * needed);
  return buffer_.data() + size_;
}

inline char* JsonWriter::separate(char* out) {
  if (levels_.empty()) return out;
  Level& level = levels_.back();
  if (!level.empty) {
    *out++ = ',';
  } else {
    level.empty = false;
    if (level.inline_) return out;
  }
  // A copy of a known length is a few moves; what is too much of it is written over.
  std::memcpy(out, kLineEnd.data() + (level.inline_ ? 1 : 0), kLongestGap);
  return out + level.gap;
}

void JsonWriter::key(std::string_view name) {
  char* out = separate(room(name.size() + 4));
  *out++ = '"';
  out = std::copy(name.begin(), name.end(), out);
  *out++ = '"';
  *out++ = ':';
  if (layout_ == Layout::lines) *out++ = ' ';
  wrote_to(out);
  after_key_ = true;
}

char* JsonWriter::value_room(std::size_t bytes) {
  char* out = room(bytes);
  if (!after_key_) out = separate(out);
  after_key_ = false;
  return out;
}

void JsonWriter::token(std::string_view text) {
  wrote_to(std::copy(text.begin(), text.end(), value_room(text.size())));
}

void JsonWriter::string(std::string_view text) {
  if (!is_plain(text)) {
    escaped_.clear();
    append_json_escaped(escaped_, text);
    text = escaped_;
  }
  char* out = value_room(text.size() + 2);
  *out++ = '"';
  out = std::copy(text.begin(), text.end(), out);
  *out++ = '"';
  wrote_to(out);
  if (size_ >= kFlushAt) finish();
}

void JsonWriter::numbers(std::string_view name, std::span<const NamedNumber> members) {
  constexpr std::size_t kMostDigits = 10;
  constexpr std::size_t kMarks = 6;  // quotes, colon, comma and two blanks
  const bool spaced = layout_ == Layout::lines;
  std::size_t most = 2;
  for (const NamedNumber& member : members) most += member.name.size() + kMostDigits + kMarks;
  key(name);
  char* out = value_room(most);
  char mark = '{';
  for (const NamedNumber& member : members) {
    *out++ = mark;
    if (mark == ',' && spaced) *out++ = ' ';
    mark = ',';
    *out++ = '"';
    for (const char byte : member.name) *out++ = byte;  // a word: shorter than a call to copy it
    *out++ = '"';
    *out++ = ':';
    if (spaced) *out++ = ' ';
    out = std::to_chars(out, out + kMostDigits, member.value).ptr;
  }
  *out++ = '}';
  wrote_to(out);
}

void JsonWriter::tenths(double value) {
  constexpr double kMost = 1e15;  // far from where tenths are no longer told apart
  if (!(std::abs(value) < kMost)) return null();
  const std::int64_t rounded = std::llround(value * 10);
  const std::uint64_t size = static_cast<std::uint64_t>(std::abs(rounded));
  constexpr std::size_t kMostDigits = 20;
  char* out = value_room(kMostDigits + 3);
  if (rounded < 0) *out++ = '-';
  out = std::to_chars(out, out + kMostDigits, size / 10).ptr;
  *out++ = '.';
  *out++ = static_cast<char>('0' + size % 10);
  wrote_to(out);
}

void JsonWriter::begin(char open, char close, Wrap wrap) {
  char* out = value_room(1);
  *out++ = open;
  wrote_to(out);
  const bool inside_inline = !levels_.empty() && levels_.back().inline_;
  const bool is_inline = inside_inline || wrap == Wrap::inline_;
  const std::size_t block_gap = 1 + 2 * (levels_.size() + 1);
  const std::size_t gap = layout_ == Layout::compact ? 0 : is_inline ? 1 : block_gap;
  assert(gap <= kLongestGap);
  levels_.push_back({close, is_inline, true, static_cast<std::uint8_t>(gap)});
}

void JsonWriter::end() {
  const Level level = levels_.back();
  levels_.pop_back();
  char* out = room(1);
  if (layout_ == Layout::lines && !level.inline_ && !level.empty) {
    std::memcpy(out, kLineEnd.data(), kLongestGap);
    out += level.gap - 2;
  }
  *out++ = level.close;
  wrote_to(out);
}

void JsonWriter::end_line() {
  char* out = room(1);
  *out++ = '\n';
  wrote_to(out);
}

void JsonWriter::finish() {
  out_.write(buffer_.data(), static_cast<std::streamsize>(size_));
  size_ = 0;
}

}  // namespace pmlint::formats
