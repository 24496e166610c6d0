// SPDX-License-Identifier: MIT
// Effects in a sentence: what follows "which led to" or ", causing". One that only tells what users
// felt is no part of the mechanism, however long it is.
#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "core/facts/causes/cause_sentence.hpp"

namespace pmlint::facts {

// "caused", "which led to", ", making": the cause has been told, what follows is its effect.
bool SentenceReader::leads_on(std::size_t at) const {
  // Inside of a phrase ("as a result of") a word says nothing of its own.
  if (at == 0 || !words_.is(at, kWordChain | kWordVerb) || words_.is(at + 1, kWordCopula)) {
    return false;
  }
  const text::ByteRange range = words_.words()[at].range;
  const std::string_view shown = shown_.substr(range.begin, range.size());
  const std::string_view phrase = shown_.substr(range.begin, words_.phrase(at).size());
  const std::string_view rest = phrase.substr(shown.size());  // behind a blank or a line break
  if (rest.ends_with("by") || rest.ends_with("from")) return false;
  return shown.ends_with("ed") || shown.ends_with("ing") || shown == "led" || shown == "meant" ||
         (shown.ends_with("s") && !words_.is(at - 1, kWordDefinite));
}

// "Errors", "slow", "customers"; a word that tells nothing ("load", "service") is no symptom.
bool SentenceReader::is_felt(std::size_t begin, std::size_t end) const {
  constexpr std::uint32_t kFelt = kWordSymptom | kWordHarm | kWordAffected;
  const std::span<const SentenceWord> words = words_.words().subspan(begin, end - begin);
  return std::ranges::any_of(words, [](const SentenceWord& word) {
    return (word.classes & kFelt) != 0 && (word.classes & kWordBroad) == 0;
  });
}

bool SentenceReader::announces_cause(std::size_t begin, std::size_t end) const {
  const std::span<const SentenceWord> words = words_.words().subspan(begin, end - begin);
  return std::ranges::any_of(
      words, [](const SentenceWord& word) { return (word.classes & kWordCue) != 0; });
}

// Nothing where each effect tells more than a symptom.
std::optional<CauseEvidence> SentenceReader::without_symptoms() const {
  CauseEvidence kept = clause(0, effects_[0]);
  bool cut = false;
  for (std::size_t i = 0; i < effect_count_; ++i) {
    const std::size_t end = i + 1 < effect_count_ ? effects_[i + 1] : words_.words().size();
    const CauseEvidence effect = clause(effects_[i], end);
    // "makes it clear that it was caused by the log" goes back to a cause.
    const bool acts = effect.mechanisms + effect.defects + effect.identifiers > 0 ||
                      announces_cause(effects_[i] + 1, end);
    if (!acts && (effect.parts == 0 || is_felt(effects_[i], end))) {
      cut = true;
    } else {
      kept.add(effect);
    }
  }
  return cut ? std::optional(kept) : std::nullopt;
}

}  // namespace pmlint::facts
