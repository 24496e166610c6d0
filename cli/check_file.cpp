// SPDX-License-Identifier: MIT
#include "cli/check_file.hpp"

#include <utility>

#include "cli/read_input.hpp"
#include "core/lint/lint.hpp"

namespace pmlint::cli {
namespace {

// What the change brought; where that cannot be told, everything counts.
void compare(const Input& input, const facts::Postmortem& postmortem,
             std::vector<lint::Finding>& findings, std::vector<lint::Notice>& notices) {
  text::Result<lint::ChangedLines> changed =
      input.repository->changed_lines(input.repository_path, postmortem.source().bytes());
  if (!changed) {
    notices.assign(1, {lint::Severity::error, changed.error(), input.path, 0, 0});
    changed = lint::ChangedLines{true, {}};
  }
  lint::mark_changed(*changed, postmortem, findings);
}

// Fixes the document and puts what came of it into `checked`.
void apply_fixing(const Input& input, lint::CheckedDocument& document, const lint::Recheck& recheck,
                  const Fixing& fixing, CheckedFile& checked) {
  FixedFile file = fix_file(input, std::move(document), recheck, fixing);
  document = std::move(file.document);
  checked.fixed = file.fixed;
  checked.fix_fault = std::move(file.fault);
  if (file.fixed > 0) checked.output = std::move(file.output);
  if (file.left) {
    checked.notices.push_back({lint::Severity::warning, std::move(*file.left), input.path, 0, 0});
  }
  if (file.refused) {
    checked.notices.push_back({lint::Severity::error, std::move(*file.refused), input.path, 0, 0});
  }
}

}  // namespace

CheckedFile check_file(const Input& input, const lint::RuleSource& source,
                       const std::vector<lint::RuleInfo>& rules, const Fixing& fixing,
                       bool measure) {
  using Clock = std::chrono::steady_clock;
  const Clock::time_point start = measure ? Clock::now() : Clock::time_point();
  CheckedFile checked;
  checked.report.path = input.path;
  text::Result<std::string> bytes = read_bytes(input);
  if (!bytes) {
    checked.notices.push_back({lint::Severity::error, bytes.error(), input.path, 0, 0});
    return checked;
  }
  // Whatever comes of it, what was read goes on to whoever waits for it.
  if (input.standard_input && fixing.mode == FixMode::write) checked.output = *bytes;
  ReadInput read = read_document(input, std::move(bytes).value());
  if (measure) checked.all = checked.reading = Clock::now() - start;
  checked.notices = std::move(read.notices);
  if (read.postmortem == nullptr) return checked;
  lint::CheckedDocument document{std::move(read.postmortem), {}};
  const Settings& settings = *input.settings;
  if (settings.checker != nullptr) {
    std::vector<lint::Notice> not_compared;
    // What is known already is not told, so it is not fixed either.
    const auto mark = [&](const facts::Postmortem& postmortem, std::vector<lint::Finding>& found) {
      if (settings.baseline != nullptr) {
        checked.known = lint::mark(settings.baseline->of(input.path), postmortem, found);
      }
      if (input.repository != nullptr) compare(input, postmortem, found, not_compared);
    };
    const auto check = [&](const facts::Postmortem& postmortem) {
      lint::Outcome outcome =
          lint::lint(postmortem, *settings.checker, source, settings.configuration, measure);
      mark(postmortem, outcome.findings);
      return outcome;
    };
    document.outcome = check(*document.postmortem);
    if (fixing.mode != FixMode::none) {
      const lint::Recheck recheck = [&](std::string text) -> text::Result<lint::CheckedDocument> {
        if (text.size() > settings.configuration.limits.file_bytes) {
          return text::Failure{"it is larger than the limit"};
        }
        ReadInput again = read_document(input, std::move(text));
        if (again.postmortem == nullptr) return text::Failure{again.notices.front().message};
        lint::Outcome outcome = check(*again.postmortem);
        return lint::CheckedDocument{std::move(again.postmortem), std::move(outcome)};
      };
      apply_fixing(input, document, recheck, fixing, checked);
      mark(*document.postmortem, document.outcome.findings);
    }
    for (lint::Notice& notice : not_compared) checked.notices.push_back(std::move(notice));
    lint::Outcome& outcome = document.outcome;
    checked.failures = std::move(outcome.failures);
    checked.times = std::move(outcome.times);
    checked.report.findings = std::move(outcome.findings);
    checked.report.account = score::account(*document.postmortem, checked.report.findings, rules,
                                            settings.configuration);
  }
  checked.report.postmortem = std::move(document.postmortem);
  if (measure) checked.all = Clock::now() - start;
  return checked;
}

}  // namespace pmlint::cli
