// SPDX-License-Identifier: MIT
// Places in a list of words, ascending. They are noted without a branch, which would often be
// mispredicted: a place that does not count is overwritten by the next.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pmlint::facts {

class Places {
 public:
  // Empties it; every place will be below `most`.
  void open(std::size_t most) {
    if (places_.size() <= most) places_.resize(most + 1);
    size_ = 0;
  }
  [[nodiscard]] std::span<const std::uint32_t> all() const { return {places_.data(), size_}; }
  void add(std::size_t place) { places_[size_++] = static_cast<std::uint32_t>(place); }
  // One that is not the last, unless it is there.
  void insert(std::size_t place) {
    const auto end = places_.begin() + static_cast<std::ptrdiff_t>(size_);
    const auto at = std::lower_bound(places_.begin(), end, place);
    if (at != end && *at == place) return;
    std::move_backward(at, end, end + 1);
    *at = static_cast<std::uint32_t>(place);
    ++size_;
  }

  // Notes many: keeps its end in a register.
  class Writer {
   public:
    explicit Writer(Places& places) : places_(places), end_(places.places_.data() + places.size_) {}
    void add_if(bool counts, std::size_t place) {
      *end_ = static_cast<std::uint32_t>(place);
      end_ += counts ? 1 : 0;
    }
    void close() { places_.size_ = static_cast<std::size_t>(end_ - places_.places_.data()); }

   private:
    Places& places_;
    std::uint32_t* end_;
  };

 private:
  // The first `size_` are there; behind them is room for one that does not count.
  std::vector<std::uint32_t> places_;
  std::size_t size_ = 0;
};

}  // namespace pmlint::facts
