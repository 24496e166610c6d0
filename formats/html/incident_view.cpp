// SPDX-License-Identifier: MIT
#include "formats/html/incident_view.hpp"

#include <fmt/format.h>

#include <optional>
#include <set>

#include "core/time/tolerance.hpp"
#include "formats/html/axis_drawing.hpp"
#include "formats/html/incident.hpp"
#include "formats/html/markup.hpp"
#include "formats/html/signs.hpp"

namespace pmlint::formats::html {
namespace {

struct Picture {
  std::string_view kind;
  Shape shape;
};
// The style sheet shows the one that fits the window.
constexpr Picture kPictures[] = {
    {"wide", {1080, 156, 7, true}},
    {"middle", {680, 140, 7, true}},
    {"narrow", {344, 72, 5, false}},
};
constexpr std::size_t kLongList = 16;  // entries; a longer list is folded

std::string metric(std::string_view what, std::optional<time::Seconds> length) {
  return fmt::format(R"(<div><dt>{}</dt><dd{}>{}</dd></div>)", what,
                     length ? "" : R"( class="unknown")",
                     length ? time::spell_length(*length) : "not told");
}

std::string metrics_view(const facts::Metrics& metrics) {
  return R"(<dl class="metrics">)" + metric("to detect", metrics.time_to_detect) +
         metric("to mitigate", metrics.time_to_mitigate) +
         metric("to resolve", metrics.time_to_resolve) + "</dl>\n";
}

std::string caption(const Incident& incident) {
  std::string text;
  if (incident.placed > 0 && incident.dated) {
    const std::string& first = incident.entries.front().date;
    const std::string& last = incident.entries[incident.placed - 1].date;
    text = first == last ? first : fmt::format("{} to {}", first, last);
  }
  text += fmt::format("{}{}", text.empty() ? "" : "; ", incident.zones);
  const std::size_t unplaced = incident.entries.size() - incident.placed;
  if (unplaced > 0) text += fmt::format("; {} without a place in time", unplaced);
  if (incident.left_out > 0)
    text += fmt::format("; {} more entries are not drawn", incident.left_out);
  return text;
}

// A sentence begins with a capital.
std::string sentence(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

// In the order in which they appear.
std::string key(const Incident& incident) {
  std::set<std::size_t> used;
  std::string items;
  for (const Entry& entry : incident.entries) {
    const std::size_t sign = sign_of(entry.roles);
    if (!used.insert(sign).second) continue;
    items += fmt::format("<li>{} {}</li>", sign_icon(sign), signs()[sign].key);
  }
  if (!incident.silences.empty()) {
    items +=
        R"(<li><svg class="icon" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true"><path class="hatch" d="M-8 3.5l7-7M-3.5 3.5l7-7M1 3.5l7-7"/></svg> nothing is told for long</li>)";
  }
  return R"(<ul class="key">)" + items + "</ul>\n";
}

std::string entry_view(const Entry& entry, const std::string& date, const std::string& since,
                       std::string_view document) {
  const std::string roles = role_words(entry.roles);
  return fmt::format(
      R"(<li>{}<span class="when">{}<b>{}</b>{}</span><span class="what">{}{} <a href="#{}-L{}">line {}</a></span></li>)",
      sign_icon(sign_of(entry.roles)),
      date.empty() ? "" : fmt::format(R"(<span class="date">{}</span> )", escaped(date)),
      entry.time.empty() ? "no time" : escaped(entry.time),
      since.empty() ? "" : fmt::format(R"( <span class="since">+{}</span>)", since),
      roles.empty() ? "" : fmt::format(R"(<span class="roles">{}</span> )", roles),
      escaped(entry.text), document, entry.line, entry.line);
}

std::string list(const Incident& incident, std::string_view document) {
  std::string items;
  std::string day;
  for (std::size_t i = 0; i < incident.entries.size(); ++i) {
    const Entry& entry = incident.entries[i];
    const std::string date = entry.date == day ? "" : entry.date;
    day = entry.date;
    const bool later = i > 0 && i<incident.placed&& * entry.at> * incident.entries[i - 1].at;
    items += entry_view(entry, date,
                        later ? time::spell_length(*entry.at - *incident.entries[i - 1].at) : "",
                        document);
  }
  return fmt::format(
      R"(<details class="entries"{}><summary>{} of the timeline</summary><ol>{}</ol></details>)",
      incident.entries.size() > kLongList ? "" : " open",
      incident.entries.size() == 1 ? "1 entry" : fmt::format("{} entries", incident.entries.size()),
      items);
}

std::string pictures(const Incident& incident, std::string_view document) {
  const std::string label =
      fmt::format("The incident on a time axis: {} entries, {}. The entries are listed below.",
                  incident.placed, caption(incident));
  std::string text;
  for (const Picture& picture : kPictures) {
    text += draw_axis(incident, lay_out(incident, picture.shape),
                      fmt::format("{}-{}", document, picture.kind), picture.kind, label);
  }
  return text;
}

}  // namespace

std::string incident_view(const score::FileReport& file, std::string_view document) {
  const Incident incident = incident_of(file);
  if (incident.entries.empty()) return {};
  std::string text = fmt::format(
      R"(<section class="incident" aria-labelledby="{0}-incident {0}-path"><h3 id="{0}-incident">The incident</h3>)",
      document);
  text += metrics_view(incident.metrics);
  if (incident.placed > 0) {
    text += fmt::format(R"(<figure>{}<figcaption>{}.</figcaption></figure>)",
                        pictures(incident, document), escaped(sentence(caption(incident))));
    text += key(incident);
  }
  return text + list(incident, document) + "</section>\n";
}

}  // namespace pmlint::formats::html
