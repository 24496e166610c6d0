// SPDX-License-Identifier: MIT
#include "core/score/model.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace pmlint::score {
namespace {

using lint::Dimension;

constexpr std::array<double, lint::kDimensionCount> kWeights = {
    10,  // structure
    6,   // time
    12,  // timeline
    12,  // impact
    24,  // cause
    16,  // actions
    11,  // language
    9,   // learning
};

constexpr std::array<std::pair<Step, std::string_view>, kSteps> kStepNames = {
    {{kStepBegan, "when it began"},
     {kStepDetected, "when it was detected"},
     {kStepEngaged, "when somebody took it on"},
     {kStepIdentified, "when the cause was known"},
     {kStepActed, "what was tried"},
     {kStepResolved, "when it was resolved"}}};

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

double present(const Part& part, double measure) {
  const double of_enough = std::min(1.0, measure / part.enough);
  return of_enough * (2 - of_enough);
}

std::string missing(const Part& part, const Content& content) {
  if (!(content.*part.measure > 0)) return std::string(part.none);
  if (part.measure == &Content::steps) return missing_steps(content.told_steps);
  const auto number = [](double of) { return std::to_string(static_cast<int>(of)); };
  std::string text;
  constexpr std::size_t kMostAdded = 32;
  text.reserve(part.some.size() + kMostAdded);
  text.append(part.some).append(" (").append(number(content.*part.measure));
  return text.append("; full marks from ").append(number(part.enough)) += ')';
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
