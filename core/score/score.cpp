// SPDX-License-Identifier: MIT
// All amounts are kept exact until they enter the account; there they become tenths of a point, so
// that the losses of a dimension add up to what it lost, and the dimensions to the score.
#include "core/score/score.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

#include "core/score/content.hpp"
#include "core/score/model.hpp"

namespace pmlint::score {
namespace {

using lint::Dimension;
using lint::Finding;
using lint::RuleInfo;

constexpr int kTenths = 10;
constexpr int kAll = 100 * kTenths;

using Weights = std::array<int, lint::kDimensionCount>;

// Weights in tenths that add up to 100 points exactly: what rounding leaves goes to those that lost
// most by it.
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

// A finding and the part of its dimension that it costs.
struct Charge {
  const Finding* finding = nullptr;
  double penalty = 0;
};

// Of one rule's findings the most severe comes first and each further one costs half as much; a
// rule over items costs by the share of items hit.
std::map<std::string_view, std::vector<Charge>> charges_by_rule(
    const std::vector<Finding>& findings, const std::vector<RuleInfo>& rules) {
  std::map<std::string_view, std::vector<Charge>> charges;
  for (const Finding& finding : findings) charges[finding.rule].push_back({&finding, 0});
  for (auto& [id, of_rule] : charges) {
    const RuleInfo* rule = lint::find_rule(rules, id);
    const bool per_item = rule != nullptr && rule->per_item;
    std::stable_sort(of_rule.begin(), of_rule.end(), [](const Charge& a, const Charge& b) {
      return a.finding->severity > b.finding->severity;
    });
    double factor = 1;
    for (Charge& charge : of_rule) {
      const double base = penalty(charge.finding->severity);
      const double items =
          std::max<double>(charge.finding->total, static_cast<double>(of_rule.size()));
      charge.penalty = per_item ? base / items : base * factor;
      factor /= 2;
    }
  }
  return charges;
}

struct ExactLoss {
  const Finding* finding = nullptr;  // null: missing content
  std::string_view reason;
  double points = 0;
};

// One dimension, while its account is made.
class Ledger {
 public:
  Ledger(Dimension dimension, int tenths, const text::Source& source)
      : dimension_(dimension), tenths_(tenths), source_(source) {}

  [[nodiscard]] double of() const { return static_cast<double>(tenths_) / kTenths; }

  void lose(ExactLoss loss) { losses_.push_back(loss); }

  [[nodiscard]] DimensionAccount close() {
    std::stable_sort(losses_.begin(), losses_.end(), [](const ExactLoss& a, const ExactLoss& b) {
      return (a.finding == nullptr ? 0U : a.finding->range.begin + 1) <
             (b.finding == nullptr ? 0U : b.finding->range.begin + 1);
    });
    DimensionAccount account;
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
  [[nodiscard]] int earned_tenths() const { return earned_tenths_; }

 private:
  [[nodiscard]] Loss entry(const ExactLoss& loss, int tenths) const {
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

  Dimension dimension_;
  int tenths_;
  const text::Source& source_;
  std::vector<ExactLoss> losses_;
  int earned_tenths_ = 0;
};

class Accountant {
 public:
  Accountant(const facts::Postmortem& postmortem, const std::vector<Finding>& findings,
             const std::vector<RuleInfo>& rules, const lint::Configuration& configuration)
      : source_(postmortem.source()),
        rules_(rules),
        content_(content_of(postmortem)),
        weights_(weights_in_tenths(configuration)),
        charges_(charges_by_rule(findings, rules)) {
    for (const Finding& finding : findings) suppressed_ += finding.suppressed ? 1U : 0U;
  }

  [[nodiscard]] Account make() {
    find_absences();
    Account account;
    int earned = 0;
    for (std::size_t i = 0; i < weights_.size(); ++i) {
      if (weights_[i] == 0) continue;
      Ledger ledger(static_cast<Dimension>(i), weights_[i], source_);
      fill(ledger, static_cast<Dimension>(i));
      account.dimensions.push_back(ledger.close());
      earned += ledger.earned_tenths();
    }
    account.value = (earned + kTenths / 2) / kTenths;
    cap(account);
    account.value = std::min(account.value, account.capped_at.value_or(account.value));
    account.grade = grade(account.value);
    account.suppressed = suppressed_;
    return account;
  }

 private:
  // A finding that reports missing content takes the loss of that content, and costs nothing more.
  void find_absences() {
    for (const Part& part : parts()) {
      if (content_.*part.present || weights_[static_cast<std::size_t>(part.dimension)] == 0)
        continue;
      for (const std::string_view rule : part.reports_absence) {
        const auto found = charges_.find(rule);
        if (rule.empty() || found == charges_.end()) continue;
        absences_.emplace(&part, found->second.front().finding);
        reported_.insert(rule);
        break;
      }
    }
  }

  void fill(Ledger& ledger, Dimension dimension) {
    double left = 0;     // what the parts that are there can still lose
    double carried = 0;  // the share of the dimension that is there
    std::set<std::string_view> judged;
    for (const Part& part : parts()) {
      if (part.dimension != dimension) continue;
      const double worth = part.share * ledger.of();
      if (!(content_.*part.present)) {
        const auto absence = absences_.find(&part);
        ledger.lose({absence == absences_.end() ? nullptr : absence->second, part.reason, worth});
        judged.insert(part.judged_by.begin(), part.judged_by.end());
        continue;
      }
      double budget = worth;
      for (const std::string_view rule : part.judged_by) {
        if (!rule.empty() && judged.insert(rule).second) charge(ledger, dimension, rule, 1, budget);
      }
      left += budget;
      carried += part.share;
    }
    for (const auto& [rule, of_rule] : charges_) {
      if (!judged.contains(rule)) charge(ledger, dimension, rule, carried, left);
    }
  }

  void charge(Ledger& ledger, Dimension dimension, std::string_view rule, double carried,
              double& budget) {
    const auto found = charges_.find(rule);
    if (found == charges_.end() || reported_.contains(rule)) return;
    const RuleInfo* info = lint::find_rule(rules_, rule);
    if (info == nullptr || info->dimension != dimension) return;
    for (const Charge& one : found->second) {
      const double points = std::min(budget, one.penalty * ledger.of() * carried);
      ledger.lose({one.finding, {}, points});
      budget -= points;
    }
  }

  void cap(Account& account) const {
    std::size_t mandatory = 0;
    for (const auto& [rule, of_rule] : charges_) {
      const RuleInfo* info = lint::find_rule(rules_, rule);
      // A note says that the rule is not sure, or that it does not matter here.
      if (info != nullptr && info->mandatory &&
          of_rule.front().finding->severity != lint::Severity::note) {
        ++mandatory;
      }
    }
    if (mandatory > 0) {
      account.capped_at = cap_for(mandatory);
      account.cap_reason = fmt::format("{} of the four mandatory rules {} findings", mandatory,
                                       mandatory == 1 ? "has" : "have");
    }
    struct Needed {
      Dimension dimension;
      bool Content::*present;
      std::string_view reason;
    };
    static constexpr std::array<Needed, 3> kNeeded = {
        {{Dimension::timeline, &Content::some_timeline, "there is no timeline"},
         {Dimension::cause, &Content::cause, "no cause is told"},
         {Dimension::actions, &Content::actions, "there are no action items"}}};
    for (const Needed& needed : kNeeded) {
      if (content_.*needed.present || weights_[static_cast<std::size_t>(needed.dimension)] == 0)
        continue;
      account.capped_at = kCapMissingContent;
      account.cap_reason += (account.cap_reason.empty() ? "" : "; ") + std::string(needed.reason);
    }
  }

  const text::Source& source_;
  const std::vector<RuleInfo>& rules_;
  Content content_;
  Weights weights_;
  std::map<std::string_view, std::vector<Charge>> charges_;
  std::map<const Part*, const Finding*> absences_;
  std::set<std::string_view> reported_;
  std::uint32_t suppressed_ = 0;
};

}  // namespace

std::optional<Account> account(const facts::Postmortem& postmortem,
                               const std::vector<Finding>& findings,
                               const std::vector<RuleInfo>& rules,
                               const lint::Configuration& configuration) {
  if (postmortem.facts().kind != facts::DocumentKind::postmortem) return std::nullopt;
  return Accountant(postmortem, findings, rules, configuration).make();
}

}  // namespace pmlint::score
