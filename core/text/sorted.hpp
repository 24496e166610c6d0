// SPDX-License-Identifier: MIT
// Binary search without branches. A look-up in the tables of a document lands anywhere in them, so a
// processor that guesses each comparison is wrong half of the time, and that costs more than the
// whole search.
#pragma once

#include <cstddef>
#include <functional>
#include <span>

namespace pmlint::text {

// How many rows at the front of `rows` satisfy `before`, which holds for a first part of them only.
template <class Row, class Before>
[[nodiscard]] constexpr std::size_t count_front(std::span<const Row> rows, Before before) {
  if (rows.empty()) return 0;
  std::size_t base = 0;
  for (std::size_t left = rows.size(); left > 1; left -= left / 2) {
    base += left / 2 * static_cast<std::size_t>(before(rows[base + left / 2 - 1]));
  }
  return base + static_cast<std::size_t>(before(rows[base]));
}

// How many rows of an ascending table have a key below `value`; what std::lower_bound finds.
template <class Rows, class Value, class Key = std::identity>
[[nodiscard]] constexpr std::size_t count_below(const Rows& rows, const Value& value,
                                                Key key = {}) {
  return count_front(std::span(rows.data(), rows.size()),
                     [&](const auto& row) { return std::invoke(key, row) < value; });
}

// How many rows have a key of `value` or below; what std::upper_bound finds.
template <class Rows, class Value, class Key = std::identity>
[[nodiscard]] constexpr std::size_t count_up_to(const Rows& rows, const Value& value,
                                                Key key = {}) {
  return count_front(std::span(rows.data(), rows.size()),
                     [&](const auto& row) { return !(value < std::invoke(key, row)); });
}

}  // namespace pmlint::text
