// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

#include "plugins/registry.hpp"
#include "plugins/testing/rule_case.hpp"

namespace pmlint::test {
namespace {

// The built packs, loaded once.
const plugins::Registry& built_packs() {
  static const plugins::Registry packs = [] {
    plugins::Registry registry;
    for (const std::string& refusal : registry.load_directory(PMLINT_PACK_DIR)) {
      ADD_FAILURE() << refusal;
    }
    return registry;
  }();
  return packs;
}

}  // namespace

void expect_lint(std::string_view rule, const LintCase& lint_case) {
  plugins::RuleCase rule_case{std::string(rule), lint_case.markdown, lint_case.config,
                              lint_case.fixed, lint_case.files};
  for (const auto& [option, value] : lint_case.options) {
    rule_case.config.push_back("rules." + rule_case.rule + '.' + option + '=' + value);
  }
  const plugins::CaseResult result = plugins::run_case(built_packs(), rule_case);
  for (const std::string& error : result.errors) ADD_FAILURE() << error;
  for (const plugins::Comparison& comparison : result.comparisons) {
    EXPECT_EQ(comparison.expected, comparison.actual) << "these are the " << comparison.what;
  }
}

}  // namespace pmlint::test
