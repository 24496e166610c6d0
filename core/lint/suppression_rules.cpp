// SPDX-License-Identifier: MIT
#include "core/lint/suppression_rules.hpp"

namespace pmlint::lint {
namespace {

constexpr const char* kUnusedPage = R"(# unused-suppression

A comment such as `<!-- pmlint-disable-next-line RULE -->` that silences nothing hides the next real
finding at its place. Remove it, or correct the rule it names. A comment for all rules is judged only
when all of them ran: not with `--select` or `--ignore`. A `pmlint-enable` that ends nothing is told, too.

Bad:

    <!-- pmlint-disable-next-line timezone-missing -->
    All times are in UTC.

Good: no comment, or one with a reason where the rule does report:

    <!-- pmlint-disable-next-line timezone-missing -- the vendor's log has no zone -->
    At 14:02 the vendor's log shows the first error.

## Fix

Takes the comment away, with the `pmlint-enable` that ends it, or the one rule that it names in
vain (safe, but where the comment holds two lists apart). One that begins a line with text is left.
)";

constexpr const char* kReasonlessPage = R"(# suppression-reason-missing

A comment that silences a finding is read by somebody who wonders, a year later, whether it still has to
stand. Say why behind two dashes. This rule is off unless a configuration asks for reasons:

    [suppressions]
    require-reason = true

Bad:

    <!-- pmlint-disable-next-line timezone-missing -->
    At 14:02 the vendor's log shows the first error.

Good:

    <!-- pmlint-disable-next-line timezone-missing -- the vendor's log has no zone -->
    At 14:02 the vendor's log shows the first error.

A comment without a reason silences what it names all the same. One that silences nothing is told by
unused-suppression alone. There is no fix: only its author knows the reason.
)";

RuleInfo make(const char* id, const char* summary, Severity severity, bool enabled,
              const char* page) {
  RuleInfo rule;
  rule.id = id;
  rule.summary = summary;
  rule.severity = severity;
  rule.enabled = enabled;
  rule.page = page;
  rule.plugin = "pmlint";
  return rule;
}

}  // namespace

const RuleInfo& unused_suppression_rule() {
  static const RuleInfo kRule = make("unused-suppression", "a comment silences no finding",
                                     Severity::note, true, kUnusedPage);
  return kRule;
}

const RuleInfo& reasonless_suppression_rule() {
  static const RuleInfo kRule =
      make("suppression-reason-missing", "a comment silences a finding and does not say why",
           Severity::warning, false, kReasonlessPage);
  return kRule;
}

std::array<const RuleInfo*, 2> core_rules() {
  return {&reasonless_suppression_rule(), &unused_suppression_rule()};
}

}  // namespace pmlint::lint
