// SPDX-License-Identifier: MIT
// A phrase is cut into parts ("Ines and the DBA"), each part is classified by a table of tests, and
// the phrase is worth as much as its weakest part.
#include "core/facts/owners/owner_names.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "core/facts/actions/action_signs.hpp"
#include "core/facts/owners/owner_collectives.hpp"
#include "core/facts/owners/owner_placeholder_list.hpp"

namespace pmlint::facts {
namespace {

bool is_article(const Token& word) { return word.is("the") || word.is("our") || word.is("a"); }

// "needs an owner"; the first word tells of nearly all phrases that they are none.
bool is_placeholder(Tokens words) {
  const auto first =
      std::ranges::find_if(words, [](const Token& word) { return !word.key.empty(); });
  if (first == words.end() || !first->has(WordClass::placeholder_start)) return false;
  std::string phrase;
  for (const Token& word : words) {
    if (!phrase.empty()) phrase += ' ';
    phrase += word.key;
  }
  return is_placeholder_name(phrase);
}

// The words adjoin in one text, so "N/A" is read as it is written.
bool is_written_placeholder(Tokens phrase) {
  const Token& first = phrase.front();
  const bool opens = first.is(TokenKind::mention) ? first.has(WordClass::placeholder_handle)
                                                  : first.is(WordClass::placeholder_start);
  return opens && is_placeholder_name(folded(text_of(phrase)));
}

// "[Responsible team/individual]", "<your name>": brackets around words that ask for a name.
bool asks_for_name(Tokens phrase) {
  while (!phrase.empty() && phrase.back().is(TokenKind::stop)) {
    phrase = phrase.first(phrase.size() - 1);
  }
  if (phrase.size() < 3 || !phrase.front().is(TokenKind::open) || phrase.front().text == "(" ||
      !phrase.back().is(TokenKind::close)) {
    return false;
  }
  return std::ranges::any_of(
      phrase, [](const Token& word) { return word.is(WordClass::asks_name) && !word.link; });
}

bool is_known(const KnownPeople& people, const Token& word) {
  return word.capital && std::ranges::binary_search(people.names, word.key);
}

bool is_initial(const Token& word) { return word.text.size() == 2 && word.text[1] == '.'; }

bool opens_person(const Token& word, const KnownPeople& people) {
  if (is_known(people, word)) return true;
  // "Mei-Ling" is found by its first part.
  const auto is_first_part_known = [&] {
    const std::size_t hyphen = word.key.find('-');
    return hyphen != std::string_view::npos &&
           classes_of(word.key.substr(0, hyphen)).has(WordClass::given_name);
  };
  if (word.has(WordClass::given_name)) {
    return word.capital || !word.has(WordClass::given_name_and_word);
  }
  return word.capital && is_first_part_known();
}

// The rest of a name after its first word: capital words, particles, an initial.
bool continues_name(Tokens rest) {
  return std::ranges::all_of(rest, [](const Token& word) {
    const bool part =
        word.capital && !word.classes.has_any(WordClass::ordinary, WordClass::product);
    return word.is(TokenKind::stop) ||
           (word.is(TokenKind::word) && (part || word.has(WordClass::particle)));
  });
}

bool is_bracket(const Token& word) {
  return word.is(TokenKind::open) || word.is(TokenKind::close) || word.is(TokenKind::quote) ||
         word.is(TokenKind::other);
}

// "@ines", "Ines (@ines)"; beside other words a mention is no name: "Add it @ines".
std::optional<NameClass> class_of_handle(Tokens words, const KnownPeople& people) {
  const auto is_handle = [](const Token& word) {
    return word.is(TokenKind::mention) || word.is(TokenKind::email);
  };
  const auto handle = std::ranges::find_if(words, is_handle);
  if (handle == words.end()) return std::nullopt;
  for (const Token& word : words) {
    const bool fits = is_handle(word) || is_bracket(word) || is_article(word) ||
                      opens_person(word, people) || could_be_name(word) ||
                      word.has(WordClass::team_noun) || word.has(WordClass::area);
    if (!fits) return NameClass::nobody;
  }
  if (handle->has(WordClass::placeholder_handle)) return NameClass::placeholder;
  return handle->has(WordClass::group) ? NameClass::group : NameClass::handle;
}

NameClass class_of_part(Tokens words, const KnownPeople& people) {
  while (!words.empty() &&
         (words.front().is(TokenKind::quote) || words.front().is(TokenKind::other) ||
          words.front().is(TokenKind::person_sign))) {
    words = words.subspan(1);
  }
  while (!words.empty() &&
         (words.back().is(TokenKind::quote) || words.back().is(TokenKind::stop))) {
    words = words.first(words.size() - 1);
  }
  if (words.empty() || words.size() > 6) return NameClass::nobody;
  if (const auto handle = class_of_handle(words, people)) return *handle;
  if (is_placeholder(words)) return NameClass::placeholder;
  while (words.size() > 1 && is_article(words.front())) words = words.subspan(1);
  for (const Token& word : words) {
    if (!word.is(TokenKind::word) && !word.is(TokenKind::number) && !word.is(TokenKind::stop)) {
      return NameClass::nobody;
    }
  }
  const bool acronym = words.front().all_caps && words.front().has(WordClass::acronym);
  const bool initial = words.size() > 1 && is_initial(words[0]) && could_be_name(words.back());
  if (initial && words.size() <= 4 && continues_name(words.subspan(1))) return NameClass::person;
  if (words.front().is(TokenKind::word) && !acronym && opens_person(words.front(), people) &&
      words.size() <= 4 && continues_name(words.subspan(1))) {
    return NameClass::person;
  }
  if (const NameClass found = class_of_collective(words); found != NameClass::nobody) {
    return found;
  }
  if (words.size() == 1 && words[0].all_caps && words[0].text.size() <= 3 &&
      !words[0].has(WordClass::acronym) && !words[0].has(WordClass::ordinary) &&
      !words[0].has(WordClass::product)) {
    return std::ranges::binary_search(people.initials, words[0].key) ? NameClass::person
                                                                     : NameClass::initials;
  }
  if (words.size() <= 3 && could_be_name(words[0]) && continues_name(words.subspan(1)) &&
      std::ranges::all_of(words.subspan(1), [](const Token& word) {
        return could_be_name(word) || word.text.size() == 1 || word.has(WordClass::particle);
      })) {
    return NameClass::unknown;
  }
  return NameClass::nobody;
}

bool joins_names(const Token& word) {
  return word.is(TokenKind::ampersand) || word.is(TokenKind::slash) || word.is(TokenKind::comma) ||
         word.is("and") || word.is("with") || word.is("or");
}

}  // namespace

bool is_placeholder_name(std::string_view key) {
  return std::ranges::binary_search(kPlaceholderNames, key);
}

NameClass name_class(Tokens phrase, const KnownPeople& people) {
  if (phrase.empty()) return NameClass::nobody;
  if (is_written_placeholder(phrase) || asks_for_name(phrase)) return NameClass::placeholder;
  NameClass weakest = NameClass::nobody;
  bool found = false;
  for (std::size_t begin = 0; begin <= phrase.size();) {
    std::size_t end = begin;
    while (end < phrase.size() && !joins_names(phrase[end])) ++end;
    if (end > begin) {
      const NameClass part = class_of_part(phrase.subspan(begin, end - begin), people);
      if (part == NameClass::nobody) return part;
      weakest = found ? std::min(weakest, part) : part;
      found = true;
    }
    begin = end + 1;
  }
  return weakest;
}

}  // namespace pmlint::facts
