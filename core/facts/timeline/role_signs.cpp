// SPDX-License-Identifier: MIT
// Folds the lists of what stands around a phrase into one table at compile time, so that a word is
// looked up once for all of them.
#include <array>

#include "core/facts/timeline/role_lexicon.hpp"
#include "core/facts/timeline/role_word_lists.hpp"
#include "core/facts/words/phrase_rows.hpp"

namespace pmlint::facts {
namespace {

using namespace role_lists;

// All lists with their signs: those of the contexts, and these.
struct SignedList {
  RoleSign sign;
  std::span<const std::string_view> phrases;
};
constexpr std::array kNamedLists{
    SignedList{kSignFix, kFixes},       SignedList{kSignFalseLead, kFalseLeads},
    SignedList{kSignTurn, kTurns},      SignedList{kSignDenier, kNegations},
    SignedList{kSignDenier, kWishes},   SignedList{kSignRelapse, kRelapses},
    SignedList{kSignFutile, kFutile},   SignedList{kSignPurpose, kPurposes},
    SignedList{kSignDone, kDone},       SignedList{kSignTrouble, kTroubledStates},
    SignedList{kSignCausing, kCausing},
};
constexpr std::uint64_t sign_of(std::size_t context) { return std::uint64_t{1} << context; }
static_assert(kContexts.size() <= kMostContexts);

// Calls `visit(phrase, sign)` for each phrase of each list; one of several lists comes several times.
template <class Visit>
constexpr void for_each_phrase(Visit visit) {
  for (std::size_t i = 0; i < kContexts.size(); ++i) {
    for (const std::string_view phrase : kContexts[i].phrases) visit(phrase, sign_of(i));
  }
  for (const SignedList& list : kNamedLists) {
    for (const std::string_view phrase : list.phrases) visit(phrase, list.sign);
  }
}

constexpr PhraseLayout kLayout(
    phrase_rows<std::uint64_t, [](auto visit) { for_each_phrase(visit); }>());

constexpr Reaching reaching(Side side) {
  Reaching signs{};
  for (std::size_t i = 0; i < kContexts.size(); ++i) {
    if (kContexts[i].side != side) continue;
    for (std::size_t distance = 1; distance <= kContexts[i].reach; ++distance) {
      signs[distance] |= sign_of(i);
    }
  }
  return signs;
}
}  // namespace

constinit const Reaching kReachingBack = reaching(Side::before);
constinit const Reaching kReachingAhead = reaching(Side::after);

constinit const PhraseTable<std::uint64_t> kRoleSigns(kLayout);

std::span<const RoleContext> role_contexts() { return kContexts; }

}  // namespace pmlint::facts
