// SPDX-License-Identifier: MIT
// Small tests over words, kept as tables: they are the vocabulary of the owner grammar.
#include "core/facts/owners/owner_phrases.hpp"

#include <algorithm>
#include <string_view>

namespace pmlint::facts {
namespace {

struct Modal {
  std::string_view word;
  OwnerForm form;
};
constexpr Modal kModals[] = {
    {"to", OwnerForm::lead_to},       {"will", OwnerForm::lead_will},
    {"shall", OwnerForm::lead_will},  {"should", OwnerForm::lead_should},
    {"must", OwnerForm::lead_should},
};

std::size_t skip_adverbs(Tokens words, std::size_t at) {
  while (at < words.size() && words[at].is(WordClass::adverb)) ++at;
  return at;
}

bool verb_at(Tokens words, std::size_t at) {
  at = skip_adverbs(words, at);
  if (at >= words.size() || !words[at].is(TokenKind::word)) return false;
  if (words[at].verb == VerbForm::base) return true;
  // "will be adding", "will be responsible for"
  return words[at].is("be") && at + 1 < words.size() &&
         (words[at + 1].verb == VerbForm::gerund || words[at + 1].has(WordClass::owning));
}

bool owning_at(Tokens words, std::size_t at) {
  at = skip_adverbs(words, at);
  if (at < words.size() && words[at].is("the")) ++at;
  return at < words.size() && (words[at].has(WordClass::owning) || verb_at(words, at));
}

}  // namespace

bool opens_clause(const Token& before) {
  switch (before.kind) {
    case TokenKind::stop:
    case TokenKind::semicolon:
    case TokenKind::colon:
    case TokenKind::comma:
    case TokenKind::dash:
    case TokenKind::arrow:
    case TokenKind::pipe:
    case TokenKind::open:
    case TokenKind::close:
    case TokenKind::line_break:
      return true;
    default:
      return false;
  }
}

bool is_separator(const Token& word) {
  return word.is(TokenKind::dash) || word.is(TokenKind::arrow) || word.is(TokenKind::pipe);
}

bool stands_in_name(const Token& word) {
  switch (word.kind) {
    case TokenKind::word:
      return !word.code;
    case TokenKind::mention:
    case TokenKind::email:
    case TokenKind::ampersand:
    case TokenKind::slash:
    case TokenKind::comma:
    case TokenKind::quote:
    case TokenKind::number:
      return true;
    default:
      return false;
  }
}

std::size_t skip_marks(Tokens words, std::size_t at) {
  while (at < words.size() &&
         (words[at].is(TokenKind::check) || words[at].is(TokenKind::other) ||
          words[at].is(TokenKind::quote) || words[at].is(TokenKind::person_sign))) {
    ++at;
  }
  return at;
}

std::size_t closing(Tokens words, std::size_t open) {
  std::size_t depth = 0;
  for (std::size_t at = open; at < words.size() && at < open + 40; ++at) {
    if (words[at].is(TokenKind::open)) ++depth;
    if (words[at].is(TokenKind::close) && --depth == 0) return at;
  }
  return words.size();
}

bool ends_phrase(Tokens words, std::size_t at) {
  if (at >= words.size()) return true;
  const Token& word = words[at];
  switch (word.kind) {
    case TokenKind::word:
      return word.has(WordClass::after_name) && !word.is("to") && !word.is("will");
    case TokenKind::mention:
    case TokenKind::email:
    case TokenKind::slash:
    case TokenKind::ampersand:
    case TokenKind::quote:
    case TokenKind::colon:
      return false;
    default:
      return true;
  }
}

std::size_t name_end(Tokens words, std::size_t begin, std::size_t limit) {
  // Tokens of a list of names: without an end, prose full of labels costs its square.
  constexpr std::size_t kLongest = 100;
  limit = std::min({limit, words.size(), begin + kLongest});
  std::size_t at = begin;
  while (at < limit) {
    const Token& word = words[at];
    if (word.is(TokenKind::number) || !stands_in_name(word)) break;
    if (at > begin && word.is(WordClass::after_name)) break;
    if (word.is(TokenKind::comma)) {
      // "Ines, Bob" goes on; "Ines, due Friday" does not.
      const bool more =
          at + 1 < limit &&
          (words[at + 1].is(TokenKind::mention) || words[at + 1].is(TokenKind::email) ||
           (words[at + 1].capital && words[at + 1].verb == VerbForm::none &&
            !words[at + 1].is(WordClass::after_name)));
      if (!more) break;
    }
    ++at;
  }
  return at;
}

std::optional<OwnerForm> lead_trigger(Tokens words, std::size_t at) {
  const Token& word = words[at];
  if (!word.is(TokenKind::word) ||
      !word.classes.has_any(WordClass::lead_modal, WordClass::lead_word, WordClass::owns,
                            WordClass::pledge)) {
    return std::nullopt;
  }
  for (const Modal& modal : kModals) {
    if (word.key == modal.word && verb_at(words, at + 1)) return modal.form;
  }
  if ((word.key == "is" || word.key == "are") && owning_at(words, at + 1)) {
    return OwnerForm::lead_to;
  }
  if (word.has(WordClass::owns)) return OwnerForm::lead_to;
  const std::size_t pledge = word.key == "has" || word.key == "have" ? at + 1 : at;
  if (pledge + 1 < words.size() && words[pledge].has(WordClass::pledge) &&
      words[pledge + 1].is("to")) {
    return word.key == "needs" ? OwnerForm::lead_should : OwnerForm::lead_will;
  }
  return std::nullopt;
}

std::optional<OwnerForm> weak_trigger(Tokens words, std::size_t at) {
  if (!words[at].is(WordClass::lead_modal)) return std::nullopt;
  const std::size_t next = skip_adverbs(words, at + 1);
  if (next >= words.size() || !words[next].is(TokenKind::word) || words[next].capital ||
      words[next].code || words[next].has(WordClass::no_verb)) {
    return std::nullopt;
  }
  if (words[at].is("to")) return OwnerForm::lead_to;
  if (words[at].is("will")) return OwnerForm::lead_will;
  return std::nullopt;
}

std::vector<std::string> name_parts(Tokens phrase) {
  std::vector<std::string> parts;
  std::string part;
  const auto finish = [&] {
    if (!part.empty()) parts.push_back(std::move(part));
    part.clear();
  };
  for (const Token& word : phrase) {
    if (word.is("the") || word.is("our")) continue;
    if (word.is("and") || !(word.is(TokenKind::word) || word.is(TokenKind::mention) ||
                            word.is(TokenKind::email) || word.is(TokenKind::number))) {
      finish();
      continue;
    }
    if (!part.empty()) part += ' ';
    part += word.key;
  }
  finish();
  return parts;
}

}  // namespace pmlint::facts
