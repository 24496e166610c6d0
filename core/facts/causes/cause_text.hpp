// SPDX-License-Identifier: MIT
// Prose about a cause as evidence: what is named, what happened to it, how the effect follows. Counts
// only; cause_model weighs them.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "core/facts/causes/cause_words.hpp"
#include "core/facts/words/sentence_words.hpp"
#include "core/facts/words/text_words.hpp"
#include "core/markdown/document.hpp"
#include "core/text/byte_range.hpp"

namespace pmlint::facts {

// Evidence of one or more sentences. Adding two gives the evidence of both.
struct CauseEvidence {
  static constexpr std::uint32_t kMostParts = 8;

  std::uint32_t classes = 0;        // every CauseWord that occurs
  std::uint32_t content_words = 0;  // words that are no stop words, fillers or classes of cause
  std::uint32_t mechanisms = 0;     // a technical verb beside a part or identifier
  std::uint32_t defects = 0;        // a concrete state: "expired", "wrong file name"
  std::uint32_t parts = 0;          // different specific parts, up to kMostParts
  std::uint32_t identifiers = 0;    // code spans, paths, settings
  std::uint32_t quantities = 0;     // numbers that are no dates
  std::uint32_t days = 0;           // and those of them that stand beside a month after all
  std::uint32_t quotes = 0;         // code blocks
  std::uint32_t changes = 0;
  std::uint32_t chains = 0;  // links of cause and effect beside named parts
  std::uint32_t enabling = 0;
  std::uint32_t names = 0;  // proper names: capitals inside a sentence
  text::ByteRange generic;  // the class word, visible text; empty if none
  text::ByteRange slip;     // the first slip word, visible text
  bool enabling_after_slip = false;

  void add(const CauseEvidence& more);
  void add_part(WordId part);
  [[nodiscard]] bool shares_part(const CauseEvidence& other) const;
  // Is anything said about the cause, be it only its class?
  [[nodiscard]] bool tells() const;
  // What of it is there, as bits of CauseFeature.
  [[nodiscard]] std::uint32_t features() const;

 private:
  std::array<WordId, kMostParts> parts_{};
};

// The effects that a sentence tells beside its cause, and the evidence without them.
struct CauseEffects {
  // "The bug led to <...>": what follows from a cause that is only named by its class; empty: nothing
  // does. `before` is the evidence of what stands before it.
  text::ByteRange named;
  CauseEvidence before;
  // Of the sentence without ", causing errors for users": effects that only tell a symptom.
  std::optional<CauseEvidence> without_symptoms;
};

// One sentence of a leaf block.
struct CauseSentence {
  text::ByteRange text;  // visible
  CauseEvidence evidence;
  bool cue = false;      // says that it tells a cause
  bool remedy = false;   // tells what was done about it, and no cause
  bool process = false;  // tells what tests, reviews or alerts missed: why it got through, not how
  std::unique_ptr<const CauseEffects> effects;  // null: none, as in most
  // What a verdict about the cause is based on.
  [[nodiscard]] const CauseEvidence& judged() const {
    return effects && effects->without_symptoms ? *effects->without_symptoms : evidence;
  }
};

// Does a word of this stretch announce a cause? Cheaper than reading the sentences.
[[nodiscard]] bool may_tell_cause(const TextWords& words, text::ByteRange visible);

}  // namespace pmlint::facts
