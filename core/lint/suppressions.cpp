// SPDX-License-Identifier: MIT
// Every comment becomes stretches of the source in which a rule is silent, or speaks again. Findings
// and stretches are walked together in source order; of the stretches that hold a place the one that
// began last decides. Linear, but for sorting.
#include "core/lint/suppressions.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "core/lint/suggestion.hpp"
#include "core/lint/suppression_comment.hpp"

namespace pmlint::lint {
namespace {

constexpr std::uint32_t kToTheEnd = std::numeric_limits<std::uint32_t>::max();

struct Stretch {
  std::string_view rule;  // empty: all rules
  std::uint32_t begin = 0;
  std::uint32_t end = kToTheEnd;
  std::size_t comment = 0;  // index
  std::size_t name = 0;     // index into the comment's rules
  bool speaks = false;      // an exception from a stretch in which all rules are silent
  bool used = false;
};

bool is_blank(const text::Source& source, std::uint32_t line) {
  return source.text(source.line(line)).find_first_not_of(" \t>") == std::string_view::npos;
}

class Suppressions {
 public:
  Suppressions(const text::Source& source, const markdown::Document& document) : source_(source) {
    for (const markdown::Comment& comment : document.comments()) {
      if (auto read = read_comment(source, comment)) comments_.push_back(std::move(*read));
    }
    if (!comments_.empty()) make_stretches();
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

  // One finding for a comment that does nothing at all, else one for each of its idle names.
  void report_unused(const std::vector<RuleInfo>& rules, const Configuration& configuration,
                     Severity severity, std::vector<Finding>& findings) {
    std::vector<std::vector<Stretch*>> by_comment(comments_.size());
    for (Stretch& stretch : stretches_) by_comment[stretch.comment].push_back(&stretch);
    std::vector<std::string_view> ids;
    for (const RuleInfo& rule : rules) ids.push_back(rule.id);

    for (std::size_t i = 0; i < comments_.size(); ++i) {
      const SuppressionComment& comment = comments_[i];
      const auto add = [&](text::ByteRange where, std::string message, bool whole) {
        Finding finding;
        finding.rule = unused_suppression_rule().id;
        finding.plugin = unused_suppression_rule().plugin;
        finding.severity = severity;
        finding.range = where;
        finding.message = std::move(message);
        if (whole) finding.fixes.push_back(removal(comment.where));
        findings.push_back(std::move(finding));
      };
      if (comment.verb == Verb::unknown) {
        add(comment.word.where,
            fmt::format("'{}' is no comment that pmlint knows{}", comment.word.id,
                        did_you_mean(comment.word.id, verb_words())),
            false);
        continue;
      }
      for (const RuleName& name : comment.rules) {
        if (find_rule(rules, name.id) != nullptr || name.id == unused_suppression_rule().id)
          continue;
        add(name.where,
            fmt::format("unknown rule '{}' in a suppression{}", name.id,
                        did_you_mean(name.id, ids)),
            false);
      }
      if (comment.verb == Verb::enable) continue;
      std::vector<const Stretch*> idle;
      for (const Stretch* stretch : by_comment[i]) {
        if (stretch->used || !could_report(stretch->rule, rules, configuration)) continue;
        idle.push_back(stretch);
      }
      if (idle.empty()) continue;
      if (idle.size() == std::max<std::size_t>(1, comment.rules.size())) {
        add(comment.where, "this comment suppresses nothing; remove it", true);
        continue;
      }
      for (const Stretch* stretch : idle) {
        add(comment.rules[stretch->name].where,
            fmt::format("'{}' reports nothing here; take it out of this comment", stretch->rule),
            false);
      }
    }
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

  static bool could_report(std::string_view rule, const std::vector<RuleInfo>& rules,
                           const Configuration& configuration) {
    if (rule.empty()) return true;
    const RuleInfo* known = find_rule(rules, rule);
    return known != nullptr && configuration.enabled(*known);
  }

  [[nodiscard]] Fix removal(text::ByteRange comment) const {
    const text::ByteRange first = source_.line(source_.line_of(comment.begin));
    const std::uint32_t last_line = source_.line_of(comment.end);
    text::ByteRange where = comment;
    const bool alone =
        source_.text({first.begin, comment.begin}).find_first_not_of(" \t") ==
            std::string_view::npos &&
        source_.text({comment.end, source_.line(last_line).end}).find_first_not_of(" \t") ==
            std::string_view::npos;
    if (alone && last_line < source_.line_count())
      where = {first.begin, source_.line(last_line + 1).begin};
    return {"remove the comment", Safety::safe, {{where, ""}}};
  }

  // The lines that the next-line comments speak of. A comment of that kind on the next line hands
  // on to the line it speaks of itself, so they can be stacked.
  [[nodiscard]] std::vector<std::uint32_t> next_lines() const {
    std::vector<std::uint32_t> lines(comments_.size(), 0);
    for (std::size_t i = comments_.size(); i-- > 0;) {
      std::uint32_t line = source_.line_of(comments_[i].where.end) + 1;
      while (line < source_.line_count() && is_blank(source_, line)) ++line;
      lines[i] = line;
      if (i + 1 < comments_.size() && comments_[i + 1].verb == Verb::next_line &&
          source_.line_of(comments_[i + 1].where.begin) == line) {
        lines[i] = lines[i + 1];
      }
    }
    return lines;
  }

  void make_stretches() {
    const std::vector<std::uint32_t> next_line = next_lines();
    std::map<std::string_view, std::size_t> open;  // rule -> index of its open `disable`
    for (std::size_t i = 0; i < comments_.size(); ++i) {
      const SuppressionComment& comment = comments_[i];
      switch (comment.verb) {
        case Verb::next_line:
          add_lines(i, next_line[i], next_line[i]);
          break;
        case Verb::line:
          add_lines(i, source_.line_of(comment.where.begin), source_.line_of(comment.where.end));
          break;
        case Verb::file:
          add(i, {0, kToTheEnd});
          break;
        case Verb::disable: {
          const std::size_t before = stretches_.size();
          add(i, {comment.where.begin, kToTheEnd});
          for (std::size_t k = before; k < stretches_.size(); ++k)
            open.emplace(stretches_[k].rule, k);
          break;
        }
        case Verb::enable:
          enable(i, open);
          break;
        case Verb::unknown:
          break;
      }
    }
    std::stable_sort(stretches_.begin(), stretches_.end(),
                     [](const Stretch& a, const Stretch& b) { return a.begin < b.begin; });
  }

  void add(std::size_t comment, text::ByteRange where) {
    const std::vector<RuleName>& names = comments_[comment].rules;
    if (names.empty()) stretches_.push_back({{}, where.begin, where.end, comment, 0, false, false});
    for (std::size_t k = 0; k < names.size(); ++k) {
      stretches_.push_back({names[k].id, where.begin, where.end, comment, k, false, false});
    }
  }
  void add_lines(std::size_t comment, std::uint32_t first, std::uint32_t last) {
    if (first > source_.line_count()) return add(comment, {kToTheEnd, kToTheEnd});
    const std::uint32_t begin = first == 1 ? 0 : source_.line(first).begin;
    const std::uint32_t end =
        last < source_.line_count() ? source_.line(last + 1).begin : kToTheEnd;
    add(comment, {begin, end});
  }
  void enable(std::size_t comment, std::map<std::string_view, std::size_t>& open) {
    const std::uint32_t at = comments_[comment].where.begin;
    if (comments_[comment].rules.empty()) {
      for (const auto& [rule, stretch] : open) stretches_[stretch].end = at;
      open.clear();
      return;
    }
    for (const RuleName& name : comments_[comment].rules) {
      if (const auto found = open.find(name.id); found != open.end()) {
        stretches_[found->second].end = at;
        open.erase(found);
      }
      if (open.contains({})) {  // all rules are silent: this one speaks again
        stretches_.push_back({name.id, at, kToTheEnd, comment, 0, true, true});
      }
    }
  }

  const text::Source& source_;
  std::vector<SuppressionComment> comments_;
  std::vector<Stretch> stretches_;
};

constexpr std::string_view kPage = R"(# unused-suppression

A comment such as `<!-- pmlint-disable-next-line RULE -->` that silences nothing hides the next real
finding at its place. Remove it, or correct the rule it names.

Bad:

    <!-- pmlint-disable-next-line timezone-missing -->
    All times are in UTC.

Good: no comment, or one with a reason where the rule does report:

    <!-- pmlint-disable-next-line timezone-missing -- the vendor's log has no zone -->
    At 14:02 the vendor's log shows the first error.
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
                        std::vector<Finding>& findings) {
  if (document.comments().empty()) return;
  Suppressions suppressions(source, document);
  if (suppressions.empty()) return;
  suppressions.apply(findings);
  if (!configuration.enabled(unused_suppression_rule())) return;
  suppressions.report_unused(rules, configuration,
                             configuration.severity(unused_suppression_rule()), findings);
}

}  // namespace pmlint::lint
