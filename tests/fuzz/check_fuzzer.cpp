// SPDX-License-Identifier: MIT
// Any text as a document, through every rule, the score, every reporter and all safe fixes. No rule
// may fail, findings lie in the document, machine formats stay what they claim to be.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/lint/configuration_file.hpp"
#include "core/lint/fixes.hpp"
#include "core/lint/lint.hpp"
#include "core/text/utf8.hpp"
#include "formats/format.hpp"
#include "plugins/registry.hpp"
#include "tests/fuzz/require.hpp"

namespace {

using namespace pmlint;  // NOLINT(google-build-using-namespace): a program of one function
using fuzz::require;

// The built packs with every rule enabled.
struct AllRules {
  plugins::Registry registry;
  std::vector<lint::RuleInfo> catalogue;
  lint::Configuration configuration;
  std::unique_ptr<const lint::Checker> checker;

  AllRules() {
    require(registry.load_directory(PMLINT_PACK_DIR).empty());
    catalogue = lint::catalogue(registry);
    lint::LoadedConfiguration loaded = lint::load_configuration({}, catalogue);
    require(loaded.problems.empty());
    configuration = std::move(loaded.configuration);
    for (const lint::RuleInfo& rule : catalogue) {
      configuration.rules[std::string(rule.id)].enabled = true;
    }
    checker = registry.checker(configuration);
  }
};

const AllRules& rules() {
  static const AllRules all;
  return all;
}

text::Result<lint::CheckedDocument> check(std::string bytes) {
  auto read = facts::read(text::Source("fuzz.md", std::move(bytes)));
  auto* postmortem = std::get_if<std::unique_ptr<const facts::Postmortem>>(&read);
  if (postmortem == nullptr) return text::Failure{"refused"};
  lint::Outcome outcome =
      lint::lint(**postmortem, *rules().checker, rules().registry, rules().configuration);
  return lint::CheckedDocument{std::move(*postmortem), std::move(outcome)};
}

void check_findings(const lint::CheckedDocument& document) {
  for (const lint::RuleFailure& failure : document.outcome.failures) {
    std::fprintf(stderr, "%s: %s\n", failure.rule.c_str(), failure.why.c_str());
  }
  require(document.outcome.failures.empty());
  const std::size_t size = document.postmortem->source().bytes().size();
  for (const lint::Finding& finding : document.outcome.findings) {
    require(finding.range.begin <= finding.range.end && finding.range.end <= size);
    require(!finding.message.empty());
  }
}

// One JSON value, or one a line.
bool is_json(std::string_view media_type) {
  return media_type.ends_with("json") && !media_type.ends_with("ndjson");
}
bool is_json_lines(std::string_view media_type) { return media_type.ends_with("ndjson"); }

bool all_lines_are_json(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (!nlohmann::json::accept(line)) return false;
  }
  return true;
}

void check_reporters(const lint::CheckedDocument& document) {
  // Only rules that reported: the others would be most of what is written, and never change.
  std::vector<lint::RuleInfo> reported;
  for (const lint::RuleInfo& info : rules().catalogue) {
    const auto is_of = [&info](const lint::Finding& finding) { return finding.rule == info.id; };
    if (std::ranges::any_of(document.outcome.findings, is_of)) reported.push_back(info);
  }
  score::RunReport report;
  report.rules = &reported;
  report.preset = "default";
  report.files = {score::FileReport{"fuzz.md", document.postmortem, document.outcome.findings,
                                    score::account(*document.postmortem, document.outcome.findings,
                                                   rules().catalogue, rules().configuration)}};
  for (const formats::Format& format : formats::all()) {
    std::ostringstream out;
    format.write(report, out, {});
    require(out.good());
    if (is_json(format.media_type)) require(nlohmann::json::accept(out.str()));
    if (is_json_lines(format.media_type)) require(all_lines_are_json(out.str()));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (text::first_malformed_utf8(bytes) != size) return 0;  // refused before it is read
  text::Result<lint::CheckedDocument> document = check(std::move(bytes));
  if (!document) return 0;
  check_findings(*document);
  check_reporters(*document);
  const lint::FixedDocument fixed =
      lint::fix(std::move(document).value(), check, lint::Safety::unsafe);
  require(!fixed.fault.has_value());
  check_findings(fixed.document);
  return 0;
}
