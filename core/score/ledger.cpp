// SPDX-License-Identifier: MIT
#include "core/score/ledger.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "core/score/model.hpp"

namespace pmlint::score {
namespace {

using lint::Dimension;

constexpr int kAll = 100 * kTenths;

}  // namespace

Weights weights_in_tenths(const lint::Configuration& configuration) {
  std::array<double, lint::kDimensionCount> wanted{};
  double sum = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const auto dimension = static_cast<Dimension>(i);
    const auto own = configuration.weights.find(lint::name(dimension));
    wanted[i] = own == configuration.weights.end() ? weight(dimension) : own->second;
    sum += wanted[i];
  }
  Weights tenths{};
  if (!(sum > 0)) return tenths;
  std::array<std::pair<double, std::size_t>, lint::kDimensionCount> rest;
  int given = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const double exact = wanted[i] * kAll / sum;
    tenths[i] = static_cast<int>(std::floor(exact));
    rest[i] = {exact - std::floor(exact), i};
    given += tenths[i];
  }
  std::stable_sort(rest.begin(), rest.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  for (std::size_t i = 0; given < kAll; ++i, ++given) ++tenths[rest[i % rest.size()].second];
  return tenths;
}

DimensionAccount Ledger::close() {
  std::stable_sort(losses_.begin(), losses_.end(), [](const ExactLoss& a, const ExactLoss& b) {
    return (a.finding == nullptr ? 0U : a.finding->range.begin + 1) <
           (b.finding == nullptr ? 0U : b.finding->range.begin + 1);
  });
  DimensionAccount account;
  account.lost.reserve(losses_.size());
  account.dimension = dimension_;
  account.of = of();
  double exact = 0;
  int spent = 0;
  for (const ExactLoss& loss : losses_) {
    exact += loss.points;
    const int until = std::min(tenths_, static_cast<int>(std::lround(exact * kTenths)));
    if (until > spent) account.lost.push_back(entry(loss, until - spent));
    spent = until;
  }
  earned_tenths_ = tenths_ - spent;
  account.earned = static_cast<double>(earned_tenths_) / kTenths;
  return account;
}

Loss Ledger::entry(const ExactLoss& loss, int tenths) const {
  Loss entry;
  entry.points = static_cast<double>(tenths) / kTenths;
  entry.reason = loss.reason;
  if (loss.finding != nullptr) {
    entry.rule = loss.finding->rule;
    entry.reason = loss.finding->message;
    entry.line = source_.line_of(loss.finding->range.begin);
  }
  return entry;
}

}  // namespace pmlint::score
