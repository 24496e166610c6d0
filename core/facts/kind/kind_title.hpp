// SPDX-License-Identifier: MIT
// What the title of a document says of its kind.
#pragma once

#include <string_view>

namespace pmlint::facts {

struct TitleSigns {
  bool incident = false;    // "Postmortem: ...", "Checkout outage"
  bool postmortem = false;  // one of them; "Postmortems" are written of in a guide
  bool other = false;       // "Runbook: disk full", "Incident response process"
  bool blank = false;       // "[incident title]", "DATE - TITLE"
  bool template_ = false;   // says that it is a template
};

[[nodiscard]] TitleSigns title_signs(std::string_view title);

}  // namespace pmlint::facts
