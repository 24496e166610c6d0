// SPDX-License-Identifier: MIT
// Metadata fields: front matter, "**Severity:** SEV-2" lines and bullets, key and value rows of
// tables, under their canonical names (field table B3 in fields.cpp).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/facts/fields/field.hpp"
#include "core/facts/reading.hpp"

namespace pmlint::facts {

// "Minutes downtime" -> "duration"; nullopt for a label that is no known field.
[[nodiscard]] std::optional<std::string_view> field_name(std::string_view label);

// In document order.
[[nodiscard]] std::vector<Field> read_fields(const Reading& reading);

}  // namespace pmlint::facts
