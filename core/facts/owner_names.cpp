// SPDX-License-Identifier: MIT
// A phrase is cut into parts ("Ines and the DBA"), each part is classified by a table of tests, and
// the phrase is worth as much as its weakest part.
#include "core/facts/owner_names.hpp"

#include <algorithm>
#include <optional>
#include <span>

#include "core/facts/action_verbs.hpp"
#include "core/facts/owner_tables.hpp"

namespace pmlint::facts {
namespace {

// What stands in an owner field that nobody has filled; marks alone ("-", "??") never name anyone.
constexpr std::string_view kPlaceholders[] = {"@assignee",
                                              "@handle",
                                              "@name",
                                              "@owner",
                                              "@someone",
                                              "@tbd",
                                              "@todo",
                                              "@user",
                                              "@username",
                                              "anyone",
                                              "assignee",
                                              "assignees",
                                              "first last",
                                              "fixme",
                                              "full name",
                                              "handle",
                                              "insert name",
                                              "insert owner",
                                              "n/a",
                                              "na",
                                              "name",
                                              "name here",
                                              "name of owner",
                                              "name of person",
                                              "names",
                                              "needs an owner",
                                              "needs owner",
                                              "nil",
                                              "no one",
                                              "no owner",
                                              "no-one",
                                              "nobody",
                                              "none",
                                              "not applicable",
                                              "not assigned",
                                              "not decided",
                                              "not determined",
                                              "not yet assigned",
                                              "null",
                                              "open",
                                              "owner",
                                              "owner here",
                                              "owner name",
                                              "owner needed",
                                              "owners",
                                              "pending",
                                              "person",
                                              "person name",
                                              "person responsible",
                                              "responsible person",
                                              "somebody",
                                              "someone",
                                              "tba",
                                              "tbc",
                                              "tbd",
                                              "team name",
                                              "team or person",
                                              "team/person",
                                              "to be announced",
                                              "to be assigned",
                                              "to be confirmed",
                                              "to be decided",
                                              "to be defined",
                                              "to be determined",
                                              "todo",
                                              "unassigned",
                                              "undecided",
                                              "unknown",
                                              "user",
                                              "username",
                                              "who",
                                              "whoever",
                                              "xx",
                                              "xxx",
                                              "your name"};
static_assert(std::ranges::is_sorted(kPlaceholders));

// Before "team" these name no particular one.
constexpr std::string_view kAnyTeam[] = {
    "a",           "affected", "all",      "another",    "any",
    "appropriate", "both",     "core",     "correct",    "cross-functional",
    "each",        "entire",   "every",    "full",       "involved",
    "multiple",    "my",       "new",      "other",      "our",
    "own",         "proper",   "relevant", "respective", "responsible",
    "right",       "same",     "several",  "some",       "the",
    "their",       "this",     "various",  "which",      "whole",
    "wrong",       "your"};

// Given names that are words of every day as well: names only with a capital letter.
constexpr std::string_view kWordsToo[] = {
    "bill", "chase", "chuck", "dale",   "dean",  "dick",    "don",   "drew",  "frank",
    "gail", "grace", "gus",   "hank",   "hazel", "heather", "holly", "jack",  "joy",
    "kay",  "kit",   "lane",  "mark",   "max",   "melody",  "mercy", "miles", "olive",
    "pat",  "penny", "per",   "ram",    "ray",   "rob",     "rose",  "sandy", "scarlett",
    "sol",  "sue",   "tia",   "violet", "wade",  "will"};

// Inside a name: "Ana de la Cruz".
constexpr std::string_view kParticles[] = {"al",  "bin", "da",  "de", "del", "den", "der", "di",
                                           "dos", "el",  "ibn", "la", "le",  "ter", "van", "von"};

// What words for things end with and names hardly ever do.
constexpr std::string_view kWordEndings[] = {
    "ability", "ables", "ance", "ances", "ation", "ations", "ction", "ctions", "ement",
    "ements",  "ences", "ible", "ical",  "ising", "izing",  "less",  "ments",  "ness",
    "sion",    "sions", "tion", "tions", "tive",  "ware",   "ating", "lity",   "rity"};

bool listed(std::span<const std::string_view> list, std::string_view key) {
  return std::ranges::find(list, key) != list.end();
}

bool is_article(const Token& word) { return word.is("the") || word.is("our") || word.is("a"); }

std::string joined(Tokens words) {
  std::string phrase;
  for (const Token& word : words) {
    if (!phrase.empty()) phrase += ' ';
    phrase += word.key;
  }
  return phrase;
}

bool is_known(const KnownPeople& people, const Token& word) {
  return word.capital && std::ranges::binary_search(people.names, word.key);
}

bool is_initial(const Token& word) { return word.text.size() == 2 && word.text[1] == '.'; }

bool opens_person(const Token& word, const KnownPeople& people) {
  if (is_known(people, word)) return true;
  // "Mei-Ling" is found by its first part.
  const std::string_view first = std::string_view(word.key).substr(0, word.key.find('-'));
  if (!is_given_name(word.key) && !(word.capital && is_given_name(first))) return false;
  return word.capital || !listed(kWordsToo, word.key);
}

// The rest of a name after its first word: capital words, particles, an initial.
bool continues_name(Tokens rest) {
  return std::ranges::all_of(rest, [](const Token& word) {
    return word.is(TokenKind::stop) ||
           (word.is(TokenKind::word) &&
            ((word.capital && !is_name_word(NameWord::ordinary, word.key) &&
              !is_name_word(NameWord::product, word.key)) ||
             listed(kParticles, word.key)));
  });
}

bool could_be_name(const Token& word) {
  return word.is(TokenKind::word) && word.capital && !word.code && word.text.size() >= 2 &&
         word.text.size() <= 16 && !is_name_word(NameWord::ordinary, word.key) &&
         !is_name_word(NameWord::product, word.key) && !is_name_word(NameWord::acronym, word.key) &&
         !is_name_word(NameWord::group, word.key) && verb_form(word.key) == VerbForm::none &&
         std::ranges::none_of(kWordEndings,
                              [&](std::string_view end) { return word.key.ends_with(end); }) &&
         std::ranges::none_of(word.text, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_area(Tokens words) {
  return std::ranges::all_of(
      words, [](const Token& word) { return is_name_word(NameWord::area, word.key); });
}

// A sentence is no name, even if it ends in "team": "He asked the team".
bool is_sentence(Tokens words) {
  constexpr std::string_view kInside[] = {
      "a",  "an", "for", "from", "he",  "her",   "his",  "i",  "in", "it",  "its",  "my",
      "of", "on", "our", "she",  "the", "their", "they", "to", "we", "who", "with", "you"};
  return std::ranges::any_of(words, [&](const Token& word) {
    return listed(kInside, word.key) || verb_form(word.key) == VerbForm::past;
  });
}

NameClass class_of_collective(Tokens words) {
  // "Head of Platform"
  const bool head =
      words.size() > 2 && words[1].is("of") && is_name_word(NameWord::role, words[0].key);
  if (head) return NameClass::role;
  if (words.size() > 1 && is_sentence(words)) return NameClass::nobody;
  const Token& last = words.back();
  const bool plural = last.key.ends_with('s');
  if (is_name_word(NameWord::team_noun, last.key)) {
    if (words.size() == 1 || listed(kAnyTeam, words.front().key)) return NameClass::group;
    // "Cross-Team" is no team, nor is what a verb founds: "Create team".
    const VerbForm form = verb_form(words.front().key);
    const bool founded = (form == VerbForm::base || form == VerbForm::past) &&
                         !is_name_word(NameWord::area, words.front().key);
    return founded ? NameClass::nobody : NameClass::team;
  }
  if (is_name_word(NameWord::team_noun, words.front().key) && words.size() > 1 &&
      words[1].capital) {
    return NameClass::team;  // Team Payments
  }
  if (words.size() == 1 && is_name_word(NameWord::group, last.key)) return NameClass::group;
  if (words.size() > 1 && plural && listed(kAnyTeam, words.front().key)) return NameClass::group;
  if (is_name_word(NameWord::role, last.key)) {
    const VerbForm form = verb_form(words.front().key);
    const bool verb_first = words.size() > 1 && form != VerbForm::none &&
                            form != VerbForm::gerund &&
                            !is_name_word(NameWord::area, words.front().key) &&
                            !is_name_word(NameWord::role, words.front().key);
    return verb_first ? NameClass::nobody : NameClass::role;
  }
  if (is_area(words)) return NameClass::area;
  return NameClass::nobody;
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
                      is_name_word(NameWord::team_noun, word.key) ||
                      is_name_word(NameWord::area, word.key);
    if (!fits) return NameClass::nobody;
  }
  if (is_placeholder_name('@' + handle->key)) return NameClass::placeholder;
  return is_name_word(NameWord::group, handle->key) ? NameClass::group : NameClass::handle;
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
  if (is_placeholder_name(joined(words))) return NameClass::placeholder;
  while (words.size() > 1 && is_article(words.front())) words = words.subspan(1);
  for (const Token& word : words) {
    if (!word.is(TokenKind::word) && !word.is(TokenKind::number) && !word.is(TokenKind::stop)) {
      return NameClass::nobody;
    }
  }
  const bool acronym = words.front().all_caps && is_name_word(NameWord::acronym, words.front().key);
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
      !is_name_word(NameWord::acronym, words[0].key) &&
      !is_name_word(NameWord::ordinary, words[0].key) &&
      !is_name_word(NameWord::product, words[0].key)) {
    return std::ranges::binary_search(people.initials, words[0].key) ? NameClass::person
                                                                     : NameClass::initials;
  }
  if (words.size() <= 3 && could_be_name(words[0]) && continues_name(words.subspan(1)) &&
      std::ranges::all_of(words.subspan(1), [](const Token& word) {
        return could_be_name(word) || word.text.size() == 1 || listed(kParticles, word.key);
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
  return std::ranges::binary_search(kPlaceholders, key);
}

NameClass name_class(Tokens phrase, const KnownPeople& people) {
  if (phrase.empty()) return NameClass::nobody;
  // The words adjoin in one text, so "N/A" is read as it is written.
  const std::string_view first = phrase.front().text;
  const std::string_view last = phrase.back().text;
  if (is_placeholder_name(folded({first.data(), last.data() + last.size()}))) {
    return NameClass::placeholder;
  }
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
