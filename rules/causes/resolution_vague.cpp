// SPDX-License-Identifier: MIT
// "The issue was fixed and tested" says that it works again, not what was changed. One concrete step,
// in the section or in the timeline, is enough.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <optional>
#include <string_view>

#include "remedies.hpp"

namespace {

using namespace pmlint;

struct ResolutionVague {
  static constexpr RuleInfo info{.id = "resolution-vague",
                                 .summary = "the resolution does not say what was changed",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::cause};

  void check(const Document& doc, Report& report) const {
    std::optional<Section> first;
    TextRange vague{};
    for (const Section section : doc.sections()) {
      if (!section.is(SectionKind::resolution) && !section.is(SectionKind::response)) continue;
      const causes::Remedy remedy = causes::remedy_in(doc, section);
      if (remedy.concrete) return;
      if (remedy.where.empty() || !section.is(SectionKind::resolution)) continue;
      if (!first) {
        first = section;
        vague = remedy.where;
      }
    }
    if (!first) return;
    for (const Event event : doc.events()) {
      constexpr std::uint32_t kSteps = kAttempt | kMitigated | kResolved;
      if (event.has(kSteps) && causes::is_concrete_step(doc, event.text())) return;
    }
    report.add({.range = doc.source_range(vague),
                .message = "the resolution does not say what was changed: name the setting, the "
                           "code, the host or the version, and how it was checked"});
  }
};

}  // namespace

PMLINT_RULE(resolution_vague, ResolutionVague)
