// SPDX-License-Identifier: MIT
// The sentence grammar, in the order it is tried:
//   it lasted A · was down for A · an outage of A · an A outage · A of downtime ·
//   restored after A · took A to resolve · a total of A · the downtime was A · A down
// and what takes an amount away from the incident: "every A", "A timeout", "detected within A",
// "went unnoticed for A", "time to recovery: A (from the decision on)".
#include "core/facts/duration_statements.hpp"

#include <algorithm>
#include <array>

#include "core/time/one_of.hpp"

namespace pmlint::facts {
namespace {

using outline::SectionKind;
using Words = std::span<const Word>;

constexpr std::size_t kFar = 14;  // words a subject may stand before the amount
constexpr std::size_t kNear = 4;  // words a verb may stand from the amount

class Sentence {
 public:
  Sentence(const ClassedWords& classed, std::size_t first, std::size_t last)
      : classed_(classed), words_(classed.words()), first_(first), last_(last), bare_(first) {
    while (bare_ > 0 && is_filler(words_[bare_ - 1].lower)) --bare_;
  }

  // Is one of the `count` words left of the amount, in its sentence, of a class?
  [[nodiscard]] bool before(std::uint16_t classes, std::size_t count) const {
    for (std::size_t back = 1; back <= count && back <= first_; ++back) {
      const std::size_t at = first_ - back;
      if (words_[at].sentence_end || is_condition(words_[at].lower)) return false;
      if (classed_.is(at, classes)) return true;
    }
    return false;
  }
  [[nodiscard]] bool after(std::uint16_t classes, std::size_t count) const {
    for (std::size_t ahead = 0; ahead < count && last_ + ahead < words_.size(); ++ahead) {
      const std::size_t at = last_ + ahead;
      if (words_[at].sentence_end) return false;
      if (classed_.is(at, classes)) return true;
    }
    return false;
  }
  // How many words left of the amount, in its sentence, the nearest word of a class stands; 0: none.
  [[nodiscard]] std::size_t distance(std::uint16_t classes, std::size_t count) const {
    for (std::size_t back = 1; back <= count && back <= first_; ++back) {
      if (words_[first_ - back].sentence_end) return 0;
      if (classed_.is(first_ - back, classes)) return back;
    }
    return 0;
  }
  [[nodiscard]] bool in_bracket() const { return first_ > 0 && words_[first_ - 1].lower == "("; }
  // The phrase right before the amount, its qualifiers and articles skipped.
  [[nodiscard]] bool preceded_by(std::string_view phrase) const {
    const auto count = static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ') + 1);
    return bare_ >= count && match_phrase(words_, bare_ - count, phrase) == count;
  }
  [[nodiscard]] bool followed_by(std::string_view phrase) const {
    return last_ < words_.size() && match_phrase(words_, last_, phrase) != 0;
  }
  // Nothing but qualifiers between the amount and its label.
  [[nodiscard]] bool opens_value() const {
    for (std::size_t at = 0; at + 1 < bare_; ++at) {
      if (words_[at].clause_end) return false;
    }
    return bare_ == 0 || words_[bare_ - 1].lower == ":";
  }
  // "The duration of the outage was A", "the total outage time was A", "the downtime came to A",
  // "the time to recovery was A"; the head of the subject decides, not any word of it.
  [[nodiscard]] bool is_said_of_length() const {
    if (bare_ < 2 || !is_copula(words_[bare_ - 1].lower)) return false;
    std::uint16_t behind = 0;  // what the words between the head and the copula name
    for (std::size_t back = 2; back <= kNear + 4 && back <= bare_; ++back) {
      const std::size_t at = bare_ - back;
      const std::string_view word = words_[at].lower;
      if (words_[at].clause_end || is_of_many(word)) return false;
      if (word == "downtime") return at == 0 || !is_of_many(words_[at - 1].lower);
      const bool to = at + 1 < words_.size() && words_[at + 1].lower == "to";
      if (word == "time" && to)
        return (behind & kNamesRecovery) != 0 && (behind & kNamesDetection) == 0;
      if (word == "duration" || word == "length" || word == "time") {
        const bool of = at + 1 < words_.size() && words_[at + 1].lower == "of";
        return of ? (behind & kNamesIncident) != 0 : qualifies_length(at);
      }
      for (const std::uint16_t named : {kNamesIncident, kNamesRecovery, kNamesDetection}) {
        if (classed_.is(at, named)) behind |= named;
      }
      // "The outage was 2 hours long".
      if (back == 2 && classed_.is(at, kNamesIncident) && followed_by("long")) return true;
    }
    return false;
  }
  // Behind the amount a bracket counts it from a step: "(from decision to failover)".
  [[nodiscard]] bool counts_from_step() const {
    if (!followed_by("( from") && !followed_by("( after") && !followed_by("( since")) return false;
    for (std::size_t at = last_ + 2; at < words_.size() && words_[at].lower != ")"; ++at) {
      const char first = words_[at].lower.front();
      if (first >= '0' && first <= '9') return false;
      if (classed_.is(at, kNamesIncident | kNamesBeginning | kNamesDetection)) return false;
    }
    return true;
  }
  // The amount, with its qualifiers and one preposition, opens a clause: "Summary: For about an hour".
  [[nodiscard]] bool opens() const {
    return bare_ <= 1 || words_[bare_ - 1].clause_end || words_[bare_ - 2].clause_end;
  }

 private:
  static bool is_condition(std::string_view word) {
    return word == "if" || word == "unless" || word == "whenever";
  }

  static bool is_copula(std::string_view word) {
    return time::one_of<"equaled", "equalled", "is", "reached", "totaled", "totalled", "was">(word);
  }
  // Lengths of several outages, or of one that was not.
  static bool is_of_many(std::string_view word) {
    return time::one_of<"allowed", "average", "each", "expected", "longest", "maximum", "mean",
                        "median", "minimum", "planned", "shortest", "typical", "usual">(word);
  }
  // "the total duration", "outage time", "its length"; never "the session length".
  [[nodiscard]] bool qualifies_length(std::size_t head) const {
    if (head == 0 || words_[head - 1].clause_end) return words_[head].lower == "duration";
    if (classed_.is(head - 1, kNamesIncident)) return true;
    return words_[head].lower == "duration" &&
           time::one_of<"actual", "entire", "full", "its", "overall", "the", "total", "whole">(
               words_[head - 1].lower);
  }

  static bool is_filler(std::string_view word) {
    return time::one_of<"a", "about", "almost", "an", "another", "approx", "approximately",
                        "around", "at", "circa", "just", "least", "less", "little", "more", "most",
                        "nearly", "only", "over", "roughly", "some", "than", "the", "under", "up">(
        word);
  }

  const ClassedWords& classed_;
  Words words_;
  std::size_t first_;
  std::size_t last_;
  std::size_t bare_;  // the first of the qualifiers and articles before the amount
};

// "5 minutes after the deploy" is a distance, "for 5 minutes after the deploy" a length.
bool is_offset(const Sentence& sentence) {
  if (sentence.preceded_by("for") || sentence.preceded_by("lasted")) return false;
  return (sentence.followed_by("before") && !sentence.after(kNamesRecovery, kNear)) ||
         sentence.followed_by("after") || sentence.followed_by("into");
}

bool belongs_to_a_setting(const Sentence& sentence) {
  return sentence.before(kNamesSetting, 2) || sentence.after(kNamesSetting, 2) ||
         sentence.preceded_by("first") || sentence.preceded_by("last") ||
         sentence.preceded_by("next") || sentence.preceded_by("past") ||
         sentence.preceded_by("previous") || sentence.preceded_by("window") ||
         sentence.followed_by("window") || is_offset(sentence);
}

// Amounts in lists of actions are deadlines and settings to come.
bool may_state(SectionKind kind) { return outline::coarse(kind) != SectionKind::actions; }

bool says_lasting(const Sentence& sentence) {
  return sentence.before(kNamesLasting, kNear + 1) && !sentence.before(kNamesTaking, kNear);
}

// "went undetected for 15 hours": until somebody noticed, not the whole.
bool says_unnoticed(const Sentence& sentence) {
  const std::size_t unnoticed = sentence.distance(kNamesUnnoticed, kNear + 2);
  const std::size_t lasting = sentence.distance(kNamesLasting, kNear + 2);
  return unnoticed != 0 && (lasting == 0 || unnoticed < lasting);
}

bool says_state_for(const Sentence& sentence) {
  const bool joined = sentence.preceded_by("for") || sentence.preceded_by("for a total of") ||
                      sentence.preceded_by("for a period of") || sentence.preceded_by("total of") ||
                      sentence.preceded_by("period of") || sentence.preceded_by("periods of") ||
                      sentence.preceded_by("course of") || sentence.preceded_by("duration of");
  if (!joined) return false;
  return sentence.before(kNamesSubject, kFar) ||
         (sentence.opens() && sentence.after(kNamesSubject, kFar));
}

bool says_amount_of_outage(const Sentence& sentence) {
  if (sentence.preceded_by("of") && sentence.before(kNamesIncident, kNear + 1)) return true;
  if (sentence.in_bracket() && sentence.before(kNamesIncident, kNear + 2)) return true;
  // "3 hours of silent degradation": until somebody noticed, not the whole.
  const bool unnoticed = sentence.followed_by("silent") || sentence.followed_by("of silent") ||
                         sentence.followed_by("undetected") || sentence.followed_by("unnoticed");
  if (unnoticed || sentence.followed_by("after")) return false;
  if (sentence.followed_by("of") && sentence.after(kNamesIncident, kNear)) return true;
  if (sentence.followed_by("down") && !sentence.followed_by("down to")) return true;
  return sentence.after(kNamesIncident, 3);
}

bool says_recovered_after(const Sentence& sentence) {
  const bool joined =
      sentence.preceded_by("after") || sentence.preceded_by("within") || sentence.preceded_by("in");
  if (!joined) return false;
  // "discovered and patched within": the nearer verb tells what took that long.
  const std::size_t detection = sentence.distance(kNamesDetection, kNear + 1);
  const std::size_t recovery = sentence.distance(kNamesRecovery, kNear);
  if (detection != 0 && (recovery == 0 || detection < recovery)) return false;
  return recovery != 0 || (sentence.opens() && sentence.after(kNamesRecovery, kNear + 3));
}

// "over 38 minutes before being mitigated", "damage was limited to 3 hours".
bool says_until_recovered(const Sentence& sentence) {
  return (sentence.followed_by("before") && sentence.after(kNamesRecovery, kNear)) ||
         sentence.preceded_by("limited to");
}

bool says_took_to_resolve(const Sentence& sentence) {
  return sentence.before(kNamesTaking, kNear) && sentence.followed_by("to") &&
         sentence.after(kNamesRecovery, 3);
}

// "Recovery time: 28 minutes": of a label that names an end, the length it took.
bool names_length(const Passage& passage, const Sentence& sentence) {
  return is_length_field(passage.label) || (passage.label == "resolved" && sentence.opens_value());
}

}  // namespace

bool is_length_field(std::string_view canonical_name) {
  constexpr std::array<std::string_view, 2> kFields{"duration", "time_to_resolve"};
  return std::find(kFields.begin(), kFields.end(), canonical_name) != kFields.end();
}

bool states_incident_length(const Passage& passage, const ClassedWords& classed,
                            text::ByteRange amount, bool beside_range) {
  if (!may_state(passage.kind) || passage.header_cell) return false;
  const Words words = classed.words();
  const std::size_t first = classed.index_at(amount.begin);
  std::size_t last = first;
  while (last < words.size() && words[last].where.begin < amount.end) ++last;
  const Sentence sentence(classed, first, last);
  if (names_length(passage, sentence) && !passage.event) {
    return !belongs_to_a_setting(sentence) && !sentence.counts_from_step();
  }
  if (belongs_to_a_setting(sentence) || says_unnoticed(sentence)) return false;
  if (says_lasting(sentence)) return true;
  if (says_amount_of_outage(sentence)) return true;
  if (passage.event) return false;
  if (beside_range && is_prose_of_incident(passage.kind)) return true;
  return says_state_for(sentence) || sentence.is_said_of_length() ||
         says_recovered_after(sentence) || says_took_to_resolve(sentence) ||
         says_until_recovered(sentence);
}

}  // namespace pmlint::facts
