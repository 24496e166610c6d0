// SPDX-License-Identifier: MIT
#include "core/facts/timeline/role_neighbours.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "core/facts/timeline/event.hpp"
#include "core/facts/timeline/role_lexicon.hpp"

namespace pmlint::facts {

// Does `fits` hold for a word before the phrase, at most `reach` words back, in its clause?
template <class Fits>
bool RoleNeighbours::any_before(std::size_t reach, Fits fits) const {
  for (std::size_t back = 1; back <= reach && back <= index_; ++back) {
    if (words_[index_ - back].clause_end) return false;
    if (fits(index_ - back)) return true;
  }
  return false;
}

bool RoleNeighbours::follows_to(std::size_t at) const {
  return at > 0 && words_[at - 1].lower == "to" && (at < 2 || !has(at - 2, kSignDone));
}

bool RoleNeighbours::make_purpose() const {
  constexpr std::size_t kInfinitiveReach = 7;
  const bool in_infinitive = any_before(
      kInfinitiveReach, [&](std::size_t at) { return has(at, kSignPurpose) && follows_to(at); });
  if (in_infinitive) return true;
  constexpr std::array<std::string_view, 6> kStates = {"normal",      "healthy", "stable",
                                                       "operational", "full",    "steady"};
  return follows_to(index_) && std::ranges::find(kStates, words_[index_].lower) == kStates.end();
}

bool RoleNeighbours::deny() const {
  constexpr std::size_t kReach = 5;
  if (index_ > 0 && words_[index_ - 1].lower == "failed") return true;
  return any_before(kReach, [&](std::size_t at) { return has(at, kSignDenier); });
}

bool RoleNeighbours::relapse() const {
  std::uint64_t signs = kSignRelapse | kSignFutile;
  for (std::size_t at = index_; at < words_.size(); ++at) {
    if (words_[at].sentence_end) signs = kSignFutile;
    if (has(at, signs)) return true;
  }
  return false;
}

bool RoleNeighbours::find_trouble() const {
  constexpr std::size_t kReach = 6;
  const std::size_t end = std::min(index_ + kReach + 1, words_.size());
  for (std::size_t at = index_ + 1; at < end; ++at) {
    if (words_[at].clause_end || has(at, kSignCausing)) return false;
    if (has(at, kSignTrouble)) return true;
  }
  return false;
}

// A bit for each row of role_contexts() of which a phrase stands within reach.
std::uint64_t RoleNeighbours::contexts() const {
  std::uint64_t signs = 0;
  for (std::size_t away = 1; away <= std::min(kFarthestContext, index_); ++away) {
    const std::size_t at = index_ - away;
    if (words_[at].clause_end) break;
    signs |= signs_[at] & kReachingBack[away];
  }
  for (std::size_t away = 1; away <= kFarthestContext && index_ + away < words_.size(); ++away) {
    const std::size_t at = index_ + away;
    if (words_[at].clause_end) break;
    signs |= signs_[at] & kReachingAhead[away];
  }
  return signs;
}

std::uint32_t RoleNeighbours::taken(std::uint32_t senses) const {
  constexpr std::uint32_t kShips = kRoleTrigger | kSenseShipped;
  std::uint32_t taken = (senses & kShips) != 0 && make_purpose() ? kShips : 0U;
  for (std::uint64_t left = contexts(); left != 0; left &= left - 1) {
    const RoleContext& row = role_contexts()[static_cast<std::size_t>(std::countr_zero(left))];
    if ((senses & row.taken) != 0) taken |= row.taken;
  }
  return taken;
}

}  // namespace pmlint::facts
