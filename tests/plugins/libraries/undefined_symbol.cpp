// SPDX-License-Identifier: MIT
// A plugin that calls a function which nobody defines: it must be refused when it is loaded, not
// die in the middle of a check.
#include <pmlint/rule.hpp>

int acme_missing_function();

namespace {

struct Undefined {
  static constexpr pmlint::RuleInfo info{.id = "undefined-symbol", .summary = "cannot run"};
  void check(const pmlint::Document&, pmlint::Report& report) const {
    if (acme_missing_function() != 0) report.fail("unreachable");
  }
};

}  // namespace

PMLINT_RULE(undefined_symbol, Undefined)
PMLINT_PAGE(undefined_symbol, "# undefined-symbol\n")
PMLINT_PLUGIN("undefined", "1.0", &undefined_symbol)
