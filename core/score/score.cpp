// SPDX-License-Identifier: MIT
// Content that is not there loses its part of a dimension; findings lose what they cost of the rest.
#include "core/score/score.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

#include "core/score/charges.hpp"
#include "core/score/content.hpp"
#include "core/score/ledger.hpp"
#include "core/score/model.hpp"

namespace pmlint::score {
namespace {

using lint::Dimension;
using lint::Finding;
using lint::RuleInfo;

class Accountant {
 public:
  Accountant(const facts::Postmortem& postmortem, const std::vector<Finding>& findings,
             const std::vector<RuleInfo>& rules, const lint::Configuration& configuration)
      : source_(postmortem.source()),
        rules_(rules),
        configuration_(configuration),
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
      if (present(part, content_) > 0 || !is_asked(part) ||
          weights_[static_cast<std::size_t>(part.dimension)] == 0) {
        continue;
      }
      for (const std::string_view rule : part.reports_absence) {
        const auto found = charges_.find(rule);
        if (rule.empty() || found == charges_.end()) continue;
        absences_.emplace(&part, found->second.front().finding);
        reported_.insert(rule);
        break;
      }
    }
  }

  // A part that the configuration asks nobody for is dropped; the others of its dimension take over
  // its share.
  [[nodiscard]] bool is_asked(const Part& part) const {
    if (!part.only_if_asked) return true;
    return std::any_of(part.reports_absence.begin(), part.reports_absence.end(),
                       [this](std::string_view id) {
                         const RuleInfo* rule = id.empty() ? nullptr : lint::find_rule(rules_, id);
                         return rule != nullptr && configuration_.enabled(*rule);
                       });
  }

  [[nodiscard]] double asked_share(Dimension dimension) const {
    double sum = 0;
    for (const Part& part : parts())
      sum += part.dimension == dimension && is_asked(part) ? part.share : 0;
    return sum;
  }

  void fill(Ledger& ledger, Dimension dimension) {
    const double asked = asked_share(dimension);
    double left = 0;     // what the parts have earned and can still lose
    double carried = 0;  // the share of the dimension that is there
    std::set<std::string_view> judged;
    for (const Part& part : parts()) {
      if (part.dimension != dimension || !is_asked(part)) continue;
      const double there = present(part, content_);
      const double share = part.share / asked;
      const double worth = share * ledger.of();
      if (there < 1) {
        const auto absence = absences_.find(&part);
        ledger.lose({absence == absences_.end() ? nullptr : absence->second,
                     missing(part, content_), worth * (1 - there)});
      }
      if (!(there > 0)) {
        judged.insert(part.judged_by.begin(), part.judged_by.end());
        continue;
      }
      double budget = worth * there;
      for (const std::string_view rule : part.judged_by) {
        if (!rule.empty() && judged.insert(rule).second) charge(ledger, dimension, rule, 1, budget);
      }
      left += budget;
      carried += share * there;
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
      ledger.lose({one.finding, std::string(), points});
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
  const std::vector<RuleInfo>& rules_;
  const lint::Configuration& configuration_;
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
