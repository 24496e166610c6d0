// SPDX-License-Identifier: MIT
// What a postmortem says, as flat tables of plain values. Made once by facts::read; every rule,
// reporter and editor sees these and nothing else finds facts again.
//
// Every `where` is a byte range in the source; every `text` is a range in Document::text().
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/facts/actions/action.hpp"
#include "core/facts/causes/cause.hpp"
#include "core/facts/durations/duration.hpp"
#include "core/facts/fields/field.hpp"
#include "core/facts/impact/quantity.hpp"
#include "core/facts/timeline/detection.hpp"
#include "core/facts/timeline/event.hpp"
#include "core/facts/words/told_sentence.hpp"
#include "core/text/source.hpp"
#include "core/time/calendar.hpp"
#include "core/time/scan.hpp"

namespace pmlint::facts {

enum class DocumentKind : std::uint8_t { postmortem, template_, other };

// A link or image that points to a local file, looked up by whoever reads the document.
struct LocalTarget {
  std::uint32_t mark = 0;  // row in Document::marks()
  bool exists = false;
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
  bool timeline_in_prose = false;          // events are sentences of the story
  bool timeline_elsewhere = false;         // the timeline section only links out
  bool several_incidents = false;          // the document tells of more than one
  bool ongoing = false;
  text::ByteRange timeline_where;  // title of the timeline section
};

}  // namespace pmlint::facts
