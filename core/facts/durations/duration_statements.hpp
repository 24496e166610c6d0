// SPDX-License-Identifier: MIT
// Is an amount of time said of the incident? Judged by its label, or by the sentence.
#pragma once

#include "core/facts/durations/incident_words.hpp"
#include "core/facts/durations/other_outages.hpp"
#include "core/facts/durations/passages.hpp"
#include "core/time/scan.hpp"

namespace pmlint::facts {

// A field that holds the length of the incident ("Duration", "Downtime", "Time to recovery").
[[nodiscard]] bool is_length_field(std::string_view canonical_name);

// Whose length is `amount`, in the passage whose words are `words`? Of what is said of no outage:
// Outage::other. `beside_range`: a start and an end are written right beside it, "2 hours
// (10:00 - 12:00)". `year` is the incident's, 0: not known.
[[nodiscard]] Outage whose_length(const Passage& passage, const ClassedWords& words,
                                  text::ByteRange amount, bool beside_range, int year);

}  // namespace pmlint::facts
