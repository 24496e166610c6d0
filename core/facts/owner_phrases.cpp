// SPDX-License-Identifier: MIT
// Small tests over words, kept as tables: they are the vocabulary of the owner grammar.
#include "core/facts/owner_phrases.hpp"

#include <algorithm>
#include <span>
#include <string_view>

#include "core/facts/action_verbs.hpp"

namespace pmlint::facts {
namespace {

bool any_of(std::span<const std::string_view> list, std::string_view key) {
  return std::ranges::find(list, key) != list.end();
}

// Between the auxiliary and its verb: "Ines will also add".
constexpr std::string_view kAdverbs[] = {"also",   "now",     "then",  "please", "jointly",
                                         "always", "further", "first", "next"};

// After a name these begin something else: "Ines by Friday", "Ines due 3 March".
constexpr std::string_view kAfterName[] = {
    "before", "by",     "deadline", "due", "eta",     "for",   "from", "in",    "on",  "priority",
    "status", "target", "ticket",   "to",  "tracked", "until", "when", "while", "will"};

// "Ines <...> to add"
constexpr std::string_view kPledges[] = {"agreed",   "agrees",      "committed",  "commits",
                                         "intends",  "needs",       "offered",    "plans",
                                         "promised", "volunteered", "volunteers", "wants"};

// "Ines is <...>": the name owns what follows.
constexpr std::string_view kOwning[] = {"accountable", "assigned", "driving", "going",
                                        "leading",     "owner",    "owning",  "responsible",
                                        "tasked",      "working"};

// "Ines <...> this item"
constexpr std::string_view kOwns[] = {"drives", "handles", "leads", "owns", "takes"};

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
  while (at < words.size() && words[at].is(TokenKind::word) && any_of(kAdverbs, words[at].key))
    ++at;
  return at;
}

bool verb_at(Tokens words, std::size_t at) {
  at = skip_adverbs(words, at);
  if (at >= words.size() || !words[at].is(TokenKind::word)) return false;
  if (is_base_verb(words[at].key)) return true;
  // "will be adding", "will be responsible for"
  return words[at].is("be") && at + 1 < words.size() &&
         (verb_form(words[at + 1].key) == VerbForm::gerund || any_of(kOwning, words[at + 1].key));
}

bool owning_at(Tokens words, std::size_t at) {
  at = skip_adverbs(words, at);
  if (at < words.size() && words[at].is("the")) ++at;
  return at < words.size() && (any_of(kOwning, words[at].key) || verb_at(words, at));
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
      return any_of(kAfterName, word.key) && !word.is("to") && !word.is("will");
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
  limit = std::min(limit, words.size());
  std::size_t at = begin;
  while (at < limit) {
    const Token& word = words[at];
    if (word.is(TokenKind::number) || !stands_in_name(word)) break;
    if (word.is(TokenKind::word) && at > begin && any_of(kAfterName, word.key)) break;
    if (word.is(TokenKind::comma)) {
      // "Ines, Bob" goes on; "Ines, due Friday" does not.
      const bool more =
          at + 1 < limit &&
          (words[at + 1].is(TokenKind::mention) || words[at + 1].is(TokenKind::email) ||
           (words[at + 1].capital && verb_form(words[at + 1].key) == VerbForm::none));
      if (!more) break;
    }
    ++at;
  }
  return at;
}

std::optional<OwnerForm> lead_trigger(Tokens words, std::size_t at) {
  const Token& word = words[at];
  if (!word.is(TokenKind::word)) return std::nullopt;
  for (const Modal& modal : kModals) {
    if (word.key == modal.word && verb_at(words, at + 1)) return modal.form;
  }
  if ((word.key == "is" || word.key == "are") && owning_at(words, at + 1)) {
    return OwnerForm::lead_to;
  }
  if (any_of(kOwns, word.key)) return OwnerForm::lead_to;
  const std::size_t pledge = word.key == "has" || word.key == "have" ? at + 1 : at;
  if (pledge + 1 < words.size() && any_of(kPledges, words[pledge].key) &&
      words[pledge + 1].is("to")) {
    return word.key == "needs" ? OwnerForm::lead_should : OwnerForm::lead_will;
  }
  return std::nullopt;
}

std::optional<OwnerForm> weak_trigger(Tokens words, std::size_t at) {
  constexpr std::string_view kNoVerb[] = {"a",   "an",    "be",   "have",  "his",
                                          "her", "its",   "no",   "not",   "our",
                                          "the", "their", "this", "which", "whom"};
  const std::size_t next = skip_adverbs(words, at + 1);
  if (next >= words.size() || !words[next].is(TokenKind::word) || words[next].capital ||
      words[next].code || any_of(kNoVerb, words[next].key)) {
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
