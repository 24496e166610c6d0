// SPDX-License-Identifier: MIT
#include "core/score/model.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace pmlint::score {
namespace {

using lint::Dimension;

constexpr std::array<double, lint::kDimensionCount> kWeights = {
    10,  // structure
    6,   // time
    14,  // timeline
    12,  // impact
    24,  // cause
    16,  // actions
    11,  // language
    7,   // learning
};

constexpr std::array<std::pair<Step, std::string_view>, kSteps> kStepNames = {
    {{kStepBegan, "when it began"},
     {kStepDetected, "when it was detected"},
     {kStepEngaged, "when somebody took it on"},
     {kStepIdentified, "when the cause was known"},
     {kStepActed, "what was tried"},
     {kStepResolved, "when it was resolved"}}};

constexpr std::array<Part, 25> kParts = {{
    {Dimension::structure,
     0.25,
     &Content::sections,
     5,
     "no section is recognised",
     "few of the sections of a postmortem say something",
     {},
     {}},
    {Dimension::language,
     0.6,
     &Content::telling_sections,
     10,
     "no section says anything specific",
     "few sections say something specific",
     {},
     {}},
    {Dimension::structure,
     0.75,
     &Content::metadata,
     3,
     "no field states the severity, the status, the authors or what was affected",
     "few fields state the severity, the status, the authors and what was affected",
     {"severity-missing", "postmortem-owner-missing"},
     {},
     true},
    {Dimension::time,
     0.5,
     &Content::stated_length,
     1,
     "no duration and no start and end of the incident",
     {},
     {"duration-missing", ""},
     {"timeline-duration-mismatch", "duration-arithmetic", "duration-conflict",
      "duration-missing"}},
    {Dimension::time,
     0.3,
     &Content::events,
     2,
     "no events with a time",
     "fewer than two events with a time",
     {"timeline-no-timestamps", ""},
     {"timezone-missing", "timezone-mixed", "time-invalid", "timeline-outside-window"}},
    {Dimension::time,
     0.2,
     &Content::known_times,
     1,
     "nothing tells how long detection, mitigation or repair took",
     {},
     {},
     {}},
    {Dimension::timeline,
     0.2,
     &Content::events,
     8,
     "there is no timeline",
     "the timeline has few entries",
     {"timeline-no-timestamps", ""},
     {}},
    {Dimension::timeline,
     0.45,
     &Content::telling_events,
     10,
     "no entry of the timeline is specific",
     "few entries of the timeline name a part, a number or a change",
     {},
     {}},
    {Dimension::timeline,
     0.35,
     &Content::steps,
     kSteps,
     "the timeline tells no step of the incident",
     {},
     {},
     {}},
    {Dimension::impact, 0.15, &Content::symptoms, 1, "nothing says what users saw", {}, {}, {}},
    {Dimension::impact,
     0.65,
     &Content::impact_sentences,
     6,
     "no sentence of the summary or the impact says in numbers or names what failed",
     "few sentences of the summary or the impact say in numbers or names what failed",
     {},
     {}},
    {Dimension::impact,
     0.2,
     &Content::impact_numbers,
     2,
     "no number says how far the impact reached",
     "few kinds of number say how far the impact reached",
     {"impact-unquantified", ""},
     {}},
    {Dimension::cause,
     0.1,
     &Content::cause,
     1,
     "no cause is told",
     {},
     {},
     {"root-cause-vague", "root-cause-human-error", "root-cause-shallow",
      "root-cause-restates-symptom"}},
    {Dimension::cause,
     0.3,
     &Content::mechanisms,
     10,
     "nothing says what happened to which part",
     "few sentences say what happened to which part",
     {},
     {}},
    {Dimension::cause,
     0.2,
     &Content::chains,
     5,
     "nothing links cause and effect",
     "few sentences link cause and effect",
     {},
     {}},
    {Dimension::cause,
     0.15,
     &Content::cause_kinds,
     5,
     "the cause has no mechanism, change, number or condition",
     "the cause lacks some of: part, mechanism, chain, change, number, condition",
     {},
     {}},
    {Dimension::cause,
     0.15,
     &Content::names,
     15,
     "no part is called by its name",
     "few parts are called by their names",
     {},
     {}},
    {Dimension::cause,
     0.1,
     &Content::resolution,
     1,
     "nothing says how it was resolved",
     {},
     {},
     {"resolution-vague", "", "", ""}},
    {Dimension::actions,
     0.2,
     &Content::actions,
     1,
     "no action item",
     {},
     {"action-items-missing", ""},
     {}},
    {Dimension::actions,
     0.25,
     &Content::specific_actions,
     5,
     "no action item is specific",
     "few action items say what is changed where",
     {},
     {}},
    {Dimension::actions,
     0.3,
     &Content::named_actions,
     3,
     "no action item names the thing it changes",
     "few action items name the thing they change",
     {},
     {}},
    {Dimension::actions,
     0.25,
     &Content::tracked_actions,
     3,
     "no action item has an owner, a date, a state or a ticket",
     "few action items have an owner, a date, a state or a ticket",
     {},
     {}},
    {Dimension::language,
     0.4,
     &Content::telling,
     25,
     "no sentence is specific",
     "few sentences are specific",
     {},
     {}},
    {Dimension::learning,
     0.5,
     &Content::lesson_sentences,
     3,
     "no lesson names a part and what happened to it",
     "few lessons name a part and what happened to it",
     {"lessons-missing", ""},
     {},
     true},
    {Dimension::learning,
     0.5,
     &Content::evidence,
     6,
     "no link, graph or output as evidence",
     "little evidence is shown: links, graphs, output",
     {"evidence-missing", ""},
     {},
     true},
}};

constexpr std::array<double, 3> kPenalties = {0.04, 0.15, 0.40};  // note, warning, error

constexpr std::array<int, 4> kCaps = {100, 79, 69, 59};

struct Band {
  int at_least;
  char grade;
};
constexpr std::array<Band, 5> kGrades = {{{90, 'A'}, {80, 'B'}, {70, 'C'}, {60, 'D'}, {0, 'F'}}};

// "the timeline does not tell when it was detected, when it was resolved"
std::string missing_steps(std::uint32_t told) {
  std::string text;
  for (const auto& [step, when] : kStepNames) {
    if ((told & step) == 0) text += (text.empty() ? "" : ", ") + std::string(when);
  }
  return "the timeline does not tell " + text;
}

}  // namespace

std::span<const Part> parts() { return kParts; }

double present(const Part& part, const Content& content) {
  const double of_enough = std::min(1.0, content.*part.measure / part.enough);
  return of_enough * (2 - of_enough);
}

std::string missing(const Part& part, const Content& content) {
  if (!(content.*part.measure > 0)) return std::string(part.none);
  if (part.measure == &Content::steps) return missing_steps(content.told_steps);
  return fmt::format("{} ({} of {})", part.some, content.*part.measure, part.enough);
}

double weight(Dimension dimension) { return kWeights[static_cast<std::size_t>(dimension)]; }

double penalty(lint::Severity severity) { return kPenalties[static_cast<std::size_t>(severity)]; }

int cap_for(std::size_t mandatory_rules) {
  return kCaps[std::min(mandatory_rules, kCaps.size() - 1)];
}

char grade(int value) {
  return std::find_if(kGrades.begin(), kGrades.end(),
                      [value](const Band& band) { return value >= band.at_least; })
      ->grade;
}

}  // namespace pmlint::score
