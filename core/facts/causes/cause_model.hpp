// SPDX-License-Identifier: MIT
// How specific is a statement of cause? A small linear model over named features, so that every
// verdict can be taken apart.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/facts/causes/cause_text.hpp"

namespace pmlint::facts {

struct CauseWeight {
  std::string_view feature;
  double weight = 0;
  std::string_view reason;
};

inline constexpr std::size_t kCauseWeightCount = 10;

// The values of the features, in the order of cause_weights().
[[nodiscard]] std::array<double, kCauseWeightCount> cause_features(const CauseEvidence& evidence);
[[nodiscard]] std::span<const CauseWeight, kCauseWeightCount> cause_weights();

// Sum of weight times value. At or above 0 the cause is specific: a reader learns which thing broke
// and how that led to the impact.
[[nodiscard]] double specificity(const CauseEvidence& evidence);

}  // namespace pmlint::facts
