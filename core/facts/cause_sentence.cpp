// SPDX-License-Identifier: MIT
// Counts what stands beside what.
#include "core/facts/cause_sentence.hpp"

#include <algorithm>
#include <memory>

namespace pmlint::facts {
namespace {

bool is_content(const SentenceWord& word) {
  constexpr std::uint32_t kEmpty =
      kWordStop | kWordFiller | kWordGeneric | kWordBroad | kWordSymptom | kWordCue | kWordNot;
  constexpr std::uint32_t kSpecific = kWordPart | kWordVerb | kWordDefect;
  return !word.digit && ((word.classes & kSpecific) != 0 || (word.classes & kEmpty) == 0);
}

}  // namespace

SentenceReader::SentenceReader(const markdown::Document& document, const TextWords& words,
                               const WordNotes& notes)
    : shown_(document.text()), words_(document, words, notes) {}

bool SentenceReader::next(CauseSentence& sentence) {
  if (!words_.next()) return false;
  sentence.text = words_.text();
  count(sentence);
  return true;
}

bool SentenceReader::beside_part(std::size_t at) const {
  constexpr std::size_t kReach = 6;
  const std::size_t end = std::min(words_.size(), at + kReach + 1);
  for (std::size_t i = at > kReach ? at - kReach : 0; i < end; ++i) {
    if (i != at && words_.is(i, kWordPart)) return true;
  }
  return false;
}

bool SentenceReader::negated(std::size_t at) const {
  return (at > 0 && words_.is(at - 1, kWordNot)) || (at > 1 && words_.is(at - 2, kWordNot));
}

bool SentenceReader::is_defect(const SentenceWord& word) const {
  if ((word.classes & kWordDefect) != 0) return true;
  const bool predicate = word.at > 0 && words_.is(word.at - 1, kWordCopula);
  return words_.is(word.at + 1, kWordPart) || words_.is(word.at + 2, kWordPart) ||
         (predicate && beside_part(word.at));
}

bool SentenceReader::is_mechanism(const SentenceWord& word) const {
  const auto is_verb = [&] {
    // "queue", "cache", "lock" are parts; "queued", "caching", "locked" is what happened to one.
    const std::string_view shown = shown_.substr(word.range.begin, word.range.size());
    return (word.classes & kWordPart) == 0 || shown.ends_with("ed") || shown.ends_with("ing");
  };
  const bool acts = ((word.classes & kWordVerb) != 0 && is_verb()) ||
                    ((word.classes & kWordCheck) != 0 && negated(word.at));
  return acts && beside_part(word.at);
}

inline void SentenceReader::count_word(const SentenceWord& word, CauseEvidence& found) const {
  constexpr std::uint32_t kOfImpact = kWordAffected | kWordHarm;  // say nothing about a cause
  constexpr std::uint32_t kJudged = kWordSlip | kWordEnabling | kWordChange | kWordSymptom |
                                    kWordDefect | kWordFaulty | kWordVerb | kWordCheck |
                                    kWordChain | kWordPart;
  const std::uint32_t classes = word.classes;
  found.classes |= classes;
  found.content_words += is_content(word) ? 1 : 0;
  if ((classes & kJudged) == 0 && !word.identifier) {
    found.quantities += word.number ? 1 : 0;
    found.names += word.name && (classes & ~kOfImpact) == 0 ? 1 : 0;
    return;
  }
  if ((classes & kWordSlip) != 0 && found.slip.empty()) {
    found.slip = {word.range.begin, word.phrase_end};
  }
  if ((classes & kWordEnabling) != 0) {
    ++found.enabling;
    found.enabling_after_slip = found.enabling_after_slip || !found.slip.empty();
  }
  found.changes += (classes & kWordChange) != 0 ? 1 : 0;
  found.identifiers += word.identifier ? 1 : 0;
  found.quantities += word.number && (classes & kWordSymptom) == 0 ? 1 : 0;
  if ((classes & (kWordDefect | kWordFaulty)) != 0) found.defects += is_defect(word) ? 1 : 0;
  if ((classes & (kWordVerb | kWordCheck)) != 0) found.mechanisms += is_mechanism(word) ? 1 : 0;
  if ((classes & kWordChain) != 0) found.chains += beside_part(word.at) ? 1 : 0;
  if ((classes & kWordPart) != 0) found.add_part(words_.id_at(word.at));
}

// "The misconfiguration led to": a class of cause that was named before, and the verb behind it, one
// that may lead.
bool SentenceReader::begins_effect(const SentenceWord& word) const {
  constexpr std::size_t kLatest = 4;  // words before the verb: the class is the subject
  constexpr std::uint32_t kMayLead = kWordChain | kWordCue | kWordVerb;
  if ((word.classes & kMayLead) == 0 || word.at > kLatest) return false;
  return std::ranges::any_of(words_.telling(), [&](const SentenceWord& before) {
    return before.at < word.at && before.at > 0 && (before.classes & kWordGeneric) != 0 &&
           words_.is(before.at - 1, kWordDefinite);
  });
}

void SentenceReader::count(CauseSentence& sentence) const {
  CauseEvidence& found = sentence.evidence;
  found.content_words = words_.unknown();
  bool remedy = false;
  bool reasons = false;  // "so", "because": a remedy is told without them
  constexpr std::uint32_t kTold = kWordGeneric | kWordCue | kWordFix | kWordChain;
  int best = -1;  // how surely the class word is what the sentence names as the cause
  for (const SentenceWord& word : words_.telling()) {
    if ((word.alone & kWordLeads) != 0 && sentence.effect.empty() && begins_effect(word)) {
      sentence.effect = {word.range.end, sentence.text.end};
      sentence.before_effect = std::make_unique<const CauseEvidence>(found);
    }
    count_word(word, found);
    if ((word.classes & kTold) == 0) continue;
    if ((word.classes & kWordGeneric) != 0) {
      // The first that is being named; failing that, the first that is only referred to: "the
      // outage", "this issue".
      const int sure = word.at > 0 && words_.is(word.at - 1, kWordDefinite) ? 0 : 1;
      if (sure > best) {
        best = sure;
        found.generic = {word.range.begin, word.phrase_end};
      }
    }
    sentence.cue = sentence.cue || (word.classes & kWordCue) != 0;
    remedy = remedy || ((word.classes & kWordFix) != 0 && !negated(word.at));
    reasons = reasons || (word.classes & kWordChain) != 0;
  }
  sentence.remedy = remedy && !sentence.cue && !reasons;
}

}  // namespace pmlint::facts
