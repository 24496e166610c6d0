// SPDX-License-Identifier: MIT
#include "phrases.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <stdexcept>
#include <string>

#include "prose.hpp"

namespace pmlint::language {
namespace {

// What follows a word, after blanks.
std::string_view text_behind(const Document& doc, TextRange word) {
  const std::string_view rest = doc.lower().substr(word.end);
  return rest.substr(std::min(rest.find_first_not_of(" \n"), rest.size()));
}

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

std::optional<Hit> match(const Document& doc, const Phrase& phrase, const PhrasePatterns& patterns,
                         Word anchor) {
  const TextRange word = anchor.text();
  if (!phrase.next.empty() && !text_behind(doc, word).starts_with(phrase.next)) {
    return std::nullopt;
  }
  Hit hit{&phrase, word, sentence_around(doc, word.begin), {}};
  if (!hit.sentence.contains(word)) return std::nullopt;
  const std::string_view from = doc.lower({word.begin, hit.sentence.end});
  const std::string_view until = doc.lower({hit.sentence.begin, word.begin});
  if (phrase.pattern != nullptr) {
    const std::size_t size = patterns.pattern.match_front(phrase.pattern, from);
    if (size == std::string_view::npos) return std::nullopt;
    hit.where.end = word.begin + static_cast<std::uint32_t>(size);
  }
  if (phrase.subject != 0) {
    hit.subject = subject_before(doc, hit.sentence, word.begin);
    if ((hit.subject.person & phrase.subject) == 0) return std::nullopt;
    if (hit.subject.possessive != phrase.possessive) return std::nullopt;
  }
  if (phrase.object != 0) {
    const Subject object = person_after(doc, hit.sentence, hit.where.end);
    if ((object.person & phrase.object) == 0) return std::nullopt;
    hit.where.end = object.where.end;
  }
  if (phrase.unless != nullptr &&
      patterns.unless.match_front(phrase.unless, from) != std::string_view::npos) {
    return std::nullopt;
  }
  if (phrase.before != nullptr && !patterns.before.match_back(phrase.before, until)) {
    return std::nullopt;
  }
  if (phrase.unless_before != nullptr &&
      patterns.unless_before.match_back(phrase.unless_before, until)) {
    return std::nullopt;
  }
  if (!is_prose(doc, word)) return std::nullopt;  // the dearest question comes last
  return hit;
}

}  // namespace pmlint::language
