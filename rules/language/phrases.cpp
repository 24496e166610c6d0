// SPDX-License-Identifier: MIT
#include "phrases.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <stdexcept>
#include <string>

#include "prose.hpp"

namespace pmlint::language {
namespace {

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

}  // namespace

LazyPattern::LazyPattern() = default;
LazyPattern::~LazyPattern() = default;

const re2::RE2& LazyPattern::compiled(std::string_view prefix, std::string_view pattern) const {
  std::call_once(once_, [&] {
    const std::string whole = std::string(prefix).append("(?:").append(pattern).append(")");
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_dot_nl(true);  // sentences run over lines
    auto made = std::make_unique<const re2::RE2>(whole, options);
    if (!made->ok()) throw std::logic_error(whole + ": " + made->error());
    compiled_ = std::move(made);
  });
  return *compiled_;
}

std::size_t LazyPattern::match_front(const char* pattern, std::string_view text) const {
  const re2::RE2& compiled_pattern = compiled("", pattern);
  re2::StringPiece groups[2];
  const int wanted = compiled_pattern.NumberOfCapturingGroups() > 0 ? 2 : 1;
  if (!compiled_pattern.Match(piece(text), 0, text.size(), re2::RE2::ANCHOR_START, groups,
                              wanted)) {
    return std::string_view::npos;
  }
  const re2::StringPiece& told = groups[1].data() != nullptr ? groups[1] : groups[0];
  return static_cast<std::size_t>(told.data() + told.size() - text.data());
}

bool LazyPattern::match_back(const char* pattern, std::string_view text) const {
  return compiled(".*", pattern)
      .Match(piece(text), 0, text.size(), re2::RE2::ANCHOR_BOTH, nullptr, 0);
}

bool may_follow(WordBits wanted, const Table<Word>& words, std::uint32_t row, std::uint32_t reach) {
  const std::uint32_t last = std::min(words.size() - 1, row + reach);
  for (std::uint32_t at = row; at <= last; ++at) {
    if ((wanted & word_bit(words[at].hash())) != 0) return true;
  }
  return false;
}

// Cheap questions first: most words that could open a phrase do not, and the sentence around them is
// never looked for.
std::optional<Hit> match(const Document& doc, const Phrase& phrase, const PhrasePatterns& patterns,
                         Word anchor) {
  constexpr std::uint32_t kNear = 40;      // bytes
  constexpr std::uint32_t kLongest = 160;  // of a phrase
  const TextRange word = anchor.text();
  if (doc.lower().substr(word.begin, kNear).find(phrase.near) == std::string_view::npos) {
    return std::nullopt;
  }
  const auto acts = [&](const Subject& subject) {
    return (subject.person & phrase.subject) != 0 && subject.possessive == phrase.possessive;
  };
  if (phrase.subject != 0) {
    const Subject subject =
        subject_before(doc, word.begin - std::min(word.begin, kLongest), word.begin);
    if (!subject.distant && !acts(subject)) return std::nullopt;
  }
  Hit hit{&phrase, word, {}, {}};
  if (phrase.pattern != nullptr) {
    const std::size_t size =
        patterns.pattern.match_front(phrase.pattern, doc.lower().substr(word.begin, kLongest));
    if (size == std::string_view::npos) return std::nullopt;
    hit.where.end = word.begin + static_cast<std::uint32_t>(size);
  }
  hit.sentence = sentence_around(doc, word.begin);
  if (!hit.sentence.contains(hit.where)) return std::nullopt;
  if (phrase.subject != 0) {
    hit.subject = subject_before(doc, hit.sentence.begin, word.begin);
    if (hit.subject.distant) {
      hit.subject = person_after(doc, hit.sentence, hit.sentence.begin);
      hit.subject.distant = true;
    }
    if (!acts(hit.subject)) return std::nullopt;
  }
  if (phrase.object != 0) {
    const Subject object = person_after(doc, hit.sentence, hit.where.end);
    if ((object.person & phrase.object) == 0) return std::nullopt;
    hit.where.end = object.where.end;
  }
  const std::string_view from = doc.lower({word.begin, hit.sentence.end});
  const std::string_view until = doc.lower({hit.sentence.begin, word.begin});
  const bool excepted =
      (phrase.unless != nullptr &&
       patterns.unless.match_front(phrase.unless, from) != std::string_view::npos) ||
      (phrase.before != nullptr && !patterns.before.match_back(phrase.before, until)) ||
      (phrase.unless_before != nullptr &&
       patterns.unless_before.match_back(phrase.unless_before, until));
  if (excepted || !is_prose(doc, word)) return std::nullopt;
  return hit;
}

}  // namespace pmlint::language
