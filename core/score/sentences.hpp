// SPDX-License-Identifier: MIT
// The sentences of a postmortem by what they tell: which part, what happened to it, what followed. Only
// clauses count, each once: no list of words, nothing said twice. Internal to this folder.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_set>

#include "core/facts/postmortem.hpp"
#include "core/score/clauses.hpp"

namespace pmlint::score {

// Sums over different sentences outside headings, code and quotes.
struct Sentences {
  std::uint32_t telling = 0;     // specific in at least two ways, anywhere
  std::uint32_t impact = 0;      // of those, where the impact is told
  std::uint32_t lessons = 0;     // specific in at least two, in lessons
  std::uint32_t mechanisms = 0;  // outside the timeline and the actions
  std::uint32_t chains = 0;      // the same
  std::uint32_t sections = 0;    // that hold a telling sentence
  std::uint32_t names = 0;       // different names of things in telling sentences
};

[[nodiscard]] Sentences read_sentences(const facts::Postmortem& postmortem, ClauseReader& clauses);

// Is the text a list of terms rather than a sentence?
[[nodiscard]] bool lists_terms(const facts::Postmortem& postmortem, text::ByteRange visible);

// Texts that have been seen, by their words.
class SeenTexts {
 public:
  explicit SeenTexts(const facts::TextWords& words) : words_(words) {}
  // Is this visible text the first with these words and this label? Without words: no.
  [[nodiscard]] bool is_new(text::ByteRange visible, std::uint64_t label = 0);
  [[nodiscard]] bool is_new(std::span<const facts::TextWord> words, std::uint64_t label = 0);

 private:
  const facts::TextWords& words_;
  std::unordered_set<std::uint64_t> seen_;
};

}  // namespace pmlint::score
