// SPDX-License-Identifier: MIT
// Records of incidents that are no postmortems of one: a log kept as a table, a page of a status site.
#pragma once

#include "core/facts/reading.hpp"

namespace pmlint::facts {

// A table with a day and a length in each of several rows, and the days differ.
[[nodiscard]] bool holds_incident_log(const Reading& reading);

// Front matter as the generators of status pages write it.
[[nodiscard]] bool is_status_page(const Reading& reading);

}  // namespace pmlint::facts
