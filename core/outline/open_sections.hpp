// SPDX-License-Identifier: MIT
// The sections that are open where the next title stands, the outermost first. The deeper a title
// nests, the sooner the next one ends its section.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/outline/outline.hpp"

namespace pmlint::outline {

// How deep a title nests: headings at tens, lesser forms between them and the next level.
constexpr int kHeadingStep = 10;
constexpr int kFinerDepth = 2;  // below what a title names or splits a part of

[[nodiscard]] inline bool speaks(const SectionKinds& kinds) {
  return !kinds.empty() && kinds.front() != SectionKind::other;
}

class OpenSections {
 public:
  struct Open {
    SectionId id;
    int depth;
    bool lead_in;
    bool splitter;  // says nothing of itself
    bool minor;     // no heading, and none to those below it
  };

  explicit OpenSections(Outline& outline) : outline_(outline) {}

  [[nodiscard]] bool empty() const { return open_.empty(); }
  [[nodiscard]] std::size_t size() const { return open_.size(); }
  [[nodiscard]] const std::vector<Open>& all() const { return open_; }
  [[nodiscard]] const Section& section_of(const Open& open) const {
    return outline_.sections[open.id];
  }
  [[nodiscard]] SectionId innermost() const { return open_.empty() ? kNoSection : open_.back().id; }
  // What governs the place.
  [[nodiscard]] SectionKind governing() const {
    return open_.empty() ? SectionKind::other : section_of(open_.back()).governing;
  }

  // Adds a section to the outline and opens it.
  void open(const Section& section, Open opened) {
    opened.id = static_cast<SectionId>(outline_.sections.size());
    outline_.sections.push_back(section);
    open_.push_back(opened);
  }

  // Closes what is as deep or deeper, where the next title begins.
  void close(int depth, std::uint32_t at) {
    while (!open_.empty() && open_.back().depth >= depth) {
      Section& closed = outline_.sections[open_.back().id];
      closed.body.end = std::max(closed.body.begin, at);
      if (closed.own_end == 0) closed.own_end = closed.body.end;
      open_.pop_back();
    }
    if (open_.empty()) return;
    Section& parent = outline_.sections[open_.back().id];
    if (parent.own_end == 0) parent.own_end = std::max(parent.body.begin, at);
  }

  // A heading ends every bold and plain section above it, whatever their depth.
  void close_minor(std::uint32_t at) {
    while (!open_.empty() && open_.back().minor) {
      close(open_.back().depth, at);
    }
  }

 private:
  Outline& outline_;
  std::vector<Open> open_;
};

}  // namespace pmlint::outline
