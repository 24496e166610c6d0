// SPDX-License-Identifier: MIT
// The section of one place after the other: Outline::section_at() without its search, for those who
// read a document from front to back.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/outline/outline.hpp"

namespace pmlint::outline {

class SectionWalk {
 public:
  explicit SectionWalk(const Outline& outline) : sections_(outline.sections) {}

  // section_at(visible_offset), for places that never go back.
  [[nodiscard]] SectionId at(std::uint32_t visible_offset) {
    while (next_ < sections_.size() && sections_[next_].title.begin <= visible_offset) ++next_;
    auto id = next_ == 0 ? kNoSection : static_cast<SectionId>(next_ - 1);
    while (id != kNoSection && visible_offset >= sections_[id].body.end) id = sections_[id].parent;
    return id;
  }
  // Where the first section begins whose title stands after the last place asked for, or `none`.
  [[nodiscard]] std::uint32_t next_begin(std::uint32_t none) const {
    return next_ < sections_.size() ? sections_[next_].title.begin : none;
  }

 private:
  const std::vector<Section>& sections_;
  std::size_t next_ = 0;  // the first whose title begins after the last place
};

}  // namespace pmlint::outline
