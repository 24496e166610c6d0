// SPDX-License-Identifier: MIT
// What has been counted, by a hash of it: a flat table that grows.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace pmlint::text {

class Seen {
 public:
  // Made for `about` so many.
  explicit Seen(std::size_t about) : slots_(std::bit_ceil(about * 2 + 2)) {}

  // The first with this hash?
  [[nodiscard]] bool is_new(std::uint64_t hash) {
    const std::uint64_t mixed = (hash + 1) * 0x9E3779B97F4A7C15U | 1U;
    std::uint64_t& slot = slot_of(mixed);
    if (slot == mixed) return false;
    slot = mixed;
    if (++count_ * 2 > slots_.size()) grow();
    return true;
  }

 private:
  // Where it is, or would be.
  [[nodiscard]] std::uint64_t& slot_of(std::uint64_t mixed) {
    constexpr std::uint64_t kHigh = 32;
    std::size_t at = mixed >> kHigh & (slots_.size() - 1);
    while (slots_[at] != 0 && slots_[at] != mixed) at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
  }

  // Apart, so that what is not counted for the first time stays short.
  [[gnu::noinline]] void grow() {
    const std::vector<std::uint64_t> kept =
        std::exchange(slots_, std::vector<std::uint64_t>(slots_.size() * 2));
    for (const std::uint64_t mixed : kept) {
      if (mixed != 0) slot_of(mixed) = mixed;
    }
  }

  std::vector<std::uint64_t> slots_;  // 0: empty; at most half of them are taken
  std::size_t count_ = 0;
};

}  // namespace pmlint::text
