// SPDX-License-Identifier: MIT
#include "core/facts/durations/amount_sentence.hpp"

#include <algorithm>

namespace pmlint::facts {
namespace {

constexpr std::size_t kFarHead = 8;  // words the head of a subject may stand before the amount

bool is_condition(std::string_view word) {
  return word == "if" || word == "unless" || word == "whenever";
}

bool is_copula(std::string_view word) {
  return time::one_of<"equaled", "equalled", "is", "reached", "totaled", "totalled", "was">(word);
}
// "time to recovery"
bool is_repair(std::string_view word) {
  return time::one_of<"fix", "mitigate", "mitigation", "recover", "recovery", "repair",
                      "resolution", "resolve", "restoration", "restore">(word);
}
// Lengths of several outages, or of one that was not.
bool is_of_many(std::string_view word) {
  return time::one_of<"allowed", "average", "each", "expected", "longest", "maximum", "mean",
                      "median", "minimum", "planned", "shortest", "typical", "usual">(word);
}

// What nobody's outage begins with.
bool is_diagnosis(std::string_view word) {
  return time::one_of<"decision", "diagnosing", "diagnosis", "identification">(word);
}

bool is_filler(std::string_view word) {
  return time::one_of<"a", "about", "almost", "an", "another", "approx", "approximately", "around",
                      "at", "circa", "just", "least", "less", "little", "more", "most", "nearly",
                      "only", "over", "roughly", "some", "than", "the", "under", "up">(word);
}

}  // namespace

AmountSentence::AmountSentence(const ClassedWords& classed, std::size_t first, std::size_t last)
    : classed_(classed), words_(classed.words()), first_(first), last_(last), bare_(first) {
  while (bare_ > 0 && is_filler(words_[bare_ - 1].lower)) --bare_;
}

bool AmountSentence::before(std::uint16_t classes, std::size_t count) const {
  for (std::size_t back = 1; back <= count && back <= first_; ++back) {
    const std::size_t at = first_ - back;
    if (words_[at].sentence_end || is_condition(words_[at].lower)) return false;
    if (classed_.is(at, classes)) return true;
  }
  return false;
}

bool AmountSentence::after(std::uint16_t classes, std::size_t count) const {
  for (std::size_t ahead = 0; ahead < count && last_ + ahead < words_.size(); ++ahead) {
    const std::size_t at = last_ + ahead;
    if (words_[at].sentence_end) return false;
    if (classed_.is(at, classes)) return true;
  }
  return false;
}

std::size_t AmountSentence::distance(std::uint16_t classes, std::size_t count) const {
  for (std::size_t back = 1; back <= count && back <= first_; ++back) {
    if (words_[first_ - back].sentence_end) return 0;
    if (classed_.is(first_ - back, classes)) return back;
  }
  return 0;
}

bool AmountSentence::opens_value() const {
  constexpr std::size_t kLongestLabel = 64;  // words; a sentence may have any number of amounts
  if (bare_ == 0) return true;
  if (words_[bare_ - 1].lower != ":" || bare_ > kLongestLabel) return false;
  return std::none_of(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(bare_ - 1),
                      [](const Word& word) { return word.clause_end; });
}

bool AmountSentence::is_said_of_length() const {
  if (bare_ < 2) return false;
  if (time::one_of<":", "=", "\xE2\x89\x88">(words_[bare_ - 1].lower)) return is_labelled_length();
  if (!is_copula(words_[bare_ - 1].lower)) return false;
  bool incident = false;  // named between the head and the copula
  for (std::size_t back = 2; back <= kFarHead && back <= bare_; ++back) {
    const std::size_t at = bare_ - back;
    const std::string_view word = words_[at].lower;
    if (words_[at].clause_end || is_of_many(word)) return false;
    if (word == "downtime") return at == 0 || !is_of_many(words_[at - 1].lower);
    const bool to = at + 1 < words_.size() && words_[at + 1].lower == "to";
    if (word == "time" && to) return is_repair(words_[at + 2].lower);
    if (word == "duration" || word == "length" || word == "time") {
      const bool of = at + 1 < words_.size() && words_[at + 1].lower == "of";
      return of ? incident : qualifies_length(at);
    }
    incident = incident || classed_.is(at, kNamesIncident);
    // "The outage was 2 hours long".
    if (back == 2 && classed_.is(at, kNamesIncident) && followed_by<"long">()) return true;
  }
  return false;
}

// The label opens its sentence.
bool AmountSentence::is_labelled_length() const {
  constexpr std::size_t kLongestLabel = 4;
  const std::size_t head = bare_ - 2;
  const std::string_view name = words_[head].lower;
  const bool time_down = name == "down" && head > 0 && words_[head - 1].lower == "time";
  if (!time_down && !time::one_of<"downtime", "outage">(name) &&
      (name != "duration" || !qualifies_length(head))) {
    return false;
  }
  const std::size_t begin = words_.front().sentence_end ? 1 : 0;
  if (head >= begin + kLongestLabel) return false;
  return std::none_of(words_.begin() + static_cast<std::ptrdiff_t>(begin),
                      words_.begin() + static_cast<std::ptrdiff_t>(head),
                      [](const Word& word) { return word.clause_end || is_of_many(word.lower); });
}

bool AmountSentence::counts_from_step() const {
  const std::size_t from = word_behind(1) == "(" ? 2 : 1;
  if (!time::one_of<"from", "after", "since">(word_behind(from))) return false;
  if (is_diagnosis(word_behind(from + 1))) return true;
  if (from == 1) return false;
  for (std::size_t at = last_ + 2; at < words_.size() && words_[at].lower != ")"; ++at) {
    const char first = words_[at].lower.front();
    if (first >= '0' && first <= '9') return false;
    if (classed_.is(at, kNamesIncident | kNamesBeginning | kNamesDetection)) return false;
  }
  return true;
}

bool AmountSentence::follows_step() const {
  constexpr std::size_t kFarStep = 14;  // words it may stand before the amount
  constexpr std::size_t kName = 4;      // words it may take
  for (std::size_t back = 2; back <= kFarStep && back <= bare_; ++back) {
    const std::size_t at = bare_ - back;
    if (words_[at].sentence_end) return false;
    if (!time::one_of<"after", "following", "once">(words_[at].lower)) continue;
    for (std::size_t word = at + 1; word < std::min(at + kName, bare_); ++word) {
      if (classed_.is(word, kNamesSubject | kNamesBeginning | kNamesDetection)) return false;
      if (words_[word].lower.front() >= '0' && words_[word].lower.front() <= '9') return false;
    }
    return true;
  }
  return false;
}

bool AmountSentence::opens() const {
  return bare_ <= 1 || words_[bare_ - 1].clause_end || words_[bare_ - 2].clause_end;
}

// "the total duration", "outage time", "its length"; never "the session length".
bool AmountSentence::qualifies_length(std::size_t head) const {
  if (head == 0 || words_[head - 1].clause_end) return words_[head].lower == "duration";
  if (classed_.is(head - 1, kNamesIncident)) return true;
  return words_[head].lower == "duration" &&
         time::one_of<"actual", "entire", "full", "its", "overall", "the", "total", "whole">(
             words_[head - 1].lower);
}

}  // namespace pmlint::facts
