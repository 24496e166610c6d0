// SPDX-License-Identifier: MIT
// Findings and the stretches of the comments are walked together in source order; of the stretches
// that hold a place the one that began last decides. Linear, but for sorting.
#include "core/lint/suppressions.hpp"

#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "core/lint/suppression_comment.hpp"
#include "core/lint/suppression_report.hpp"
#include "core/lint/suppression_stretches.hpp"

namespace pmlint::lint {
namespace {

class Suppressions {
 public:
  Suppressions(const text::Source& source, const markdown::Document& document)
      : source_(source), document_(document) {
    for (const markdown::Comment& comment : document.comments()) {
      if (auto read = read_comment(source, comment)) comments_.push_back(std::move(*read));
    }
    stretches_ = stretches_of(source, comments_);
  }

  [[nodiscard]] bool empty() const { return comments_.empty(); }

  void apply(std::vector<Finding>& findings) {
    std::map<std::string_view, std::vector<Stretch*>> active;  // by rule; the latest last
    auto next = stretches_.begin();
    for (Finding& finding : findings) {
      const std::uint32_t at = finding.range.begin;
      for (; next != stretches_.end() && next->begin <= at; ++next) {
        active[next->rule].push_back(&*next);
      }
      Stretch* of_rule = latest(active, finding.rule, at);
      Stretch* of_all = latest(active, {}, at);
      Stretch* decides = of_rule;
      if (of_all != nullptr && (of_rule == nullptr || of_all->begin > of_rule->begin))
        decides = of_all;
      if (decides == nullptr) continue;
      decides->used = true;
      if (decides->speaks) continue;
      finding.suppressed = true;
      finding.justification = comments_[decides->comment].reason;
    }
  }

  void report(const std::vector<RuleInfo>& rules, const Configuration& configuration,
              const std::vector<RuleFailure>& failures, std::vector<Finding>& findings) const {
    report_suppressions({source_, document_, comments_, stretches_, rules, configuration, failures},
                        findings);
  }

 private:
  static Stretch* latest(std::map<std::string_view, std::vector<Stretch*>>& active,
                         std::string_view rule, std::uint32_t at) {
    const auto found = active.find(rule);
    if (found == active.end()) return nullptr;
    std::vector<Stretch*>& stack = found->second;
    while (!stack.empty() && stack.back()->end <= at) stack.pop_back();
    return stack.empty() ? nullptr : stack.back();
  }

  const text::Source& source_;
  const markdown::Document& document_;
  std::vector<SuppressionComment> comments_;
  std::vector<Stretch> stretches_;
};

}  // namespace

void apply_suppressions(const text::Source& source, const markdown::Document& document,
                        const std::vector<RuleInfo>& rules, const Configuration& configuration,
                        const std::vector<RuleFailure>& failures, std::vector<Finding>& findings) {
  if (document.comments().empty()) return;
  Suppressions suppressions(source, document);
  if (suppressions.empty()) return;
  suppressions.apply(findings);
  suppressions.report(rules, configuration, failures, findings);
}

}  // namespace pmlint::lint
