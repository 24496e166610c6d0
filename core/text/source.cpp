// SPDX-License-Identifier: MIT
// The line index is made once; columns are counted on demand, within one line.
#include "core/text/source.hpp"

#include <algorithm>
#include <cstring>

#include "core/text/sorted.hpp"
#include "core/text/utf8.hpp"

namespace pmlint::text {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::vector<std::uint32_t> find_line_starts(std::string_view bytes) {
  std::vector<std::uint32_t> starts{0};
  starts.reserve(bytes.size() / 40 + 8);
  // The next CR is looked up only when the search for LF has passed the one before it.
  std::size_t cr = bytes.find('\r');
  std::size_t lf = bytes.find('\n');
  while (cr != std::string_view::npos || lf != std::string_view::npos) {
    std::size_t end = std::min(cr, lf);
    if (end == cr && end + 1 < bytes.size() && bytes[end + 1] == '\n') ++end;
    starts.push_back(static_cast<std::uint32_t>(end + 1));
    if (cr != std::string_view::npos && cr <= end) cr = bytes.find('\r', end + 1);
    if (lf != std::string_view::npos && lf <= end) lf = bytes.find('\n', end + 1);
  }
  return starts;
}

// A step over one code point, or over one byte that belongs to none.
std::size_t step(std::string_view bytes, std::size_t offset) {
  return std::max<std::size_t>(utf8_length(bytes, offset), 1);
}

std::uint32_t utf16_units(std::size_t utf8_bytes) { return utf8_bytes == 4 ? 2 : 1; }

}  // namespace

Source::Source(std::string path, std::string bytes)
    : path_(std::move(path)), bytes_(std::move(bytes)), line_starts_(find_line_starts(bytes_)) {
  if (bytes_.starts_with(kByteOrderMark)) {
    content_begin_ = static_cast<std::uint32_t>(kByteOrderMark.size());
  }
  const std::size_t malformed = first_malformed_utf8(bytes_);
  first_invalid_ = static_cast<std::uint32_t>(malformed);
  if (malformed < bytes_.size()) encoding_ = Encoding::invalid_utf8;
  if (const std::size_t nul = bytes_.find('\0'); nul != std::string::npos) {
    encoding_ = Encoding::binary;
    first_invalid_ = static_cast<std::uint32_t>(std::min(malformed, nul));
  }
}

std::uint32_t Source::line_of(std::uint32_t offset) const {
  return static_cast<std::uint32_t>(count_up_to(line_starts_, offset));
}

Position Source::position(std::uint32_t offset) const {
  const std::uint32_t number = line_of(offset);
  const ByteRange range = line(number);
  std::uint32_t column = 1;
  for (std::size_t at = range.begin; at < range.end;) {
    const std::size_t next = at + step(bytes_, at);
    if (next > offset) break;
    at = next;
    ++column;
  }
  return {number, column};
}

Position Source::position_utf16(std::uint32_t offset) const {
  const std::uint32_t number = line_of(offset);
  const ByteRange range = line(number);
  std::uint32_t column = 1;
  for (std::size_t at = range.begin; at < range.end;) {
    const std::size_t next = at + step(bytes_, at);
    if (next > offset) break;
    column += utf16_units(next - at);
    at = next;
  }
  return {number, column};
}

std::uint32_t Source::offset_utf16(Position position) const {
  if (position.line > line_count()) return static_cast<std::uint32_t>(bytes_.size());
  const ByteRange range = line(std::max(position.line, 1U));
  std::uint32_t column = 1;
  std::size_t at = range.begin;
  while (at < range.end) {
    const std::size_t next = at + step(bytes_, at);
    column += utf16_units(next - at);
    if (column > position.column) break;
    at = next;
  }
  return static_cast<std::uint32_t>(at);
}

}  // namespace pmlint::text
