// SPDX-License-Identifier: MIT
// Numbers as impact is told: "4,100", "~1.2k", "30-40 %", "$5M". Not those of times, dates,
// versions and identifiers.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint::facts {

struct WrittenNumber {
  std::uint32_t begin = 0;  // with the currency sign or "~" before it
  std::uint32_t end = 0;    // with "%", "percent", "million", "dollars"
  double value = 0;         // of a range its end
  bool share = false;
  bool money = false;
};

// The number whose first digit stands at `at` of a text in lower case, or none when the digits are
// part of something else; `next` is then and otherwise where to look on.
[[nodiscard]] std::optional<WrittenNumber> read_number(std::string_view lower, std::uint32_t at,
                                                       std::uint32_t end, std::uint32_t& next);

}  // namespace pmlint::facts
