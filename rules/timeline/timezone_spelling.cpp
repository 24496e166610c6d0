// SPDX-License-Identifier: MIT
// "14:05 utc": understood by people, overlooked by tools and searches. Zones are written in capitals.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace {

using namespace pmlint;

struct TimezoneSpelling {
  static constexpr RuleInfo info{.id = "timezone-spelling",
                                 .summary = "the abbreviation of a time zone is in capitals",
                                 .severity = Severity::note,
                                 .dimension = Dimension::none};

  void check(const Document& doc, Report& report) const {
    for (const WrittenTime time : doc.times()) {
      if (time.zone_shared()) continue;
      const std::string_view letters = abbreviation(time.zone());
      const bool shouts =
          std::ranges::none_of(letters, [](char c) { return c >= 'a' && c <= 'z'; });
      if (shouts || doc.marked(time.text(), MarkKind::code)) continue;
      const std::string capitals = in_capitals(letters);
      const std::string_view text = doc.text(time.text());
      const std::size_t at = text.rfind(letters);
      if (at == std::string_view::npos) continue;
      const auto begin = time.text().begin + static_cast<std::uint32_t>(at);
      const Range where =
          doc.source_range({begin, begin + static_cast<std::uint32_t>(letters.size())});
      if (doc.source(where) != letters) continue;
      report.add({.range = where,
                  .message = "the zone " + quoted(letters) + " is written " + capitals,
                  .fixes = {{.title = "write " + capitals,
                             .safety = Safety::safe,
                             .edits = {{where, capitals}}}}});
    }
  }

 private:
  // "utc" of "utc" and "utc+2"; empty for "Pacific Time" and "Europe/Oslo".
  static std::string_view abbreviation(std::string_view zone) {
    constexpr std::size_t kLongest = 4;
    std::size_t size = 0;
    while (size < zone.size() && lower(zone[size]) >= 'a' && lower(zone[size]) <= 'z') ++size;
    if (size > kLongest) return {};
    if (size < zone.size() && zone.find_first_of("+-0123456789", size) == std::string_view::npos) {
      return {};
    }
    return zone.substr(0, size);
  }

  static std::string in_capitals(std::string_view letters) {
    std::string capitals(letters);
    for (char& c : capitals) {
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return capitals;
  }
};

}  // namespace

PMLINT_RULE(timezone_spelling, TimezoneSpelling)
