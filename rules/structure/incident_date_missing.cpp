// SPDX-License-Identifier: MIT
// No day of the incident is told anywhere: not in the text, the title, the front matter or the name of
// the file. The due date of an action and the date of publication are none.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <vector>

#include "day_in_name.hpp"

namespace {

using namespace pmlint;

struct IncidentDateMissing {
  static constexpr RuleInfo info{.id = "incident-date-missing",
                                 .summary = "the document does not say on which day it happened",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    if (structure::day_in_name(doc.path()) || any_day(doc) || in_code(doc) || names_month(doc))
      return;
    Diagnostic found{.range = doc.has_title() ? doc.title_where() : Range{}, .message = {}};
    for (const WrittenTime time : doc.times()) {
      if (!time.clock()) continue;
      found.range = doc.source_range(time.text());
      found.message = quoted(doc.text(time.text())) + ", but of which day? ";
      break;
    }
    found.message +=
        "no date of the incident is written anywhere; add it, for example \"2024-05-12\"";
    report.add(found);
  }

 private:
  static bool any_day(const Document& doc) {
    const std::vector<Range> others = other_days(doc);
    std::size_t next = 0;  // both are in order of place
    for (const WrittenTime time : doc.times()) {
      if (!time.date() || time.impossible()) continue;
      const Range where = doc.source_range(time.text());
      while (next < others.size() && others[next].end <= where.begin) ++next;
      if (next == others.size() || !others[next].contains(where)) return true;
    }
    return std::ranges::any_of(doc.events(),
                               [](const Event& event) { return event.date_written(); }) ||
           std::ranges::any_of(doc.fields(), tells_day);
  }

  // "Date: 3 mars 2025": a day in whatever language.
  static bool tells_day(const Field& field) {
    return field.name() == "incident_date" &&
           field.value().find_first_of("0123456789") != std::string_view::npos;
  }

  // Where days of something else stand: when an action is due, when this was published.
  static std::vector<Range> other_days(const Document& doc) {
    std::vector<Range> others;
    for (const Action action : doc.actions()) others.push_back(action.where());
    for (const Field field : doc.fields()) {
      if (field.name() == "published" || field.name() == "updated") others.push_back(field.where());
    }
    std::ranges::sort(others, {}, &Range::begin);
    return others;
  }

  // "January23, 2021": a month beside a number, however it is glued.
  static bool names_month(const Document& doc) {
    bool number = false;
    bool month = false;
    for (const Word word : doc.words()) {
      const std::string_view text = doc.text(word.text());
      const bool is_number = text.front() >= '0' && text.front() <= '9';
      const std::size_t letters = text.find_first_of("0123456789");
      const bool is_month = !is_number && is_month_name(text.substr(0, letters));
      const bool glued = is_month && letters != std::string_view::npos;
      if (glued || (is_month && number) || (is_number && month)) return true;
      number = is_number;
      month = is_month;
    }
    return false;
  }

  static bool is_month_name(std::string_view word) {
    constexpr std::array<std::string_view, 12> kMonths{
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    constexpr std::size_t kAbbreviation = 3;
    if (word.size() < kAbbreviation) return false;
    return std::ranges::any_of(kMonths, [&](std::string_view month) {
      return equal_ignoring_case(word, month) ||
             equal_ignoring_case(word, month.substr(0, kAbbreviation));
    });
  }

  // A log pasted into a code block carries the day of its lines.
  static bool in_code(const Document& doc) {
    for (const Block block : doc.blocks()) {
      if (block.kind() == BlockKind::code && structure::day_in_name(doc.text(block.text()))) {
        return true;
      }
    }
    return false;
  }
};

}  // namespace

PMLINT_RULE(incident_date_missing, IncidentDateMissing)
