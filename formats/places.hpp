// SPDX-License-Identifier: MIT
// Byte offsets of one file as the lines and columns a format wants. Many findings on one endless
// line stay linear: columns of long lines are counted from check points, not from the line's start.
#pragma once

#include <cstdint>
#include <vector>

#include "core/text/source.hpp"

namespace pmlint::formats {

enum class Column : std::uint8_t { code_points, utf16, bytes };

struct Place {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t offset = 0;
};

// For one thread. The source must outlive it; without one every offset is at line 1, column 1.
class Places {
 public:
  explicit Places(const text::Source* source, Column unit = Column::code_points)
      : source_(source), unit_(unit) {}

  [[nodiscard]] Place at(std::uint32_t offset);
  [[nodiscard]] const text::Source* source() const { return source_; }

 private:
  struct CheckPoint {
    std::uint32_t offset;  // on a code point boundary
    std::uint32_t count;   // units before it, from the start of the file
  };
  void build();
  [[nodiscard]] std::uint32_t count(std::uint32_t offset) const;

  const text::Source* source_;
  Column unit_;
  std::vector<CheckPoint> points_;  // one every kStride bytes; empty until a long line is met
};

}  // namespace pmlint::formats
