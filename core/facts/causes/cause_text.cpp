// SPDX-License-Identifier: MIT
#include "core/facts/causes/cause_text.hpp"

#include <algorithm>

#include "core/facts/causes/cause.hpp"

namespace pmlint::facts {
namespace {

using text::ByteRange;

// How a word or phrase that announces a cause begins. Sorted, so that those with the same two letters
// stand together.
constexpr std::array<std::string_view, 18> kCueHeads = {
    "attribut", "because",    "cause",   "causing",    "culprit", "due to",
    "ended up", "introduced", "lead to", "leading to", "led to",  "reason",
    "result",   "root cause", "stem",    "traced",     "trigger", "turned out"};
static_assert(std::ranges::is_sorted(kCueHeads));

// The place of the first head by its first two letters, plus one: nearly all words are turned away.
constexpr std::size_t kLetters = 26;
constexpr std::size_t pair_of(std::string_view word) {
  const auto letter = [&](std::size_t i) {
    return static_cast<std::size_t>(static_cast<unsigned char>(word[i]) - 'a');
  };
  return letter(0) < kLetters && letter(1) < kLetters ? letter(0) * kLetters + letter(1)
                                                      : kLetters * kLetters;
}
constexpr std::array<std::uint8_t, kLetters* kLetters + 1> kFirstHead = [] {
  std::array<std::uint8_t, kLetters * kLetters + 1> first{};
  for (std::size_t i = kCueHeads.size(); i-- > 0;) {
    first[pair_of(kCueHeads[i])] = static_cast<std::uint8_t>(i + 1);
  }
  return first;
}();

bool opens_cue(std::string_view lower) {
  if (lower.size() < 2) return false;
  const std::size_t pair = pair_of(lower);
  const std::size_t first = kFirstHead[pair];
  if (first == 0) return false;
  for (std::size_t i = first - 1; i < kCueHeads.size() && pair_of(kCueHeads[i]) == pair; ++i) {
    if (lower.starts_with(kCueHeads[i])) return true;
  }
  return false;
}

}  // namespace

void CauseEvidence::add(const CauseEvidence& more) {
  classes |= more.classes;
  content_words += more.content_words;
  mechanisms += more.mechanisms;
  defects += more.defects;
  identifiers += more.identifiers;
  quantities += more.quantities;
  days += more.days;
  quotes += more.quotes;
  changes += more.changes;
  chains += more.chains;
  names += more.names;
  enabling_after_slip =
      enabling_after_slip || more.enabling_after_slip || (!slip.empty() && more.enabling > 0);
  enabling += more.enabling;
  if (generic.empty()) generic = more.generic;
  if (slip.empty()) slip = more.slip;
  for (std::uint32_t i = 0; i < more.parts; ++i) add_part(more.parts_[i]);
}

void CauseEvidence::add_part(WordId part) {
  const auto end = parts_.begin() + parts;
  if (parts == kMostParts || std::find(parts_.begin(), end, part) != end) return;
  parts_[parts++] = part;
}

bool CauseEvidence::shares_part(const CauseEvidence& other) const {
  return std::find_first_of(parts_.begin(), parts_.begin() + parts, other.parts_.begin(),
                            other.parts_.begin() + other.parts) != parts_.begin() + parts;
}

bool CauseEvidence::tells() const {
  return (classes & (kWordGeneric | kWordUnknown | kWordSlip)) != 0 ||
         mechanisms + defects + parts + identifiers > 0;
}

std::uint32_t CauseEvidence::features() const {
  const auto has = [&](CauseWord one) { return (classes & one) != 0; };
  const bool mechanism = mechanisms + defects > 0;
  const bool named = identifiers + parts + names > 0;
  std::uint32_t bits = 0;
  const auto set = [&](bool holds, CauseFeature feature) { bits |= holds ? feature : 0U; };
  set(!generic.empty(), kCauseGenericClass);
  set(identifiers > 0, kCauseIdentifier);
  set(quantities > 0, kCauseQuantity);
  set(quotes > 0, kCauseQuotedEvidence);
  set(changes > 0, kCauseChange);
  set(mechanism, kCauseMechanism);
  set(chains > 0, kCauseChain);
  set(enabling > 0, kCauseEnabling);
  set(has(kWordSlip), kCauseHumanSlip);
  set(has(kWordUnknown), kCauseUnknown);
  set(has(kWordSymptom) && !mechanism && !named && !has(kWordGeneric), kCauseRestatesImpact);
  set(has(kWordHedge), kCauseHedged);
  return bits;
}

bool may_tell_cause(const TextWords& words, ByteRange visible) {
  const std::string_view text = words.lower().substr(0, visible.end);
  return std::ranges::any_of(
      words.in(visible), [&](const TextWord& word) { return opens_cue(text.substr(word.begin)); });
}

}  // namespace pmlint::facts
