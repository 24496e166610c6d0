// SPDX-License-Identifier: MIT
// A stated length and a stated start and end have to agree. Which of them is wrong is not for a
// linter to say.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include "anchors.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::timeline;

struct DurationArithmetic {
  static constexpr RuleInfo info{.id = "duration-arithmetic",
                                 .summary = "the stated length is not the stated end minus start",
                                 .severity = Severity::error,
                                 .dimension = Dimension::time};

  void check(const Document& doc, Report& report) const {
    for (const Duration duration : doc.durations()) {
      const auto window = window_of(doc, duration);
      if (!window) continue;
      const auto length = elapsed(window->start(), window->end());
      if (!length || *length < 0 || duration.agrees(*length)) continue;
      report.add({.range = duration.where(),
                  .message = "stated " + quoted(doc.source(duration.where())) + ", but " +
                             spell(window->start_date(), window->start_clock()) + " to " +
                             spell(window->end_date(), window->end_clock()) + " is " +
                             spell_length(*length) + " (" + difference(duration, *length) +
                             "); correct the one that is wrong",
                  .related = {{window->where(), "the stated start and end"}},
                  .fixes = correction(doc, duration, *length)});
    }
  }

 private:
  // The window of the same line; else the only window, near the only length.
  static std::optional<Window> window_of(const Document& doc, const Duration& duration) {
    if (duration.partial()) return std::nullopt;
    if (const auto row = duration.window()) return doc.windows()[*row];
    if (doc.windows().size() != 1 || doc.durations().size() != 1) return std::nullopt;
    // Far apart they may be about different things: a class that was cut short in a long night.
    const auto line_of = [&](Range where) { return static_cast<int>(doc.line(where)); };
    const int distance = line_of(doc.windows()[0].where()) - line_of(duration.where());
    if (distance > kNearLines || distance < -kNearLines) return std::nullopt;
    return doc.windows()[0];
  }

  // The length that follows from start and end, which may be wrong themselves. "over" and "up to"
  // would still say something else.
  static std::vector<Fix> correction(const Document& doc, const Duration& duration,
                                     Seconds length) {
    if (duration.precision() != Precision::exact &&
        duration.precision() != Precision::approximate) {
      return {};
    }
    const Range where = doc.source_range(duration.text());
    if (doc.source(where) != doc.text(duration.text())) return {};
    const std::string computed = spell_exactly(length);
    return {{.title = "write " + quoted(computed) + ", the stated end minus the stated start",
             .safety = Safety::unsafe,
             .edits = {{where, computed}}}};
  }

  // Two units do not tell 27 h 30 min in days.
  static std::string spell_exactly(Seconds length) {
    constexpr Seconds kHour = 3600;
    if (length < 24 * kHour || length % kHour == 0) return spell_length(length);
    return std::to_string(length / kHour) + " h " + spell_length(length % kHour);
  }

  static std::string difference(const Duration& duration, Seconds length) {
    const Seconds difference = length - duration.seconds();
    return spell_length(difference < 0 ? -difference : difference) +
           (difference < 0 ? " less" : " more");
  }
};

}  // namespace

PMLINT_RULE(duration_arithmetic, DurationArithmetic)
