// SPDX-License-Identifier: MIT
#include "cli/check_run.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <span>
#include <utility>

namespace pmlint::cli {
namespace {

bool is_reached(lint::FailOn fail_on, lint::Severity severity) {
  switch (fail_on) {
    case lint::FailOn::error:
      return severity == lint::Severity::error;
    case lint::FailOn::warning:
      return severity >= lint::Severity::warning;
    case lint::FailOn::note:
      return true;
    case lint::FailOn::never:
      break;
  }
  return false;
}

}  // namespace

CheckRun::CheckRun(const Options& options, Session& session, std::vector<Input> inputs)
    : options_(options),
      session_(session),
      checking_{&session.rules(), &session.catalogue(), fixing(options), options.profile_rules},
      inputs_(std::move(inputs)),
      work_(inputs_.size(), thread_count(options.jobs, inputs_.size()),
            [this](std::size_t first, std::size_t most) {
              return check_files(std::span(inputs_).subspan(first, most), checking_);
            }) {}

void CheckRun::fill(score::RunReport& report, bool streamed) {
  report.rules = &session_.catalogue();
  report.preset = options_.preset.value_or(
      inputs_.empty() ? "default" : inputs_.front().settings->configuration.preset);
  if (streamed) {
    report.files = score::FileReports::streamed([this, &report] {
      std::optional<CheckedFile> file = next();
      if (file) return std::optional(std::move(file->report));
      end(report);
      return std::optional<score::FileReport>();
    });
    return;
  }
  while (std::optional<CheckedFile> file = next()) report.files.push_back(std::move(file->report));
  end(report);
}

void CheckRun::end(score::RunReport& report) {
  for (const auto& [rule, times] : failures_) {
    if (times < 2) continue;
    session_.notice({lint::Severity::error,
                     fmt::format("rule '{}' failed in {} more files", rule, times - 1),
                     {},
                     0,
                     0},
                    Exit::rule_failed);
  }
  for (lint::Notice& notice : stale_.notices()) session_.notice(std::move(notice));
  if (fixed_ > 0) {
    const auto counted = [](std::uint32_t number, std::string_view what) {
      return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
    };
    session_.notice(
        {lint::Severity::note,
         fmt::format("{} {} in {}",
                     checking_.fixing.mode == FixMode::diff ? "--fix would mend" : "fixed",
                     counted(fixed_, "finding"), counted(fixed_files_, "file")),
         {},
         0,
         0});
  }
  report.notices = session_.notices();
  report.exit_code = static_cast<int>(session_.exit());
}

std::optional<CheckedFile> CheckRun::next() {
  std::optional<CheckedFile> checked = work_.next();
  if (!checked) {
    session_.progress().hide();
    return std::nullopt;
  }
  const Settings& settings = *inputs_[walked_++].settings;
  session_.progress().step(walked_, inputs_.size());
  for (lint::Notice& notice : checked->notices) session_.notice(std::move(notice));
  take_failures(*checked);
  take_known(*checked, settings);
  take_fixes(*checked);
  weigh(*checked, settings);
  return checked;
}

// The first failure of a rule is told; of the others how many there were.
void CheckRun::take_failures(const CheckedFile& checked) {
  for (const lint::RuleFailure& failure : checked.failures) {
    if (++failures_[failure.rule] > 1) continue;
    session_.notice({lint::Severity::error,
                     fmt::format("rule '{}' of {} failed, and its findings are missing: {}",
                                 failure.rule, failure.plugin, failure.why),
                     checked.report.path, 0, 0},
                    Exit::rule_failed);
  }
}

void CheckRun::take_known(const CheckedFile& checked, const Settings& settings) {
  if (settings.baseline == nullptr || checked.report.postmortem == nullptr) return;
  const lint::DidRun did_run = rules_that_ran(session_.catalogue(), settings.configuration);
  const lint::KnownFindings& known = settings.baseline->of(checked.report.path);
  stale_.add(*settings.baseline, lint::stale(known, checked.known, did_run));
}

void CheckRun::take_fixes(CheckedFile& checked) {
  if (checked.fix_fault) {
    session_.notice(
        {lint::Severity::error, std::move(*checked.fix_fault), checked.report.path, 0, 0},
        Exit::rule_failed);
  }
  output_ += checked.output;
  if (checked.fixed == 0) return;
  fixed_ += checked.fixed;
  ++fixed_files_;
  if (checking_.fixing.mode == FixMode::diff && !options_.exit_zero) session_.fail(Exit::findings);
}

void CheckRun::weigh(const CheckedFile& checked, const Settings& settings) {
  const lint::FailOn fail_on = options_.fail_on.value_or(settings.configuration.fail_on);
  const bool judges =
      checking_.fixing.mode != FixMode::diff;  // which tells what would change, no more
  for (const lint::Finding& finding : checked.report.findings) {
    RuleUse& use = uses_[finding.rule];
    if (!finding.is_told()) {
      ++(finding.suppressed ? use.suppressed : use.known);
      continue;
    }
    ++use.findings[static_cast<std::size_t>(finding.severity)];
    if (judges && !options_.exit_zero && is_reached(fail_on, finding.severity))
      session_.fail(Exit::findings);
  }
  for (const lint::RuleTime& time : checked.times) uses_[std::string(time.rule)].time += time.time;
  reading_ += checked.reading;
  whole_ += checked.all;

  const std::optional<int> under =
      options_.fail_under ? options_.fail_under : settings.configuration.fail_under;
  if (!judges || !under || !checked.report.account || checked.report.account->value >= *under)
    return;
  session_.notice({lint::Severity::warning,
                   fmt::format("score {} is under {}", checked.report.account->value, *under),
                   checked.report.path, 0, 0});
  if (!options_.exit_zero) session_.fail(Exit::findings);
}

std::string statistics_text(const CheckRun& run) {
  std::vector<std::pair<std::uint32_t, std::string>> lines;
  for (const auto& [rule, use] : run.uses()) {
    const std::uint32_t count = use.findings[0] + use.findings[1] + use.findings[2];
    if (count + use.suppressed + use.known == 0) continue;
    std::string line = fmt::format("{:>6}  {}", count, rule);
    if (use.suppressed > 0) line += fmt::format(" ({} suppressed)", use.suppressed);
    if (use.known > 0) line += fmt::format(" ({} known before)", use.known);
    lines.emplace_back(count, line + '\n');
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string text;
  for (const auto& [count, line] : lines) text += line;
  return text;
}

std::string profile_text(const CheckRun& run) {
  using std::chrono::nanoseconds;
  std::vector<std::pair<nanoseconds, std::string_view>> lines;
  nanoseconds rest = run.whole_time() - run.reading_time();
  for (const auto& [rule, use] : run.uses()) {
    if (use.time.count() == 0) continue;
    lines.emplace_back(use.time, rule);
    rest -= use.time;
  }
  lines.emplace_back(run.reading_time(), "(reading documents)");
  lines.emplace_back(rest, "(everything else)");
  std::stable_sort(lines.begin(), lines.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  lines.emplace_back(run.whole_time(), "(all)");
  const double whole = std::max(1.0, static_cast<double>(run.whole_time().count()));
  std::string text = fmt::format("{:>13} {:>7}  {}\n", "time", "share", "rule");
  for (const auto& [time, what] : lines) {
    const auto spent = static_cast<double>(time.count());
    text += fmt::format("{:>10.3f} ms {:>6.1f}%  {}\n", spent / 1e6, 100.0 * spent / whole, what);
  }
  return text;
}

}  // namespace pmlint::cli
