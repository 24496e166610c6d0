// SPDX-License-Identifier: MIT
// A comment is idle when each of its stretches is; a `pmlint-enable` goes with the last stretch that it
// ends, since on its own it would be the next thing to report.
#include "core/lint/suppression_report.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "core/lint/suggestion.hpp"
#include "core/lint/suppression_removal.hpp"
#include "core/lint/suppression_rules.hpp"

namespace pmlint::lint {
namespace {

using Stretches = std::vector<const Stretch*>;

Finding make(const RuleInfo& rule, text::ByteRange where, std::string message,
             const Configuration& configuration) {
  Finding finding;
  finding.rule = rule.id;
  finding.plugin = rule.plugin;
  finding.severity = configuration.severity(rule);
  finding.range = where;
  finding.message = std::move(message);
  return finding;
}

class Report {
 public:
  Report(const AppliedSuppressions& applied, std::vector<Finding>& findings)
      : applied_(applied),
        findings_(findings),
        made_by_(applied.comments.size()),
        ended_by_(applied.comments.size()) {
    for (const Stretch& stretch : applied.stretches) {
      made_by_[stretch.comment].push_back(&stretch);
      if (stretch.ended_by != kNobody) ended_by_[stretch.ended_by].push_back(&stretch);
    }
  }

  void write() {
    const bool tells_unused = applied_.configuration.enabled(unused_suppression_rule());
    const bool tells_reasonless = applied_.configuration.enabled(reasonless_suppression_rule());
    for (std::size_t i = 0; i < applied_.comments.size(); ++i) {
      const SuppressionComment& comment = applied_.comments[i];
      const Stretches idle = idle_of(i);
      const bool in_vain = is_in_vain(i, idle);
      if (tells_unused) {
        report_unknown(comment);
        report_idle(i, idle, in_vain);
      }
      const bool silences = comment.verb != Verb::enable && comment.verb != Verb::unknown;
      if (tells_reasonless && silences && comment.reason.empty() && !(in_vain && tells_unused)) {
        findings_.push_back(
            make(reasonless_suppression_rule(), comment.where,
                 "this suppression gives no reason: say why behind two dashes, as in "
                 "'-- the vendor's log has no zone'",
                 applied_.configuration));
      }
    }
  }

 private:
  void report(text::ByteRange where, std::string message) {
    findings_.push_back(
        make(unused_suppression_rule(), where, std::move(message), applied_.configuration));
  }

  // Words that are mistyped, with a suggestion for the first few.
  void report_unknown(const SuppressionComment& comment) {
    const auto suggestion = [this](std::string_view word,
                                   const std::vector<std::string_view>& known) {
      return suggestions_left_ > 0 ? --suggestions_left_, did_you_mean(word, known) : std::string();
    };
    if (comment.verb == Verb::unknown) {
      return report(comment.word.where,
                    fmt::format("'{}' is no comment that pmlint knows{}", comment.word.id,
                                suggestion(comment.word.id, verb_words())));
    }
    for (const RuleName& name : comment.rules) {
      if (find_rule(applied_.rules, name.id) != nullptr || is_of_core(name.id)) continue;
      std::vector<std::string_view> ids;
      for (const RuleInfo& rule : applied_.rules) ids.push_back(rule.id);
      report(name.where, fmt::format("unknown rule '{}' in a suppression{}", name.id,
                                     suggestion(name.id, ids)));
    }
  }
  static bool is_of_core(std::string_view id) {
    const auto rules = core_rules();
    return std::any_of(rules.begin(), rules.end(),
                       [id](const RuleInfo* rule) { return rule->id == id; });
  }

  // The stretches of which it is known that nothing in them is silenced.
  [[nodiscard]] Stretches idle_of(std::size_t comment) const {
    Stretches idle;
    if (applied_.comments[comment].verb == Verb::enable) return idle;
    std::copy_if(
        made_by_[comment].begin(), made_by_[comment].end(), std::back_inserter(idle),
        [this](const Stretch* stretch) { return !stretch->used && could_report(stretch->rule); });
    return idle;
  }
  [[nodiscard]] bool is_in_vain(std::size_t comment, const Stretches& idle) const {
    if (applied_.comments[comment].verb == Verb::enable) {
      return made_by_[comment].empty() && ended_by_[comment].empty();
    }
    return !idle.empty() &&
           idle.size() == std::max<std::size_t>(1, applied_.comments[comment].rules.size());
  }

  // One finding for a comment that does nothing at all, else one for each of its idle names.
  void report_idle(std::size_t which, const Stretches& idle, bool in_vain) {
    const SuppressionComment& comment = applied_.comments[which];
    if (in_vain) {
      const bool ends = comment.verb == Verb::enable;
      report(comment.where, ends ? "this comment ends no suppression; remove it"
                                 : "this comment suppresses nothing; remove it");
      findings_.back().fixes.push_back(
          with_its_end(comment_removal(applied_.source, applied_.document, comment), idle));
      return;
    }
    for (const Stretch* stretch : idle) {
      report(comment.rules[stretch->name].where,
             fmt::format("'{}' reports nothing here; take it out of this comment", stretch->rule));
      findings_.back().fixes.push_back(
          with_its_end(name_removal(comment, stretch->name), {stretch}));
    }
  }

  // Adds the removal of what ends these stretches and no other: a comment, or a rule that it names.
  [[nodiscard]] Fix with_its_end(Fix fix, const Stretches& gone) const {
    std::vector<std::size_t> ends;
    for (const Stretch* stretch : gone) {
      if (stretch->ended_by != kNobody) ends.push_back(stretch->ended_by);
    }
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    for (const std::size_t end : ends) add_end(fix, end, gone);
    return fix;
  }
  void add_end(Fix& fix, std::size_t end, const Stretches& gone) const {
    const SuppressionComment& comment = applied_.comments[end];
    Stretches others;
    std::copy_if(ended_by_[end].begin(), ended_by_[end].end(), std::back_inserter(others),
                 [&gone](const Stretch* one) { return std::ranges::count(gone, one) == 0; });
    if (others.empty() && made_by_[end].empty()) {
      return add(fix, comment_removal(applied_.source, applied_.document, comment));
    }
    for (std::size_t name = 0; name < comment.rules.size() && comment.rules.size() > 1; ++name) {
      const auto is_it = [&](const Stretch* one) { return one->rule == comment.rules[name].id; };
      if (std::ranges::any_of(gone, is_it) && std::ranges::none_of(others, is_it)) {
        return add(fix, name_removal(comment, name));  // others go in the next pass
      }
    }
  }
  static void add(Fix& fix, Fix more) {
    fix.safety = std::max(fix.safety, more.safety);
    std::move(more.edits.begin(), more.edits.end(), std::back_inserter(fix.edits));
  }

  // Is it known that the rule has nothing to say? All rules have only if none is left out of this
  // run and none failed.
  [[nodiscard]] bool could_report(std::string_view rule) const {
    if (rule.empty()) {
      return applied_.failures.empty() &&
             std::ranges::none_of(applied_.configuration.rules, [](const auto& setting) {
               return setting.second.origin.file.starts_with("--");
             });
    }
    const RuleInfo* known = find_rule(applied_.rules, rule);
    return known != nullptr && applied_.configuration.enabled(*known) &&
           std::ranges::find(applied_.failures, rule, &RuleFailure::rule) ==
               applied_.failures.end();
  }

  const AppliedSuppressions& applied_;
  std::vector<Finding>& findings_;
  std::vector<Stretches> made_by_;   // by comment
  std::vector<Stretches> ended_by_;  // by comment
  int suggestions_left_ = 20;  // a document full of mistyped comments must not cost more than that
};

}  // namespace

void report_suppressions(const AppliedSuppressions& applied, std::vector<Finding>& findings) {
  Report(applied, findings).write();
}

}  // namespace pmlint::lint
