// SPDX-License-Identifier: MIT
#include "cli/baseline_use.hpp"

#include <fmt/core.h>

#include <filesystem>
#include <system_error>
#include <utility>

#include "core/lint/baseline_file.hpp"
#include "core/lint/rule_info.hpp"
#include "core/text/source.hpp"

namespace pmlint::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestBaseline = 64U << 20U;

fs::path absolute(const std::string& path) {
  std::error_code error;
  return fs::absolute(path, error).lexically_normal();
}

}  // namespace

BaselineInUse::BaselineInUse(std::string file, lint::Baseline baseline)
    : file_(std::move(file)),
      folder_(absolute(file_).parent_path().string()),
      baseline_(std::move(baseline)) {}

std::string BaselineInUse::name_of(const std::string& path) const {
  return absolute(path).lexically_relative(folder_).generic_string();
}

bool BaselineInUse::exists(const std::string& name) const {
  std::error_code error;
  return fs::exists(fs::path(folder_) / name, error) || error;
}

const lint::KnownFindings& BaselineInUse::of(const std::string& path) const {
  static const lint::KnownFindings kNothing;
  const auto found = baseline_.files.find(name_of(path));
  return found == baseline_.files.end() ? kNothing : found->second;
}

std::variant<BaselineInUse, lint::Notice> load_baseline(const std::string& file) {
  const text::Result<std::string> bytes = text::read_file(file, kLargestBaseline);
  std::error_code error;
  if (!bytes && !fs::exists(file, error)) {
    return lint::Notice{lint::Severity::error,
                        "is not there: pmlint baseline --output FILE writes a baseline", file, 0,
                        0};
  }
  if (!bytes) return lint::Notice{lint::Severity::error, bytes.error(), {}, 0, 0};
  std::variant<lint::Baseline, lint::BaselineProblem> read = lint::read_baseline(*bytes);
  if (auto* problem = std::get_if<lint::BaselineProblem>(&read)) {
    return lint::Notice{lint::Severity::error, std::move(problem->message), file, problem->line,
                        problem->column};
  }
  return BaselineInUse(file, std::get<lint::Baseline>(std::move(read)));
}

lint::DidRun rules_that_ran(const std::vector<lint::RuleInfo>& catalogue,
                            const lint::Configuration& configuration) {
  return [&catalogue, &configuration](std::string_view id) {
    const lint::RuleInfo* rule = lint::find_rule(catalogue, id);
    return rule == nullptr || configuration.enabled(*rule);
  };
}

void StaleFindings::add(const BaselineInUse& baseline, std::uint32_t findings) {
  gone_[&baseline] += findings;
}

std::vector<lint::Notice> StaleFindings::notices() const {
  std::vector<lint::Notice> notices;
  for (const auto& [baseline, findings] : gone_) {
    std::uint32_t gone = findings;
    for (const auto& [name, known] : baseline->baseline().files) {
      if (!baseline->exists(name)) gone += lint::total(known);
    }
    if (gone == 0) continue;
    notices.push_back({lint::Severity::note,
                       fmt::format("{} of the baseline {} gone: pmlint baseline prune takes {} out",
                                   gone == 1 ? "1 finding" : fmt::format("{} findings", gone),
                                   gone == 1 ? "is" : "are", gone == 1 ? "it" : "them"),
                       baseline->file(), 0, 0});
  }
  return notices;
}

}  // namespace pmlint::cli
