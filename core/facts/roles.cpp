// SPDX-License-Identifier: MIT
// One pass over the words of a description. A phrase gives its roles; an end role counts only when no
// word of its clause denies it and nothing after it says that the trouble went on.
#include "core/facts/roles.hpp"

#include <type_traits>

#include "core/facts/phrase_table.hpp"
#include "core/facts/role_lexicon.hpp"
#include "core/facts/words.hpp"

namespace pmlint::facts {
namespace {

constexpr std::size_t kLongestDescription = 600;  // bytes read; what happened is said early
constexpr std::size_t kDenierReach = 5;           // words a denial reaches to the right

const PhraseTable<std::uint32_t>& roles() {
  static const PhraseTable<std::uint32_t> made(
      role_phrases(), [](const RolePhrase& row) { return row.phrase; },
      [](const RolePhrase& row) { return row.roles; });
  return made;
}

using PhraseSet = PhraseTable<std::true_type>;

PhraseSet phrase_set(std::span<const std::string_view> phrases) {
  return {phrases, [](std::string_view phrase) { return phrase; },
          [](std::string_view) { return std::true_type(); }};
}

const PhraseSet& denials() {
  static const PhraseSet made = phrase_set(deniers());
  return made;
}

const PhraseSet& setbacks() {
  static const PhraseSet made = phrase_set(relapses());
  return made;
}

// "not", "attempted to", "to" right before ("worked to restore"): left of `index`, same clause.
bool denied(std::span<const Word> words, std::size_t index) {
  if (index > 0 && words[index - 1].lower == "to") return true;
  for (std::size_t back = 1; back <= kDenierReach && back <= index; ++back) {
    const std::size_t at = index - back;
    if (words[at].clause_end) return false;
    if (denials().matches(words, at)) return true;
  }
  return false;
}

bool relapse_after(std::span<const Word> words, std::size_t index) {
  for (std::size_t at = index; at < words.size(); ++at) {
    if (words[at].sentence_end) return false;
    if (setbacks().matches(words, at)) return true;
  }
  return false;
}

}  // namespace

std::uint32_t roles_of(std::string_view lower) {
  const WordList list(lower.substr(0, kLongestDescription), 0);
  const std::span<const Word> words = list.words();
  const PhraseTable<std::uint32_t>& phrases = roles();
  std::uint32_t found = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    phrases.for_each_match(words, i, [&](std::uint32_t said) {
      if ((said & kEndRoles) != 0 && (denied(words, i) || relapse_after(words, i))) {
        said = (said & ~kEndRoles) | kRoleNegated | kRoleAttempt;
      }
      found |= said;
    });
  }
  return found;
}

}  // namespace pmlint::facts
