// SPDX-License-Identifier: MIT
#include "plugins/fact_rows.hpp"

#include "core/time/tolerance.hpp"
#include "plugins/abi_rows.hpp"

namespace pmlint::plugins {

pml_event row(const facts::Event& e) {
  return {.where = range(e.where),
          .time_where = range(e.time_where),
          .text = range(e.text),
          .moment = moment(e.moment),
          .until = moment(e.until),
          .relative = seconds(e.relative),
          .date = date(e.date),
          .clock = clock(e.clock),
          .zone = str(e.zone),
          .flags = bit(e.zone_written, PML_EVENT_ZONE_WRITTEN) |
                   bit(e.date_written, PML_EVENT_DATE_WRITTEN) |
                   bit(e.approximate, PML_EVENT_APPROXIMATE) |
                   bit(e.minute_unknown, PML_EVENT_MINUTE_UNKNOWN) |
                   bit(e.rolled_over, PML_EVENT_ROLLED_OVER) |
                   bit(e.zone_offset.has_value(), PML_EVENT_ZONE_OFFSET_KNOWN),
          .roles = e.roles,
          .section = e.section,
          .group = e.group,
          .zone_offset = e.zone_offset.value_or(0),
          .reserved = 0};
}

pml_time row(const time::TimeExpression& t) {
  const bool offset = t.zone && t.zone->offset;
  return {
      .text = range(t.range),
      .date = date(t.date),
      .clock = clock(t.clock),
      .zone = t.zone ? str(t.zone->name) : pml_str{},
      .zone_offset = offset ? *t.zone->offset : 0,
      .weekday = t.weekday,
      .flags = bit(t.impossible, PML_TIME_IMPOSSIBLE) |
               bit(t.ambiguous_order, PML_TIME_AMBIGUOUS_ORDER) |
               bit(t.redundant_meridiem, PML_TIME_REDUNDANT_MERIDIEM) |
               bit(t.approximate, PML_TIME_APPROXIMATE) | bit(t.date_shared, PML_TIME_DATE_SHARED) |
               bit(t.zone_shared, PML_TIME_ZONE_SHARED) | bit(offset, PML_TIME_ZONE_OFFSET_KNOWN),
      .reserved = 0};
}

pml_metric row(const facts::StatedMetric& m) {
  const time::Agreement agrees = time::agreement(m.length);
  return {.where = range(m.where),
          .seconds = m.length.seconds,
          .agrees_low = agrees.low,
          .agrees_high = agrees.high,
          .metric = value(m.metric),
          .flags = bit(m.mean, PML_METRIC_MEAN)};
}

pml_duration row(const facts::Duration& d) {
  const time::Agreement agrees = time::agreement(d.length);
  return {.where = range(d.where),
          .text = range(d.length.range),
          .qualifier_text = range(d.length.qualifier),
          .seconds = d.length.seconds,
          .low = d.length.low,
          .high = d.length.high,
          .granularity = d.length.granularity,
          .agrees_low = agrees.low,
          .agrees_high = agrees.high,
          .tolerance = time::tolerance(d.length),
          .precision = value(d.length.precision),
          .flags = bit(d.partial, PML_DURATION_PARTIAL) | bit(d.cell, PML_DURATION_IN_TABLE),
          .window = d.window,
          .reserved = 0};
}

pml_window row(const facts::Window& w) {
  return {.where = range(w.where),
          .start_where = range(w.start_where),
          .end_where = range(w.end_where),
          .start = moment(w.start),
          .end = moment(w.end),
          .start_date = date(w.start_date),
          .end_date = date(w.end_date),
          .start_clock = clock(w.start_clock),
          .end_clock = clock(w.end_clock),
          .zone = str(w.zone),
          .flags = bit(w.approximate, PML_WINDOW_APPROXIMATE),
          .reserved = 0};
}

pml_cause row(const facts::Cause& c) {
  return {.where = range(c.where),
          .text = range(c.text),
          .specificity = c.specificity,
          .features = c.features,
          .flags = bit(c.summary, PML_CAUSE_SUMMARY),
          .section = c.section,
          .content_words = c.content_words,
          .specific_points = c.specific_points,
          .reserved = 0,
          .generic_where = range(c.generic_where),
          .slip_where = range(c.slip_where)};
}

pml_action row(const facts::Action& a) {
  return {.where = range(a.where),
          .text = range(a.text),
          .owner = str(a.owner),
          .due = str(a.due),
          .ticket = str(a.ticket),
          .priority = str(a.priority),
          .owner_where = range(a.owner_where),
          .due_where = range(a.due_where),
          .kind = value(a.kind),
          .flags = bit(a.owner_is_placeholder, PML_ACTION_OWNER_IS_PLACEHOLDER) |
                   bit(a.owner_is_group, PML_ACTION_OWNER_IS_GROUP) | bit(a.done, PML_ACTION_DONE) |
                   bit(a.table, PML_ACTION_IN_TABLE),
          .section = a.section,
          .reserved = 0};
}

pml_quantity row(const facts::Quantity& q) {
  return {.where = range(q.where),
          .text = range(q.text),
          .qualifier_text = range(q.qualifier),
          .noun_text = range(q.noun),
          .value = q.value,
          .kind = value(q.kind),
          .counted = value(q.counted),
          .amount = value(q.amount),
          .flags = bit(q.narrowed, PML_QUANTITY_NARROWED) | bit(q.impact, PML_QUANTITY_IMPACT),
          .section = q.section,
          .reserved = 0};
}

pml_detection row(const facts::Detection& d) {
  return {.where = range(d.where),
          .text = range(d.text),
          .by = value(d.by),
          .event = d.event,
          .section = d.section,
          .reserved = 0};
}

}  // namespace pmlint::plugins
