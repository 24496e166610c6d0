// SPDX-License-Identifier: MIT
// What has been counted, by a hash of it: a flat table, made for as many as there can be.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace pmlint::text {

class Seen {
 public:
  explicit Seen(std::size_t most) : slots_(std::bit_ceil(most * 2 + 2)) {}

  // The first with this hash? Not more often than `most` times.
  [[nodiscard]] bool is_new(std::uint64_t hash) {
    const std::uint64_t mixed = (hash + 1) * 0x9E3779B97F4A7C15U | 1U;
    constexpr std::uint64_t kHigh = 32;
    std::size_t at = mixed >> kHigh & (slots_.size() - 1);
    while (slots_[at] != 0 && slots_[at] != mixed) at = (at + 1) & (slots_.size() - 1);
    if (slots_[at] == mixed) return false;
    slots_[at] = mixed;
    return true;
  }

 private:
  std::vector<std::uint64_t> slots_;  // 0: empty
};

}  // namespace pmlint::text
