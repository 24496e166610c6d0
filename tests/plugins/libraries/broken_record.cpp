// SPDX-License-Identifier: MIT
// A plugin with one thing wrong in its record; the build says which.
#include <pmlint/rule.hpp>

#ifndef BROKEN_MAGIC
#define BROKEN_MAGIC PML_MAGIC
#endif
#ifndef BROKEN_MAJOR
#define BROKEN_MAJOR PML_ABI_MAJOR
#endif
#ifndef BROKEN_MINOR
#define BROKEN_MINOR PML_ABI_MINOR
#endif
#ifndef BROKEN_SIZE
#define BROKEN_SIZE sizeof(pml_plugin)
#endif
#ifndef BROKEN_RULES
#define BROKEN_RULES kRules
#endif
#ifndef BROKEN_ID
#define BROKEN_ID "broken-record"
#endif
#ifndef BROKEN_OPTIONS
#define BROKEN_OPTIONS \
  { nullptr, 0, sizeof(pml_option) }
#endif

namespace {

struct Quiet {
  static constexpr pmlint::RuleInfo info{.id = BROKEN_ID, .summary = "reports nothing"};
  void check(const pmlint::Document&, pmlint::Report&) const {}
};

constexpr pml_str kPage{"# x\n", 4};
constexpr pml_rule kRule = [] {
  pml_rule rule = pmlint::detail::record<Quiet>(&kPage);
  rule.options = BROKEN_OPTIONS;
  return rule;
}();
[[maybe_unused]] constexpr const pml_rule* kRules[] = {&kRule};

}  // namespace

constinit const pml_plugin pmlint_plugin{BROKEN_MAGIC, BROKEN_MAJOR, BROKEN_MINOR, BROKEN_SIZE, 1,
                                         "broken",     "1.0",        BROKEN_RULES};
