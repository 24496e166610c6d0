// SPDX-License-Identifier: MIT
// The sentences of a postmortem by what they tell: which part, what happened to it, what followed. Only
// clauses count, each once: no list of words, nothing said twice. Internal to this folder.
#pragma once

#include <cstdint>
#include <span>

#include "core/facts/postmortem.hpp"
#include "core/score/content.hpp"

namespace pmlint::score {

// In which ways a sentence is specific: those bits of facts::Tells.
inline constexpr std::uint32_t kWays = facts::kTellsPart | facts::kTellsName | facts::kTellsNumber |
                                       facts::kTellsChange | facts::kTellsDefect |
                                       facts::kTellsMechanism | facts::kTellsChain;

// Those that begin in a visible range. O(log n).
[[nodiscard]] std::span<const facts::ToldSentence> told_in(const facts::Facts& facts,
                                                           text::ByteRange visible);

// All that a stretch says; the name of an owner says nothing.
struct Told {
  std::uint32_t tells = 0;
  std::uint32_t words = 0;
  std::uint32_t commas = 0;
  std::uint32_t hash = 0;  // equal for equal words
  [[nodiscard]] bool is_specific() const { return (tells & kWays) != 0; }
  [[nodiscard]] bool tells_all(std::uint32_t asked) const { return (tells & asked) == asked; }
  // A list of terms rather than a sentence: a comma behind every third word.
  [[nodiscard]] bool lists_terms() const { return commas * 3 > words; }
};
[[nodiscard]] Told told(const facts::Facts& facts, text::ByteRange visible);

// Fills what Content says of sentences: sums over different ones outside titles, code and quotes.
void read_sentences(const facts::Postmortem& postmortem, Content& content);

}  // namespace pmlint::score
