// SPDX-License-Identifier: MIT
// The document appeared long after the incident ended. Both days have to be written: a date of the
// last change is no date of publication, and a page that is public may be a late copy.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>

namespace {

using namespace pmlint;

struct LatePublication {
  static constexpr RuleInfo info{.id = "late-publication",
                                 .summary = "the document is published soon after the incident",
                                 .severity = Severity::note,
                                 .dimension = Dimension::structure};
  std::int64_t days = 14;
  static constexpr std::tuple options{
      Option{"days", &LatePublication::days, "days from the end of the incident to publication"},
  };

  void check(const Document& doc, Report& report) const {
    const auto field = doc.field("published");
    if (!field || doc.is_public()) return;
    const auto published = day_of(doc, field->value_where());
    const auto ended = last_day(doc, *field);
    if (!published || !ended) return;
    const std::int64_t between = days_since_epoch(*published) - days_since_epoch(*ended);
    if (between <= days || is_disclosure(doc)) return;
    report.add({.range = field->value_where(),
                .message = "published on " + spell(*published) + ", " + std::to_string(between) +
                           " days after the incident ended on " + spell(*ended) +
                           "; details are best written down within " + std::to_string(days)});
  }

 private:
  static bool is_whole(const std::optional<Date>& date) {
    return date && date->year != 0 && date->day != 0;
  }

  static std::optional<Date> day_of(const Document& doc, Range where) {
    for (const WrittenTime time : doc.times()) {
      if (is_whole(time.date()) && !time.impossible() && !time.ambiguous_order() &&
          where.contains(doc.source_range(time.text()))) {
        return time.date();
      }
    }
    return std::nullopt;
  }

  // The stated end, else the last event of the incident itself, else the incident's date.
  static std::optional<Date> last_day(const Document& doc, const Field& published) {
    std::optional<Date> last;
    const auto keep_later = [&](const std::optional<Date>& date) {
      if (!is_whole(date)) return;
      if (!last || days_since_epoch(*date) > days_since_epoch(*last)) last = date;
    };
    for (const Window window : doc.windows()) keep_later(window.end_date());
    for (const Event event : doc.events()) keep_later(event.date());
    if (last) return last;
    for (const std::string_view name : {"resolved", "incident_date", "start"}) {
      const auto field = doc.field(name);
      if (field && !published.where().contains(field->where())) {
        keep_later(day_of(doc, field->value_where()));
      }
      if (last) return last;
    }
    return last;
  }

  // What was found in a system is told when it is mended, not when it is found.
  static bool is_disclosure(const Document& doc) {
    constexpr std::array<std::string_view, 4> kWords{"embargo", "disclosure", "vulnerability",
                                                     "cve"};
    return std::ranges::any_of(kWords, [&](std::string_view word) {
      return find_words(doc.text(), word) != std::string_view::npos;
    });
  }
};

}  // namespace

PMLINT_RULE(late_publication, LatePublication)
