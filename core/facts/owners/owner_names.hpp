// SPDX-License-Identifier: MIT
// Who can a few words be? A person, a team, a role - or everybody, nobody, software, a topic. What a
// name is worth depends on where it stands; that is decided by the reader of owners, not here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/facts/actions/action_reading.hpp"
#include "core/facts/fields/field.hpp"

namespace pmlint::facts {

// Sorted by how surely the words name somebody who can be asked about the item.
enum class NameClass : std::uint8_t {
  nobody,       // other words
  placeholder,  // TBD, ?, <name>
  group,        // everyone, the team, engineers
  initials,     // MH
  unknown,      // a capital word or two that are no known word: Hypha
  area,         // Payments, Security: a team's name, or a topic
  role,         // the DBA, SRE, on-call lead
  team,         // Payments team
  person,       // a given name, or someone the document names elsewhere
  handle,       // @ines, ines@example.org
};

// The people whom the document itself names: authors, responders, attendees.
struct KnownPeople {
  std::vector<std::string> names;     // folded words of names, sorted
  std::vector<std::string> initials;  // folded, sorted
};

[[nodiscard]] KnownPeople known_people(ActionReading& shared, const std::vector<Field>& fields);

// Folded text as a whole.
[[nodiscard]] bool is_placeholder_name(std::string_view key);

// Classifies words that are a name as a whole ("the Payments team", "Ines and Bob"); nobody when a
// part of them is no name.
[[nodiscard]] NameClass name_class(Tokens phrase, const KnownPeople& people);

}  // namespace pmlint::facts
