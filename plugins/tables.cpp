// SPDX-License-Identifier: MIT
// Fills the tables of a document. Enumerators are copied as they are (abi_values.cpp holds them
// together); texts are not copied at all.
#include "plugins/tables.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "core/lint/section_text.hpp"
#include "plugins/abi_rows.hpp"
#include "plugins/fact_rows.hpp"

namespace pmlint::plugins {
namespace {

template <class Row>
pml_table table(const std::vector<Row>& rows) {
  return {rows.data(), static_cast<std::uint32_t>(rows.size()), sizeof(Row)};
}

constexpr std::string_view kStandardInput = "<stdin>";  // what reports print; no file has this name

// Core's own rows, which begin as those of the ABI do (abi_values.cpp).
template <class Row>
pml_table own_rows(std::span<const Row> rows) {
  return {rows.data(), static_cast<std::uint32_t>(rows.size()), sizeof(Row)};
}

}  // namespace

SectionModels::SectionModels(const lint::Configuration& configuration) {
  const auto keep = [this](std::string text) { return str(texts_.emplace_back(std::move(text))); };
  const auto add = [&](const lint::SectionModel& model) -> pml_section_model& {
    pml_section_model row{};
    row.origin = keep(model.origin.spell());
    row.kind = value(model.kind);
    row.requirement = value(model.requirement);
    row.name = keep(std::string(configuration.name(model.kind)));
    row.title = keep(lint::section_title(configuration, model.kind));
    row.placeholder = str(lint::section_placeholder(model.kind));
    return rows_.emplace_back(row);
  };
  for (const lint::SectionModel& model : configuration.sections) add(model);
  std::uint32_t place = 0;
  for (const lint::OrderedSection& ordered : configuration.order) {
    const auto known = std::find_if(rows_.begin(), rows_.end(), [&](const pml_section_model& row) {
      return row.kind == value(ordered.kind);
    });
    pml_section_model& row = known != rows_.end()
                                 ? *known
                                 : add({ordered.kind, lint::Requirement::optional, ordered.origin});
    row.order = ++place;
    row.order_origin = keep(ordered.origin.spell());
  }
}

Tables::Tables(const facts::Postmortem& postmortem, const SectionModels& models, bool is_public) {
  const facts::Facts& facts = postmortem.facts();
  document_.size = sizeof document_;
  document_.kind = value(facts.kind);
  document_.flags = bit(facts.several_incidents, PML_DOCUMENT_SEVERAL_INCIDENTS) |
                    bit(facts.ongoing, PML_DOCUMENT_ONGOING) |
                    bit(facts.timeline_elsewhere, PML_DOCUMENT_TIMELINE_ELSEWHERE) |
                    bit(is_public, PML_DOCUMENT_PUBLIC);
  document_.source = str(postmortem.source().bytes());
  document_.text = str(postmortem.document().text());
  document_.lower = str(postmortem.words().lower());
  document_.zone = str(facts.zone);
  document_.timeline_where = range(facts.timeline_where);
  document_.date = date(facts.date);
  document_.time_to_detect = seconds(facts.metrics.time_to_detect);
  document_.time_to_mitigate = seconds(facts.metrics.time_to_mitigate);
  document_.time_to_resolve = seconds(facts.metrics.time_to_resolve);
  document_.section_models = table(models.rows());
  const std::string_view path = postmortem.source().path();
  if (path != kStandardInput) document_.path = str(path);
  add_words(postmortem.words());
  add_markdown(postmortem);
  add_sections(postmortem);
  add_times(facts);
  add_causes_and_actions(facts);
  add_impact(facts);
}

// Chains are made from the end, so that each goes through the document in order. Rules ask for hundreds
// of words of which the document has none: there are so many chains that most of these are empty.
void Tables::add_words(const facts::TextWords& words) {
  const std::span<const facts::TextWord> all = words.words();
  const std::size_t count = std::bit_ceil(all.size() | 1U);
  // NOLINTNEXTLINE(modernize-avoid-c-arrays)
  word_index_ = std::make_unique_for_overwrite<std::uint32_t[]>(count + all.size());
  const std::span<std::uint32_t> chains(word_index_.get(), count);
  const std::span<std::uint32_t> links(word_index_.get() + count, all.size());
  std::ranges::fill(chains, PML_NONE);
  for (std::size_t row = all.size(); row-- > 0;) {
    std::uint32_t& first = chains[all[row].hash & (count - 1)];
    links[row] = std::exchange(first, static_cast<std::uint32_t>(row));
  }
  document_.words = own_rows(all);
  document_.word_chains = own_rows(std::span<const std::uint32_t>(chains));
  document_.word_links = own_rows(std::span<const std::uint32_t>(links));
}

void Tables::add_markdown(const facts::Postmortem& postmortem) {
  const markdown::Document& document = postmortem.document();
  document_.line_starts = own_rows(postmortem.source().line_starts());
  document_.blocks = own_rows(std::span(document.blocks()));
  document_.comments = own_rows(std::span(document.comments()));
  document_.segments = own_rows(std::span(document.segments()));
  marks_.reserve(document.marks().size());
  for (const markdown::Mark& m : document.marks()) {
    marks_.push_back({range(m.text), str(m.target), value(m.kind), 0});
  }
  marked_.reserve(marks_.size());
  for (std::uint32_t kind = 0; kind < markdown::kMarkKinds; ++kind) {
    add_marked(kind);
  }
  document_.marks = table(marks_);
  document_.marked = table(marked_);
}

// Stretches of one kind that touch are one.
void Tables::add_marked(std::uint32_t kind) {
  const std::size_t first = marked_.size();
  for (const pml_mark& mark : marks_) {
    if (mark.kind != kind) continue;
    if (marked_.size() == first || mark.text.begin > marked_.back().text.end) {
      marked_.push_back({kind, mark.text});
    } else {
      marked_.back().text.end = std::max(marked_.back().text.end, mark.text.end);
    }
  }
}

void Tables::add_sections(const facts::Postmortem& postmortem) {
  const markdown::Document& document = postmortem.document();
  const outline::Outline& outline = postmortem.outline();
  sections_.reserve(outline.sections.size());
  for (const outline::Section& s : outline.sections) {
    std::uint64_t kinds = 0;
    for (const outline::SectionKind kind : s.kinds) {
      kinds |= std::uint64_t{1} << static_cast<unsigned>(kind);
    }
    sections_.push_back({.kinds = kinds,
                         .title_text = range(s.title),
                         .title_source = range(document.source_range(s.title)),
                         .governing = static_cast<std::uint8_t>(s.governing),
                         .form = static_cast<std::uint8_t>(s.form),
                         .level = s.level,
                         .event_group = s.event_group,
                         .parent = s.parent,
                         .title_block = s.title_block,
                         .own_end = s.own_end,
                         .reserved = 0,
                         .body_text = range(s.body),
                         .body_source = range(document.source_range(s.body))});
  }
  document_.sections = table(sections_);
  document_.title_block = PML_NONE;
  if (const std::optional<outline::Title>& title = outline.title) {
    document_.flags |= PML_DOCUMENT_TITLED;
    document_.title_block = title->block;
    document_.title = str(title->value);
    document_.title_text = range(title->text);
    document_.title_source = range(title->source);
  }
}

void Tables::add_times(const facts::Facts& facts) {
  fields_.reserve(facts.fields.size());
  for (const facts::Field& f : facts.fields) {
    fields_.push_back(
        {str(f.name), str(f.value_text), range(f.where), range(f.label), range(f.value)});
  }
  events_.reserve(facts.events.size());
  for (const facts::Event& event : facts.events) events_.push_back(row(event));
  for (const facts::Duration& duration : facts.durations) durations_.push_back(row(duration));
  for (const facts::Window& window : facts.windows) windows_.push_back(row(window));
  for (const facts::VagueDuration& vague : facts.vague_durations) {
    vague_durations_.push_back({range(vague.where)});
  }
  times_.reserve(facts.times.size());
  for (const time::TimeExpression& written : facts.times) times_.push_back(row(written));
  for (const facts::VagueTime& vague : facts.vague_times)
    vague_times_.push_back({range(vague.where)});
  for (const facts::StatedMetric& metric : facts.stated_metrics) metrics_.push_back(row(metric));
  document_.fields = table(fields_);
  document_.events = table(events_);
  document_.durations = table(durations_);
  document_.windows = table(windows_);
  document_.vague_durations = table(vague_durations_);
  document_.times = table(times_);
  document_.vague_times = table(vague_times_);
  document_.metrics = table(metrics_);
}

void Tables::add_causes_and_actions(const facts::Facts& facts) {
  causes_.reserve(facts.causes.size());
  for (const facts::Cause& cause : facts.causes) causes_.push_back(row(cause));
  actions_.reserve(facts.actions.size());
  for (const facts::Action& action : facts.actions) actions_.push_back(row(action));
  document_.causes = table(causes_);
  document_.actions = table(actions_);
}

void Tables::add_impact(const facts::Facts& facts) {
  quantities_.reserve(facts.quantities.size());
  for (const facts::Quantity& quantity : facts.quantities) quantities_.push_back(row(quantity));
  detections_.reserve(facts.detections.size());
  for (const facts::Detection& detection : facts.detections) detections_.push_back(row(detection));
  document_.quantities = table(quantities_);
  document_.detections = table(detections_);
  for (const facts::LocalTarget& target : facts.local_targets) {
    local_targets_.push_back({target.mark, target.exists ? 1U : 0U});
  }
  document_.local_targets = table(local_targets_);
}

}  // namespace pmlint::plugins
