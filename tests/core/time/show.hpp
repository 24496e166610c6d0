// SPDX-License-Identifier: MIT
// A scan as one line of text, so that tests are tables of text and what is read from it.
#pragma once

#include <string>
#include <string_view>

#include "core/time/scan.hpp"

namespace pmlint::time::test {

// "<10:00 AM> 10:00 PST about; <from 9 to 10 AM> range": each finding as the text it covers and its
// value. Times first, then ranges, lengths, vague lengths and zones. A date without a year is
// "--02-26", a shared date or zone has a "^" before it.
[[nodiscard]] std::string show(std::string_view text, const Scan& scan);
[[nodiscard]] std::string show(std::string_view text, DateOrder order = DateOrder::unknown);

struct Case {
  const char* text;
  const char* shown;
};

}  // namespace pmlint::time::test
