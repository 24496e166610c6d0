// SPDX-License-Identifier: MIT
// Who owns an action item, by what the item itself says. The grammar finds every place that may name
// an owner; how sure a place is depends on its form and on who the words can be (table kTrust).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/facts/actions/action_tokens.hpp"
#include "core/facts/owners/owner_names.hpp"

namespace pmlint::facts {

// How the owner is written. Sorted: an earlier form wins over a later one.
enum class OwnerForm : std::uint8_t {
  label,         // "owner: Ines", "Assigned to Ines", the cell of an owner column
  lead_bracket,  // "[Ines] add an alert"
  lead_to,       // "Ines to add an alert", "Ines is responsible for"
  lead_will,     // "Ines will add an alert"
  lead_should,   // "The Payments team should add an alert"
  lead_colon,    // "Ines: add an alert"
  lead_bold,     // "**Ines** add an alert", "**Ines:** add an alert"
  lead_dash,     // "Ines - add an alert"
  tail_bracket,  // "add an alert [Ines]"
  tail_paren,    // "add an alert (Ines)"
  tail_dash,     // "add an alert - Ines"
  tail_plain,    // "add an alert, Ines"
  passive,       // "an alert will be added by Ines"
  mention,       // "add an alert with @ines"
};

inline constexpr std::size_t kOwnerForms = 14;

enum class Trust : std::uint8_t {
  never,
  convention,  // when other items of the document are written the same way
  always,
};

struct OwnerCandidate {
  OwnerForm form = OwnerForm::label;
  NameClass who = NameClass::nobody;
  text::ByteRange where;           // visible
  std::vector<std::string> parts;  // the folded names in it
  [[nodiscard]] Trust trust() const;
};

// Every place of the item that may name its owner, best first. A label without a name gives a
// candidate whose class is placeholder.
[[nodiscard]] std::vector<OwnerCandidate> owner_candidates(Tokens item, const KnownPeople& people);

// What a cell or a field says whose heading promises an owner: any text that is no placeholder.
// Empty text gives a placeholder.
[[nodiscard]] OwnerCandidate owner_in_field(Tokens value, text::ByteRange where,
                                            const KnownPeople& people);

// "All items are owned by @dana": an owner for each item of the section. A candidate of class
// nobody when the sentence says no such thing.
[[nodiscard]] OwnerCandidate owner_of_all(Tokens sentence, const KnownPeople& people);

}  // namespace pmlint::facts
