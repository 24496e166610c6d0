// SPDX-License-Identifier: MIT
#include "formats/html/incident.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/facts/durations/metrics.hpp"
#include "core/time/tolerance.hpp"
#include "formats/html/markup.hpp"
#include "formats/html/signs.hpp"
#include "formats/html/stretches.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats::html {
namespace {

constexpr std::size_t kLongestText = 400;

// As it will be shown: what is spelled out takes room.
std::string one_line(std::string_view text) {
  std::string line = visible(shortened(text, kLongestText));
  const std::size_t end = line.find_last_not_of(' ');
  line.resize(end == std::string::npos ? 0 : end + 1);
  return line;
}

std::string spell_time(const facts::Event& event) {
  std::string text = event.approximate ? "~" : "";
  if (event.relative) {
    const bool before = *event.relative < 0;
    return text + (before ? "T-" : "T+") +
           time::spell_length(before ? -*event.relative : *event.relative);
  }
  if (!event.clock) return event.date ? text + spell_date(*event.date) : std::string();
  text += time::iso(std::nullopt, event.clock);
  if (event.until && event.moment && event.until->seconds > event.moment->seconds) {
    text += "\u2013" + spell_clock(event.until->seconds);
  }
  return text;
}

Entry entry_of(const facts::Postmortem& document, const facts::Event& event, bool dated) {
  Entry entry;
  if (event.moment && event.moment->dated == dated) entry.at = event.moment->seconds;
  entry.time = spell_time(event);
  if (event.date) entry.date = spell_date(*event.date);
  entry.text = one_line(document.document().text(event.text));
  entry.roles = event.roles;
  entry.line = document.source().line_of(event.where.begin);
  return entry;
}

// Moments with a date and such without do not lie on one axis: the larger group is drawn.
bool mostly_dated(const std::vector<facts::Event>& events) {
  std::size_t dated = 0;
  std::size_t placed = 0;
  for (const facts::Event& event : events) {
    placed += event.moment ? 1 : 0;
    dated += event.moment && event.moment->dated ? 1 : 0;
  }
  return 2 * dated >= placed;
}

std::string zones_of(const facts::Facts& facts) {
  if (!facts.zone.empty()) return "all times in " + std::string(facts.zone);
  std::set<std::string_view> zones;
  for (const facts::Event& event : facts.events) {
    if (!event.zone.empty() && zones.size() < 4) zones.insert(event.zone);
  }
  if (zones.empty()) return "no time zone is given";
  if (zones.size() == 1) return "times in " + std::string(*zones.begin());
  return fmt::format("times as written, in several zones: {}{}",
                     fmt::join(zones.begin(), std::next(zones.begin(), 2), ", "),
                     zones.size() > 2 ? " ..." : "");
}

// From the entry before to the one that the rule reports.
std::vector<Span> silences_of(const score::FileReport& file, const std::vector<Entry>& entries,
                              std::size_t placed) {
  std::set<std::uint32_t> lines;
  for (const lint::Finding& finding : file.findings) {
    if (finding.suppressed || finding.rule != "timeline-gap") continue;
    lines.insert(file.postmortem->source().line_of(finding.range.begin));
  }
  std::vector<Span> silences;
  for (std::size_t i = 1; i < placed; ++i) {
    const Span span{*entries[i - 1].at, *entries[i].at};
    if (span.length() > 0 && lines.erase(entries[i].line) > 0) silences.push_back(span);
  }
  return silences;
}

// The impact begins once; what breaks or still fails after that is shown as such.
void mark_later_symptoms(std::vector<Entry>& entries) {
  bool begun = false;
  for (Entry& entry : entries) {
    if ((entry.roles & facts::kRoleStart) == 0) continue;
    if (begun) entry.roles = (entry.roles & ~facts::kRoleStart) | kLaterSymptom;
    begun = true;
  }
}

}  // namespace

std::string spell_date(time::CalendarDate date) {
  constexpr std::string_view kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::string text = date.day == 0 ? "" : fmt::format("{} ", date.day);
  text += kMonths[(date.month + 11U) % 12U];
  if (date.year != 0) text += fmt::format(" {}", date.year);
  return text;
}

std::string spell_clock(time::Seconds since_midnight) {
  const time::Seconds second = ((since_midnight % 86400) + 86400) % 86400;
  std::string text = fmt::format("{:02}:{:02}", second / 3600, second / 60 % 60);
  if (second % 60 != 0) text += fmt::format(":{:02}", second % 60);
  return text;
}

Incident incident_of(const score::FileReport& file) {
  const facts::Postmortem& document = *file.postmortem;
  const facts::Facts& facts = document.facts();
  Incident incident;
  incident.dated = mostly_dated(facts.events);
  incident.zones = zones_of(facts);
  incident.metrics = facts.metrics;
  const std::size_t count = std::min(facts.events.size(), kMostEntries);
  incident.left_out = facts.events.size() - count;
  const facts::MetricAnchors anchors = facts::metric_anchors(facts.events);
  for (std::size_t i = 0; i < count; ++i) {
    const facts::Event* event = &facts.events[i];
    incident.entries.push_back(entry_of(document, *event, incident.dated));
    incident.entries.back().anchor = event == anchors.begin || event == anchors.detected ||
                                     event == anchors.mitigated || event == anchors.resolved;
  }
  const auto unplaced =
      std::stable_partition(incident.entries.begin(), incident.entries.end(),
                            [](const Entry& entry) { return entry.at.has_value(); });
  incident.placed = static_cast<std::size_t>(unplaced - incident.entries.begin());
  std::stable_sort(incident.entries.begin(), unplaced,
                   [](const Entry& a, const Entry& b) { return *a.at < *b.at; });
  mark_later_symptoms(incident.entries);
  incident.silences = silences_of(file, incident.entries, incident.placed);
  incident.stretches = stretches_of(file, incident.dated);
  return incident;
}

}  // namespace pmlint::formats::html
