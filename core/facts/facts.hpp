// SPDX-License-Identifier: MIT
// What a postmortem says, as flat tables of plain values. Made once by facts::read; every rule,
// reporter and editor sees these and nothing else finds facts again.
//
// Every `where` is a byte range in the source; every `text` is a range in Document::text().
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/markdown/document.hpp"
#include "core/outline/outline.hpp"
#include "core/text/source.hpp"
#include "core/time/calendar.hpp"
#include "core/time/scan.hpp"

namespace pmlint::facts {

enum class DocumentKind : std::uint8_t { postmortem, template_, other };

// A metadata field: "**Severity:** SEV-2", "| Owner | Ines |", front matter `date: ...`.
struct Field {
  std::string_view name;   // canonical name (B3): "severity", "incident_date", "duration" ...
  text::ByteRange where;   // label and value
  text::ByteRange label;   // source
  text::ByteRange value;   // source
  std::string value_text;  // as shown
};

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

// A statement about how long the incident as a whole lasted.
struct Duration {
  text::ByteRange where;
  time::LengthExpression length;      // its ranges are in the visible text
  std::uint32_t window = 0xFFFFFFFF;  // a window stated in the same sentence or field
  bool cell = false;                  // stands in a table
  bool partial =
      false;  // of one phase, region or service ("EU: 2 h"), or of degradation beside an outage
};

// A statement of start and end of the incident as a whole.
struct Window {
  text::ByteRange where;
  text::ByteRange start_where;
  text::ByteRange end_where;
  std::optional<time::CalendarDate> start_date, end_date;
  std::optional<time::ClockTime> start_clock, end_clock;
  std::optional<time::Moment> start, end;
  std::string_view zone;
  bool approximate = false;
};

// "several hours": a length of the incident without a number.
struct VagueDuration {
  text::ByteRange where;
};

// An entry of a timeline that says only roughly when: "later that evening".
struct VagueTime {
  text::ByteRange where;  // the words
};

// A stated time to detect, acknowledge, mitigate or resolve. ABI: append only.
enum class Metric : std::uint8_t { detect, acknowledge, mitigate, resolve };
struct StatedMetric {
  text::ByteRange where;  // label and value
  Metric metric = Metric::detect;
  bool mean = false;  // "MTTR": a mean of one
  time::LengthExpression length;
};

// What a text about causes holds (C6); evidence, not a verdict. A bit each. ABI: append only.
enum CauseFeature : std::uint32_t {
  kCauseGenericClass = 1U << 0U,     // names only a class: "misconfiguration", "bug", "overload"
  kCauseIdentifier = 1U << 1U,       // code span, path, setting, function, named component
  kCauseQuantity = 1U << 2U,         // number with a unit, limit or version
  kCauseQuotedEvidence = 1U << 3U,   // quoted configuration, log or code block
  kCauseChange = 1U << 4U,           // a deploy, commit, migration, release
  kCauseMechanism = 1U << 5U,        // a technical verb with its object: "exhausted the pool"
  kCauseChain = 1U << 6U,            // cause and effect are linked: because, so that, which led to
  kCauseEnabling = 1U << 7U,         // why it was possible: no validation, not tested, limit unset
  kCauseHumanSlip = 1U << 8U,        // mistake, forgot, mix-up, human error
  kCauseUnknown = 1U << 9U,          // honestly unknown or under investigation
  kCauseRestatesImpact = 1U << 10U,  // says only what users saw
  kCauseHedged = 1U << 11U,
};

struct Cause {
  text::ByteRange where;  // the passage in the source
  text::ByteRange text;   // in Document::text()
  outline::SectionId section = outline::kNoSection;
  bool summary = false;  // a brief statement outside a cause section
  std::uint32_t features = 0;
  std::uint32_t content_words = 0;
  std::uint32_t specific_points =
      0;                          // number of distinct specific features, impact words taken off
  double specificity = 0;         // the model's score; at or above 0: specific
  text::ByteRange generic_where;  // the class word, for the message
  text::ByteRange slip_where;     // the slip word
};

// What a sentence tells, from its words alone. A bit each.
enum Telling : std::uint32_t {
  kTellsPart = 1U << 0U,       // "certificate", "pool"
  kTellsName = 1U << 1U,       // written for machines: "max_connections", "nginx.conf", `code`
  kTellsNumber = 1U << 2U,     // no time, no date
  kTellsChange = 1U << 3U,     // "deploy", "migration"
  kTellsDefect = 1U << 4U,     // "expired", "deadlock"
  kTellsMechanism = 1U << 5U,  // a technical verb beside a part or a name
  kTellsChain = 1U << 6U,      // cause and effect, beside the same
  kTellsProper = 1U << 7U,     // a capital inside the sentence: "Redis"
  kTellsAffected = 1U << 8U,   // whom or what it hurt: "customers"
  kTellsHarm = 1U << 9U,       // and how: "unavailable", "lost"
  kTellsEnabling = 1U << 10U,  // why it was possible
  // What it is.
  kIsClause = 1U << 16U,  // words hold it together: no list of terms
  kIsQuoted = 1U << 17U,
  kIsProse = 1U << 18U,  // no title
  kIsOwner = 1U << 19U,  // names who has an action
};

// A sentence, or a part of one: it also ends where an event or an action begins or ends.
struct ToldSentence {
  text::ByteRange text;  // visible
  outline::SectionId section = outline::kNoSection;
  std::uint32_t tells = 0;
  std::uint32_t hash = 0;  // equal for equal words
  std::uint32_t words = 0;
  std::uint32_t commas = 0;
  std::uint32_t first_name = 0;  // of what it calls by name, in Facts::names
  std::uint32_t names = 0;
};

enum class ActionClass : std::uint8_t { task, improvement };

struct Action {
  text::ByteRange where;  // the item
  text::ByteRange text;   // visible text of the item
  ActionClass kind = ActionClass::task;
  std::string owner;  // as written; empty: none
  text::ByteRange owner_where;
  bool owner_is_placeholder = false;  // TBD, -, ?: an owner field that names nobody
  bool owner_is_group = false;        // everyone, the team
  std::string due;                    // as written; empty: none
  text::ByteRange due_where;
  std::string ticket;
  std::string priority;
  bool done = false;
  bool table = false;
  outline::SectionId section = outline::kNoSection;
};

// A statement of how far the impact reached: "30 % of users", "4,100 orders", "all regions", "no data
// was lost", "many customers". ABI: append only.
enum class QuantityKind : std::uint8_t { count, share, money };
enum class Counted : std::uint8_t {
  unsaid,
  people,  // users, customers, accounts
  work,    // requests, orders, messages
  places,  // regions, countries, shops
  parts,   // services, servers, endpoints
};
enum class Amount : std::uint8_t {
  number,
  all,
  none,
  vague,  // "many", "some": no number
};

struct Quantity {
  text::ByteRange where;      // source
  text::ByteRange text;       // visible: from the qualifier to what is counted
  text::ByteRange qualifier;  // visible: "about", "up to"; empty: none
  text::ByteRange noun;       // visible: what is counted; empty: unsaid
  QuantityKind kind = QuantityKind::count;
  Counted counted = Counted::unsaid;
  Amount amount = Amount::number;
  double value = 0;       // of a number; the higher end of a range
  bool narrowed = false;  // of a part only: "mobile users", "users in Europe"
  bool impact = false;    // stands where the impact is told: impact, summary, above the sections
  outline::SectionId section = outline::kNoSection;
};

// Who or what noticed the incident. ABI: append only.
enum class NoticedBy : std::uint8_t {
  unsaid,      // "the issue was detected at 10:00"
  monitoring,  // an alert, a probe, a dashboard
  staff,       // somebody who runs the service, or whose name alone is given
  customer,    // users, in their own words or by tickets
};

struct Detection {
  text::ByteRange where;  // source: the sentence
  text::ByteRange text;   // visible
  NoticedBy by = NoticedBy::unsaid;
  std::uint32_t event = 0xFFFFFFFF;  // the timeline event that tells it
  outline::SectionId section = outline::kNoSection;
};

// A link or image that points to a local file, looked up by whoever reads the document.
struct LocalTarget {
  std::uint32_t mark = 0;  // row in Document::marks()
  bool exists = false;
};

struct Metrics {
  std::optional<time::Seconds> time_to_detect, time_to_mitigate, time_to_resolve;
};

struct Facts {
  DocumentKind kind = DocumentKind::other;
  std::vector<Field> fields;
  std::vector<Event> events;
  std::vector<Duration> durations;
  std::vector<Window> windows;
  std::vector<VagueDuration> vague_durations;
  std::vector<time::TimeExpression> times;  // all that are written; ranges in Document::text()
  std::vector<VagueTime> vague_times;
  std::vector<StatedMetric> stated_metrics;
  std::vector<Cause> causes;
  std::vector<Action> actions;
  std::vector<Quantity> quantities;
  std::vector<Detection> detections;
  std::vector<ToldSentence> sentences;     // all of the document but code, in order
  std::vector<std::uint32_t> names;        // "HTTP", "S3", "kubeApi": a hash each
  std::vector<LocalTarget> local_targets;  // those that were looked up
  Metrics metrics;
  std::string_view zone;                   // the document's declared zone; empty if none or several
  std::optional<time::CalendarDate> date;  // of the incident, when the document tells it
  bool timeline_elsewhere = false;         // the timeline section only links out
  bool several_incidents = false;          // the document tells of more than one
  bool ongoing = false;
  text::ByteRange timeline_where;  // title of the timeline section
};

}  // namespace pmlint::facts
