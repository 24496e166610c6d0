// SPDX-License-Identifier: MIT
// The words that announce an owner, and what each needs to do so.
#pragma once

#include <cstdint>
#include <string_view>

namespace pmlint::facts {

enum class OwnerLabelUse : std::uint8_t {
  field,   // with a colon it takes whatever follows
  weak,    // a word of other uses too: at the start of a clause, and only before a name
  phrase,  // goes on without a colon, before a name
};

struct OwnerLabelWords {
  std::string_view words;  // folded, one blank between words
  OwnerLabelUse use;
};

// Longer labels stand before their beginnings.
inline constexpr OwnerLabelWords kOwnerLabels[] = {
    {"action by", OwnerLabelUse::field},
    {"action on", OwnerLabelUse::field},
    {"action owner", OwnerLabelUse::field},
    {"assigned to", OwnerLabelUse::phrase},
    {"assign to", OwnerLabelUse::phrase},
    {"assignees", OwnerLabelUse::field},
    {"assignee", OwnerLabelUse::field},
    {"assigned team", OwnerLabelUse::field},
    {"assigned", OwnerLabelUse::weak},
    {"accountable", OwnerLabelUse::weak},
    {"belongs to", OwnerLabelUse::phrase},
    {"belong to", OwnerLabelUse::phrase},
    {"by", OwnerLabelUse::weak},
    {"champion", OwnerLabelUse::weak},
    {"contact", OwnerLabelUse::weak},
    {"delegated to", OwnerLabelUse::phrase},
    {"directly responsible individual", OwnerLabelUse::field},
    {"dris", OwnerLabelUse::field},
    {"dri", OwnerLabelUse::field},
    {"driven by", OwnerLabelUse::phrase},
    {"driver", OwnerLabelUse::weak},
    {"handled by", OwnerLabelUse::phrase},
    {"item owner", OwnerLabelUse::field},
    {"lead", OwnerLabelUse::weak},
    {"led by", OwnerLabelUse::phrase},
    {"owned by", OwnerLabelUse::phrase},
    {"owners", OwnerLabelUse::field},
    {"owner", OwnerLabelUse::field},
    {"owning squad", OwnerLabelUse::field},
    {"owning team", OwnerLabelUse::field},
    {"ownership", OwnerLabelUse::weak},
    {"person responsible", OwnerLabelUse::field},
    {"person", OwnerLabelUse::weak},
    {"picked up by", OwnerLabelUse::phrase},
    {"poc", OwnerLabelUse::field},
    {"point of contact", OwnerLabelUse::field},
    {"point person", OwnerLabelUse::field},
    {"primary owner", OwnerLabelUse::field},
    {"primary", OwnerLabelUse::weak},
    {"responsibility", OwnerLabelUse::weak},
    {"responsible party", OwnerLabelUse::field},
    {"responsible person", OwnerLabelUse::field},
    {"responsible team", OwnerLabelUse::field},
    {"responsible", OwnerLabelUse::weak},
    {"resp", OwnerLabelUse::weak},
    {"squad", OwnerLabelUse::weak},
    {"taken by", OwnerLabelUse::phrase},
    {"task owner", OwnerLabelUse::field},
    {"team", OwnerLabelUse::weak},
    {"who", OwnerLabelUse::weak},
};

}  // namespace pmlint::facts
