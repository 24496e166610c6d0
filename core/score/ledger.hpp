// SPDX-License-Identifier: MIT
// Exact amounts become tenths of a point here, so that the losses of a dimension add up to what it
// lost, and the dimensions to the score. Internal to this folder.
#pragma once

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "core/lint/configuration.hpp"
#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/score/score.hpp"
#include "core/text/source.hpp"

namespace pmlint::score {

inline constexpr int kTenths = 10;

// The weight of each dimension in tenths of a point. They add up to 100 points exactly: what
// rounding leaves goes to those that lost most by it.
using Weights = std::array<int, lint::kDimensionCount>;
[[nodiscard]] Weights weights_in_tenths(const lint::Configuration& configuration);

struct ExactLoss {
  const lint::Finding* finding = nullptr;  // null: missing content
  std::string reason;
  double points = 0;
};

// One dimension, while its account is made.
class Ledger {
 public:
  Ledger(lint::Dimension dimension, int tenths, const text::Source& source)
      : dimension_(dimension), tenths_(tenths), source_(source) {}

  [[nodiscard]] double of() const { return static_cast<double>(tenths_) / kTenths; }
  void lose(ExactLoss loss) { losses_.push_back(std::move(loss)); }

  // Missing content first, then by place. A loss that rounds to nothing has no entry.
  [[nodiscard]] DimensionAccount close();
  // After close().
  [[nodiscard]] int earned_tenths() const { return earned_tenths_; }

 private:
  [[nodiscard]] Loss entry(const ExactLoss& loss, int tenths) const;

  lint::Dimension dimension_;
  int tenths_;
  const text::Source& source_;
  std::vector<ExactLoss> losses_;
  int earned_tenths_ = 0;
};

}  // namespace pmlint::score
