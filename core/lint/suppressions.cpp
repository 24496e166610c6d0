// SPDX-License-Identifier: MIT
// Findings and the stretches of the comments are walked together in source order; of the stretches
// that hold a place the one that began last decides. Linear, but for sorting.
#include "core/lint/suppressions.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "core/lint/suggestion.hpp"
#include "core/lint/suppression_comment.hpp"
#include "core/lint/suppression_removal.hpp"
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

  void report_unused(const std::vector<RuleInfo>& rules, const Configuration& configuration,
                     const std::vector<RuleFailure>& failures, std::vector<Finding>& findings) {
    std::vector<std::vector<const Stretch*>> by_comment(comments_.size());
    for (const Stretch& stretch : stretches_) by_comment[stretch.comment].push_back(&stretch);
    for (std::size_t i = 0; i < comments_.size(); ++i) {
      report_unknown(comments_[i], rules, configuration, findings);
      report_idle(comments_[i], by_comment[i], rules, configuration, failures, findings);
    }
  }

 private:
  static Finding make(text::ByteRange where, std::string message,
                      const Configuration& configuration) {
    Finding finding;
    finding.rule = unused_suppression_rule().id;
    finding.plugin = unused_suppression_rule().plugin;
    finding.severity = configuration.severity(unused_suppression_rule());
    finding.range = where;
    finding.message = std::move(message);
    return finding;
  }

  // Words that are mistyped, with a suggestion for the first few.
  void report_unknown(const SuppressionComment& comment, const std::vector<RuleInfo>& rules,
                      const Configuration& configuration, std::vector<Finding>& findings) {
    const auto suggestion = [this](std::string_view word,
                                   const std::vector<std::string_view>& known) {
      return suggestions_left_ > 0 ? --suggestions_left_, did_you_mean(word, known) : std::string();
    };
    if (comment.verb == Verb::unknown) {
      findings.push_back(make(comment.word.where,
                              fmt::format("'{}' is no comment that pmlint knows{}", comment.word.id,
                                          suggestion(comment.word.id, verb_words())),
                              configuration));
      return;
    }
    for (const RuleName& name : comment.rules) {
      if (find_rule(rules, name.id) != nullptr || name.id == unused_suppression_rule().id) continue;
      std::vector<std::string_view> ids;
      for (const RuleInfo& rule : rules) ids.push_back(rule.id);
      findings.push_back(make(
          name.where,
          fmt::format("unknown rule '{}' in a suppression{}", name.id, suggestion(name.id, ids)),
          configuration));
    }
  }

  // One finding for a comment that does nothing at all, else one for each of its idle names.
  void report_idle(const SuppressionComment& comment, const std::vector<const Stretch*>& stretches,
                   const std::vector<RuleInfo>& rules, const Configuration& configuration,
                   const std::vector<RuleFailure>& failures, std::vector<Finding>& findings) const {
    if (comment.verb == Verb::enable) return;
    std::vector<const Stretch*> idle;
    for (const Stretch* stretch : stretches) {
      if (!stretch->used && could_report(stretch->rule, rules, configuration, failures))
        idle.push_back(stretch);
    }
    if (idle.empty()) return;
    if (idle.size() == std::max<std::size_t>(1, comment.rules.size())) {
      findings.push_back(
          make(comment.where, "this comment suppresses nothing; remove it", configuration));
      findings.back().fixes.push_back(comment_removal(source_, document_, comment));
      return;
    }
    for (const Stretch* stretch : idle) {
      findings.push_back(
          make(comment.rules[stretch->name].where,
               fmt::format("'{}' reports nothing here; take it out of this comment", stretch->rule),
               configuration));
      findings.back().fixes.push_back(name_removal(comment, stretch->name));
    }
  }

  static Stretch* latest(std::map<std::string_view, std::vector<Stretch*>>& active,
                         std::string_view rule, std::uint32_t at) {
    const auto found = active.find(rule);
    if (found == active.end()) return nullptr;
    std::vector<Stretch*>& stack = found->second;
    while (!stack.empty() && stack.back()->end <= at) stack.pop_back();
    return stack.empty() ? nullptr : stack.back();
  }

  // Is it known that the rule has nothing to say? All rules have only if none is left out of this
  // run and none failed.
  static bool could_report(std::string_view rule, const std::vector<RuleInfo>& rules,
                           const Configuration& configuration,
                           const std::vector<RuleFailure>& failures) {
    if (rule.empty()) {
      return failures.empty() && std::ranges::none_of(configuration.rules, [](const auto& setting) {
               return setting.second.origin.file.starts_with("--");
             });
    }
    const RuleInfo* known = find_rule(rules, rule);
    return known != nullptr && configuration.enabled(*known) &&
           std::ranges::find(failures, rule, &RuleFailure::rule) == failures.end();
  }

  const text::Source& source_;
  const markdown::Document& document_;
  std::vector<SuppressionComment> comments_;
  std::vector<Stretch> stretches_;
  int suggestions_left_ = 20;  // a document full of mistyped comments must not cost more than that
};

constexpr std::string_view kPage = R"(# unused-suppression

A comment such as `<!-- pmlint-disable-next-line RULE -->` that silences nothing hides the next real
finding at its place. Remove it, or correct the rule it names. A comment for all rules is judged only
when all of them ran: not with `--select` or `--ignore`.

Bad:

    <!-- pmlint-disable-next-line timezone-missing -->
    All times are in UTC.

Good: no comment, or one with a reason where the rule does report:

    <!-- pmlint-disable-next-line timezone-missing -- the vendor's log has no zone -->
    At 14:02 the vendor's log shows the first error.

The fix takes the comment away, or the one rule that it names in vain. It is safe, but where the comment
holds two lists apart, or begins a line with text.
)";

}  // namespace

const RuleInfo& unused_suppression_rule() {
  static const RuleInfo kRule = [] {
    RuleInfo rule;
    rule.id = "unused-suppression";
    rule.summary = "a comment silences no finding";
    rule.severity = Severity::note;
    rule.page = kPage;
    rule.plugin = "pmlint";
    return rule;
  }();
  return kRule;
}

void apply_suppressions(const text::Source& source, const markdown::Document& document,
                        const std::vector<RuleInfo>& rules, const Configuration& configuration,
                        const std::vector<RuleFailure>& failures, std::vector<Finding>& findings) {
  if (document.comments().empty()) return;
  Suppressions suppressions(source, document);
  if (suppressions.empty()) return;
  suppressions.apply(findings);
  if (!configuration.enabled(unused_suppression_rule())) return;
  suppressions.report_unused(rules, configuration, failures, findings);
}

}  // namespace pmlint::lint
