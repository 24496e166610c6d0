// SPDX-License-Identifier: MIT
// What the last word says - a team, a role, an area - and what stands before it that makes it none.
#include "core/facts/owners/owner_collectives.hpp"

#include <algorithm>
#include <string_view>

namespace pmlint::facts {
namespace {

// What words for things end with and names hardly ever do.
constexpr std::string_view kWordEndings[] = {
    "ability", "ables", "ance", "ances", "ation", "ations", "ction", "ctions", "ement",
    "ements",  "ences", "ible", "ical",  "ising", "izing",  "less",  "ments",  "ness",
    "sion",    "sions", "tion", "tions", "tive",  "ware",   "ating", "lity",   "rity"};

bool is_area(Tokens words) {
  return std::ranges::all_of(words, [](const Token& word) { return word.has(WordClass::area); });
}

// A sentence is no name, even if it ends in "team": "He asked the team".
bool is_sentence(Tokens words) {
  return std::ranges::any_of(words, [](const Token& word) {
    return word.has(WordClass::in_sentence) || word.verb == VerbForm::past;
  });
}

// "3:30 PM": the letters are those of a role, and nobody's.
bool is_time_of_day(Tokens words) {
  return words.front().is(TokenKind::number) &&
         std::ranges::all_of(words.subspan(1), [](const Token& word) {
           return word.is("am") || word.is("pm") || word.is(TokenKind::stop);
         });
}

// After "Team": "Team Training" is what a team gets.
bool names_a_team(const Token& word) {
  return word.capital &&
         (word.classes.has_any(WordClass::area, WordClass::role, WordClass::product) ||
          could_be_name(word));
}

// "Key rotation" is work; people take turns in that of an area or a role.
bool is_rotation_of_things(Tokens words) {
  return words.size() > 1 && words.back().is("rotation") &&
         !words[words.size() - 2].classes.has_any(WordClass::area, WordClass::role);
}

}  // namespace

bool could_be_name(const Token& word) {
  return word.is(TokenKind::word) && word.capital && !word.code && word.text.size() >= 2 &&
         word.text.size() <= 16 &&
         !word.classes.has_any(WordClass::ordinary, WordClass::product, WordClass::acronym,
                               WordClass::group) &&
         word.verb == VerbForm::none &&
         std::ranges::none_of(kWordEndings,
                              [&](std::string_view end) { return word.key.ends_with(end); }) &&
         std::ranges::none_of(word.text, [](char c) { return c >= '0' && c <= '9'; });
}

NameClass class_of_collective(Tokens words) {
  // "Head of Platform"
  const bool head = words.size() > 2 && words[1].is("of") && words[0].has(WordClass::role);
  if (head) return NameClass::role;
  if (words.size() > 1 && is_sentence(words)) return NameClass::nobody;
  const Token& last = words.back();
  const bool plural = last.key.ends_with('s');
  if (is_time_of_day(words)) return NameClass::nobody;
  if (last.has(WordClass::team_noun)) {
    if (words.size() == 1 || words.front().has(WordClass::any_team)) return NameClass::group;
    // "Cross-Team" is no team, nor is what a verb founds: "Create team".
    const VerbForm form = words.front().verb;
    const bool founded =
        (form == VerbForm::base || form == VerbForm::past) && !words.front().has(WordClass::area);
    return founded ? NameClass::nobody : NameClass::team;
  }
  if (words.front().has(WordClass::team_noun) && words.size() > 1 && names_a_team(words[1])) {
    return NameClass::team;  // Team Payments
  }
  if (words.size() == 1 && last.has(WordClass::group)) return NameClass::group;
  if (words.size() > 1 && plural && words.front().has(WordClass::any_team)) return NameClass::group;
  if (last.has(WordClass::role) && !is_rotation_of_things(words)) {
    const VerbForm form = words.front().verb;
    const bool verb_first = words.size() > 1 && form != VerbForm::none &&
                            form != VerbForm::gerund && !words.front().has(WordClass::area) &&
                            !words.front().has(WordClass::role);
    return verb_first ? NameClass::nobody : NameClass::role;
  }
  if (is_area(words)) return NameClass::area;
  return NameClass::nobody;
}

}  // namespace pmlint::facts
