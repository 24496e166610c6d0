// SPDX-License-Identifier: MIT
#include "core/facts/timeline/relative_times.hpp"

#include <algorithm>
#include <optional>

#include "core/time/lexer.hpp"
#include "core/time/tolerance.hpp"

namespace pmlint::facts {
namespace {

using time::Seconds;

constexpr Seconds kSixty = 60;

// "T+5m", "T+1:30", "T+5".
enum class Writing : std::uint8_t { amount, clock, number };

Writing writing_of(std::string_view written) {
  if (std::count(written.begin(), written.end(), ':') == 1) return Writing::clock;
  const auto names_unit = [](char c) {
    return c != 'T' && time::is_letter(static_cast<unsigned char>(c));
  };
  return std::any_of(written.begin(), written.end(), names_unit) ? Writing::amount
                                                                 : Writing::number;
}

// What the entries have in common, those at the start aside.
struct Counted {
  std::optional<Writing> writing;
  bool alike = true;
  bool mark = false;  // "T0"
  Seconds last = 0;
};

Counted count(const text::Source& source, const std::vector<Event>& events) {
  Counted counted;
  for (const Event& event : events) {
    if (!event.relative) continue;
    const std::string_view written = source.text(event.time_where);
    if (*event.relative == 0) {
      counted.mark = counted.mark || written.find('+') == std::string_view::npos;
      continue;
    }
    const Writing writing = writing_of(written);
    counted.alike = counted.alike && counted.writing.value_or(writing) == writing;
    counted.writing = writing;
    counted.last = std::max(counted.last, *event.relative);
  }
  return counted;
}

bool is_minutes_and_seconds(const std::vector<Duration>& durations, Seconds last) {
  return std::any_of(durations.begin(), durations.end(), [&](const Duration& stated) {
    return !stated.partial && 2 * last > 3 * stated.length.high &&
           time::agrees(stated.length, last / kSixty) && !time::agrees(stated.length, last);
  });
}

bool is_hours(const std::vector<Duration>& durations, Seconds last) {
  const auto agrees = [&](Seconds length) {
    return std::any_of(durations.begin(), durations.end(), [&](const Duration& stated) {
      return !stated.partial && time::agrees(stated.length, length);
    });
  };
  return agrees(last * kSixty) && !agrees(last);
}

}  // namespace

void settle_relative_times(const text::Source& source, const std::vector<Duration>& durations,
                           std::vector<Event>& events) {
  const Counted counted = count(source, events);
  if (!counted.writing) {
    if (!counted.mark) return;
    std::erase_if(events, [](const Event& event) { return event.relative.has_value(); });
    return;
  }
  if (!counted.alike || counted.last == 0) return;
  const bool finer =
      *counted.writing == Writing::clock && is_minutes_and_seconds(durations, counted.last);
  const bool coarser = *counted.writing == Writing::number && is_hours(durations, counted.last);
  for (Event& event : events) {
    if (!event.relative) continue;
    if (finer) *event.relative /= kSixty;
    if (coarser) *event.relative *= kSixty;
  }
}

}  // namespace pmlint::facts
