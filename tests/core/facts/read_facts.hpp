// SPDX-License-Identifier: MIT
// Facts of a text, in the compact forms that the tables of the tests are written in.
#pragma once

#include <memory>
#include <string>
#include <variant>

#include "core/facts/postmortem.hpp"
#include "core/time/calendar.hpp"

namespace pmlint::facts {

inline std::unique_ptr<const Postmortem> read_text(const std::string& markdown) {
  auto result = read(text::Source("test.md", markdown));
  return std::get<std::unique_ptr<const Postmortem>>(std::move(result));
}

// "line at" for each event: "3 2024-06-08T10:00".
inline std::string show_events(const std::string& markdown) {
  const auto postmortem = read_text(markdown);
  std::string shown;
  for (const Event& event : postmortem->facts().events) {
    shown += std::to_string(postmortem->source().line_of(event.where.begin)) + ' ';
    shown +=
        event.relative ? "T" + std::to_string(*event.relative) : time::iso(event.date, event.clock);
    if (event.until)
      shown += " +" + std::to_string((event.until->seconds - event.moment->seconds) / 60);
    if (!event.zone.empty()) shown += ' ' + std::string(event.zone);
    shown += '\n';
  }
  return shown;
}

// "line minutes" for each duration, of a part "line minutes part"; "line start/end" for each window.
inline std::string show_statements(const std::string& markdown) {
  const auto postmortem = read_text(markdown);
  std::string shown;
  for (const Duration& duration : postmortem->facts().durations) {
    shown += std::to_string(postmortem->source().line_of(duration.where.begin)) + ' ' +
             std::to_string(duration.length.seconds / 60) +
             (duration.partial ? "min part\n" : "min\n");
  }
  for (const Window& window : postmortem->facts().windows) {
    shown += std::to_string(postmortem->source().line_of(window.where.begin)) + ' ' +
             time::iso(window.start_date, window.start_clock) + '/' +
             time::iso(window.end_date, window.end_clock) + '\n';
  }
  return shown;
}

}  // namespace pmlint::facts
