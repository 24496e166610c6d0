// SPDX-License-Identifier: MIT
// Which sections hold follow-up work, and how strictly their lines are to be read.
#pragma once

#include <cstdint>
#include <vector>

#include "core/facts/reading.hpp"

namespace pmlint::facts {

enum class ActionScope : std::uint8_t {
  outside,
  strict,  // other things stand there too ("Conclusion and next steps"): only what is worded as work
  history,  // "Resolution and prevention": lists of steps; a paragraph counts when worded as work
  whole,    // a section of actions: each item counts
};

struct ActionScopes {
  std::vector<ActionScope> sections;  // by SectionId
  std::vector<bool> holds_items;      // the section or one below it holds a list or a table
  bool any = false;                   // the document has a section of actions at all

  [[nodiscard]] ActionScope at(outline::SectionId section) const {
    return section == outline::kNoSection ? ActionScope::outside : sections[section];
  }
  [[nodiscard]] bool listed(outline::SectionId section) const {
    return section != outline::kNoSection && holds_items[section];
  }
  // Does any part of the stretch lie in a section that may hold actions? Most of a document does
  // not, and need not be read as actions at all.
  [[nodiscard]] bool reach(const outline::Outline& outline, text::ByteRange visible) const;
};

[[nodiscard]] ActionScopes action_scopes(const Reading& reading);

// Do the section's items only describe what might get better, while tasks stand beside them?
[[nodiscard]] bool holds_improvements(const Reading& reading, outline::SectionId section);

}  // namespace pmlint::facts
