// SPDX-License-Identifier: MIT
// How much of a postmortem is there, judged by what it says: a heading with nothing beneath it, a
// sentence said twice and a list of names count for nothing. Internal to this folder.
#pragma once

#include <cstdint>

#include "core/facts/postmortem.hpp"

namespace pmlint::score {

// What the entries of the timeline tell of, as bits: the steps that a reader asks for.
enum Step : std::uint32_t {
  kStepBegan = 1U << 0U,
  kStepDetected = 1U << 1U,
  kStepEngaged = 1U << 2U,  // somebody took it on, or told others
  kStepIdentified = 1U << 3U,
  kStepActed = 1U << 4U,
  kStepResolved = 1U << 5U,
};
inline constexpr std::uint32_t kSteps = 6;

// Each member answers for one row of the model (model.cpp). Counts are of different things: nothing
// counts twice.
struct Content {
  double sections = 0;       // kinds of section that say something
  double metadata = 0;       // what the document says of itself: severity, status, who wrote it ...
  double stated_length = 0;  // a duration or a window of the incident
  double known_times = 0;    // to detect, to mitigate, to resolve: stated, or following
  double some_timeline = 0;  // two events, or a link to where the timeline is
  double events = 0;         // different entries
  double telling_events = 0;  // that name a part, a number, what happened to what
  double steps = 0;           // of kSteps
  std::uint32_t told_steps = 0;
  double symptoms = 0;          // what users saw
  double impact_sentences = 0;  // that tell what failed
  double impact_numbers = 0;    // kinds of amount: people, work, shares, money
  double cause = 0;             // a statement of some words
  double some_cause = 0;        // at least two: what it is worth, rules judge
  double mechanisms = 0;        // sentences that say what happened to which part
  double chains = 0;            // sentences that link cause and effect
  double telling = 0;           // sentences of any kind that are specific
  double telling_sections = 0;  // that hold such a sentence
  double names = 0;             // different names of things in such sentences
  double cause_kinds = 0;
  double resolution = 0;        // a section says what was done
  double mended_event = 0;      // an entry of the timeline does
  double actions = 0;           // items that say something
  double specific_actions = 0;  // items that say what is changed
  double named_actions = 0;     // items that name the very thing
  double tracked_actions = 0;   // items with an owner, a date, a state, a ticket, a link
  double lesson_sentences = 0;  // that are specific
  double evidence = 0;          // links, images, quoted output
};

// Linear in the size of the document.
[[nodiscard]] Content content_of(const facts::Postmortem& postmortem);

}  // namespace pmlint::score
