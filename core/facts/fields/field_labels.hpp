// SPDX-License-Identifier: MIT
// The labels of metadata fields in the wild, each with the one name pmlint knows it by.
#pragma once

#include <optional>
#include <string_view>

namespace pmlint::facts {

struct FieldLabel {
  std::string_view name;  // canonical: "severity"
  bool weak = false;  // an everyday word ("issue", "from"): a field only where its place says so
};

// Case, marks, a trailing colon, parentheses and a plural do not matter. nullopt: no known field.
[[nodiscard]] std::optional<FieldLabel> find_field(std::string_view label);

}  // namespace pmlint::facts
