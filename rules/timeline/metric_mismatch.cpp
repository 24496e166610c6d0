// SPDX-License-Identifier: MIT
// A stated time to detect, acknowledge, mitigate or resolve that no pair of entries gives. Guides
// define these differently, so every pair that some guide counts is accepted.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include "anchors.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::timeline;

// From which entries to which a guide may count.
struct Definition {
  Metric metric;
  std::string_view name;
  std::uint32_t from;
  std::uint32_t to;
};
constexpr std::array kDefinitions{
    Definition{Metric::detect, "time to detect", kTrigger | kStart, kDetected},
    Definition{Metric::acknowledge, "time to acknowledge", kTrigger | kStart | kDetected,
               kAcknowledged | kEscalated},
    Definition{Metric::mitigate, "time to mitigate", kStartRoles, kMitigated | kResolved},
    Definition{Metric::resolve, "time to resolve", kStartRoles, kEndRoles}};

struct MetricMismatch {
  static constexpr RuleInfo info{
      .id = "metric-mismatch",
      .summary = "stated times to detect, mitigate and resolve agree with the timeline",
      .severity = Severity::warning,
      .dimension = Dimension::time};

  void check(const Document& doc, Report& report) const {
    if (doc.metrics().empty() || doc.several_incidents()) return;
    std::vector<Anchor> all = anchors(doc, true, {});
    if (all.empty()) all = anchors(doc, false, {});
    if (all.size() > kMostAnchors) return;
    bool mean = false;
    for (const StatedMetric metric : doc.metrics()) {
      if (metric.mean() && !std::exchange(mean, true)) {
        report.add({.range = metric.where(),
                    .message = quoted(doc.source(metric.where())) +
                               " is a mean of one incident; call it the time, not the mean time",
                    .severity = Severity::note});
      }
      judge(doc, metric, all, report);
    }
  }

 private:
  static constexpr std::size_t kMostAnchors = 200;  // more are no incident, and pairs are many

  struct Measured {
    Anchor from, to;
    [[nodiscard]] Seconds length() const { return to.moment.seconds - from.moment.seconds; }
  };

  static void judge(const Document& doc, const StatedMetric& metric, const std::vector<Anchor>& all,
                    Report& report) {
    const Definition& row = kDefinitions[static_cast<std::size_t>(metric.metric())];
    if (is_duration(doc, metric)) return;  // timeline-duration-mismatch judges it
    std::optional<Measured> nearest;
    for (const Anchor& from : all) {
      if (!from.has(row.from)) continue;
      for (const Anchor& to : all) {
        const Measured measured{from, to};
        // Any later entry may be what is meant, however it is worded.
        if (measured.length() < 0 || (&from == &to && !to.has(row.to))) continue;
        if (metric.agrees(measured.length())) return;
        if (&from == &to || !to.has(row.to)) continue;
        if (!nearest || off(metric, measured) < off(metric, *nearest)) nearest = measured;
      }
    }
    if (!nearest) return;
    report.add({.range = metric.where(),
                .message = "stated " + quoted(doc.source(metric.where())) +
                           ", but the nearest that the timeline gives as " + std::string(row.name) +
                           " is " + spell_length(nearest->length()) + ", from " +
                           spell_time(nearest->from.event) + " (" +
                           std::string(role_name(nearest->from.roles & row.from)) + ") to " +
                           spell_time(nearest->to.event) + " (" +
                           std::string(role_name(nearest->to.roles & row.to)) + ")",
                .related = {{nearest->from.event.where(), "from here"},
                            {nearest->to.event.where(), "to here"}}});
  }

  static Seconds off(const StatedMetric& metric, const Measured& measured) {
    const Seconds difference = measured.length() - metric.seconds();
    return difference < 0 ? -difference : difference;
  }

  static bool is_duration(const Document& doc, const StatedMetric& metric) {
    return std::ranges::any_of(doc.durations(), [&](const Duration& duration) {
      return metric.where().contains(duration.where());
    });
  }
};

}  // namespace

PMLINT_RULE(metric_mismatch, MetricMismatch)
