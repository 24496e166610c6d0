// SPDX-License-Identifier: MIT
// Times that no clock and no calendar shows, and statements that contradict themselves.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace {

using namespace pmlint;

constexpr std::array<std::string_view, 7> kWeekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                    "Friday", "Saturday", "Sunday"};

struct TimeInvalid {
  static constexpr RuleInfo info{
      .id = "time-invalid",
      .summary = "times and dates are possible and agree with themselves",
      .severity = Severity::error,
      .dimension = Dimension::time};

  void check(const Document& doc, Report& report) const {
    std::vector<Date> told;
    for (const WrittenTime time : doc.times()) {
      if (time.impossible()) {
        report_impossible(doc, time, report);
      } else if (time.redundant_meridiem()) {
        report_redundant(doc, time, report);
      } else if (time.weekday() != 0) {
        check_weekday(doc, time, told, report);
      }
    }
    for (const Window window : doc.windows()) check_window(window, report);
  }

 private:
  static constexpr std::size_t kMostDays = 20;

  static void report_impossible(const Document& doc, const WrittenTime& time, Report& report) {
    if (doc.marked(time.text(), MarkKind::code)) return;
    report.add(
        {.range = doc.source_range(time.text()),
         .message = quoted(doc.text(time.text())) + " is no possible time; write what was meant"});
  }

  static void report_redundant(const Document& doc, const WrittenTime& time, Report& report) {
    if (!time.clock() || doc.marked(time.text(), MarkKind::code)) return;
    report.add({.range = doc.source_range(time.text()),
                .message = quoted(doc.text(time.text())) +
                           " mixes the 24-hour clock with AM and PM; write " + spell(*time.clock()),
                .severity = Severity::note});
  }

  // Each wrong day once, however often it is repeated.
  static void check_weekday(const Document& doc, const WrittenTime& time, std::vector<Date>& told,
                            Report& report) {
    const auto date = time.date();
    if (!date || date->year == 0 || date->day == 0 || time.ambiguous_order()) return;
    if (std::ranges::find(told, *date) != told.end()) return;
    const std::int64_t days = days_since_epoch(*date) + 3;  // since a Monday
    const auto actual = static_cast<std::size_t>((days % 7 + 7) % 7);
    const auto stated = static_cast<std::size_t>(time.weekday() - 1);
    if (actual == stated || told.size() >= kMostDays) return;
    told.push_back(*date);
    report.add({.range = doc.source_range(time.text()),
                .message = spell(*date) + " was a " + std::string(kWeekdays[actual]) + ", not a " +
                           std::string(kWeekdays[stated]) + "; correct the one that is wrong"});
  }

  // With both days written; without, the clock may have passed midnight.
  static void check_window(const Window& window, Report& report) {
    const auto length = elapsed(window.start(), window.end());
    if (!length || *length >= 0 || !window.start()->dated) return;
    report.add({.range = window.where(),
                .message = "the stated end, " + spell(window.end_date(), window.end_clock()) +
                           ", is " + spell_length(-*length) + " before the stated start, " +
                           spell(window.start_date(), window.start_clock()),
                .related = {{window.start_where(), "the start"}, {window.end_where(), "the end"}}});
  }
};

}  // namespace

PMLINT_RULE(time_invalid, TimeInvalid)
