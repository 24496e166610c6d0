// SPDX-License-Identifier: MIT
// What documents say, as JSON: pmlint-facts/1 (docs/schemas/pmlint-facts-1.json).
#pragma once

#include <iosfwd>

#include "core/score/report.hpp"

namespace pmlint::formats {

// One element a file, in the report's order; only path and postmortem of each are looked at. A file
// that could not be read is of kind "other" and says nothing.
void write_facts(const score::RunReport& report, std::ostream& out);

}  // namespace pmlint::formats
