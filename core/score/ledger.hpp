// SPDX-License-Identifier: MIT
// Exact amounts become tenths of a point here, so that the losses of a dimension add up to what it
// lost, and the dimensions to the score. Internal to this folder.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/lint/configuration.hpp"
#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/score/model.hpp"
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
  const Part* part = nullptr;              // that is missing; null: a finding judges what is there
  double points = 0;
};

// One dimension after the other, while their accounts are made.
class Ledger {
 public:
  Ledger(const text::Source& source, const Content& content) : source_(source), content_(content) {}

  void open(lint::Dimension dimension, int tenths);
  [[nodiscard]] double of() const { return static_cast<double>(tenths_) / kTenths; }
  void lose(const ExactLoss& loss);

  // Missing content first, then by place. A loss that rounds to nothing has no entry.
  [[nodiscard]] DimensionAccount close();
  // After close().
  [[nodiscard]] int earned_tenths() const { return earned_tenths_; }

 private:
  // By where a loss stands, then as it was entered.
  struct Row {
    std::uint64_t place = 0;
    std::size_t entered = 0;
    ExactLoss loss;
  };

  [[nodiscard]] Loss entry(const ExactLoss& loss, int tenths) const;

  const text::Source& source_;
  const Content& content_;
  lint::Dimension dimension_ = lint::Dimension::none;
  int tenths_ = 0;
  std::vector<Row> rows_;
  int earned_tenths_ = 0;
};

}  // namespace pmlint::score
