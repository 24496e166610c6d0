// SPDX-License-Identifier: MIT
// THE WEIGHTS. scripts/train_cause_model.py fits them to the labelled texts of
// tests/core/facts/causes.tsv; a change here belongs with a run of it.
#include "core/facts/cause_model.hpp"

#include <algorithm>

namespace pmlint::facts {
namespace {

constexpr std::array<CauseWeight, kCauseWeightCount> kWeights = {{
    {"always", -3.2, "a statement must earn its mechanism"},
    {"mechanisms", 1.2, "a technical verb beside the part it acts on"},
    {"defects", 1.1, "a concrete state: expired, exhausted, wrong file name"},
    {"parts", 0.35, "specific parts of the system"},
    {"identifiers", 0.8, "a path, setting or function by its name"},
    {"quantities", 0.3, "a number: limit, version, count"},
    {"quotes", 0.8, "quoted configuration, log or code"},
    {"changes", 0.3, "what changed"},
    {"chains", 0.5, "cause and effect linked between named things"},
    {"enabling", 0.5, "why it was possible"},
    {"names", 0.2, "software called by its name"},
    {"words", 0.05, "content words beyond the class"},
    {"generic", -0.5, "a class of cause is named"},
    {"unknown", -1.0, "the text says that it does not know"},
}};

double capped(std::uint32_t count, std::uint32_t most) { return std::min(count, most); }

}  // namespace

std::array<double, kCauseWeightCount> cause_features(const CauseEvidence& evidence) {
  const auto has = [&](WordClass one) { return (evidence.classes & one) != 0 ? 1.0 : 0.0; };
  return {1.0,
          capped(evidence.mechanisms, 3),
          capped(evidence.defects, 2),
          capped(evidence.parts, 4),
          capped(evidence.identifiers, 3),
          capped(evidence.quantities, 2),
          capped(evidence.quotes, 1),
          capped(evidence.changes, 2),
          capped(evidence.chains, 2),
          capped(evidence.enabling, 2),
          capped(evidence.names, 2),
          capped(evidence.content_words, 40),
          has(kWordGeneric),
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
