// SPDX-License-Identifier: MIT
#include "cli/check_file.hpp"

#include <utility>

#include "cli/read_input.hpp"
#include "core/lint/lint.hpp"

namespace pmlint::cli {
namespace {

// What the change brought; where that cannot be told, everything counts.
void compare(const Input& input, const facts::Postmortem& postmortem, CheckedFile& checked) {
  text::Result<lint::ChangedLines> changed =
      input.repository->changed_lines(input.repository_path, postmortem.source().bytes());
  if (!changed) {
    checked.notices.push_back({lint::Severity::error, changed.error(), input.path, 0, 0});
    changed = lint::ChangedLines{true, {}};
  }
  lint::mark_changed(*changed, postmortem, checked.report.findings);
}

}  // namespace

CheckedFile check_file(const Input& input, const lint::RuleSource& source,
                       const std::vector<lint::RuleInfo>& rules, bool measure) {
  using Clock = std::chrono::steady_clock;
  const Clock::time_point start = measure ? Clock::now() : Clock::time_point();
  CheckedFile checked;
  checked.report.path = input.path;
  ReadInput read = read_input(input);
  if (measure) checked.all = checked.reading = Clock::now() - start;
  checked.notices = std::move(read.notices);
  if (read.postmortem == nullptr) return checked;
  const Settings& settings = *input.settings;
  if (settings.checker != nullptr) {
    lint::Outcome outcome =
        lint::lint(*read.postmortem, *settings.checker, source, settings.configuration, measure);
    checked.failures = std::move(outcome.failures);
    checked.times = std::move(outcome.times);
    checked.report.findings = std::move(outcome.findings);
    checked.report.account =
        score::account(*read.postmortem, checked.report.findings, rules, settings.configuration);
    if (settings.baseline != nullptr) {
      checked.known =
          lint::mark(settings.baseline->of(input.path), *read.postmortem, checked.report.findings);
    }
  }
  if (input.repository != nullptr) compare(input, *read.postmortem, checked);
  checked.report.postmortem = std::move(read.postmortem);
  if (measure) checked.all = Clock::now() - start;
  return checked;
}

}  // namespace pmlint::cli
