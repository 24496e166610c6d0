// SPDX-License-Identifier: MIT
// A half-open range of bytes. Every position in pmlint is one of these from the parser to the
// output; lines and columns are computed once, by text::Source, when something is printed.
#pragma once

#include <algorithm>
#include <cstdint>

namespace pmlint::text {

struct ByteRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  // one past the last byte; end >= begin

  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(std::uint32_t offset) const {
    return begin <= offset && offset < end;
  }
  [[nodiscard]] constexpr bool contains(ByteRange other) const {
    return begin <= other.begin && other.end <= end;
  }
  friend constexpr bool operator==(ByteRange, ByteRange) = default;
  friend constexpr auto operator<=>(ByteRange, ByteRange) = default;
};

// The smallest range that covers both.
[[nodiscard]] constexpr ByteRange cover(ByteRange a, ByteRange b) {
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

}  // namespace pmlint::text
