// SPDX-License-Identifier: MIT
#include "formats/json_writer.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <ostream>

#include "core/text/utf8.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats {
namespace {

constexpr std::size_t kFlushAt = 64U << 10U;

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
  buffer_.reserve(kFlushAt + 4096);
}

void JsonWriter::new_line() {
  buffer_ += '\n';
  buffer_.append(2 * levels_.size(), ' ');
}

void JsonWriter::separate() {
  if (levels_.empty()) return;
  Level& level = levels_.back();
  if (!level.empty) buffer_ += ',';
  if (layout_ == Layout::lines) {
    if (!level.inline_) {
      new_line();
    } else if (!level.empty) {
      buffer_ += ' ';
    }
  }
  level.empty = false;
}

void JsonWriter::key(std::string_view name) {
  separate();
  buffer_ += '"';
  buffer_ += name;
  buffer_ += layout_ == Layout::lines ? "\": " : "\":";
  after_key_ = true;
}

void JsonWriter::token(std::string_view text) {
  if (!after_key_) separate();
  after_key_ = false;
  buffer_ += text;
}

void JsonWriter::string(std::string_view text) {
  token("\"");
  append_json_escaped(buffer_, text);
  buffer_ += '"';
  if (buffer_.size() >= kFlushAt) finish();
}

void JsonWriter::tenths(double value) {
  if (!std::isfinite(value)) return null();
  const double rounded = std::round(value * 10) / 10;
  char digits[64];
  const auto result = std::to_chars(digits, digits + sizeof digits, rounded == 0 ? 0.0 : rounded,
                                    std::chars_format::fixed, 1);
  if (result.ec != std::errc{}) return null();
  token({digits, static_cast<std::size_t>(result.ptr - digits)});
}

void JsonWriter::begin(char open, char close, Wrap wrap) {
  token({&open, 1});
  const bool inside_inline = !levels_.empty() && levels_.back().inline_;
  levels_.push_back({close, inside_inline || wrap == Wrap::inline_, true});
}

void JsonWriter::end() {
  const Level level = levels_.back();
  levels_.pop_back();
  if (layout_ == Layout::lines && !level.inline_ && !level.empty) new_line();
  buffer_ += level.close;
}

void JsonWriter::end_line() { buffer_ += '\n'; }

void JsonWriter::finish() {
  out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  buffer_.clear();
}

}  // namespace pmlint::formats
