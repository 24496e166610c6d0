// SPDX-License-Identifier: MIT
// Inputs through the rules, in order, and what the command must know at the end: the exit code, the
// notices, the counts.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/baseline_use.hpp"
#include "cli/check_files.hpp"
#include "cli/ordered_work.hpp"
#include "cli/session.hpp"
#include "core/score/report.hpp"

namespace pmlint::cli {

class CheckRun {
 public:
  CheckRun(const Options& options, Session& session, std::vector<Input> inputs);

  // Makes `report` the report of this run. Streamed files are checked while they are walked, and
  // notices and exit code arrive with the last of them: both objects must stay where they are.
  void fill(score::RunReport& report, bool streamed);

  // Without a report: the next file checked, and then the settings that held for it.
  [[nodiscard]] std::optional<CheckedFile> next();
  [[nodiscard]] const Settings& settings() const { return *inputs_[walked_ - 1].settings; }
  // What the fixes of the files walked since the last call give to standard output: a difference, or
  // the fixed text of standard input.
  [[nodiscard]] std::string take_output() { return std::exchange(output_, {}); }

  struct RuleUse {
    std::array<std::uint32_t, 3> findings{};  // by severity
    std::uint32_t suppressed = 0;
    std::uint32_t known = 0;
    std::chrono::nanoseconds time{0};
  };
  // By rule; of the files walked so far.
  [[nodiscard]] const std::map<std::string, RuleUse, std::less<>>& uses() const { return uses_; }
  // Spent on the files walked so far, all threads together; measured with --profile-rules.
  [[nodiscard]] std::chrono::nanoseconds reading_time() const { return reading_; }
  [[nodiscard]] std::chrono::nanoseconds whole_time() const { return whole_; }

 private:
  void take_failures(const CheckedFile& checked);
  void take_known(const CheckedFile& checked, const Settings& settings);
  void take_fixes(CheckedFile& checked);
  void weigh(const CheckedFile& checked, const Settings& settings);
  void end(score::RunReport& report);

  const Options& options_;
  Session& session_;
  const Checking checking_;
  std::vector<Input> inputs_;
  std::size_t walked_ = 0;
  std::map<std::string, RuleUse, std::less<>> uses_;
  std::map<std::string, std::uint32_t, std::less<>> failures_;  // by rule
  StaleFindings stale_;
  std::string output_;
  std::uint32_t fixed_ = 0;  // findings
  std::uint32_t fixed_files_ = 0;
  std::chrono::nanoseconds reading_{0};
  std::chrono::nanoseconds whole_{0};
  OrderedWork<CheckedFile> work_;  // last: ended before what it reads goes
};

// For people, on standard error: the findings of each rule; the time of each rule and its share.
[[nodiscard]] std::string statistics_text(const CheckRun& run);
[[nodiscard]] std::string profile_text(const CheckRun& run);

}  // namespace pmlint::cli
