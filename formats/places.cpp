// SPDX-License-Identifier: MIT
#include "formats/places.hpp"

#include <algorithm>

#include "core/text/utf8.hpp"

namespace pmlint::formats {
namespace {

constexpr std::uint32_t kStride = 1024;
constexpr std::uint32_t kLongLine = 4 * kStride;

// Bytes of what counts as one code point: a malformed byte counts alone, as in text::Source.
std::uint32_t step(std::string_view bytes, std::uint32_t offset) {
  const std::size_t length = text::utf8_length(bytes, offset);
  return length == 0 ? 1 : static_cast<std::uint32_t>(length);
}

std::uint32_t units(std::uint32_t length, Column unit) {
  return unit == Column::utf16 && length == 4 ? 2 : 1;
}

bool is_ascii(std::string_view text) {
  return std::ranges::none_of(
      text, [](char byte) { return (static_cast<unsigned char>(byte) & 0x80U) != 0; });
}

}  // namespace

void Places::build() {
  const std::string_view bytes = source_->bytes();
  std::uint32_t offset = 0;
  std::uint32_t counted = 0;
  while (offset < bytes.size()) {
    if (offset >= points_.size() * kStride) points_.push_back({offset, counted});
    const std::uint32_t length = step(bytes, offset);
    counted += units(length, unit_);
    offset += length;
  }
}

std::uint32_t Places::count(std::uint32_t offset) const {
  std::size_t index = std::min<std::size_t>(offset / kStride, points_.size() - 1);
  if (points_[index].offset > offset) --index;  // point 0 stands at offset 0
  auto [at, counted] = points_[index];
  const std::string_view bytes = source_->bytes();
  while (at < offset) {
    const std::uint32_t length = step(bytes, at);
    if (at + length > offset) break;
    counted += units(length, unit_);
    at += length;
  }
  return counted;
}

Place Places::at(std::uint32_t offset) {
  if (source_ == nullptr) return {1, 1, offset};
  const std::uint32_t line = source_->line_of(offset);
  const text::ByteRange range = source_->line(line);
  const std::uint32_t inside = std::clamp(offset, range.begin, range.end);
  if (unit_ == Column::bytes) return {line, inside - range.begin + 1, offset};
  if (range.size() < kLongLine) {
    if (is_ascii(source_->text({range.begin, inside}))) {
      return {line, inside - range.begin + 1, offset};
    }
    const text::Position position =
        unit_ == Column::utf16 ? source_->position_utf16(offset) : source_->position(offset);
    return {position.line, position.column, offset};
  }
  if (points_.empty()) build();
  return {line, count(inside) - count(range.begin) + 1, offset};
}

}  // namespace pmlint::formats
