// SPDX-License-Identifier: MIT
// Any bytes may be scanned for times; what is found lies in them, in order.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/time/scan.hpp"
#include "core/time/tolerance.hpp"
#include "tests/fuzz/require.hpp"

namespace {

using namespace pmlint::time;  // NOLINT(google-build-using-namespace): a program of one function
using pmlint::fuzz::require;

template <typename Rows>
void require_sound(std::string_view text, const Rows& rows) {
  std::uint32_t last = 0;
  for (const auto& row : rows) {
    require(row.range.begin >= last && row.range.begin < row.range.end);
    require(row.range.end <= text.size());
    last = row.range.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const Scan found = scan(text);
  require_sound(text, found.times);
  require_sound(text, found.lengths);
  require_sound(text, found.vague_lengths);
  require_sound(text, found.zones);
  for (const RangeExpression& range : found.ranges) {
    require(range.start < found.times.size() && range.end < found.times.size());
  }
  for (const TimeExpression& time : found.times) {
    require(time.date || time.clock || time.relative);
    require(!time.clock || (time.clock->hour <= 24 && time.clock->minute <= 59));
    static_cast<void>(iso(time.date, time.clock));
  }
  for (const LengthExpression& length : found.lengths) {
    require(length.low <= length.seconds && length.seconds <= length.high);
    require(length.precision == Precision::range || agrees(length, length.seconds));
    static_cast<void>(spell_length(length.seconds));
  }
  return 0;
}
