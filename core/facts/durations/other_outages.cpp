// SPDX-License-Identifier: MIT
// The signs are words before the amount, each with the reach it has: in its clause ("could have
// lasted A"), in a chain of nothing but the words of an outage ("planned A of downtime"), or in the
// whole sentence ("in 2019 we had A of downtime").
#include "core/facts/durations/other_outages.hpp"

#include <algorithm>
#include <cstddef>

#include "core/facts/durations/outage_signs.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::facts {
namespace {

constexpr std::size_t kReach = 40;  // words of a sentence that are looked at before the amount
constexpr std::size_t kNear = 8;    // words a modal may stand before the amount

bool is_past_copula(std::string_view word) {
  return time::one_of<"experienced", "had", "suffered", "was", "went", "were">(word);
}
bool is_span_of_years(std::string_view word) {
  return time::one_of<"day", "month", "quarter", "week", "year">(word);
}
// What a chain from a plan to its amount is made of, beside the words of outages.
bool is_link(std::string_view word) {
  return time::one_of<"a", "about", "almost", "an", "another", "around", "at", "be", "brief", "by",
                      "for", "full", "further", "have", "in", "is", "it", "last", "least", "less",
                      "maintenance", "maximum", "more", "most", "nearly", "of", "only", "over",
                      "restore", "roughly", "service", "short", "some", "take", "than", "the", "to",
                      "total", "up", "was", "were", "window", "with", "within">(word);
}
// What comes after or is compared with an earlier outage is this one.
bool compares(std::string_view word) {
  return time::one_of<"after", "as", "by", "from", "like", "since", "than", "to", "unlike">(word);
}
// "2019", "2019-03-01"; 0: none.
int year_of(std::string_view word) {
  constexpr std::size_t kDigits = 4;
  constexpr int kTen = 10;
  if (word.size() < kDigits || (word.size() > kDigits && word[kDigits] != '-')) return 0;
  if (!word.starts_with("19") && !word.starts_with("20")) return 0;
  int year = 0;
  for (const char c : word.substr(0, kDigits)) {
    if (c < '0' || c > '9') return 0;
    year = year * kTen + (c - '0');
  }
  return year;
}

class Teller {
 public:
  Teller(const ClassedWords& classed, std::size_t first, std::size_t last, int year)
      : classed_(classed), words_(classed.words()), first_(first), last_(last), year_(year) {
    begin_ = first - std::min(first, kReach);
    for (std::size_t at = first; at > begin_; --at) {
      if (words_[at - 1].sentence_end) begin_ = at;
    }
    clause_ = first;
    if (clause_ > begin_ && words_[clause_ - 1].lower == "(") --clause_;
    while (clause_ > begin_ && !words_[clause_ - 1].clause_end) --clause_;
  }

  [[nodiscard]] Outage told() const {
    if (is_a_rate() || is_any_outage() || is_waited_for()) return Outage::other;
    Outage found = Outage::own;
    for (std::size_t at = begin_; at < first_; ++at) {
      const std::uint16_t signs = outage_signs(words_, at);
      if (is_other(at, signs) || is_of_other_year(at)) return Outage::other;
      if (is_part(at, signs)) found = Outage::part;
    }
    for (std::size_t at = last_; at < std::min(words_.size(), last_ + kNear); ++at) {
      if (words_[at].sentence_end) break;
      if ((outage_signs(words_, at) & kTrial) != 0) found = Outage::part;
    }
    return found;
  }

 private:
  [[nodiscard]] bool is_other(std::size_t at, std::uint16_t signs) const {
    if (signs == 0) return false;
    const bool near = at >= clause_ && at + kNear >= first_;
    if ((signs & kUnreal) != 0 && near) return true;
    if ((signs & kWould) != 0 && near && !is_symptom(at + 1)) return true;
    if ((signs & kHabit) != 0 && at >= clause_) return true;
    if ((signs & (kRule | kThen)) != 0) return true;
    if ((signs & kPlan) != 0 && is_chained(at + 1)) return true;
    return (signs & (kEarlier | kAlike)) != 0 && is_earlier(at, (signs & kAlike) != 0);
  }

  // "would not load", "would fail"
  [[nodiscard]] bool is_symptom(std::size_t at) const {
    constexpr std::size_t kAdverb = 2;  // "would sometimes fail"
    for (std::size_t i = at; i < std::min(first_, at + kAdverb); ++i) {
      if (classed_.is(i, kNamesState)) return true;
      if (time::one_of<"crash", "get", "hang", "not", "receive", "return", "see", "time">(
              words_[i].lower)) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool is_chained(std::size_t from) const {
    for (std::size_t at = from; at < first_; ++at) {
      if (!is_link(words_[at].lower) && !classed_.is(at, kNamesIncident)) return false;
    }
    return from + kNear >= first_;
  }

  // The outage that is named so is the subject of the clause, or what it is told of: "in the last
  // outage".
  [[nodiscard]] bool is_earlier(std::size_t at, bool alike) const {
    constexpr std::size_t kNoun = 2;  // words it may stand behind: "the earlier API outage"
    std::size_t noun = at + 1;
    const auto is_outage = [&](std::size_t word) {
      return classed_.is(word, kNamesIncident) || (alike && classed_.is(word, kNamesState));
    };
    while (noun < first_ && noun <= at + kNoun && !is_outage(noun)) ++noun;
    if (noun >= first_ || noun > at + kNoun) return false;
    std::size_t article = at;
    while (article > begin_ &&
           time::one_of<"a", "an", "our", "that", "the", "very">(words_[article - 1].lower)) {
      --article;
    }
    const bool compared = article > begin_ && compares(words_[article - 1].lower);
    if (compared) return false;
    if (at >= clause_) return true;
    return article <= begin_ + 1 && article > begin_ &&
           time::one_of<"at", "during", "in">(words_[article - 1].lower);
  }

  [[nodiscard]] bool is_of_other_year(std::size_t at) const {
    if (year_ == 0 || at == 0) return false;
    const int year = year_of(words_[at].lower);
    return year != 0 && year < year_ &&
           time::one_of<"back", "during", "in", "of", "on">(words_[at - 1].lower);
  }

  // The subject of what happened: "AWS was down", "our provider had an outage".
  [[nodiscard]] bool is_part(std::size_t at, std::uint16_t signs) const {
    if ((signs & kTrial) != 0) return true;
    if ((signs & kProvider) == 0 || at < clause_) return false;
    constexpr std::size_t kName = 2;  // words behind it: "AWS S3 was", "the provider itself had"
    for (std::size_t verb = at + 1; verb <= at + 1 + kName && verb < first_; ++verb) {
      if (is_past_copula(words_[verb].lower)) return true;
    }
    return false;
  }

  // "5 hours a year", "5 hours of downtime per quarter"
  [[nodiscard]] bool is_a_rate() const {
    constexpr std::size_t kFar = 3;
    for (std::size_t at = last_; at < last_ + kFar && at + 1 < words_.size(); ++at) {
      if (words_[at].clause_end) return false;
      if (time::one_of<"a", "each", "every", "per">(words_[at].lower)) {
        return is_span_of_years(words_[at + 1].lower);
      }
    }
    return false;
  }

  // "An outage of more than 4 hours breaks our SLA": of any that may come.
  [[nodiscard]] bool is_any_outage() const {
    if (last_ >= words_.size()) return false;
    if (!time::one_of<"breaks", "breaches", "can", "costs", "could", "counts", "exceeds", "may",
                      "means", "might", "violates", "will", "would">(words_[last_].lower)) {
      return false;
    }
    return clause_ < first_ && time::one_of<"a", "an", "any", "every">(words_[clause_].lower);
  }

  // "2 consecutive minutes", "1 minute of sustained outage": until an alert fires.
  [[nodiscard]] bool is_waited_for() const {
    for (std::size_t at = first_; at < last_; ++at) {
      if (words_[at].lower == "consecutive") return true;
    }
    return last_ + 1 < words_.size() && words_[last_ + 1].lower == "sustained" && first_ > 0 &&
           time::one_of<"after", "for">(words_[first_ - 1].lower);
  }

  const ClassedWords& classed_;
  std::span<const Word> words_;
  std::size_t first_;
  std::size_t last_;
  int year_;
  std::size_t begin_ = 0;   // of the sentence, as far as it is looked at
  std::size_t clause_ = 0;  // of the clause
};

}  // namespace

Outage whose_outage(const ClassedWords& classed, std::size_t first, std::size_t last, int year) {
  return Teller(classed, first, last, year).told();
}

}  // namespace pmlint::facts
