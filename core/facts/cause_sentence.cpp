// SPDX-License-Identifier: MIT
// Counts what stands beside what.
#include "core/facts/cause_sentence.hpp"

#include <algorithm>

namespace pmlint::facts {

SentenceReader::SentenceReader(const markdown::Document& document, const TextWords& words)
    : shown_(document.text()), cutter_(document, words) {}

const CauseSentence* SentenceReader::next() {
  if (!cutter_.next()) return nullptr;
  sentence_ = {};
  sentence_.text = cutter_.text();
  words_ = cutter_.words();
  count(sentence_);
  return &sentence_;
}

bool SentenceReader::names_part(std::size_t at) const {
  return at < words_.size() && ((words_[at].classes & kWordPart) != 0 || words_[at].identifier);
}

bool SentenceReader::beside_part(std::size_t at) const {
  constexpr std::size_t kReach = 6;
  const std::size_t end = std::min(words_.size(), at + kReach + 1);
  for (std::size_t i = at > kReach ? at - kReach : 0; i < end; ++i) {
    if (i != at && names_part(i)) return true;
  }
  return false;
}

bool SentenceReader::negated(std::size_t at) const {
  return (at > 0 && (words_[at - 1].classes & kWordNot) != 0) ||
         (at > 1 && (words_[at - 2].classes & kWordNot) != 0);
}

// "the outage", "this issue": what was talked about before, not what is being named.
bool SentenceReader::definite(std::size_t at) const {
  return at > 0 && (words_[at - 1].alone & kWordDefinite) != 0;
}

bool SentenceReader::is_defect(std::size_t at) const {
  const std::uint32_t classes = words_[at].classes;
  if ((classes & kWordDefect) != 0) return true;
  if ((classes & kWordFaulty) == 0) return false;
  const bool predicate = at > 0 && (words_[at - 1].alone & kWordCopula) != 0;
  return names_part(at + 1) || names_part(at + 2) || (predicate && beside_part(at));
}

bool SentenceReader::is_mechanism(std::size_t at) const {
  const std::uint32_t classes = words_[at].classes;
  const std::string_view word = shown_.substr(words_[at].range.begin, words_[at].range.size());
  // "queue", "cache", "lock" are parts; "queued", "caching", "locked" is what happened to one.
  const bool noun = (classes & kWordPart) != 0 && !word.ends_with("ed") && !word.ends_with("ing");
  const bool acts =
      ((classes & kWordVerb) != 0 && !noun) || ((classes & kWordCheck) != 0 && negated(at));
  return acts && beside_part(at);
}

bool SentenceReader::is_content(std::size_t at) const {
  constexpr std::uint32_t kEmpty =
      kWordStop | kWordFiller | kWordGeneric | kWordBroad | kWordSymptom | kWordCue | kWordNot;
  const std::uint32_t classes = words_[at].classes;
  const bool specific = (classes & (kWordPart | kWordVerb | kWordDefect)) != 0;
  const char first = shown_[words_[at].range.begin];
  return !(first >= '0' && first <= '9') && (specific || (classes & kEmpty) == 0);
}

void SentenceReader::count_word(std::size_t at, CauseEvidence& found) const {
  constexpr std::uint32_t kOfImpact = kWordAffected | kWordHarm;  // say nothing about a cause
  const SentenceWord& word = words_[at];
  if ((word.classes & ~kOfImpact) == 0 && !word.identifier) {  // most words
    found.classes |= word.classes;
    found.quantities += word.number ? 1 : 0;
    found.names += word.name ? 1 : 0;
    found.content_words += is_content(at) ? 1 : 0;
    return;
  }
  found.classes |= word.classes;
  if ((word.classes & kWordSlip) != 0 && found.slip.empty()) {
    found.slip = {word.range.begin, word.phrase_end};
  }
  if ((word.classes & kWordEnabling) != 0) {
    ++found.enabling;
    found.enabling_after_slip = found.enabling_after_slip || !found.slip.empty();
  }
  found.changes += (word.classes & kWordChange) != 0 ? 1 : 0;
  found.identifiers += word.identifier ? 1 : 0;
  found.quantities += word.number && (word.classes & kWordSymptom) == 0 ? 1 : 0;
  found.defects += is_defect(at) ? 1 : 0;
  found.mechanisms += is_mechanism(at) ? 1 : 0;
  found.chains += (word.classes & kWordChain) != 0 && beside_part(at) ? 1 : 0;
  found.content_words += is_content(at) ? 1 : 0;
  if ((word.classes & kWordPart) != 0) found.add_part(word.id);
}

// "The misconfiguration led to": a class of cause that was named before, and the verb behind it.
bool SentenceReader::begins_effect(std::size_t at) const {
  constexpr std::size_t kLatest = 4;  // words before the verb: the class is the subject
  constexpr std::uint32_t kMayLead = kWordChain | kWordCue | kWordVerb;
  if (at == 0 || at > kLatest || (words_[at].classes & kMayLead) == 0) return false;
  if ((words_[at].alone & kWordLeads) == 0) return false;
  for (std::size_t i = 1; i < at; ++i) {
    if ((words_[i].classes & kWordGeneric) != 0 && definite(i)) return true;
  }
  return false;
}

void SentenceReader::count(CauseSentence& sentence) const {
  CauseEvidence& found = sentence.evidence;
  bool remedy = false;
  bool reasons = false;  // "so", "because": a remedy is told without them
  int best = -1;         // how surely the class word is what the sentence names as the cause
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const std::uint32_t classes = words_[i].classes;
    if (sentence.effect.empty() && begins_effect(i)) {
      sentence.effect = {words_[i].range.end, sentence.text.end};
      sentence.before_effect = found;
    }
    count_word(i, found);
    if ((classes & kWordGeneric) != 0) {
      // The first that is being named; failing that, the first that is only referred to.
      const int sure = definite(i) ? 0 : 1;
      if (sure > best) {
        best = sure;
        found.generic = {words_[i].range.begin, words_[i].phrase_end};
      }
    }
    sentence.cue = sentence.cue || (classes & kWordCue) != 0;
    remedy = remedy || ((classes & kWordFix) != 0 && !negated(i));
    reasons = reasons || (classes & kWordChain) != 0;
  }
  sentence.remedy = remedy && !sentence.cue && !reasons;
}

}  // namespace pmlint::facts
