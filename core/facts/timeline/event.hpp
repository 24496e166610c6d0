// SPDX-License-Identifier: MIT
// The entries of a timeline: when, and what each did to the incident.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/outline/outline.hpp"
#include "core/text/source.hpp"
#include "core/time/calendar.hpp"

namespace pmlint::facts {

// What an event did to the incident. A bit each; an event may have several. ABI: append only.
enum Role : std::uint32_t {
  kRoleTrigger = 1U << 0U,       // a change that set it off
  kRoleStart = 1U << 1U,         // impact begins, first symptom
  kRoleDetected = 1U << 2U,      // noticed by people or machines
  kRoleAcknowledged = 1U << 3U,  // someone engages, incident declared
  kRoleEscalated = 1U << 4U,
  kRoleIdentified = 1U << 5U,  // the cause is known
  kRoleAttempt = 1U << 6U,     // a fix is tried or rolling out; not yet an end
  kRoleMitigated = 1U << 7U,   // impact reduced or gone
  kRoleResolved = 1U << 8U,    // service restored for users
  kRoleVerified = 1U << 9U,    // confirmed stable
  kRoleClosed = 1U << 10U,     // all clear, incident closed
  kRoleComms = 1U << 11U,      // a message to customers or the public
  kRoleFollowUp = 1U << 12U,   // work after the incident
  kRoleNegated = 1U << 13U,    // "still failing": an end word that was cancelled
};
inline constexpr std::uint32_t kStartRoles =
    kRoleStart | kRoleDetected | kRoleAcknowledged | kRoleTrigger;
inline constexpr std::uint32_t kEndRoles =
    kRoleMitigated | kRoleResolved | kRoleVerified | kRoleClosed;

struct Event {
  text::ByteRange where;                   // time and description
  text::ByteRange time_where;              // the time as written
  text::ByteRange text;                    // visible description
  std::optional<time::CalendarDate> date;  // written or following from headings, rollover, document
  std::optional<time::ClockTime> clock;
  std::optional<time::Seconds> relative;    // T+5m
  std::optional<time::Moment> moment;       // start; unset when it cannot be placed
  std::optional<time::Moment> until;        // end of a range event
  std::string_view zone;                    // in scope, inherited; empty if none
  bool zone_written = false;                // on the event itself
  std::optional<std::int32_t> zone_offset;  // of a written zone: minutes east of UTC, if it tells
  bool date_written = false;                // on the event itself
  bool approximate = false;
  bool minute_unknown = false;
  bool rolled_over = false;  // a day was added because the clock fell past midnight
  std::uint32_t roles = 0;
  outline::SectionId section = outline::kNoSection;
  std::uint32_t group = 0;  // events of one list, table or day group have the same number
};

// An entry of a timeline that says only roughly when: "later that evening".
struct VagueTime {
  text::ByteRange where;  // the words
};

}  // namespace pmlint::facts
