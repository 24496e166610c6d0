// SPDX-License-Identifier: MIT
// Content that is not there loses its part of a dimension; findings lose what they cost of the rest.
#include "core/score/score.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstddef>
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
  const Finding* absence = nullptr;  // reports that there is none of it
};

class Accountant {
 public:
  Accountant(const facts::Postmortem& postmortem, const std::vector<Finding>& findings,
             const std::vector<RuleInfo>& rules, const lint::Configuration& configuration)
      : source_(postmortem.source()),
        content_(content_of(postmortem)),
        weights_(weights_in_tenths(configuration)),
        charges_(charges_by_rule(findings, rules)),
        settled_(charges_.size()) {
    for (const Finding& finding : findings) suppressed_ += finding.suppressed ? 1U : 0U;
    parts_.reserve(parts().size());
    for (const Part& part : parts()) parts_.push_back(state(part, rules, configuration));
  }

  [[nodiscard]] Account make() {
    Account account;
    int earned = 0;
    account.dimensions.reserve(weights_.size());
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
  static constexpr std::size_t kNoRule = static_cast<std::size_t>(-1);

  // The row of a rule that has findings.
  [[nodiscard]] std::size_t row_of(std::string_view rule) const {
    const auto found = std::ranges::lower_bound(charges_, rule, {}, &RuleCharges::rule);
    if (rule.empty() || found == charges_.end() || found->rule != rule) return kNoRule;
    return static_cast<std::size_t>(found - charges_.begin());
  }

  // A finding that reports missing content takes the loss of that content, and costs nothing more.
  [[nodiscard]] Stated state(const Part& part, const std::vector<RuleInfo>& rules,
                             const lint::Configuration& configuration) {
    Stated stated{&part, is_asked(part, rules, configuration), present(part, content_), nullptr};
    const bool counts = weights_[static_cast<std::size_t>(part.dimension)] != 0;
    if (stated.present > 0 || !stated.asked || !counts) return stated;
    for (const std::string_view rule : part.reports_absence) {
      const std::size_t row = row_of(rule);
      if (row == kNoRule) continue;
      stated.absence = charges_[row].charges.front().finding;
      settled_[row] = true;
      break;
    }
    return stated;
  }

  [[nodiscard]] static bool is_asked(const Part& part, const std::vector<RuleInfo>& rules,
                                     const lint::Configuration& configuration) {
    if (!part.only_if_asked) return true;
    return std::ranges::any_of(part.reports_absence, [&](std::string_view id) {
      const RuleInfo* rule = id.empty() ? nullptr : lint::find_rule(rules, id);
      return rule != nullptr && configuration.enabled(*rule);
    });
  }

  void fill(Ledger& ledger, Dimension dimension) {
    double asked = 0;
    for (const Stated& one : parts_) {
      if (one.part->dimension == dimension && one.asked) asked += one.part->share;
    }
    double left = 0;     // what the parts have earned and can still lose
    double carried = 0;  // the share of the dimension that is there
    for (const Stated& one : parts_) {
      if (one.part->dimension != dimension || !one.asked) continue;
      const double share = one.part->share / asked;
      const double worth = share * ledger.of();
      if (one.present < 1) {
        ledger.lose({one.absence, missing(*one.part, content_), worth * (1 - one.present)});
      }
      double budget = worth * one.present;
      for (const std::string_view rule : one.part->judged_by) {
        const std::size_t row = row_of(rule);
        if (row == kNoRule) continue;
        if (budget > 0) charge(ledger, dimension, row, 1, budget);
        settled_[row] = true;
      }
      left += budget;
      carried += share * one.present;
    }
    for (std::size_t row = 0; row < charges_.size(); ++row) {
      charge(ledger, dimension, row, carried, left);
    }
  }

  void charge(Ledger& ledger, Dimension dimension, std::size_t row, double carried,
              double& budget) {
    const RuleCharges& rule = charges_[row];
    if (settled_[row] || rule.info == nullptr || rule.info->dimension != dimension) return;
    for (const Charge& one : rule.charges) {
      const double points = std::min(budget, one.penalty * ledger.of() * carried);
      ledger.lose({one.finding, std::string(), points});
      budget -= points;
    }
  }

  void cap(Account& account) const {
    std::size_t mandatory = 0;
    for (const RuleCharges& rule : charges_) {
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
         {Dimension::cause, &Content::cause, "no cause is told"},
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
  std::vector<RuleCharges> charges_;
  std::vector<bool> settled_;  // per rule: it costs nothing more
  std::vector<Stated> parts_;
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
