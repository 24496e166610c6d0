// SPDX-License-Identifier: MIT
// What the sections of a document have to do with its cause.
#pragma once

#include <cstdint>
#include <vector>

#include "core/outline/outline.hpp"

namespace pmlint::facts {

enum class CausePlace : std::uint8_t {
  cause,    // all of it is about the cause
  leading,  // tells what led to it, without announcing a cause
  other,    // a sentence must announce that it tells a cause
  none,     // tasks, lessons, people: whatever is said there, the cause is told elsewhere
};

class CausePlaces {
 public:
  // Keeps a reference.
  explicit CausePlaces(const outline::Outline& outline);

  // The place a section gives its text: what its title says, or else what the title above says.
  [[nodiscard]] CausePlace of(outline::SectionId id) const {
    return id == outline::kNoSection ? CausePlace::leading
                                     : places_[id];  // above the first section
  }
  // The topmost section above that is about the cause: its parts are one text.
  [[nodiscard]] outline::SectionId whole(outline::SectionId id) const;

 private:
  const outline::Outline& outline_;
  std::vector<CausePlace> places_;  // of each section
};

}  // namespace pmlint::facts
