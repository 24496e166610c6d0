// SPDX-License-Identifier: MIT
// No day of the incident is told anywhere: not in the text, the title, the front matter or the name of
// the file. The due date of an action and the date of publication are none.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>

#include "day_in_name.hpp"

namespace {

using namespace pmlint;

struct IncidentDateMissing {
  static constexpr RuleInfo info{.id = "incident-date-missing",
                                 .summary = "the document does not say on which day it happened",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    if (structure::day_in_name(doc.path()) || any_day(doc) || in_code(doc) ||
        names_month(doc.text()))
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
    for (const WrittenTime time : doc.times()) {
      if (time.date() && !time.impossible() && !is_another(doc, time)) return true;
    }
    return std::ranges::any_of(doc.events(),
                               [](const Event& event) { return event.date_written(); });
  }

  // The day of something else: when an action is due, when this was published.
  static bool is_another(const Document& doc, const WrittenTime& time) {
    const Range where = doc.source_range(time.text());
    for (const Action action : doc.actions()) {
      if (action.where().contains(where)) return true;
    }
    for (const Field field : doc.fields()) {
      if ((field.name() == "published" || field.name() == "updated") &&
          field.where().contains(where)) {
        return true;
      }
    }
    return false;
  }

  // "January23, 2021": a month beside a number, however it is glued.
  static bool names_month(std::string_view text) {
    constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    bool number = false;
    bool month = false;
    bool found = false;
    for_each_word(text, [&](std::string_view word, std::size_t) {
      const bool is_number = word[0] >= '0' && word[0] <= '9';
      const bool is_month = word.size() >= 3 && std::ranges::any_of(kMonths, [&](auto name) {
                              return equal_ignoring_case(word.substr(0, name.size()), name);
                            });
      const bool glued = is_month && word.back() >= '0' && word.back() <= '9';
      found = found || glued || (is_month && number) || (is_number && month);
      number = is_number;
      month = is_month && word[0] <= 'Z';
    });
    return found;
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
