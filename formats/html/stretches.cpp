// SPDX-License-Identifier: MIT
#include "formats/html/stretches.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "core/facts/durations/metrics.hpp"
#include "core/time/tolerance.hpp"

namespace pmlint::formats::html {
namespace {

constexpr std::size_t kMostStated = 3;

std::string spell_moment(time::Seconds at, bool with_date) {
  if (!with_date) return spell_clock(at);
  const time::Seconds day = (at - ((at % 86400) + 86400) % 86400) / 86400;
  const time::CalendarDate date = time::date_from_days(static_cast<std::int32_t>(day));
  return fmt::format("{} {}", spell_date({0, date.month, date.day}), spell_clock(at));
}

std::string spell_span(Span span, bool dated) {
  const bool days = dated && (span.from / 86400 != span.to / 86400 || span.length() > 86400);
  return fmt::format("{} to {}, {}", spell_moment(span.from, days), spell_moment(span.to, days),
                     time::spell_length(span.length()));
}

std::optional<time::Seconds> moment_of(const facts::Event* event, bool dated) {
  if (event == nullptr || event->moment->dated != dated) return std::nullopt;
  return event->moment->seconds;
}

std::optional<Stretch> supported(const facts::Facts& facts, bool dated) {
  const facts::MetricAnchors anchors = facts::metric_anchors(facts.events);
  const auto begin = moment_of(anchors.begin, dated);
  const auto mitigated = moment_of(anchors.mitigated, dated);
  const auto resolved = moment_of(anchors.resolved, dated);
  const auto end = resolved ? resolved : mitigated;
  if (!begin || !end || *end <= *begin) return std::nullopt;
  Stretch stretch;
  stretch.span = {*begin, *end};
  stretch.title = "Timeline";
  stretch.detail = spell_span(stretch.span, dated);
  time::Seconds from = *begin;
  const auto until = [&](std::optional<time::Seconds> to, Phase phase) {
    if (!to || *to <= from || *to > *end) return;
    stretch.pieces.push_back({{from, *to}, phase});
    from = *to;
  };
  until(moment_of(anchors.detected, dated), Phase::undetected);
  until(mitigated, Phase::response);
  until(end, Phase::mitigated);
  return stretch;
}

// A rule says that the timeline contradicts what stands here.
bool is_contradicted(const score::FileReport& file, text::ByteRange where) {
  return std::ranges::any_of(file.findings, [&](const lint::Finding& finding) {
    return !finding.suppressed && finding.rule == "timeline-duration-mismatch" &&
           finding.range.begin < where.end && where.begin < finding.range.end;
  });
}

std::string remark_on(Span stated, Span supported) {
  const time::Seconds end = stated.to - supported.to;
  const time::Seconds start = stated.from - supported.from;
  if (end != 0) {
    return fmt::format("ends {} {} than the timeline", time::spell_length(std::abs(end)),
                       end > 0 ? "later" : "earlier");
  }
  if (start != 0) {
    return fmt::format("begins {} {} than the timeline", time::spell_length(std::abs(start)),
                       start > 0 ? "later" : "earlier");
  }
  return "the timeline does not support it";
}

// Against what the timeline supports: the part that a rule objects to is excess.
void compare(Stretch& stretch, const std::optional<Stretch>& with, bool contradicted) {
  const Span span = stretch.span;
  if (!contradicted || !with) {
    stretch.pieces = {{span, Phase::stated}};
    return;
  }
  stretch.remark = remark_on(span, with->span);
  const bool end_differs = span.to != with->span.to;
  const time::Seconds from =
      end_differs ? span.from : std::clamp(with->span.from, span.from, span.to);
  const time::Seconds to = std::clamp(with->span.to, from, span.to);
  for (const Piece& piece :
       {Piece{{span.from, from}, Phase::excess}, Piece{{from, to}, Phase::stated},
        Piece{{to, span.to}, Phase::excess}}) {
    if (piece.span.length() > 0) stretch.pieces.push_back(piece);
  }
}

}  // namespace

std::vector<Stretch> stretches_of(const score::FileReport& file, bool dated) {
  const facts::Facts& facts = file.postmortem->facts();
  const text::Source& source = file.postmortem->source();
  std::vector<Stretch> stretches;
  const std::optional<Stretch> timeline = supported(facts, dated);
  if (timeline) stretches.push_back(*timeline);
  const std::size_t most = stretches.size() + kMostStated;
  const auto add = [&](Span span, text::ByteRange where, std::string detail) {
    const bool known = std::ranges::any_of(stretches, [&](const Stretch& stretch) {
      return stretch.line != 0 && stretch.span.from == span.from && stretch.span.to == span.to;
    });
    if (known || stretches.size() >= most) return;
    Stretch stretch;
    stretch.span = span;
    stretch.title = "Stated";
    stretch.line = source.line_of(where.begin);
    stretch.detail = std::move(detail);
    compare(stretch, timeline, is_contradicted(file, where));
    stretches.push_back(std::move(stretch));
  };
  for (const facts::Window& window : facts.windows) {
    const bool placed = window.start && window.end && window.start->dated == dated &&
                        window.end->dated == dated && window.end->seconds > window.start->seconds;
    if (!placed) continue;
    const Span span{window.start->seconds, window.end->seconds};
    add(span, window.where, spell_span(span, dated));
  }
  for (const facts::Duration& duration : facts.durations) {
    if (duration.partial || duration.window < facts.windows.size() || !timeline) continue;
    if (duration.length.seconds <= 0 || duration.length.seconds > 366 * 86400) continue;
    const time::Seconds from = timeline->span.from;
    add({from, from + duration.length.seconds}, duration.where,
        time::spell_length(duration.length.seconds));
  }
  return stretches;
}

}  // namespace pmlint::formats::html
