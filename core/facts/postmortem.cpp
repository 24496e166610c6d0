// SPDX-License-Identifier: MIT
// The way of a document: source, blocks, sections, then each reader of facts in turn.
#include "core/facts/postmortem.hpp"

#include "core/facts/actions/actions.hpp"
#include "core/facts/causes/causes.hpp"
#include "core/facts/durations/metrics.hpp"
#include "core/facts/durations/stated_metrics.hpp"
#include "core/facts/durations/statements.hpp"
#include "core/facts/fields/fields.hpp"
#include "core/facts/impact/quantities.hpp"
#include "core/facts/kind/kind.hpp"
#include "core/facts/reading.hpp"
#include "core/facts/scope.hpp"
#include "core/facts/timeline/detections.hpp"
#include "core/facts/timeline/relative_times.hpp"
#include "core/facts/timeline/timeline.hpp"
#include "core/facts/timeline/vague_times.hpp"
#include "core/facts/words/sentences.hpp"
#include "core/facts/words/stretches.hpp"
#include "core/markdown/parse.hpp"

namespace pmlint::facts {
namespace {

// Two titled timelines, or a title that counts: lengths then belong to one of several. What followed
// an incident is part of it.
bool tells_of_several(const Reading& reading) {
  std::size_t timelines = 0;
  for (const outline::Section& section : reading.outline.sections) {
    if (section.form == outline::TitleForm::heading && section.is(outline::SectionKind::timeline) &&
        !reading.words.lower(section.title).starts_with("follow")) {
      ++timelines;
    }
  }
  return timelines > 1;
}

Facts read_facts(const Reading& reading) {
  Facts facts;
  facts.fields = read_fields(reading);
  const Scope scope = read_scope(reading, facts.fields);
  Timeline timeline = read_timeline(reading, scope);
  // Prose that tells the timeline states the length as well.
  Statements statements = read_statements(reading, scope, timeline.prose ? Timeline{} : timeline);
  facts.events = std::move(timeline.events);
  settle_relative_times(reading.source, statements.durations, facts.events);
  facts.vague_times = read_vague_times(reading, facts.events);
  facts.stated_metrics = read_stated_metrics(reading.source, facts.fields);
  facts.durations = std::move(statements.durations);
  facts.windows = std::move(statements.windows);
  facts.vague_durations = std::move(statements.vague);
  facts.actions = read_actions(reading, facts.fields);
  SentenceTable sentences = read_sentences(reading, facts.events, facts.actions);
  facts.causes = read_causes(reading, sentences);
  facts.sentences = std::move(sentences.told);
  facts.names = std::move(sentences.names);
  const std::vector<Stretch> told = stretches(reading);
  facts.quantities = read_quantities(reading, told);
  facts.detections = read_detections(reading, facts, told);
  facts.metrics = read_metrics(facts.events);
  facts.zone = scope.zone;
  facts.date = scope.date;
  facts.timeline_in_prose = timeline.prose;
  facts.timeline_elsewhere = timeline.elsewhere;
  facts.timeline_where = timeline.where;
  facts.several_incidents = tells_of_several(reading);
  facts.kind = document_kind(reading, facts);
  return facts;
}

}  // namespace

Postmortem::Postmortem(text::Source source, markdown::Document document)
    : source_(std::move(source)), document_(std::move(document)), words_(document_.text()) {}

std::variant<std::unique_ptr<const Postmortem>, markdown::Refusal> read(
    text::Source source, const ReadOptions& options) {
  auto parsed = markdown::parse(source, options.limits);
  if (auto* refusal = std::get_if<markdown::Refusal>(&parsed)) return std::move(*refusal);
  std::unique_ptr<Postmortem> postmortem(
      new Postmortem(std::move(source), std::get<markdown::Document>(std::move(parsed))));
  postmortem->outline_ = outline::build(postmortem->document_, options.synonyms);
  Reading reading = make_reading(postmortem->source_, postmortem->document_, postmortem->outline_,
                                 postmortem->words_);
  postmortem->facts_ = read_facts(reading);
  postmortem->facts_.times = std::move(reading.scan.times);
  postmortem->facts_.local_targets = read_local_targets(postmortem->document_, options.local_files);
  return std::unique_ptr<const Postmortem>(std::move(postmortem));
}

}  // namespace pmlint::facts
