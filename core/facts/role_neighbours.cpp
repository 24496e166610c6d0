// SPDX-License-Identifier: MIT
#include "core/facts/role_neighbours.hpp"

#include <algorithm>
#include <array>

#include "core/facts/facts.hpp"
#include "core/facts/role_lexicon.hpp"

namespace pmlint::facts {
namespace {

constexpr std::size_t kDenierReach = 5;  // words a denial reaches to the right

// What is looked for at every word right of an end; made once.
struct Denials {
  PhraseSet relapses = phrase_set(facts::relapses());
  PhraseSet futile = phrase_set(facts::futile_efforts());
};

const Denials& denials() {
  static const Denials made;
  return made;
}

// Does one of the phrases stand at `at`? For those that are asked about a few words only.
bool stands(std::span<const std::string_view> phrases, std::span<const Word> words,
            std::size_t at) {
  return std::ranges::any_of(
      phrases, [&](std::string_view phrase) { return match_phrase(words, at, phrase) != 0; });
}

// Does `fits` hold for a word before `index`, at most `reach` words back, in its clause?
template <class Fits>
bool any_before(std::span<const Word> words, std::size_t index, std::size_t reach, Fits fits) {
  for (std::size_t back = 1; back <= reach && back <= index; ++back) {
    if (words[index - back].clause_end) return false;
    if (fits(index - back)) return true;
  }
  return false;
}

template <class Fits>
bool any_after(std::span<const Word> words, std::size_t index, std::size_t reach, Fits fits) {
  for (std::size_t at = index + 1; at <= index + reach && at < words.size(); ++at) {
    if (words[at].clause_end) return false;
    if (fits(at)) return true;
  }
  return false;
}

}  // namespace

bool is_purpose(std::span<const Word> words, std::size_t index) {
  constexpr std::size_t kInfinitiveReach = 7;
  constexpr std::array<std::string_view, 5> kDone = {"able", "managed", "manages", "seem*",
                                                     "appear*"};
  const bool in_infinitive = any_before(words, index, kInfinitiveReach, [&](std::size_t at) {
    if (at == 0 || words[at - 1].lower != "to" || !stands(purposes(), words, at)) return false;
    return at < 2 || !stands(kDone, words, at - 2);
  });
  if (in_infinitive) return true;
  constexpr std::array<std::string_view, 6> kStates = {"normal",      "healthy", "stable",
                                                       "operational", "full",    "steady"};
  if (index == 0 || words[index - 1].lower != "to") return false;
  if (index > 1 && stands(kDone, words, index - 2)) return false;
  for (const std::string_view state : kStates) {
    if (words[index].lower == state) return false;
  }
  return true;
}

bool denied(std::span<const Word> words, std::size_t index) {
  if (index > 0 && words[index - 1].lower == "failed") return true;
  return any_before(words, index, kDenierReach, [&](std::size_t at) {
    return stands(negations(), words, at) || stands(wishes(), words, at);
  });
}

bool relapse_after(std::span<const Word> words, std::size_t index) {
  bool same_sentence = true;
  for (std::size_t at = index; at < words.size(); ++at) {
    if (words[at].sentence_end) same_sentence = false;
    if (same_sentence && denials().relapses.matches(words, at)) return true;
    if (denials().futile.matches(words, at)) return true;
  }
  return false;
}

bool finds_trouble(std::span<const Word> words, std::size_t index) {
  constexpr std::size_t kReach = 6;
  bool why = false;
  return any_after(words, index, kReach, [&](std::size_t at) {
    why = why || stands(causing(), words, at);
    return !why && stands(troubled_states(), words, at);
  });
}

std::uint32_t taken_at(std::span<const Word> words, std::size_t index, std::uint32_t senses) {
  constexpr std::uint32_t kShips = kRoleTrigger | kSenseShipped;
  std::uint32_t taken = (senses & kShips) != 0 && is_purpose(words, index) ? kShips : 0U;
  for (const RoleContext& row : role_contexts()) {
    if ((senses & row.taken) == 0) continue;
    const auto fits = [&](std::size_t at) { return stands(row.phrases, words, at); };
    const bool near = row.side == Side::before ? any_before(words, index, row.reach, fits)
                                               : any_after(words, index, row.reach, fits);
    if (near) taken |= row.taken;
  }
  return taken;
}

}  // namespace pmlint::facts
