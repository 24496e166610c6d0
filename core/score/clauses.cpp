// SPDX-License-Identifier: MIT
#include "core/score/clauses.hpp"

#include <algorithm>
#include <string_view>

#include "core/facts/cause_words.hpp"
#include "core/text/word.hpp"

namespace pmlint::score {
namespace {

using facts::TextWord;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// Words that the vocabulary of causes knows only as a part of a phrase: "led to", "resulted in".
constexpr std::array<std::string_view, 7> kLeads = {"led",      "leads",     "leading", "due",
                                                    "resulted", "resulting", "results"};
constexpr auto kLeadHashes = [] {
  std::array<std::uint32_t, kLeads.size()> hashes{};
  std::ranges::transform(kLeads, hashes.begin(), text::word_hash);
  return hashes;
}();

// Does one kind of word stand within reach of a named thing?
constexpr std::size_t kReach = 6;
struct Beside {
  std::size_t word = 0;  // where the last ones stand
  std::size_t name = 0;
  bool found = false;
  // Words are counted from beyond kReach.
  void see(std::size_t at, bool is_word, bool is_name) {
    found = found || (is_word && name != 0 && at - name <= kReach) ||
            (is_name && word != 0 && at - word <= kReach);
    if (is_word) word = at;
    if (is_name) name = at;
  }
};

// "queue" is a part; "queued", "queueing" is what happened to one.
bool is_verb(std::string_view lower, std::uint32_t classes) {
  return (classes & facts::kWordVerb) != 0 &&
         ((classes & facts::kWordPart) == 0 || lower.ends_with("ed") || lower.ends_with("ing"));
}

}  // namespace

bool is_proper(std::string_view word) {
  if (word.size() < 2 || !(is_upper(word[0]) || is_lower(word[0]))) return false;
  bool named = false;
  for (const char c : word.substr(1)) named = named || is_upper(c) || c == '_' || is_digit(c);
  return named && word != "AM" && word != "PM" && word != "TBD" && word != "TODO";
}

ClauseReader::ClauseReader(const facts::Postmortem& postmortem)
    : document_(postmortem.document()), words_(postmortem.words()), shown_(document_.text()) {
  for (const markdown::Mark& mark : document_.marks()) {
    if (mark.kind == markdown::MarkKind::code) code_.push_back(mark.text);
  }
}

std::uint32_t ClauseReader::classes_of(const TextWord& word) {
  Known& known = known_[word.hash % kKnown];
  if (known.hash == word.hash && known.hash != 0) return known.classes;
  const facts::Stem stem(words_.lower(word));
  std::uint32_t classes = facts::classes_alone(facts::word_id(stem));
  if (std::ranges::find(kLeadHashes, word.hash) != kLeadHashes.end()) classes |= facts::kWordChain;
  known = {word.hash, classes};
  return classes;
}

bool ClauseReader::in_code(const TextWord& word) const {
  if (code_.empty()) return false;
  const auto after = std::ranges::upper_bound(code_, word.begin, {}, &text::ByteRange::begin);
  return after != code_.begin() && std::prev(after)->end > word.begin;
}

// "max_connections", "kubeApi", "nginx.conf", "/etc/hosts", `code`: written for machines.
bool ClauseReader::is_identifier(const TextWord& word) const {
  const auto letter_at = [this](std::size_t at) {
    return at < shown_.size() && (is_lower(shown_[at]) || is_upper(shown_[at]));
  };
  const std::size_t end = word.end();
  if (end < shown_.size() && shown_[end] == '.' && letter_at(end + 1)) return true;
  if (word.begin > 1 && shown_[word.begin - 1] == '/' && shown_[word.begin - 2] == ' ') return true;
  for (std::size_t i = word.begin + 1; i < end; ++i) {
    if (shown_[i] == '_' || (is_upper(shown_[i]) && is_lower(shown_[i - 1]))) return true;
  }
  return in_code(word);
}

// Not of a clock time, a date, a year.
bool ClauseReader::is_number(const TextWord& word) const {
  const std::string_view text = shown_.substr(word.begin, word.size);
  const auto parts = [](char c) { return c == ':' || c == '-' || c == '/'; };
  if (word.begin > 0 && parts(shown_[word.begin - 1])) return false;
  if (word.end() < shown_.size() && parts(shown_[word.end()])) return false;
  if (text.size() == 4 && (text.starts_with("20") || text.starts_with("19"))) return false;
  return (text.back() | 0x20) != 'm' || text.size() < 3 ||
         ((text[text.size() - 2] | 0x20) != 'a' && (text[text.size() - 2] | 0x20) != 'p');
}

bool ClauseReader::is_capital(const TextWord& word) const {
  constexpr std::uint32_t kShortest = 3;
  return word.size >= kShortest && word.begin > 1 && is_upper(shown_[word.begin]) &&
         shown_[word.begin - 1] == ' ' &&
         std::string_view(".:;,!?(").find(shown_[word.begin - 2]) == std::string_view::npos;
}

Clause ClauseReader::read(std::span<const TextWord> words) {
  constexpr std::size_t kFewest = 5;
  constexpr std::size_t kJoined = 6;  // one word of so many joins
  constexpr std::size_t kListed = 3;  // a comma behind every so many words lists them
  Clause clause;
  std::size_t joining = 0;
  std::size_t commas = 0;
  Beside acts;
  Beside links;
  bool negated = false;
  bool faulty = false;
  std::size_t at = kReach;
  for (const TextWord& word : words) {
    ++at;
    commas += word.end() < shown_.size() && shown_[word.end()] == ',' ? 1U : 0U;
    if (is_digit(shown_[word.begin])) {
      clause.ways |= is_number(word) ? kWayNumber : 0U;
      continue;
    }
    const std::uint32_t classes = classes_of(word);
    if (classes == facts::kWordStop) {
      ++joining;
      continue;
    }
    joining += (classes & (facts::kWordStop | facts::kWordNot)) != 0 ? 1U : 0U;
    const bool identifier = is_identifier(word);
    clause.ways |= identifier ? kWayName : 0U;
    clause.proper = clause.proper || (classes == 0 && is_capital(word));
    clause.ways |= (classes & facts::kWordPart) != 0 ? kWayPart : 0U;
    clause.ways |= (classes & facts::kWordChange) != 0 ? kWayChange : 0U;
    clause.ways |= (classes & facts::kWordDefect) != 0 ? kWayDefect : 0U;
    clause.ways |= faulty && (classes & facts::kWordPart) != 0 ? kWayDefect : 0U;
    const bool named = (classes & facts::kWordPart) != 0 || identifier;
    const bool verb =
        is_verb(words_.lower(word), classes) || ((classes & facts::kWordCheck) != 0 && negated);
    acts.see(at, verb, named);
    links.see(at, (classes & facts::kWordChain) != 0, named);
    faulty = (classes & facts::kWordFaulty) != 0;
    negated = (classes & facts::kWordNot) != 0;
  }
  clause.ways |= acts.found ? kWayMechanism : 0U;
  clause.ways |= links.found ? kWayChain : 0U;
  clause.is_clause = words.size() >= kFewest && joining * kJoined >= words.size() &&
                     commas * kListed <= words.size();
  return clause;
}

}  // namespace pmlint::score
