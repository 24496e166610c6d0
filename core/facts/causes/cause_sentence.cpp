// SPDX-License-Identifier: MIT
// Counts what stands beside what.
#include "core/facts/causes/cause_sentence.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "core/time/words.hpp"

namespace pmlint::facts {
namespace {

// Classes that count_word() is called for.
constexpr std::uint32_t kJudged = kWordSlip | kWordEnabling | kWordChange | kWordDefect |
                                  kWordFaulty | kWordVerb | kWordCheck | kWordChain | kWordPart;

}  // namespace

SentenceReader::SentenceReader(const markdown::Document& document, const TextWords& words)
    : shown_(document.text()), words_(document, words) {}

void SentenceReader::read(CauseSentence& sentence) {
  words_.read();
  sentence.text = words_.text();
  count(sentence);
}

bool SentenceReader::beside_part(std::size_t at) const {
  constexpr std::size_t kReach = 6;
  const std::span<const SentenceWord> words = words_.words();
  const std::size_t end = std::min(words.size(), at + kReach + 1);
  for (std::size_t i = at > kReach ? at - kReach : 0; i < end; ++i) {
    if (words[i].is_part() && i != at) return true;
  }
  return false;
}

bool SentenceReader::negated(std::size_t at) const {
  return (at > 0 && words_.is(at - 1, kWordNot)) || (at > 1 && words_.is(at - 2, kWordNot));
}

bool SentenceReader::is_defect(std::size_t at) const {
  if (words_.is(at, kWordDefect)) return true;
  const bool predicate = at > 0 && words_.is(at - 1, kWordCopula);
  return words_.is_part(at + 1) || words_.is_part(at + 2) || (predicate && beside_part(at));
}

bool SentenceReader::is_mechanism(std::size_t at) const {
  const SentenceWord& word = words_.words()[at];
  const auto is_verb = [&] {
    // "queue", "cache", "lock" are parts; "queued", "caching", "locked" is what happened to one.
    const std::string_view shown = shown_.substr(word.range.begin, word.range.size());
    return (word.classes & kWordPart) == 0 || shown.ends_with("ed") || shown.ends_with("ing");
  };
  const bool acts = ((word.classes & kWordVerb) != 0 && is_verb()) ||
                    ((word.classes & kWordCheck) != 0 && negated(at));
  return acts && beside_part(at);
}

// "January 10", "4th of May".
bool SentenceReader::is_day(std::size_t at) const {
  const std::span<const SentenceWord> words = words_.words();
  const auto is_month = [&](std::size_t beside) {
    if (beside >= words.size()) return false;
    const text::ByteRange range = words[beside].range;
    return time::month_number(shown_.substr(range.begin, range.size())) != 0;
  };
  return is_month(at + 1) || (at > 0 && is_month(at - 1)) ||
         (words_.is(at + 1, kWordStop) && is_month(at + 2));
}

// What a word tells by its letters.
void SentenceReader::count_shape(std::size_t at, CauseEvidence& found) const {
  // Say nothing about a cause: what stands for the impact, and what a word is to others.
  constexpr std::uint32_t kAside =
      kWordAffected | kWordHarm | kWordProcess | kWordAloneOnly | kWordOfPhrases | kWordContent;
  const SentenceWord& word = words_.words()[at];
  if (word.has(kShapeIdentifier)) {
    ++found.identifiers;
  } else if (word.has(kShapeName) && (word.classes & ~kAside) == 0) {
    ++found.names;
  }
  if (!word.has(kShapeNumber) || (word.classes & kWordSymptom) != 0) return;
  ++found.quantities;
  found.days += is_day(at) ? 1 : 0;
}

void SentenceReader::count_word(std::size_t at, CauseEvidence& found) const {
  const SentenceWord& word = words_.words()[at];
  const std::uint32_t classes = word.classes;
  if ((classes & kWordSlip) != 0 && found.slip.empty()) found.slip = words_.phrase(at);
  if ((classes & kWordEnabling) != 0) {
    ++found.enabling;
    found.enabling_after_slip = found.enabling_after_slip || !found.slip.empty();
  }
  found.changes += (classes & kWordChange) != 0 ? 1 : 0;
  if ((classes & (kWordDefect | kWordFaulty)) != 0) found.defects += is_defect(at) ? 1 : 0;
  if ((classes & (kWordVerb | kWordCheck)) != 0) found.mechanisms += is_mechanism(at) ? 1 : 0;
  if ((classes & kWordChain) != 0) found.chains += beside_part(at) ? 1 : 0;
  if ((classes & kWordPart) != 0) found.add_part(word.id);
}

// "The misconfiguration led to": a class of cause that was named before, and the verb behind it, one
// that may lead.
bool SentenceReader::begins_effect(std::size_t at) const {
  constexpr std::size_t kLatest = 4;  // words before the verb: the class is the subject
  if (at > kLatest || !words_.is(at, kWordChain | kWordCue | kWordVerb)) return false;
  for (std::size_t before = 1; before < at; ++before) {
    if (words_.is(before, kWordGeneric) && words_.is(before - 1, kWordDefinite)) return true;
  }
  return false;
}

// What the words before `at` tell; a plain word that no vocabulary knows adds content wherever it stands.
CauseEvidence SentenceReader::before(std::size_t at, const CauseEvidence& found) const {
  CauseEvidence evidence = found;
  for (; at < words_.words().size(); ++at) {
    const bool known = words_.is(at, kWordBegins) ||
                       std::ranges::binary_search(words_.telling(), static_cast<std::uint32_t>(at));
    if (known && words_.is(at, kWordContent)) --evidence.content_words;
  }
  return evidence;
}

// "Test coverage", "not enough review", "no alert": what a sentence about the way of working begins with.
bool SentenceReader::tells_process(std::size_t at) const {
  constexpr std::size_t kLatest = 4;
  if (at > kLatest || words_.is_part(at + words_.words()[at].phrase)) return false;
  for (std::size_t before = 0; before < at; ++before) {
    if (words_.is_part(before)) return false;
  }
  return true;
}

CauseEvidence SentenceReader::clause(std::size_t begin, std::size_t end) const {
  CauseEvidence found;
  const std::span<const SentenceWord> words = words_.words();
  for (std::size_t at = begin; at < end; ++at) {
    found.content_words += words_.is(at, kWordContent) ? 1 : 0;
  }
  const std::span<const std::uint32_t> telling = words_.telling();
  for (auto it = std::ranges::lower_bound(telling, begin); it != telling.end() && *it < end; ++it) {
    const SentenceWord& word = words[*it];
    found.classes |= classes_at(*it);
    if (word.shape != 0) count_shape(*it, found);
    if ((word.classes & kJudged) != 0) count_word(*it, found);
    if ((word.classes & kWordGeneric) != 0 && !is_caused(*it)) found.generic = words_.phrase(*it);
  }
  return found;
}

void SentenceReader::count(CauseSentence& sentence) {
  CauseEvidence& found = sentence.evidence;
  effect_count_ = 0;
  bool process = false;
  bool acts = false;  // some part does something by itself
  found.content_words = words_.content();
  bool remedy = false;
  bool reasons = false;  // "so", "because": a remedy is told without them
  constexpr std::uint32_t kTold = kWordGeneric | kWordCue | kWordFix | kWordChain;
  std::unique_ptr<CauseEffects> effects;
  int best = -1;  // how surely the class word is what the sentence names as the cause
  const std::span<const SentenceWord> words = words_.words();
  for (const std::uint32_t at : words_.telling()) {
    const std::uint32_t classes = words[at].classes;
    if ((classes & kWordLeads) != 0) {
      if (!effects && begins_effect(at)) {
        effects = std::make_unique<CauseEffects>();
        effects->named = {words[at].range.end, sentence.text.end};
        effects->before = before(at, found);
      }
      if (effect_count_ < kMostEffects && leads_on(at)) effects_[effect_count_++] = at;
    }
    found.classes |= classes_at(at);
    if (words[at].shape != 0) count_shape(at, found);
    if ((classes & kJudged) != 0) {
      const std::uint32_t mechanisms = found.mechanisms;
      count_word(at, found);
      acts = acts || (found.mechanisms > mechanisms && (classes & kWordVerb) != 0);
    }
    process = process || ((classes & kWordProcess) != 0 && tells_process(at));
    if ((classes & kTold) == 0) continue;
    if ((classes & kWordGeneric) != 0 && !is_caused(at)) {
      // The first that is being named; failing that, the first that is only referred to: "the
      // outage", "this issue".
      const int sure = at > 0 && words_.is(at - 1, kWordDefinite) ? 0 : 1;
      if (sure > best) {
        best = sure;
        found.generic = words_.phrase(at);
      }
    }
    sentence.cue = sentence.cue || (classes & kWordCue) != 0;
    remedy = remedy || ((classes & kWordFix) != 0 && !negated(at));
    reasons = reasons || (classes & kWordChain) != 0;
  }
  sentence.remedy = remedy && !sentence.cue && !reasons;
  constexpr std::uint32_t kMissed = kWordNot | kWordEnabling | kWordFaulty;
  sentence.process = process && !acts && (found.classes & kMissed) != 0;
  if (effect_count_ > 0) {
    if (std::optional<CauseEvidence> kept = without_symptoms()) {
      if (!effects) effects = std::make_unique<CauseEffects>();
      effects->without_symptoms = kept;
    }
  }
  sentence.effects = std::move(effects);
}

}  // namespace pmlint::facts
