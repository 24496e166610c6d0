// SPDX-License-Identifier: MIT
#include "strength.hpp"

#include <pmlint/word_map.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "items.hpp"

namespace pmlint::actions {
namespace {

constexpr std::string_view kActs =
    "automate automated automatic automatically backup backups block breaker canary check "
    "checks ci configure disable enforce failover fallback fix implement increase integrate "
    "limit limits migrate patch pipeline prevent quota redundancy reject remove replace "
    "retries retry rollback rotate scale scaling switch test tests timeout upgrade validate "
    "validation";

constexpr std::string_view kDetects =
    "alarm alarms alert alerting alerts dashboard dashboards detect detection log logging "
    "logs metric metrics monitor monitoring page paging tracing";

constexpr std::string_view kWeak =
    "awareness communicate communication discuss doc docs document documentation educate "
    "educating guide guideline guidelines investigate playbook playbooks policies policy "
    "postmortem practices procedure procedures remind reminder research review reviews "
    "runbook runbooks session sessions study train training workshop";

constexpr std::size_t kCount = count_words(kActs) + count_words(kDetects) + count_words(kWeak);
constexpr WordMap kStrengths([] {
  std::array<WordEntry<Strength>, kCount> entries{};
  std::size_t at = 0;
  const auto add = [&](const auto& words, Strength strength) {
    for (const std::string_view word : words) entries[at++] = {word, strength};
  };
  add(split_words<count_words(kActs)>(kActs), Strength::acts);
  add(split_words<count_words(kDetects)>(kDetects), Strength::detects);
  add(split_words<count_words(kWeak)>(kWeak), Strength::weak);
  return entries;
}());

}  // namespace

Strength strength_of(const Document& doc, const Action& action) {
  std::optional<Strength> strongest;
  for (const Word word : words_of_work(doc, action)) {
    const Strength* strength = kStrengths.find(doc, word);
    if (strength == nullptr) continue;
    if (*strength == Strength::acts) return Strength::acts;
    strongest = std::max(strongest.value_or(*strength), *strength);
  }
  return strongest.value_or(Strength::acts);
}

}  // namespace pmlint::actions
