// SPDX-License-Identifier: MIT
// Turns what the readers found into the rows of a Scan, in the order of the text.
#pragma once

#include <cstdint>
#include <utility>

#include "core/time/expression.hpp"
#include "core/time/length.hpp"

namespace pmlint::time {

class ScanBuilder {
 public:
  // Every range is shifted by `base`.
  explicit ScanBuilder(std::uint32_t base) : base_(base) {}

  // Returns the index of the time.
  std::uint32_t add(const TimeRead& read);
  void add(const RangeRead& read);
  // "June 8-9, 2024": two dates and their range.
  void add_days(const TimeRead& read);
  void add(Position begin, const RelativeRead& read);
  void add(Position begin, const LengthRead& read, const QualifierRead& qualifier);
  void add(const VagueRead& read);
  void add(const ZoneRead& read);

  [[nodiscard]] Scan take() { return std::move(scan_); }

 private:
  [[nodiscard]] text::ByteRange range(Position begin, Position end) const {
    return {base_ + static_cast<std::uint32_t>(begin), base_ + static_cast<std::uint32_t>(end)};
  }

  std::uint32_t base_;
  Scan scan_;
};

}  // namespace pmlint::time
