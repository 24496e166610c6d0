// SPDX-License-Identifier: MIT
// What the rules about causes share: which statement tells most, and whether another rule has already
// spoken of it.
#pragma once

#include <pmlint/document.hpp>

#include <cstdint>
#include <optional>

namespace pmlint::causes {

// What all statements of cause tell together.
struct Told {
  std::uint32_t features = 0;       // of CauseFeature
  bool slip_of_people = false;      // and one that somebody made
  bool in_section = false;          // some stand in a cause section: the analysis
  std::uint32_t content_words = 0;  // of those in cause sections
  std::optional<Cause> best;        // the most specific; a cause section before a summary
  // A mechanism is told: root-cause-vague is silent at its default.
  [[nodiscard]] bool specific() const { return best && best->specificity() >= 0; }
  // The analysis stops at a slip: root-cause-human-error reports it.
  [[nodiscard]] bool stops_at_slip() const { return slip_of_people && (features & kEnabling) == 0; }
};
[[nodiscard]] Told told(const Document& doc);

// Finds slips of people in the causes of a document, and none of things.
class SlipReader {
 public:
  explicit SlipReader(const Document& doc);
  // The words that tell it.
  [[nodiscard]] std::optional<Range> in(const Cause& cause) const;

 private:
  const Document& doc_;
  bool of_somebody_;  // one may be told without a word for a slip
};

// Does a section of this kind, or a label, say anything?
[[nodiscard]] bool has_content(const Document& doc, SectionKind kind);

}  // namespace pmlint::causes
