// SPDX-License-Identifier: MIT
// The way of a document: source, blocks, sections, then each reader of facts in turn.
#include "core/facts/postmortem.hpp"

#include <array>
#include <optional>
#include <utility>

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

}  // namespace

// A document on its way, with what its stages leave to each other.
class Draft {
 public:
  Draft(text::Source source, markdown::Document document)
      : postmortem_(new Postmortem(std::move(source), std::move(document))) {}

  void find_sections(const ReadOptions& options) {
    postmortem_->outline_ = outline::build(postmortem_->document_, options.synonyms);
  }

  void find_times(const ReadOptions& /*options*/) {
    reading_.emplace(make_reading(postmortem_->source_, postmortem_->document_,
                                  postmortem_->outline_, postmortem_->words_));
  }

  void read_the_fields(const ReadOptions& /*options*/) {
    facts().fields = read_fields(*reading_);
    facts().stated_metrics = read_stated_metrics(reading_->source, facts().fields);
    scope_ = read_scope(*reading_, facts().fields);
    facts().zone = scope_.zone;
    facts().date = scope_.date;
  }

  void read_the_timeline(const ReadOptions& /*options*/) {
    timeline_ = read_timeline(*reading_, scope_);
    facts().timeline_in_prose = timeline_.prose;
    facts().timeline_elsewhere = timeline_.elsewhere;
    facts().timeline_where = timeline_.where;
    facts().several_incidents = tells_of_several(*reading_);
  }

  void read_the_lengths(const ReadOptions& /*options*/) {
    // Prose that tells the timeline states the length as well.
    Statements statements =
        read_statements(*reading_, scope_, timeline_.prose ? Timeline{} : timeline_);
    facts().events = std::move(timeline_.events);
    settle_relative_times(reading_->source, statements.durations, facts().events);
    facts().vague_times = read_vague_times(*reading_, facts().events);
    facts().metrics = read_metrics(facts().events);
    facts().durations = std::move(statements.durations);
    facts().windows = std::move(statements.windows);
    facts().vague_durations = std::move(statements.vague);
  }

  void read_the_actions(const ReadOptions& /*options*/) {
    facts().actions = read_actions(*reading_, facts().fields);
  }

  void read_the_causes(const ReadOptions& /*options*/) {
    SentenceTable sentences = read_sentences(*reading_, facts().events, facts().actions);
    facts().causes = read_causes(*reading_, sentences);
    facts().sentences = std::move(sentences.told);
    facts().names = std::move(sentences.names);
  }

  void read_the_impact(const ReadOptions& /*options*/) {
    told_ = stretches(*reading_);
    facts().quantities = read_quantities(*reading_, told_);
  }

  void read_the_detection(const ReadOptions& /*options*/) {
    facts().detections = read_detections(*reading_, facts(), told_);
  }

  void tell_the_kind(const ReadOptions& options) {
    facts().kind = document_kind(*reading_, facts());
    facts().times = std::move(reading_->scan.times);
    facts().local_targets =
        read_local_targets(postmortem_->source_, postmortem_->document_, options.local_files);
  }

  [[nodiscard]] std::unique_ptr<const Postmortem> take() { return std::move(postmortem_); }

 private:
  [[nodiscard]] Facts& facts() { return postmortem_->facts_; }

  std::unique_ptr<Postmortem> postmortem_;
  std::optional<Reading> reading_;
  Scope scope_;
  Timeline timeline_;  // its events are those of the facts in the end
  std::vector<Stretch> told_;
};

namespace {

using Stage = void (Draft::*)(const ReadOptions&);
constexpr std::array<Stage, 10> kStages{&Draft::find_sections,      &Draft::find_times,
                                        &Draft::read_the_fields,    &Draft::read_the_timeline,
                                        &Draft::read_the_lengths,   &Draft::read_the_actions,
                                        &Draft::read_the_causes,    &Draft::read_the_impact,
                                        &Draft::read_the_detection, &Draft::tell_the_kind};

}  // namespace

Postmortem::Postmortem(text::Source source, markdown::Document document)
    : source_(std::move(source)), document_(std::move(document)), words_(document_.text()) {}

std::vector<ReadResult> read_abreast(std::vector<text::Source> sources,
                                     const ReadOptions& options) {
  std::vector<std::variant<Draft, markdown::Refusal>> drafts;
  drafts.reserve(sources.size());
  for (text::Source& source : sources) {
    auto parsed = markdown::parse(source, options.limits);
    if (auto* refusal = std::get_if<markdown::Refusal>(&parsed)) {
      drafts.emplace_back(std::move(*refusal));
    } else {
      drafts.emplace_back(
          Draft(std::move(source), std::get<markdown::Document>(std::move(parsed))));
    }
  }
  for (const Stage stage : kStages) {
    for (auto& draft : drafts) {
      if (auto* underway = std::get_if<Draft>(&draft)) (underway->*stage)(options);
    }
  }
  std::vector<ReadResult> results;
  results.reserve(drafts.size());
  for (auto& draft : drafts) {
    if (auto* refusal = std::get_if<markdown::Refusal>(&draft)) {
      results.emplace_back(std::move(*refusal));
    } else {
      results.emplace_back(std::get<Draft>(draft).take());
    }
  }
  return results;
}

ReadResult read(text::Source source, const ReadOptions& options) {
  std::vector<text::Source> sources;
  sources.push_back(std::move(source));
  return std::move(read_abreast(std::move(sources), options).front());
}

}  // namespace pmlint::facts
