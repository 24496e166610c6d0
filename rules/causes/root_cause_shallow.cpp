// SPDX-License-Identifier: MIT
// A mechanism alone is the proximate cause. What set it off, or why it was possible, is what a
// prevention can act on; the facts say whether either is told anywhere.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <bit>
#include <cstdint>

#include "causes.hpp"
#include "triggers.hpp"

namespace {

using namespace pmlint;

struct RootCauseShallow {
  static constexpr RuleInfo info{.id = "root-cause-shallow",
                                 .summary = "the cause stops at the mechanism",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::cause};

  void check(const Document& doc, Report& report) const {
    const causes::Told told = causes::told(doc);
    // root-cause-vague, root-cause-human-error and cause-unknown-unplanned have their say first.
    if (!told.in_section || !told.specific() || told.stops_at_slip()) return;
    constexpr std::uint32_t kDeeper = kEnabling | kUnknownCause;
    if ((told.features & kDeeper) != 0 || is_long(told)) return;
    if (causes::triggered(doc) || analysed_further(doc)) return;
    Diagnostic found{.range = told.best->where(),
                     .message =
                         "the cause stops at the mechanism: say what had changed or set it "
                         "off, and why nothing caught it before"};
    constexpr std::uint32_t kSpecific = kIdentifier | kQuantity | kQuotedEvidence | kMechanism;
    if (std::popcount(told.best->features() & kSpecific) > 1) found.severity = Severity::note;
    report.add(found);
  }

 private:
  // Whoever writes this much has gone deeper, in words that the facts do not know.
  static bool is_long(const causes::Told& told) {
    constexpr std::uint32_t kLong = 50;
    return told.content_words > kLong;
  }

  static bool analysed_further(const Document& doc) {
    return causes::has_content(doc, SectionKind::contributing_factors) ||
           causes::has_content(doc, SectionKind::five_whys);
  }
};

}  // namespace

PMLINT_RULE(root_cause_shallow, RootCauseShallow)
