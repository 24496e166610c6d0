// SPDX-License-Identifier: MIT
// A label with its value: who, when, how severe.
#pragma once

#include <string>
#include <string_view>

#include "core/text/source.hpp"

namespace pmlint::facts {

// A metadata field: "**Severity:** SEV-2", "| Owner | Ines |", front matter `date: ...`.
struct Field {
  std::string_view name;   // canonical name (B3): "severity", "incident_date", "duration" ...
  text::ByteRange where;   // label and value
  text::ByteRange label;   // source
  text::ByteRange value;   // source
  std::string value_text;  // as shown
};

}  // namespace pmlint::facts
