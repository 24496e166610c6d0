// SPDX-License-Identifier: MIT
// The sentence grammar, in the order it is tried:
//   it lasted A · was down for A · an outage of A · an A outage · A of downtime ·
//   restored after A · took A to resolve · took A from the start to the fix · a total of A ·
//   the downtime was A · A down
// and what takes an amount away from the incident: "every A", "A timeout", "detected within A",
// "went unnoticed for A", "time to recovery: A (from the decision on)".
#include "core/facts/durations/duration_statements.hpp"

#include <algorithm>
#include <array>

#include "core/facts/durations/amount_sentence.hpp"

namespace pmlint::facts {
namespace {

using outline::SectionKind;
using Sentence = AmountSentence;

constexpr std::size_t kFar = 14;  // words a subject may stand before the amount
constexpr std::size_t kNear = 4;  // words a verb may stand from the amount

// "5 minutes after the deploy" is a distance, "for 5 minutes after the deploy" a length.
bool is_offset(const Sentence& sentence) {
  if (sentence.preceded_by<"for", "lasted">()) return false;
  return sentence.followed_by<"after", "into">() ||
         (sentence.followed_by<"before">() && !sentence.after(kNamesRecovery, kNear));
}

bool belongs_to_a_setting(const Sentence& sentence) {
  return sentence.preceded_by<"first", "last", "next", "past", "previous", "window">() ||
         (sentence.preceded_by<"of">() && sentence.preceded_farther_by<"window">()) ||
         sentence.followed_by<"window">() || is_offset(sentence) ||
         sentence.before(kNamesSetting, 2) || sentence.after(kNamesSetting, 2);
}

// Amounts in lists of actions are deadlines and settings to come.
bool may_state(SectionKind kind) { return outline::coarse(kind) != SectionKind::actions; }

bool says_lasting(const Sentence& sentence) {
  return sentence.before(kNamesLasting, kNear + 1) && !sentence.before(kNamesTaking, kNear);
}

// "went undetected for 15 hours": until somebody noticed, not the whole.
bool says_unnoticed(const Sentence& sentence) {
  const std::size_t unnoticed = sentence.distance(kNamesUnnoticed, kNear + 2);
  if (unnoticed == 0) return false;
  const std::size_t lasting = sentence.distance(kNamesLasting, kNear + 2);
  return lasting == 0 || unnoticed < lasting;
}

bool says_state_for(const Sentence& sentence) {
  const bool joined =
      sentence.preceded_by<"for">() ||
      (sentence.preceded_by<"of">() &&
       sentence.preceded_farther_by<"total", "period", "periods", "course", "duration">());
  if (!joined) return false;
  return sentence.before(kNamesSubject, kFar) ||
         (sentence.opens() && sentence.after(kNamesSubject, kFar));
}

bool says_amount_of_outage(const Sentence& sentence) {
  if (sentence.preceded_by<"of">() && sentence.before(kNamesIncident, kNear + 1)) return true;
  if (sentence.in_bracket() && sentence.before(kNamesIncident, kNear + 2)) return true;
  // "3 hours of silent degradation": until somebody noticed, not the whole.
  if (sentence.followed_by<"silent", "undetected", "unnoticed", "after">()) return false;
  if (sentence.followed_by<"of">()) {
    if (sentence.followed_farther_by<"silent">()) return false;
    // "within 4 minutes of the incident": how far off a step is.
    if (sentence.preceded_by<"within">()) return false;
    if (sentence.after(kNamesIncident, kNear)) return true;
  }
  if (sentence.followed_by<"down">() && !sentence.followed_farther_by<"to">()) return true;
  // "swapped in 20 minutes and the issue has not come back": the issue is another clause's.
  return !sentence.followed_by<"and", "but", "so", "while">() && sentence.after(kNamesIncident, 3);
}

bool says_recovered_after(const Sentence& sentence) {
  if (!sentence.preceded_by<"after", "within", "in">() || sentence.follows_step()) return false;
  // "discovered and patched within": the nearer verb tells what took that long.
  const std::size_t detection = sentence.distance(kNamesDetection, kNear + 1);
  const std::size_t recovery = sentence.distance(kNamesRecovery, kNear);
  if (detection != 0 && (recovery == 0 || detection < recovery)) return false;
  return recovery != 0 || (sentence.opens() && sentence.after(kNamesRecovery, kNear + 3));
}

// "over 38 minutes before being mitigated", "damage was limited to 3 hours".
bool says_until_recovered(const Sentence& sentence) {
  return (sentence.followed_by<"before">() && sentence.after(kNamesRecovery, kNear)) ||
         (sentence.preceded_by<"to">() && sentence.preceded_farther_by<"limited">());
}

bool says_took_to_resolve(const Sentence& sentence) {
  return sentence.followed_by<"to">() && sentence.before(kNamesTaking, kNear) &&
         sentence.after(kNamesRecovery, 3);
}

// "It took A from the start of the incident to the deploy of the fix".
bool says_took_from_start(const Sentence& sentence) {
  constexpr std::size_t kStart = 6;  // words its naming may take
  if (!sentence.followed_by<"from">() || !sentence.before(kNamesTaking, kNear)) return false;
  return (sentence.after(kNamesIncident, kStart) ||
          sentence.followed_farther_by<"start", "beginning">()) &&
         !sentence.after(kNamesDetection, kStart) && sentence.after(kNamesRecovery, kFar);
}

// "Time to restore: 1-2 hours (if the backup is good)": what it would take, and nothing that was.
bool tells_what_it_would_take(const Passage& passage, const Sentence& sentence) {
  return passage.label == "time_to_resolve" && sentence.followed_by<"(">() &&
         sentence.followed_farther_by<"backup", "expected", "if", "once", "planned", "projected",
                                      "using", "via">();
}

// "Recovery time: 28 minutes": of a label that names an end, the length it took.
bool names_length(const Passage& passage, const Sentence& sentence) {
  if (is_length_field(passage.label)) return true;
  if (!sentence.opens_value()) return false;
  // "Time: 2-3 hours on 8 June".
  const bool time = passage.label == "start" && is_prose_of_incident(passage.kind) &&
                    !sentence.followed_by<"to">();
  return time || passage.label == "resolved";
}

// In the order of the grammar above.
bool says_length(const Passage& passage, const Sentence& sentence, bool beside_range) {
  if (says_lasting(sentence) || says_amount_of_outage(sentence)) return true;
  if (passage.event) return false;
  if (beside_range && is_prose_of_incident(passage.kind)) return true;
  return says_state_for(sentence) || sentence.is_said_of_length() ||
         says_recovered_after(sentence) || says_took_to_resolve(sentence) ||
         says_took_from_start(sentence) || says_until_recovered(sentence);
}

}  // namespace

bool is_length_field(std::string_view canonical_name) {
  constexpr std::array<std::string_view, 2> kFields{"duration", "time_to_resolve"};
  return std::find(kFields.begin(), kFields.end(), canonical_name) != kFields.end();
}

Outage whose_length(const Passage& passage, const ClassedWords& classed, text::ByteRange amount,
                    bool beside_range, int year) {
  if (!may_state(passage.kind) || passage.header_cell) return Outage::other;
  const auto words = classed.words();
  const std::size_t first = classed.index_at(amount.begin);
  std::size_t last = first;
  while (last < words.size() && words[last].where.begin < amount.end) ++last;
  const Sentence sentence(classed, first, last);
  if (names_length(passage, sentence) && !passage.event) {
    const bool other = belongs_to_a_setting(sentence) || sentence.counts_from_step() ||
                       tells_what_it_would_take(passage, sentence);
    return other ? Outage::other : Outage::own;
  }
  if (belongs_to_a_setting(sentence) || says_unnoticed(sentence)) return Outage::other;
  if (!says_length(passage, sentence, beside_range)) return Outage::other;
  return whose_outage(classed, first, last, year);
}

}  // namespace pmlint::facts
