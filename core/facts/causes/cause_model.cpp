// SPDX-License-Identifier: MIT
// THE WEIGHTS, fitted by scripts/train_cause_model.py to the labelled statements of
// tests/core/facts/causes.tsv. Evidence that did not help to tell the two apart (what changed, why it
// was possible) is not weighed; rules use it to say what is missing.
#include "core/facts/causes/cause_model.hpp"

#include <algorithm>

namespace pmlint::facts {
namespace {

constexpr std::array<CauseWeight, kCauseWeightCount> kWeights = {{
    {"always", -3.04, "a statement must earn its mechanism"},
    {"mechanisms", 0.81, "a technical verb beside the part it acts on"},
    {"defects", 0.78, "a concrete state: expired, exhausted, wrong file name"},
    {"parts", 1.09, "specific parts of the system"},
    {"identifiers", 0.46, "a path, setting or function by its name"},
    {"quantities", 1.09, "a number: limit, version, count"},
    {"chains", 0.22, "cause and effect linked between named things"},
    {"words", 0.32, "content words beyond the class"},
    {"generic", -0.90, "a class of cause is named"},
    {"unknown", -0.68, "the text says that it does not know"},
}};

double capped(std::uint32_t count, std::uint32_t most) { return std::min(count, most); }

}  // namespace

std::array<double, kCauseWeightCount> cause_features(const CauseEvidence& evidence) {
  const auto has = [&](CauseWord one) { return (evidence.classes & one) != 0 ? 1.0 : 0.0; };
  return {1.0,
          capped(evidence.mechanisms, 3),
          capped(evidence.defects, 2),
          capped(evidence.parts, 3),
          capped(evidence.identifiers, 2),
          capped(evidence.quantities - evidence.days, 1),
          capped(evidence.chains, 2),
          capped(evidence.content_words, 8),
          evidence.generic.empty() ? 0.0 : 1.0,
          has(kWordUnknown)};
}

std::span<const CauseWeight, kCauseWeightCount> cause_weights() { return kWeights; }

double specificity(const CauseEvidence& evidence) {
  const auto values = cause_features(evidence);
  double sum = 0;
  for (std::size_t i = 0; i < values.size(); ++i) sum += values[i] * kWeights[i].weight;
  return sum;
}

}  // namespace pmlint::facts
