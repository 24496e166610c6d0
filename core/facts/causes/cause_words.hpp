// SPDX-License-Identifier: MIT
// The vocabulary of causes: which words name a mechanism, a defect, a part of a system, a change,
// and which only name a class of cause or what users saw.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace pmlint::facts {

// What a word or phrase does in a text about causes. A bit each.
enum CauseWord : std::uint32_t {
  kWordStop = 1U << 26U,    // the, of, was: no content
  kWordCue = 1U << 1U,      // announces a cause: "root cause", "caused by", "due to"
  kWordChain = 1U << 2U,    // links cause and effect: "led to", "so that", "prevented"
  kWordGeneric = 1U << 3U,  // a class of cause: "bug", "misconfiguration", "high traffic"
  kWordBroad = 1U << 4U,    // a part so large that it tells nothing: "server", "backend", "code"
  kWordSymptom = 1U << 5U,  // what users saw: "down", "slow", "unavailable"
  kWordVerb = 1U << 6U,     // a technical verb: "exhausted", "blocked", "overwrote"
  kWordDefect = 1U << 7U,   // a concrete state: "expired", "typo", "deadlock", "ran out of"
  kWordPart = 1U << 8U,     // a specific part: "certificate", "pool", "firewall", "index"
  kWordChange = 1U << 9U,   // "deploy", "migration", "commit"
  kWordEnabling =
      1U << 10U,          // why it could happen: "untested", "no alert", "single point of failure"
  kWordSlip = 1U << 11U,  // "mistake", "forgot", "human error"
  kWordUnknown = 1U << 12U,  // "unknown", "under investigation"
  kWordHedge = 1U << 13U,    // "probably", "seems"
  kWordFix = 1U << 14U,      // tells the remedy: "fixed", "restored", "to resolve"
  kWordFaulty = 1U << 15U,   // makes a defect of the part it stands before: "missing", "wrong"
  kWordNot = 1U << 16U,      // "not", "never", "without", "failed to"
  kWordCheck = 1U << 17U,   // what a system should do: negated, it is a defect: "validate", "renew"
  kWordFiller = 1U << 18U,  // adds no content: "unexpected", "issue", "team"
  kWordAffected = 1U << 19U,  // who or what an incident hurts: "customer", "order"
  kWordHarm = 1U << 20U,      // and how it shows: "unavailable", "lost"
  kWordProcess = 1U << 28U,   // how people work: "review", "test coverage", "monitoring"
  // Told of a word alone, whatever phrase it stands in.
  kWordDefinite = 1U << 21U,  // points back to what was talked about: "the", "this"
  kWordCopula = 1U << 22U,    // "was"
  kWordLeads = 1U << 23U,     // may lead from a cause to what follows: "caused", "meant"
};
inline constexpr std::uint32_t kWordAloneOnly = kWordDefinite | kWordCopula | kWordLeads;
inline constexpr std::uint32_t kWordBegins = 1U << 24U;   // a phrase of several words begins so
inline constexpr std::uint32_t kWordFollows = 1U << 25U;  // or has it as its second word
inline constexpr std::uint32_t kWordOfPhrases = kWordBegins | kWordFollows;
// What follows from the classes: a stop word or a negation joins others, and a word adds content if it
// is no stop word, filler, class of cause or symptom. The two bits stand far apart, so that one number
// holds the sums of both over many words.
inline constexpr std::uint32_t kWordJoins = 1U << 0U;
inline constexpr std::uint32_t kWordContent = 1U << 27U;

// A word cut down to what its inflections share: "exhausted", "exhausting" -> "exhaust". The bytes
// behind it are zero, so that stems are compared and hashed as three numbers.
class Stem {
 public:
  static constexpr std::size_t kLongest = 23;
  Stem() = default;
  // Of a word in lower case; only its first kLongest bytes count.
  explicit Stem(std::string_view lower);
  [[nodiscard]] std::string_view view() const { return {letters_.data(), size_}; }
  [[nodiscard]] std::size_t hash() const;
  [[nodiscard]] std::array<std::uint64_t, 3> numbers() const {
    return std::bit_cast<std::array<std::uint64_t, 3>>(letters_);
  }
  friend bool operator==(const Stem& a, const Stem& b) { return a.numbers() == b.numbers(); }

 private:
  std::array<char, kLongest + 1> letters_{};
  std::uint8_t size_ = 0;
};

// A stem of the vocabulary; 0 is any other.
using WordId = std::uint16_t;
[[nodiscard]] WordId word_id(const Stem& stem);

// What a word does that no phrase takes up, and whether one may: kWordOfPhrases.
[[nodiscard]] std::uint32_t classes_alone(WordId word);

inline constexpr std::size_t kLongestPhrase = 8;  // words; the vocabulary has no longer one

struct PhraseMatch {
  std::uint32_t classes = 0;
  std::uint32_t words = 0;  // of the phrase; 0: there is none
};

}  // namespace pmlint::facts
