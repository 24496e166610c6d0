// SPDX-License-Identifier: MIT
#include "core/facts/causes/cause_statements.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "core/facts/causes/cause_model.hpp"

namespace pmlint::facts {
namespace {

constexpr std::array<std::string_view, 28> kPointBack = {
    "after",        "and",   "as",    "because", "both", "but",       "consequently",
    "each",         "hence", "it",    "its",     "once", "since",     "so",
    "specifically", "that",  "their", "them",    "then", "therefore", "these",
    "they",         "this",  "those", "thus",    "when", "which",     "with"};
static_assert(std::ranges::is_sorted(kPointBack));

constexpr std::array<std::string_view, 2> kNamesAgain = {"our", "the"};

}  // namespace

bool states_cause(const CauseSentence& sentence) { return !sentence.remedy && !sentence.process; }

bool continues(const TextWords& words, const CauseSentence& before, const CauseSentence& sentence) {
  if (before.judged().shares_part(sentence.judged())) return true;
  const std::span<const TextWord> own = words.in(sentence.text);
  if (own.empty()) return false;
  const std::string_view opening = words.lower(own.front());
  if (std::ranges::binary_search(kPointBack, opening)) return true;
  if (own.size() < 2 || std::ranges::find(kNamesAgain, opening) == kNamesAgain.end()) return false;
  return std::ranges::any_of(words.in(before.text),
                             [&](const TextWord& word) { return word.hash == own[1].hash; });
}

void BestStatement::add(const CauseSentence& sentence, const CauseEvidence& evidence) {
  if (!states_cause(sentence)) return;
  double told = pmlint::facts::specificity(evidence);
  if (last_ != nullptr && continues(*words_, *last_, sentence)) {
    CauseEvidence both = *last_evidence_;
    both.add(evidence);
    told = std::max(told, pmlint::facts::specificity(both));
  }
  best_ = std::max(best_.value_or(told), told);
  last_ = &sentence;
  last_evidence_ = &evidence;
}

double BestStatement::specificity() const {
  return best_ ? *best_ : pmlint::facts::specificity(CauseEvidence{});
}

}  // namespace pmlint::facts
