// SPDX-License-Identifier: MIT
// The metadata fields and the timeline of a document, as a rule sees them. Each `where()` is a place
// in the source.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/values.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint {

// A metadata field: "**Severity:** SEV-2", "| Owner | Ines |", front matter `date: ...`.
class Field {
 public:
  using Row = pml_field;
  explicit Field(const Row& row) : row_(&row) {}

  [[nodiscard]] std::string_view name() const { return abi::text(row_->name); }  // "severity"
  [[nodiscard]] std::string_view value() const { return abi::text(row_->value); }
  [[nodiscard]] Range where() const { return abi::source(row_->where); }
  [[nodiscard]] Range label_where() const { return abi::source(row_->label_where); }
  [[nodiscard]] Range value_where() const { return abi::source(row_->value_where); }

 private:
  const Row* row_;
};

// What an event did to the incident; an event may have several roles.
enum Role : std::uint32_t {
  kTrigger = PML_ROLE_TRIGGER,            // a change that set it off
  kStart = PML_ROLE_START,                // impact begins, first symptom
  kDetected = PML_ROLE_DETECTED,          // noticed by people or machines
  kAcknowledged = PML_ROLE_ACKNOWLEDGED,  // someone engages
  kEscalated = PML_ROLE_ESCALATED,
  kIdentified = PML_ROLE_IDENTIFIED,  // the cause is known
  kAttempt = PML_ROLE_ATTEMPT,        // a fix is tried; not yet an end
  kMitigated = PML_ROLE_MITIGATED,    // impact reduced or gone
  kResolved = PML_ROLE_RESOLVED,      // service restored for users
  kVerified = PML_ROLE_VERIFIED,      // confirmed stable
  kClosed = PML_ROLE_CLOSED,          // all clear
  kComms = PML_ROLE_COMMS,            // a message to customers or the public
  kFollowUp = PML_ROLE_FOLLOW_UP,     // work after the incident
  kNegated = PML_ROLE_NEGATED,        // "still failing": an end word that was cancelled
};
inline constexpr std::uint32_t kStartRoles = kStart | kDetected | kAcknowledged | kTrigger;
inline constexpr std::uint32_t kEndRoles = kMitigated | kResolved | kVerified | kClosed;

// An entry of a timeline.
class Event {
 public:
  using Row = pml_event;
  explicit Event(const Row& row) : row_(&row) {}

  [[nodiscard]] Range where() const { return abi::source(row_->where); }  // time and description
  [[nodiscard]] Range time_where() const { return abi::source(row_->time_where); }
  [[nodiscard]] TextRange text() const { return abi::visible(row_->text); }  // the description
  // None when the time cannot be placed on the document's time axis.
  [[nodiscard]] std::optional<Moment> moment() const { return abi::moment(row_->moment); }
  [[nodiscard]] std::optional<Moment> until() const { return abi::moment(row_->until); }
  [[nodiscard]] std::optional<Seconds> relative() const { return abi::seconds(row_->relative); }
  // Written, or following from headings, rollover or the document.
  [[nodiscard]] std::optional<Date> date() const { return abi::date(row_->date); }
  [[nodiscard]] std::optional<Clock> clock() const { return abi::clock(row_->clock); }
  [[nodiscard]] std::string_view zone() const { return abi::text(row_->zone); }  // in scope
  [[nodiscard]] bool zone_written() const { return flag(PML_EVENT_ZONE_WRITTEN); }
  // Of a zone written on the event: minutes east of UTC, when its name tells.
  [[nodiscard]] std::optional<std::int32_t> zone_offset() const {
    if (!flag(PML_EVENT_ZONE_OFFSET_KNOWN)) return std::nullopt;
    return row_->zone_offset;
  }
  [[nodiscard]] bool date_written() const { return flag(PML_EVENT_DATE_WRITTEN); }
  [[nodiscard]] bool approximate() const { return flag(PML_EVENT_APPROXIMATE); }
  [[nodiscard]] bool minute_unknown() const { return flag(PML_EVENT_MINUTE_UNKNOWN); }
  [[nodiscard]] bool rolled_over() const { return flag(PML_EVENT_ROLLED_OVER); }
  [[nodiscard]] std::uint32_t roles() const { return row_->roles; }
  // Does it have one of these roles? `event.has(kEndRoles)`
  [[nodiscard]] bool has(std::uint32_t roles) const { return (row_->roles & roles) != 0; }
  [[nodiscard]] std::optional<std::uint32_t> section() const { return abi::row(row_->section); }
  // Events of one list, table or day group have the same number.
  [[nodiscard]] std::uint32_t group() const { return row_->group; }

 private:
  [[nodiscard]] bool flag(std::uint32_t bit) const { return (row_->flags & bit) != 0; }
  const Row* row_;
};

}  // namespace pmlint
