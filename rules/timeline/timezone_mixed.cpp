// SPDX-License-Identifier: MIT
// Entries that carry different zones of their own: their order and distances cannot be read off. The
// same instant told twice is one entry, and the two halves of a year are one zone.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>

#include "anchors.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::timeline;

struct TimezoneMixed {
  static constexpr RuleInfo info{.id = "timezone-mixed",
                                 .summary = "the timeline's entries are in one time zone",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::time};

  void check(const Document& doc, Report& report) const {
    std::vector<Zone> zones;
    for (const Event event : doc.events()) {
      if (!event.zone_written() || !event.clock()) continue;
      count(event, zones);
    }
    if (zones.size() == 1) check_title(doc, zones.front(), report);
    if (zones.size() < 2) return;
    const Zone* most = &zones.front();
    for (const Zone& zone : zones) {
      if (zone.count > most->count) most = &zone;
    }
    const Zone& other = most == &zones.front() ? zones[1] : zones.front();
    Diagnostic found{
        .range = other.first.time_where(),
        .message = "this entry is in " + std::string(other.first.zone()) + ", but " +
                   count_of(most->count, "entry is", "entries are") + " in " +
                   std::string(most->first.zone()) +
                   "; write all in one zone, with the local time in brackets if needed"};
    for (const Zone& zone : zones) {
      if (&zone == &other) continue;
      found.related.push_back(
          {zone.first.time_where(), "the first entry in " + std::string(zone.first.zone())});
    }
    report.add(found);
  }

 private:
  struct Zone {
    Event first;
    std::size_t count = 0;
  };

  // "Timeline (all times Pacific)" above entries that are all in UTC: one of the two is wrong.
  static void check_title(const Document& doc, const Zone& zone, Report& report) {
    if (!differ(zone.first.zone(), doc.zone())) return;
    for (const Event event : doc.events()) {
      if (event.clock() && !event.zone_written()) return;
    }
    for (const Section section : doc.sections()) {
      if (!section.is(SectionKind::timeline)) continue;
      if (lower(doc.text(section.title())).find(lower(doc.zone())) == std::string::npos) continue;
      report.add({.range = zone.first.time_where(),
                  .message = "this entry is in " + std::string(zone.first.zone()) +
                             ", but the title of the timeline says " + std::string(doc.zone()) +
                             "; say one zone",
                  .related = {{section.title_where(), "the title of the timeline"}}});
      return;
    }
  }

  static void count(const Event& event, std::vector<Zone>& zones) {
    for (Zone& zone : zones) {
      if (!same(zone.first, event)) continue;
      ++zone.count;
      return;
    }
    constexpr std::size_t kMostZones = 8;
    if (zones.size() < kMostZones) zones.push_back({event, 1});
  }

  static bool same(const Event& a, const Event& b) {
    if (comparable_zones(a.zone(), b.zone()) || one_region(a.zone(), b.zone())) return true;
    return a.zone_offset() && a.zone_offset() == b.zone_offset();
  }

  // "PST", "PDT", "PT" and "Pacific": a clock change is no other zone.
  static constexpr std::array<std::string_view, 10> kRegions{
      "pt pst pdt pacific us/pacific america/los_angeles",
      "mt mst mdt mountain us/mountain",
      "ct cst cdt central us/central",
      "et est edt eastern us/eastern america/new_york",
      "cet cest met mest europe/berlin europe/paris europe/oslo",
      "eet eest",
      "wet west",
      "gmt bst utc z europe/london london",
      "aest aedt aet australia/sydney sydney",
      "nzst nzdt"};

  // Its place among them, or behind the last.
  static std::size_t region_of(std::string_view zone) {
    const std::string name = lower(zone.substr(0, zone.find(' ')));
    const auto holds = [&](std::string_view names) {
      return !name.empty() && find_words(names, name) != std::string_view::npos;
    };
    return static_cast<std::size_t>(std::ranges::find_if(kRegions, holds) - kRegions.begin());
  }
  static bool one_region(std::string_view a, std::string_view b) {
    const std::size_t region = region_of(a);
    return region < kRegions.size() && region == region_of(b);
  }

  // Surely not one zone: regions that are never at the same hour.
  static bool differ(std::string_view a, std::string_view b) {
    constexpr std::size_t kAmerican = 4;  // the first of them
    const std::size_t one = region_of(a);
    const std::size_t other = region_of(b);
    const bool known = one < kRegions.size() && other < kRegions.size();
    return known && (one < kAmerican) != (other < kAmerican);
  }
};

}  // namespace

PMLINT_RULE(timezone_mixed, TimezoneMixed)
