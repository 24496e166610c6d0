// SPDX-License-Identifier: MIT
// What a document shows of its kind, counted.
#pragma once

#include <cstdint>

#include "core/facts/facts.hpp"
#include "core/facts/kind/kind_title.hpp"
#include "core/facts/reading.hpp"

namespace pmlint::facts {

inline constexpr std::uint32_t kMostEvents = 4;  // more tell no more

struct KindSignals {
  std::uint32_t section_kinds = 0;   // distinct coarse kinds, other left out
  std::uint32_t known_sections = 0;  // sections with such a kind
  std::uint32_t empty_sections = 0;  // of them without content, or with blanks to fill in only
  bool tells_impact = false;         // a section of its own says something
  bool tells_cause = false;
  bool few_words = false;           // hardly any in a section
  std::uint32_t events = 0;         // that tell; counted up to kMostEvents
  std::uint32_t statements = 0;     // durations and windows
  std::uint32_t dates = 0;          // with a year
  std::uint32_t filled_fields = 0;  // of an incident: severity, start ...
  std::uint32_t empty_fields = 0;
  std::uint32_t dated_incidents = 0;  // titles of sections that name one and its day
  bool specific_cause = false;
  bool log = false;  // a table of several incidents
  bool status_page = false;
  TitleSigns title;

  // Told by the lines of the document.
  std::uint32_t words = 0;
  std::uint32_t past = 0;  // was, were, had, "-ed" after a pronoun
  std::uint32_t you = 0;
  std::uint32_t incident_words = 0;
  std::uint32_t prompts = 0;  // lines that ask
  std::uint32_t content = 0;  // lines that tell
};

// Have the lines fewer words? Reads no further than it must.
[[nodiscard]] bool has_fewer_words(const Reading& reading, std::size_t count);

// All but what the lines tell. `facts` as far as read: all but its kind.
[[nodiscard]] KindSignals kind_signals(const Reading& reading, const Facts& facts);
// Adds what the lines tell. Linear in the visible text.
void count_lines(const Reading& reading, KindSignals& signals);

}  // namespace pmlint::facts
