// SPDX-License-Identifier: MIT
#include "core/score/model.hpp"

#include <algorithm>

namespace pmlint::score {
namespace {

using lint::Dimension;

constexpr std::array<double, lint::kDimensionCount> kWeights = {
    10,  // structure
    20,  // time
    10,  // timeline
    12,  // impact
    20,  // cause
    20,  // actions
    4,   // language
    4,   // learning
};

constexpr std::array<Part, 10> kParts = {{
    {Dimension::structure, 1, &Content::recognised_section, "no section is recognised", {}, {}},
    {Dimension::time,
     0.5,
     &Content::stated_length,
     "no duration and no start and end of the incident",
     {"duration-missing", ""},
     {"timeline-duration-mismatch", "duration-arithmetic", "duration-conflict",
      "duration-missing"}},
    {Dimension::time,
     0.5,
     &Content::timed_events,
     "fewer than two events with a time",
     {"timeline-no-timestamps", ""},
     {"timezone-missing", "timezone-mixed", "time-invalid", "timeline-outside-window"}},
    {Dimension::timeline,
     1,
     &Content::timeline,
     "a timeline of fewer than three events",
     {"timeline-no-timestamps", ""},
     {}},
    {Dimension::impact, 1, &Content::impact, "nothing says what users saw", {}, {}},
    {Dimension::cause,
     0.6,
     &Content::cause,
     "no cause is told",
     {},
     {"root-cause-vague", "root-cause-human-error", "root-cause-shallow",
      "root-cause-restates-symptom"}},
    {Dimension::cause,
     0.4,
     &Content::resolution,
     "nothing says how it was resolved",
     {},
     {"resolution-vague", "", "", ""}},
    {Dimension::actions, 1, &Content::actions, "no action item", {"action-items-missing", ""}, {}},
    {Dimension::language, 1, &Content::prose, "fewer than 100 words of prose", {}, {}},
    {Dimension::learning,
     1,
     &Content::learning,
     "no lessons and no link to evidence",
     {"lessons-missing", "evidence-missing"},
     {}},
}};

constexpr std::array<double, 3> kPenalties = {0.04, 0.15, 0.40};  // note, warning, error

constexpr std::array<int, 4> kCaps = {100, 79, 69, 59};

struct Band {
  int at_least;
  char grade;
};
constexpr std::array<Band, 5> kGrades = {{{90, 'A'}, {80, 'B'}, {70, 'C'}, {60, 'D'}, {0, 'F'}}};

}  // namespace

std::span<const Part> parts() { return kParts; }

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
