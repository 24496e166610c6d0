// SPDX-License-Identifier: MIT
// What a bare "14:05" leaves unsaid: the zone and the day that the document as a whole declares.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/facts/fields/field.hpp"
#include "core/facts/reading.hpp"

namespace pmlint::facts {

struct Scope {
  std::string_view zone;                   // empty: none declared, or several that disagree
  std::optional<time::CalendarDate> date;  // the incident's day; its year may be 0
  std::int16_t year = 0;                   // for dates written without one; 0: no evidence
};

// Zone: the one declaration ("all times in UTC"), else the only zone written anywhere. Date: the
// incident's date field, the timeline's title, the stated window, the document's title, the first
// date of the prose, the front matter, in this order.
[[nodiscard]] Scope read_scope(const Reading& reading, const std::vector<Field>& fields);

// The year that puts a month and day closest to the document's date; 0 when nothing tells.
[[nodiscard]] std::int16_t year_for(time::CalendarDate date, const Scope& scope);

}  // namespace pmlint::facts
