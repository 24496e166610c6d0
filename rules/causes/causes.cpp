// SPDX-License-Identifier: MIT
#include "causes.hpp"

#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace pmlint::causes {
namespace {

constexpr std::array<std::string_view, 2> kRelatives{"which", "that"};
constexpr std::array<std::string_view, 6> kPassive{"was", "were", "been", "is", "are", "got"};
constexpr std::array<std::string_view, 3> kPerfect{"had", "has", "have"};

// What software takes something for.
bool is_verdict(std::string_view after) {
  constexpr std::string_view kVerdicts[] = {"classified", "considered", "counted",     "detected",
                                            "flagged",    "identified", "interpreted", "marked",
                                            "matched",    "recognised", "recognized",  "rejected",
                                            "reported",   "treated"};
  const std::string_view next = trim(after);
  return std::ranges::any_of(kVerdicts, [&](std::string_view one) {
    return next.starts_with(one) && (next.size() == one.size() || next[one.size()] == ' ');
  });
}

}  // namespace

Told told(const Document& doc) {
  Told told;
  for (const Cause cause : doc.causes()) {
    told.features |= cause.features();
    told.slip_of_people =
        told.slip_of_people || (cause.has(kHumanSlip) && is_slip_of_people(doc, cause));
    if (!cause.summary()) {
      told.in_section = true;
      told.content_words += cause.content_words();
    }
    const bool better =
        !told.best || (told.best->summary() && !cause.summary()) ||
        (told.best->summary() == cause.summary() && cause.specificity() > told.best->specificity());
    // A summary may be the only specific statement.
    const bool rescues = told.best && told.best->specificity() < 0 && cause.specificity() >= 0;
    const bool spoils = told.best && told.best->specificity() >= 0 && cause.specificity() < 0;
    if (!told.best || rescues || (better && !spoils)) told.best = cause;
  }
  return told;
}

// "Forgotten volumes", "a rule which erroneously matched", "the job was mistakenly marked as done":
// of things.
bool is_slip_of_people(const Document& doc, const Cause& cause) {
  const Range word = cause.slip_where();
  if (word.empty()) return true;
  const std::string_view slip = doc.source(word);
  const std::string_view last = last_word(doc.source({cause.where().begin, word.begin}));
  if (slip.ends_with("ly")) {
    const bool passive = is_one_of(last, kPassive);
    return !is_one_of(last, kRelatives) &&
           !(passive && is_verdict(doc.source({word.end, cause.where().end})));
  }
  return !equal_ignoring_case(slip, "forgotten") || is_one_of(last, kPassive) ||
         is_one_of(last, kPerfect);
}

bool has_content(const Document& doc, SectionKind kind) {
  for (const Section section : doc.sections()) {
    if (section.is(kind) && !trim(doc.text(section.body())).empty()) return true;
  }
  return false;
}

}  // namespace pmlint::causes
