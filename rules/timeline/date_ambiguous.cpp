// SPDX-License-Identifier: MIT
// A date in digits that reads two ways, or days without a year in a document that tells none. One
// finding of each kind: whoever settles the first settles all.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <vector>

namespace {

using namespace pmlint;

struct DateAmbiguous {
  static constexpr RuleInfo info{.id = "date-ambiguous",
                                 .summary = "a date can be read in one way only, and has a year",
                                 .severity = Severity::note,
                                 .dimension = Dimension::time};

  void check(const Document& doc, Report& report) const {
    std::optional<WrittenTime> two_ways;
    std::optional<WrittenTime> no_year;
    bool any_year = has_year(doc.path());
    for (const WrittenTime time : doc.times()) {
      const auto date = time.date();
      if (!date || time.date_shared()) continue;
      if (date->year != 0) any_year = true;
      if (time.ambiguous_order() && !two_ways) two_ways = time;
      if (date->year == 0 && date->day != 0 && !time.impossible() && !no_year) no_year = time;
    }
    if (two_ways && !settled(doc)) report_two_ways(doc, *two_ways, report);
    if (no_year && !any_year && !has_year(doc.title())) report_no_year(doc, *no_year, report);
  }

 private:
  // A clear date that is one of the two readings of an ambiguous one shows how to read them all.
  static bool settled(const Document& doc) {
    constexpr std::size_t kMostDates = 50;
    std::vector<Date> clear;
    for (const WrittenTime time : doc.times()) {
      const auto date = time.date();
      if (date && !time.ambiguous_order() && date->day != 0 && clear.size() < kMostDates) {
        clear.push_back(*date);
      }
    }
    for (const WrittenTime time : doc.times()) {
      if (!time.ambiguous_order()) continue;
      const Date read = *time.date();
      for (const Date& date : clear) {
        if (date.year != 0 && date.year != read.year) continue;
        if (date.month == read.month && date.day == read.day) return true;
        if (date.month == read.day && date.day == read.month) return true;
      }
    }
    return false;
  }

  static void report_two_ways(const Document& doc, const WrittenTime& time, Report& report) {
    const Date date = *time.date();
    const Date swapped{date.year, date.day, date.month};
    report.add({.range = doc.source_range(time.text()),
                .message = quoted(doc.text(time.text())) + " may be " + spell(date) + " or " +
                           spell(swapped) + "; write the one that is meant in this form"});
  }

  static void report_no_year(const Document& doc, const WrittenTime& time, Report& report) {
    report.add(
        {.range = doc.source_range(time.text()),
         .message = quoted(doc.text(time.text())) +
                    " has no year, and the document tells none; write the date in full once"});
  }

  // Four digits from 1990 on, as in a file name or a title.
  static bool has_year(std::string_view text) {
    constexpr std::size_t kDigits = 4;
    std::size_t run = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
      if (i < text.size() && text[i] >= '0' && text[i] <= '9') {
        ++run;
        continue;
      }
      if (run == kDigits || run == 2 * kDigits) {
        const std::string_view year = text.substr(i - run, 2);
        if (year == "20" || year == "19") return true;
      }
      run = 0;
    }
    return false;
  }
};

}  // namespace

PMLINT_RULE(date_ambiguous, DateAmbiguous)
