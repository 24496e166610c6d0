// SPDX-License-Identifier: MIT
// A sentence as the score sees it: what it tells, without its words.
#pragma once

#include <cstdint>

#include "core/outline/outline.hpp"
#include "core/text/source.hpp"

namespace pmlint::facts {

// What a sentence tells, from its words alone. A bit each.
enum Telling : std::uint32_t {
  kTellsPart = 1U << 0U,       // "certificate", "pool"
  kTellsName = 1U << 1U,       // written for machines: "max_connections", "nginx.conf", `code`
  kTellsNumber = 1U << 2U,     // no time, no date
  kTellsChange = 1U << 3U,     // "deploy", "migration"
  kTellsDefect = 1U << 4U,     // "expired", "deadlock"
  kTellsMechanism = 1U << 5U,  // a technical verb beside a part or a name
  kTellsChain = 1U << 6U,      // cause and effect, beside the same
  kTellsProper = 1U << 7U,     // a capital inside the sentence: "Redis"
  kTellsAffected = 1U << 8U,   // whom or what it hurt: "customers"
  kTellsHarm = 1U << 9U,       // and how: "unavailable", "lost"
  kTellsEnabling = 1U << 10U,  // why it was possible
  // What it is.
  kIsClause = 1U << 16U,  // words hold it together: no list of terms
  kIsQuoted = 1U << 17U,
  kIsProse = 1U << 18U,  // no title
  kIsOwner = 1U << 19U,  // names who has an action
};

// A sentence, or a part of one: it also ends where an event or an action begins or ends.
struct ToldSentence {
  text::ByteRange text;  // visible
  outline::SectionId section = outline::kNoSection;
  std::uint32_t tells = 0;
  std::uint32_t hash = 0;  // equal for equal words
  std::uint32_t words = 0;
  std::uint32_t commas = 0;
  std::uint32_t first_name = 0;  // of what it calls by name, in Facts::names
  std::uint32_t names = 0;
};

}  // namespace pmlint::facts
