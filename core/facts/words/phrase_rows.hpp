// SPDX-License-Identifier: MIT
// The rows of a PhraseLayout from lists of phrases, each list with a value of its own.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "core/facts/words/phrase_table.hpp"

namespace pmlint::facts {

// kEach(visit) calls visit(phrase, value) for every phrase of every list; one of several lists comes
// several times.
template <class Value, auto kEach>
[[nodiscard]] consteval auto phrase_rows() {
  constexpr std::size_t kCount = [] {
    std::size_t count = 0;
    kEach([&](std::string_view, Value) { ++count; });
    return count;
  }();
  std::array<PhraseRow<Value>, kCount> rows{};
  std::size_t next = 0;
  kEach([&](std::string_view phrase, Value value) { rows[next++] = {phrase, value}; });
  return rows;
}

}  // namespace pmlint::facts
