// SPDX-License-Identifier: MIT
// The fixes of a pass that brings something are halved until those that bring it are found. That takes
// a check each time, so there is an end to it: what is left then is refused unseen.
#include "core/lint/fix_guard.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "core/lint/quoted_list.hpp"

namespace pmlint::lint {
namespace {

constexpr int kMostChecks = 64;

// What the finding's fix would do, whatever else has moved it since.
std::string spelled(const Finding& finding) {
  std::string text = finding.rule + '\n' + finding.message;
  for (const Fix& fix : finding.fixes) {
    for (const Edit& edit : fix.edits) text += '\n' + edit.text;
  }
  return text;
}

}  // namespace

FixGuard::FixGuard(const std::vector<Finding>& original, const Recheck& recheck, Safety most)
    : recheck_(recheck), is_on_(most == Safety::safe), checks_left_(kMostChecks) {
  for (const Finding& finding : original) {
    if (finding.is_told()) ++told_[finding.rule];
  }
}

std::set<std::string, std::less<>> FixGuard::more_told(const std::vector<Finding>& findings) const {
  std::map<std::string_view, std::size_t> told;
  std::set<std::string, std::less<>> more;
  for (const Finding& finding : findings) {
    const bool is_mended = applicable_fix(finding, Safety::safe) != nullptr && !refuses(finding);
    if (!finding.is_told() || is_mended) continue;
    const auto before = told_.find(finding.rule);
    if (++told[finding.rule] > (before == told_.end() ? 0 : before->second)) {
      more.insert(finding.rule);
    }
  }
  return more;
}

bool FixGuard::objects_to(const std::vector<Finding>& findings) const {
  return is_on_ && !more_told(findings).empty();
}

bool FixGuard::brings_more(const CheckedDocument& document, std::span<const Finding* const> some) {
  if (--checks_left_ < 0) return true;
  const FixPass pass = apply_fixes(
      document.postmortem->source(), document.outcome.findings, Safety::safe,
      [some](const Finding& one) { return std::ranges::find(some, &one) != some.end(); });
  const text::Result<CheckedDocument> next = recheck_(pass.text);
  if (!next) return true;
  const auto more = more_told(next->outcome.findings);
  brought_.insert(more.begin(), more.end());
  return !more.empty();
}

void FixGuard::refuse_some(const CheckedDocument& document, std::span<const Finding* const> fixed) {
  if (fixed.size() == 1) {
    (void)brings_more(document, fixed);  // for the sentence
    return refuse(fixed);
  }
  const std::size_t half = fixed.size() / 2;
  const std::size_t refused = refused_.size();
  for (const auto part : {fixed.first(half), fixed.subspan(half)}) {
    if (brings_more(document, part)) refuse_some(document, part);
  }
  if (refused_.size() == refused) refuse(fixed);  // they bring it together only
}

void FixGuard::refuse(std::span<const Finding* const> some) {
  for (const Finding* finding : some) {
    refused_.insert(spelled(*finding));
    rules_.insert(finding->rule);
  }
}

bool FixGuard::refuses(const Finding& finding) const {
  return !refused_.empty() && refused_.contains(spelled(finding));
}

std::optional<std::string> FixGuard::left_out() const {
  if (refused_.empty()) return std::nullopt;
  return fmt::format("a fix of {} would bring a finding of {} to light and is not made",
                     quoted_list({rules_.begin(), rules_.end()}),
                     quoted_list({brought_.begin(), brought_.end()}));
}

}  // namespace pmlint::lint
