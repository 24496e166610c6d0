// SPDX-License-Identifier: MIT
// pmlint baseline: takes note of all findings, so that later runs tell only what is new. With the
// word `prune` it only takes out what is gone.
#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/baseline_use.hpp"
#include "cli/check_run.hpp"
#include "cli/commands.hpp"
#include "cli/notices.hpp"
#include "cli/output.hpp"
#include "cli/session.hpp"
#include "core/lint/baseline_file.hpp"

namespace pmlint::cli {
namespace {

// Seconds from 1970 on, which builds that must come out the same set; nothing when they are no number
// or beyond the year 9999.
std::optional<std::chrono::seconds> source_date_epoch() {
  const char* value = std::getenv("SOURCE_DATE_EPOCH");
  if (value == nullptr) return std::nullopt;
  constexpr std::int64_t kLast = 253'402'300'799;  // 9999-12-31T23:59:59Z
  const std::string_view digits = value;
  const char* end = digits.data() + digits.size();
  std::int64_t seconds = 0;
  const auto read = std::from_chars(digits.data(), end, seconds);
  if (read.ec != std::errc{} || read.ptr != end || seconds < 0 || seconds > kLast)
    return std::nullopt;
  return std::chrono::seconds(seconds);
}

// The day in UTC, now or at SOURCE_DATE_EPOCH.
std::string today() {
  namespace chrono = std::chrono;
  const auto now = chrono::floor<chrono::seconds>(chrono::system_clock::now().time_since_epoch());
  const chrono::sys_seconds at(source_date_epoch().value_or(now));
  const chrono::year_month_day day(chrono::floor<chrono::days>(at));
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

struct Counts {
  std::uint32_t findings = 0, files = 0;
};
Counts count(const lint::Baseline& baseline) {
  Counts counts;
  for (const auto& [path, known] : baseline.files) {
    counts.findings += lint::total(known);
    ++counts.files;
  }
  return counts;
}

std::string counted(std::uint32_t number, std::string_view what) {
  return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
}

class BaselineWriter {
 public:
  BaselineWriter(Session& session, BaselineInUse before, bool only_prune)
      : session_(session), before_(std::move(before)), only_prune_(only_prune), today_(today()) {}

  void add(CheckedFile file, const Settings& settings) {
    const std::string name = before_.name_of(file.report.path);
    seen_.insert(name);
    const lint::KnownFindings& known = before_.of(file.report.path);
    lint::KnownFindings next = known;  // a document that cannot be read stays as it was
    if (file.report.postmortem) {
      const lint::DidRun did_run = rules_that_ran(session_.catalogue(), settings.configuration);
      const auto found = lint::mark(known, *file.report.postmortem, file.report.findings);
      next = only_prune_
                 ? lint::prune(known, found, did_run)
                 : lint::record(known, *file.report.postmortem, file.report.findings, today_);
      if (!only_prune_) keep_what_was_not_run(known, did_run, next);
    }
    if (!next.empty()) after_.files[name] = std::move(next);
  }

  // Documents that were not checked keep what they have, if they still exist.
  [[nodiscard]] lint::Baseline finish() {
    for (const auto& [name, known] : before_.baseline().files) {
      if (!seen_.contains(name) && before_.exists(name)) after_.files[name] = known;
    }
    return std::move(after_);
  }

 private:
  static void keep_what_was_not_run(const lint::KnownFindings& known, const lint::DidRun& did_run,
                                    lint::KnownFindings& next) {
    for (const lint::KnownFinding& one : known) {
      if (!did_run(one.rule)) next.push_back(one);
    }
    std::stable_sort(next.begin(), next.end(),
                     [](const auto& a, const auto& b) { return a.rule < b.rule; });
  }

  Session& session_;
  BaselineInUse before_;
  bool only_prune_;
  std::string today_;
  std::set<std::string> seen_;
  lint::Baseline after_;
};

std::string said(const std::string& file, Counts before, Counts after, bool only_prune) {
  if (only_prune) {
    return fmt::format("took {} out of {}, which has {} in {}\n",
                       counted(before.findings - after.findings, "finding"), file,
                       counted(after.findings, "finding"), counted(after.files, "file"));
  }
  return fmt::format("wrote {} with {} in {}; pmlint check --baseline {} tells what is new\n", file,
                     counted(after.findings, "finding"), counted(after.files, "file"), file);
}

// The file that is asked for, or the one that check would use here.
std::string baseline_file(const Options& options, Session& session) {
  if (!options.output.empty()) return options.output;
  const Settings* settings = session.settings().for_folder(".");
  if (settings == nullptr || settings->configuration.baseline.empty()) return kBaselineFile;
  return settings->configuration.baseline;
}

}  // namespace

int run_baseline(const Options& given) {
  Options options = given;
  options.exit_zero = true;  // to take note of findings is no failure
  const bool only_prune = !options.arguments.empty() && options.arguments.front() == "prune";
  if (only_prune) options.arguments.erase(options.arguments.begin());
  Session session(options);
  if (!session.usable()) return session.end();

  const std::string file = baseline_file(options, session);
  lint::Baseline before;
  std::error_code error;
  if (only_prune || std::filesystem::exists(file, error)) {
    std::variant<BaselineInUse, lint::Notice> loaded = load_baseline(file);
    if (auto* problem = std::get_if<lint::Notice>(&loaded)) {
      session.notice(std::move(*problem));
      return session.end();
    }
    before = std::get<BaselineInUse>(loaded).baseline();
  }
  const Counts had = count(before);
  BaselineWriter writer(session, BaselineInUse(file, std::move(before)), only_prune);
  CheckRun run(options, session, session.inputs());
  while (std::optional<CheckedFile> checked = run.next()) {
    const Settings& settings = run.settings();
    writer.add(*std::move(checked), settings);
  }
  if (session.exit() == Exit::rule_failed) {
    print_error(fmt::format("{} is left as it is, because findings are missing\n", file));
    return session.end();
  }
  const lint::Baseline after = writer.finish();
  const auto failed = write_to({"", file}, [&](std::ostream& out) { out << lint::spell(after); });
  if (failed) {
    session.notice({lint::Severity::error, *failed, {}, 0, 0});
  } else if (options.quiet == 0) {
    print_error(said(file, had, count(after), only_prune));
  }
  return session.end();
}

}  // namespace pmlint::cli
