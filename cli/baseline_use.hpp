// SPDX-License-Identifier: MIT
// The baselines of a run: read from their files, asked by the path of a document, and told when they
// hold what is gone.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/lint/baseline.hpp"
#include "core/lint/configuration.hpp"

namespace pmlint::cli {

inline constexpr const char* kBaselineFile = ".pmlint-baseline.json";

// A baseline and the place it speaks from.
class BaselineInUse {
 public:
  BaselineInUse(std::string file, lint::Baseline baseline);

  [[nodiscard]] const std::string& file() const { return file_; }  // as reports show it
  [[nodiscard]] const lint::Baseline& baseline() const { return baseline_; }
  // A document's name in the baseline: relative to the baseline's folder, however it was named.
  [[nodiscard]] std::string name_of(const std::string& path) const;
  // Does the document of this name exist?
  [[nodiscard]] bool exists(const std::string& name) const;
  // What is known of a document; empty if nothing.
  [[nodiscard]] const lint::KnownFindings& of(const std::string& path) const;

 private:
  std::string file_;
  std::string folder_;  // absolute
  lint::Baseline baseline_;
};

// The notice, an error, says why there is none.
[[nodiscard]] std::variant<BaselineInUse, lint::Notice> load_baseline(const std::string& file);

// Did a rule of this name judge the documents? One that is not installed counts as run: what it
// reported can never be found again.
[[nodiscard]] lint::DidRun rules_that_ran(const std::vector<lint::RuleInfo>& catalogue,
                                          const lint::Configuration& configuration);

// Counts what is gone.
class StaleFindings {
 public:
  void add(const BaselineInUse& baseline, std::uint32_t findings);
  // One note a baseline, about documents that no longer exist as well.
  [[nodiscard]] std::vector<lint::Notice> notices() const;

 private:
  std::map<const BaselineInUse*, std::uint32_t> gone_;
};

}  // namespace pmlint::cli
