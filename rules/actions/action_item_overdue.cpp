// SPDX-License-Identifier: MIT
// An open item whose day has passed: by the document's own date of publication or the day that the
// configuration gives. Never by the clock, so that a run gives the same result tomorrow.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>

#include "items.hpp"

namespace {

using namespace pmlint;

constexpr std::string_view kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                        "jul", "aug", "sep", "oct", "nov", "dec"};

int month_of(std::string_view word) {
  for (int month = 0; month < 12; ++month) {
    const std::string_view name = kMonths[month];
    if (word.size() >= 3 && equal_ignoring_case(word.substr(0, 3), name)) return month + 1;
  }
  return 0;
}

// Year, month and day as one number that can be compared.
using Day = std::int64_t;

// "2025-03-14", "14 March 2025", "March 14, 2025": the day in a text; none without all three.
std::optional<Day> day_in(std::string_view text) {
  Day year = 0;
  Day month = 0;
  Day day = 0;
  for_each_word(text, [&](std::string_view word, std::size_t) {
    Day number = 0;
    std::size_t digits = 0;
    for (const char c : word) {
      if (c < '0' || c > '9') break;
      number = number * 10 + (c - '0');
      ++digits;
    }
    constexpr std::size_t kYearDigits = 4;
    if (digits == kYearDigits && year == 0) {
      year = number;
    } else if (digits > 0 && digits <= 2) {
      // In ISO order the month follows the year; what follows the day is a clock.
      Day& part = year != 0 && month == 0 ? month : day;
      if (part == 0) part = number;
    } else if (digits == 0 && month == 0) {
      month = month_of(word);
    }
  });
  if (year == 0 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  return year * 10000 + month * 100 + day;
}

struct ActionItemOverdue {
  std::string_view now;

  static constexpr RuleInfo info{.id = "action-item-overdue",
                                 .summary = "an open item is past its due date",
                                 .severity = Severity::note,
                                 .dimension = Dimension::none};
  static constexpr std::tuple options{
      Option{"now", &ActionItemOverdue::now,
             "the day to compare with, as 2025-03-14; default: when the document was published"}};

  void prepare() const {
    if (!now.empty() && !day_in(now)) {
      throw std::invalid_argument("now = " + quoted(now) + ": give a day, as 2025-03-14");
    }
  }

  void check(const Document& doc, Report& report) const {
    std::optional<Day> today = day_in(now);
    for (const std::string_view name : {"updated", "published"}) {
      if (today) break;
      if (const auto field = doc.field(name)) today = day_in(field->value());
    }
    if (!today) return;
    for (const Action action : actions::OpenItems(doc)) {
      const std::optional<Day> due = day_in(action.due());
      if (!due || *due >= *today) continue;
      report.add({.range = action.due_where(),
                  .message = "this item was due on " + quoted(action.due()) +
                             " and is not marked as done: close it or give it a new date"});
    }
  }
};

}  // namespace

PMLINT_RULE(action_item_overdue, ActionItemOverdue)
