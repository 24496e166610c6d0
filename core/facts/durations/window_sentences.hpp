// SPDX-License-Identifier: MIT
// What a sentence says around a span or two times: whether they are those of the incident.
#pragma once

#include <optional>

#include "core/facts/durations/incident_words.hpp"
#include "core/facts/durations/passages.hpp"

namespace pmlint::facts {

// The sentence around a range names the incident or what users suffered.
[[nodiscard]] bool speaks_of_incident(const ClassedWords& classed, text::ByteRange range);

// "Users were served old pages from 10:00 to 10:40": told of people in the past, whatever befell them.
[[nodiscard]] bool tells_of_people(const ClassedWords& classed, text::ByteRange range);

// "was working again from 16:26 to 20:04": the span of what went well.
[[nodiscard]] bool tells_of_working(const ClassedWords& classed, text::ByteRange range);

// Two times of a Reading; they live as long as it does.
struct BegunAndEnded {
  const time::TimeExpression& start;
  const time::TimeExpression& end;
};

// "started at A ... and ended at B", "Start: A, end: B", "had an outage at A, until B", over at most
// two sentences of a passage whose words are `classed`.
[[nodiscard]] std::optional<BegunAndEnded> begun_and_ended(const Reading& reading,
                                                           const Passage& passage,
                                                           const ClassedWords& classed);

// "started at A", "starting at A" in the sentence of a length whose words are `classed`, told of the
// incident or under the label of its length: with the length a window. Null: none, or several.
[[nodiscard]] const time::TimeExpression* begun_beside_length(const Reading& reading,
                                                              const Passage& passage,
                                                              const ClassedWords& classed);

}  // namespace pmlint::facts
