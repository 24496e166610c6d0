// SPDX-License-Identifier: MIT
// Entries that carry different zones of their own: their order and distances cannot be read off. The
// same instant told twice is one entry, and the two halves of a year are one zone.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

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
  static bool one_region(std::string_view a, std::string_view b) {
    struct Region {
      std::string_view names;  // separated by blanks
    };
    constexpr std::array kRegions{
        Region{"pt pst pdt pacific us/pacific america/los_angeles"},
        Region{"mt mst mdt mountain us/mountain"},
        Region{"ct cst cdt central us/central"},
        Region{"et est edt eastern us/eastern america/new_york"},
        Region{"cet cest met mest europe/berlin europe/paris europe/oslo"},
        Region{"eet eest"},
        Region{"wet west"},
        Region{"gmt bst utc z europe/london london"},
        Region{"aest aedt aet australia/sydney sydney"},
        Region{"nzst nzdt"}};
    const auto first_word = [](std::string_view zone) { return zone.substr(0, zone.find(' ')); };
    for (const Region& region : kRegions) {
      const auto holds = [&](std::string_view zone) {
        const std::size_t at = find_words(region.names, lower(first_word(zone)));
        return at != std::string_view::npos;
      };
      if (holds(a) && holds(b)) return true;
    }
    return false;
  }
};

}  // namespace

PMLINT_RULE(timezone_mixed, TimezoneMixed)
