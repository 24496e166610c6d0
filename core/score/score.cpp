// SPDX-License-Identifier: MIT
// Content that is not there loses its part of a dimension; findings lose what they cost of the rest.
#include "core/score/score.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/score/charges.hpp"
#include "core/score/content.hpp"
#include "core/score/ledger.hpp"
#include "core/score/model.hpp"

namespace pmlint::score {
namespace {

using lint::Dimension;
using lint::Finding;
using lint::RuleInfo;

// A part as this document has it.
struct Stated {
  const Part* part = nullptr;
  bool asked = false;  // else it is dropped, and the others of its dimension take over its share
  double present = 0;  // 0 to 1
  std::array<const Finding*, 2> absences{};  // report that there is none of it; the first ones
};

class Accountant {
 public:
  Accountant(const facts::Postmortem& postmortem, const std::vector<Finding>& findings,
             const std::vector<RuleInfo>& rules, const lint::Configuration& configuration)
      : source_(postmortem.source()),
        content_(content_of(postmortem)),
        weights_(weights_in_tenths(configuration)),
        charges_(charges_of(findings, rules)),
        settled_(charges_.by_rule.size()) {
    for (const Finding& finding : findings) suppressed_ += finding.suppressed ? 1U : 0U;
    find_named();
    for (std::size_t i = 0; i < kPartCount; ++i) {
      parts_[i] = state(parts()[i], rules, configuration);
    }
  }

  [[nodiscard]] Account make() {
    Account account;
    int earned = 0;
    account.dimensions.reserve(weights_.size());
    Ledger ledger(source_, content_);
    std::span<const Stated> ahead = parts_;
    for (std::size_t i = 0; i < weights_.size(); ++i) {
      const auto dimension = static_cast<Dimension>(i);
      std::size_t own = 0;
      while (own < ahead.size() && ahead[own].part->dimension == dimension) ++own;
      if (weights_[i] != 0) {
        ledger.open(dimension, weights_[i]);
        fill(ledger, dimension, ahead.first(own));
        account.dimensions.push_back(ledger.close());
        earned += ledger.earned_tenths();
      }
      ahead = ahead.subspan(own);
    }
    account.value = (earned + kTenths / 2) / kTenths;
    cap(account);
    account.value = std::min(account.value, account.capped_at.value_or(account.value));
    account.grade = grade(account.value);
    account.suppressed = suppressed_;
    return account;
  }

 private:
  static constexpr std::size_t kNoRule = static_cast<std::size_t>(-1);

  // Where the rules that parts name have their charges. Both lists are sorted by name.
  void find_named() {
    rows_.fill(kNoRule);
    std::size_t named = 0;
    for (std::size_t row = 0; row < charges_.by_rule.size(); ++row) {
      const std::string_view rule = charges_.by_rule[row].rule;
      while (named < kNamedRules.size() && kNamedRules[named] < rule) ++named;
      if (named == kNamedRules.size()) return;
      if (kNamedRules[named] == rule) rows_[named] = row;
    }
  }
  [[nodiscard]] std::size_t row_of(NamedRule rule) const {
    return rule.is_none() ? kNoRule : rows_[rule.row];
  }

  // A finding that reports missing content takes the loss of that content, and costs nothing more.
  [[nodiscard]] Stated state(const Part& part, const std::vector<RuleInfo>& rules,
                             const lint::Configuration& configuration) {
    Stated stated{
        &part, is_asked(part, rules, configuration), present(part, content_.*part.measure), {}};
    const bool counts = weights_[static_cast<std::size_t>(part.dimension)] != 0;
    if (stated.present > 0 || !stated.asked || !counts) return stated;
    std::size_t reported = 0;
    for (const NamedRule rule : part.reports_absence) {
      const std::size_t row = row_of(rule);
      if (row == kNoRule) continue;
      stated.absences[reported++] = charges_.by_rule[row].charges.front().finding;
      settled_[row] = true;
    }
    return stated;
  }

  // What of a part is not there, of `worth` points, and who reports it.
  static void lose_absent(Ledger& ledger, const Stated& stated, double worth) {
    const Part& part = *stated.part;
    double there = stated.present;
    for (std::size_t i = 0; i < stated.absences.size() && stated.absences[i] != nullptr; ++i) {
      const bool one_of_two = !part.reports_absence.back().is_none();
      const double then = one_of_two ? present(part, static_cast<double>(i + 1)) : 1;
      ledger.lose({stated.absences[i], &part, worth * (then - there)});
      there = then;
    }
    if (there < 1) ledger.lose({nullptr, &part, worth * (1 - there)});
  }

  [[nodiscard]] static bool is_asked(const Part& part, const std::vector<RuleInfo>& rules,
                                     const lint::Configuration& configuration) {
    if (!part.only_if_asked) return true;
    return std::ranges::any_of(part.reports_absence, [&](NamedRule named) {
      const RuleInfo* rule = named.is_none() ? nullptr : lint::find_rule(rules, named.name());
      return rule != nullptr && configuration.enabled(*rule);
    });
  }

  // `own`: the parts of the dimension.
  void fill(Ledger& ledger, Dimension dimension, std::span<const Stated> own) {
    double asked = 0;
    for (const Stated& one : own) asked += one.asked ? one.part->share : 0;
    double left = 0;     // what the parts have earned and can still lose
    double carried = 0;  // the share of the dimension that is there
    for (const Stated& one : own) {
      if (!one.asked) continue;
      const double share = one.part->share / asked;
      const double worth = share * ledger.of();
      lose_absent(ledger, one, worth);
      double budget = worth * one.present;
      for (const NamedRule rule : one.part->judged_by) {
        const std::size_t row = row_of(rule);
        if (row == kNoRule) continue;
        if (budget > 0) charge(ledger, dimension, row, 1, budget);
        settled_[row] = true;
      }
      left += budget;
      carried += share * one.present;
    }
    for (std::size_t row = 0; row < charges_.by_rule.size(); ++row) {
      charge(ledger, dimension, row, carried, left);
    }
  }

  void charge(Ledger& ledger, Dimension dimension, std::size_t row, double carried,
              double& budget) {
    const RuleCharges& rule = charges_.by_rule[row];
    if (settled_[row] || rule.info == nullptr || rule.info->dimension != dimension) return;
    for (const Charge& one : rule.charges) {
      const double points = std::min(budget, one.penalty * ledger.of() * carried);
      ledger.lose({one.finding, nullptr, points});
      budget -= points;
    }
  }

  void cap(Account& account) const {
    std::size_t mandatory = 0;
    for (const RuleCharges& rule : charges_.by_rule) {
      // A note says that the rule is not sure, or that it does not matter here.
      if (rule.info != nullptr && rule.info->mandatory &&
          rule.charges.front().finding->severity != lint::Severity::note) {
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
      double Content::*measure;
      std::string_view reason;
    };
    static constexpr std::array<Needed, 3> kNeeded = {
        {{Dimension::timeline, &Content::some_timeline, "there is no timeline"},
         {Dimension::cause, &Content::some_cause, "no cause is told"},
         {Dimension::actions, &Content::actions, "there are no action items"}}};
    for (const Needed& needed : kNeeded) {
      if (content_.*needed.measure > 0 || weights_[static_cast<std::size_t>(needed.dimension)] == 0)
        continue;
      account.capped_at = kCapMissingContent;
      account.cap_reason += (account.cap_reason.empty() ? "" : "; ") + std::string(needed.reason);
    }
  }

  const text::Source& source_;
  Content content_;
  Weights weights_;
  Charges charges_;
  std::array<std::size_t, kNamedRules.size()> rows_{};  // of charges_, for each named rule
  std::vector<bool> settled_;                           // per rule: it costs nothing more
  std::array<Stated, kPartCount> parts_;
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
