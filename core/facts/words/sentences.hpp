// SPDX-License-Identifier: MIT
// Every sentence of a document, read once: causes are told from their evidence, the score counts what
// they tell.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/facts/actions/action.hpp"
#include "core/facts/causes/cause_text.hpp"
#include "core/facts/reading.hpp"
#include "core/facts/timeline/event.hpp"
#include "core/facts/words/told_sentence.hpp"

namespace pmlint::facts {

// A leaf block as far as it belongs to one section.
struct Piece {
  text::ByteRange text;  // visible, without blanks around it
  outline::SectionId section = outline::kNoSection;
  bool title = false;       // of the document or a section
  bool code = false;        // a code block: it has no sentences
  std::uint32_t first = 0;  // of its sentences
  std::uint32_t last = 0;   // one past them
};

// What causes are told from; `told` is what Facts keeps of it.
struct SentenceTable {
  std::vector<Piece> pieces;  // in document order
  std::vector<CauseSentence> evidence;
  std::vector<ToldSentence> told;    // of the same sentences
  std::vector<std::uint32_t> names;  // ToldSentence::first_name
  // A row of terms is no statement: "because, exhausted, pool, timeout, cache, DNS".
  [[nodiscard]] bool lists_terms(std::size_t row) const {
    constexpr std::uint32_t kFewest = 6;
    constexpr std::uint32_t kListed = 3;  // a comma behind every so many words
    return told[row].words >= kFewest && told[row].commas * kListed > told[row].words;
  }
  [[nodiscard]] std::span<const CauseSentence> of(const Piece& piece) const {
    return std::span(evidence).subspan(piece.first, piece.last - piece.first);
  }
};

// A sentence also ends where an event or an action begins or ends, and around the owner of an action.
// Linear.
[[nodiscard]] SentenceTable read_sentences(const Reading& reading, const std::vector<Event>& events,
                                           const std::vector<Action>& actions);

}  // namespace pmlint::facts
