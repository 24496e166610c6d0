// SPDX-License-Identifier: MIT
// Turns what the readers found into the rows of a Scan, in the order of the text.
#pragma once

#include <cstdint>

#include "core/time/expression.hpp"
#include "core/time/length.hpp"

namespace pmlint::time {

class ScanBuilder {
 public:
  // Rows go behind those that `scan` has. Every range is shifted by `base`.
  ScanBuilder(Scan& scan, std::uint32_t base) : scan_(scan), base_(base) {}

  // Returns the index of the time.
  std::uint32_t add(const TimeRead& read);
  void add(const RangeRead& read);
  // "June 8-9, 2024": two dates and their range.
  void add_days(const TimeRead& read);
  void add(Position begin, const RelativeRead& read);
  void add(Position begin, const LengthRead& read, const QualifierRead& qualifier);
  void add(const VagueRead& read);
  void add(const ZoneRead& read);

 private:
  [[nodiscard]] text::ByteRange range(Position begin, Position end) const {
    return {base_ + static_cast<std::uint32_t>(begin), base_ + static_cast<std::uint32_t>(end)};
  }

  Scan& scan_;
  std::uint32_t base_;
};

}  // namespace pmlint::time
