// SPDX-License-Identifier: MIT
#include "core/score/ledger.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

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
  std::ranges::sort(rest, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  for (std::size_t i = 0; given < kAll; ++i, ++given) ++tenths[rest[i % rest.size()].second];
  return tenths;
}

void Ledger::open(Dimension dimension, int tenths) {
  dimension_ = dimension;
  tenths_ = tenths;
  rows_.clear();
}

void Ledger::lose(const ExactLoss& loss) {
  const std::uint64_t place =
      loss.finding == nullptr ? 0 : std::uint64_t{loss.finding->range.begin} + 1;
  rows_.push_back({place, rows_.size(), loss});
}

DimensionAccount Ledger::close() {
  std::ranges::sort(rows_, [](const Row& a, const Row& b) {
    return a.place != b.place ? a.place < b.place : a.entered < b.entered;
  });
  DimensionAccount account;
  account.lost.reserve(rows_.size());
  account.dimension = dimension_;
  account.of = of();
  double exact = 0;
  int spent = 0;
  for (const Row& row : rows_) {
    exact += row.loss.points;
    const int until = std::min(tenths_, static_cast<int>(std::lround(exact * kTenths)));
    if (until > spent) account.lost.push_back(entry(row.loss, until - spent));
    spent = until;
  }
  earned_tenths_ = tenths_ - spent;
  account.earned = static_cast<double>(earned_tenths_) / kTenths;
  return account;
}

Loss Ledger::entry(const ExactLoss& loss, int tenths) const {
  Loss entry;
  entry.points = static_cast<double>(tenths) / kTenths;
  if (loss.finding != nullptr) {
    entry.rule = loss.finding->rule;
    entry.reason = loss.finding->message;
    entry.line = source_.line_of(loss.finding->range.begin);
  } else {
    entry.reason = missing(*loss.part, content_);
  }
  return entry;
}

}  // namespace pmlint::score
