// SPDX-License-Identifier: MIT
// The grammar: a clause in the past with "for A" or "during A", whatever its verb, when its subject
// is none who works on the incident and nothing that runs, is kept or expires; and A told as what was
// suffered: "A in which", "A before it worked again", "lost A of checkout".
#include "core/facts/durations/plain_lengths.hpp"

#include <algorithm>
#include <array>

#include "core/facts/durations/amount_sentence.hpp"
#include "core/facts/durations/other_outages.hpp"
#include "core/facts/words/phrase_table.hpp"

namespace pmlint::facts {
namespace {

using Sentence = AmountSentence;

constexpr std::size_t kReach = 24;  // words of a clause that are looked at
constexpr std::size_t kNear = 6;    // words a verb may stand from the amount

enum Sign : std::uint8_t {
  kPast = 1U << 0U,
  kStep = 1U << 1U,    // whoever works, whatever runs for a time or is kept
  kTeller = 1U << 2U,  // "we": who wrote this
};
using Row = PhraseRow<std::uint8_t>;

constexpr std::array kRows{
    Row{"was", kPast},         Row{"were", kPast},        Row{"wasn't", kPast},
    Row{"weren't", kPast},     Row{"had", kPast},         Row{"could", kPast},
    Row{"couldn't", kPast},    Row{"did", kPast},         Row{"didn't", kPast},
    Row{"went", kPast},        Row{"hung", kPast},        Row{"froze", kPast},
    Row{"saw", kPast},         Row{"got", kPast},         Row{"lost", kPast},
    Row{"fell", kPast},        Row{"stood", kPast},       Row{"left", kPast},
    Row{"became", kPast},      Row{"broke", kPast},       Row{"sent", kPast},
    Row{"had been", kStep},    Row{"has been", kStep},    Row{"have been", kStep},
    Row{"engineer*", kStep},   Row{"developer*", kStep},  Row{"operator*", kStep},
    Row{"responder*", kStep},  Row{"admin*", kStep},      Row{"team*", kStep},
    Row{"on-call", kStep},     Row{"oncall", kStep},      Row{"staff", kStep},
    Row{"colleague*", kStep},  Row{"he", kStep},          Row{"she", kStep},
    Row{"job", kStep},         Row{"jobs", kStep},        Row{"script*", kStep},
    Row{"backup*", kStep},     Row{"deployment*", kStep}, Row{"deploy", kStep},
    Row{"rollout*", kStep},    Row{"rollback*", kStep},   Row{"migration*", kStep},
    Row{"upgrade*", kStep},    Row{"test*", kStep},       Row{"alert*", kStep},
    Row{"ticket*", kStep},     Row{"token*", kStep},      Row{"certificate*", kStep},
    Row{"cache*", kStep},      Row{"logs", kStep},        Row{"lock*", kStep},
    Row{"flag*", kStep},       Row{"cron*", kStep},       Row{"timer*", kStep},
    Row{"query", kStep},       Row{"meeting*", kStep},    Row{"call", kStep},
    Row{"investigat*", kStep}, Row{"monitor*", kStep},    Row{"debug*", kStep},
    Row{"watched", kStep},     Row{"observed", kStep},    Row{"worked", kStep},
    Row{"kept", kStep},        Row{"retained", kStep},    Row{"valid", kStep},
    Row{"told", kStep},        Row{"asked", kStep},       Row{"who", kStep},
    Row{"silenced", kStep},    Row{"asleep", kStep},      Row{"uptime", kStep},
    Row{"paged", kStep},       Row{"stable", kStep},      Row{"healthy", kStep},
    Row{"discussed", kStep},   Row{"considered", kStep},  Row{"existed", kStep},
    Row{"we", kTeller},        Row{"i", kTeller},         Row{"they", kTeller},
};
constexpr PhraseLayout kLayout(kRows);
constexpr PhraseTable kSigns(kLayout);

// "failed", "timed"; never "need", "speed".
bool is_regular_past(std::string_view word) {
  constexpr std::size_t kShortest = 4;
  return word.size() >= kShortest && word.ends_with("ed") && !word.ends_with("eed");
}
bool is_suffered_by_teller(std::string_view verb) {
  return time::one_of<"could", "couldn't", "lost", "were">(verb);
}
bool is_record(std::string_view word) {
  return time::one_of<"backups", "changes", "data", "events", "history", "logs", "messages",
                      "metrics", "orders", "records", "work">(word);
}
bool is_finder(std::string_view word) {
  return time::one_of<"anybody", "anyone", "engineers", "i", "somebody", "someone", "the", "we">(
      word);
}

// The words of a clause: is it one in the past about what was suffered?
bool is_suffered(std::span<const Word> words, std::size_t begin, std::size_t end) {
  bool past = false;
  for (std::size_t at = begin; at < end; ++at) {
    std::uint8_t signs = 0;
    kSigns.for_each_match(words, at, [&](std::uint8_t sign) { signs |= sign; });
    if ((signs & kStep) != 0) return false;
    if ((signs & kTeller) != 0) {
      const std::string_view verb = at + 1 < end ? words[at + 1].lower : std::string_view{};
      const bool none = verb == "had" && at + 2 < end && words[at + 2].lower == "no";
      if (!none && !is_suffered_by_teller(verb)) return false;
    }
    past = past || (signs & kPast) != 0 || is_regular_past(words[at].lower);
  }
  return past;
}

// "Payments were blocked for A", "For A nobody could log in".
bool is_in_clause(const Sentence& sentence, std::span<const Word> words, std::size_t first,
                  std::size_t last) {
  if (!sentence.preceded_by<"during", "for">() || sentence.followed_by<"if", "unless">()) {
    return false;
  }
  const std::size_t lowest = first - std::min(first, kReach);
  std::size_t begin = first;
  while (begin > lowest && !words[begin - 1].clause_end) --begin;
  if (!sentence.opens()) return is_suffered(words, begin, first);
  std::size_t end = last;
  if (end < words.size() && words[end].lower == ",") ++end;
  const std::size_t from = end;
  while (end < std::min(words.size(), from + kReach) && !words[end].clause_end) ++end;
  return is_suffered(words, from, end);
}

// "A in which no order came through", "A where writes were blocked".
bool is_told_of(const Sentence& sentence) {
  if (!sentence.preceded_by<"after", "caused", "had", "in", "meant", "of", "saw", "suffered", "to",
                            "was", "were", "with">()) {
    return false;
  }
  if (sentence.followed_by<"when", "where", "without">()) return true;
  return sentence.followed_by<"during", "for", "in">() && sentence.followed_farther_by<"which">();
}

// "It was A before orders went through"; who finds or fixes takes a time of his own.
bool is_until_it_worked(const Sentence& sentence, std::span<const Word> words, std::size_t last) {
  if (!sentence.followed_by<"before", "till", "until">()) return false;
  if (!sentence.preceded_by<"took", "wait", "waited", "was">()) return false;
  return last + 1 < words.size() && !is_finder(words[last + 1].lower) &&
         !sentence.after(kNamesDetection, kNear);
}

bool is_suffered_amount(const Sentence& sentence, std::span<const Word> words, std::size_t last) {
  const bool of =
      sentence.followed_by<"of">() && last + 1 < words.size() && !is_record(words[last + 1].lower);
  if (of && sentence.preceded_by<"lost">()) return true;
  return of && sentence.preceded_by<":">() && sentence.preceded_farther_by<"impact", "outage">();
}

// "was over after A", "users waited A", "service was back A later", "we were down A".
bool is_over_then(const Sentence& sentence) {
  if (sentence.preceded_by<"after", "in", "within">() && sentence.preceded_farther_by<"over">()) {
    return true;
  }
  if (sentence.followed_by<"later">() && sentence.before(kNamesRecovery, kNear)) return true;
  if (sentence.preceded_by<"wait", "waited">()) return sentence.before(kNamesPeople, kNear);
  return sentence.preceded_by<"down", "offline", "unavailable">();
}

bool tells(const Sentence& sentence, std::span<const Word> words, std::size_t first,
           std::size_t last) {
  return is_in_clause(sentence, words, first, last) || is_told_of(sentence) ||
         is_until_it_worked(sentence, words, last) || is_suffered_amount(sentence, words, last);
}

}  // namespace

bool tells_length(const Passage& passage, const ClassedWords& classed, text::ByteRange amount,
                  int year) {
  if (passage.header_cell || !passage.label.empty()) return false;
  if (!is_prose_of_incident(passage.kind)) return false;
  const auto words = classed.words();
  const std::size_t first = classed.index_at(amount.begin);
  std::size_t last = first;
  while (last < words.size() && words[last].where.begin < amount.end) ++last;
  const Sentence sentence(classed, first, last);
  if (passage.event) return is_told_of(sentence);
  const bool setting = sentence.before(kNamesSetting, 2) || sentence.after(kNamesSetting, 2) ||
                       sentence.before(kNamesUnnoticed, kReach);
  const bool told = is_over_then(sentence) || (!setting && tells(sentence, words, first, last));
  return told && whose_outage(classed, first, last, year) != Outage::other;
}

}  // namespace pmlint::facts
