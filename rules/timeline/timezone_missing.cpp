// SPDX-License-Identifier: MIT
// Clock times that no zone governs. One declaration anywhere ("all times in UTC", a suffix, a column
// header) serves the whole document.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

namespace {

using namespace pmlint;

struct TimezoneMissing {
  static constexpr RuleInfo info{.id = "timezone-missing",
                                 .summary = "clock times without a time zone",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::time};

  void check(const Document& doc, Report& report) const {
    if (!doc.zone().empty()) return;
    std::optional<Range> first;
    std::size_t count = 0;
    for (const Window window : doc.windows()) {
      if (!window.zone().empty()) return;
      if (!window.start_clock()) continue;
      if (!first) first = window.start_where();
      count += window.end_clock() ? 2 : 1;
    }
    for (const Event event : doc.events()) {
      if (!event.zone().empty()) return;
      if (!event.clock()) continue;
      if (!first) first = event.time_where();
      ++count;
    }
    if (!first) return;
    report.add({.range = *first,
                .message = count_of(count, "clock time has", "clock times have") +
                           " no time zone; say it once, for example \"all times in UTC\""});
  }
};

}  // namespace

PMLINT_RULE(timezone_missing, TimezoneMissing)
