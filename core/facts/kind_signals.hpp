// SPDX-License-Identifier: MIT
// What a document shows of its kind, counted.
#pragma once

#include <cstdint>

#include "core/facts/facts.hpp"
#include "core/facts/reading.hpp"

namespace pmlint::facts {

struct KindSignals {
  std::uint32_t section_kinds = 0;   // distinct coarse kinds, other left out
  std::uint32_t known_sections = 0;  // sections with such a kind
  std::uint32_t empty_sections = 0;  // of them without content, or with blanks to fill in only
  std::uint32_t events = 0;
  std::uint32_t statements = 0;     // durations and windows
  std::uint32_t dates = 0;          // with a year
  std::uint32_t filled_fields = 0;  // of an incident: severity, start ...
  std::uint32_t empty_fields = 0;
  std::uint32_t words = 0;
  std::uint32_t past = 0;  // was, were, had, "-ed" after a pronoun
  std::uint32_t you = 0;
  std::uint32_t incident_words = 0;
  std::uint32_t prompts = 0;  // lines that ask
  std::uint32_t content = 0;  // lines that tell
  bool specific_cause = false;
  bool incident_title = false;
  bool postmortem_title = false;
  bool tells_impact = false;  // a section of its own says something
  bool tells_cause = false;
  bool other_title = false;
  bool blank_title = false;     // "[incident title]", "DATE - TITLE"
  bool template_title = false;  // says that it is a template
};

// `facts` as far as read: all but its kind. Linear in the visible text.
[[nodiscard]] KindSignals kind_signals(const Reading& reading, const Facts& facts);

}  // namespace pmlint::facts
