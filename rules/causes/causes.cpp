// SPDX-License-Identifier: MIT
#include "causes.hpp"

#include "agents.hpp"

#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace pmlint::causes {
namespace {

constexpr std::array<std::string_view, 2> kRelatives{"which", "that"};
constexpr std::array<std::string_view, 6> kPassive{"was", "were", "been", "is", "are", "got"};
constexpr std::array<std::string_view, 3> kPerfect{"had", "has", "have"};

bool opens_with(std::string_view text, std::span<const std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view one) {
    return text.starts_with(one) && (text.size() == one.size() || !is_word_byte(text[one.size()]));
  });
}

// What software takes something for, or makes of it.
bool is_verdict(std::string_view after) {
  constexpr std::string_view kVerdicts[] = {
      "chosen",     "classified",  "considered", "counted", "detected",   "elected",    "flagged",
      "identified", "interpreted", "marked",     "matched", "recognised", "recognized", "rejected",
      "reported",   "selected",    "set as",     "treated", "used as"};
  return opens_with(trim(after), kVerdicts);
}

// Who slipped when the alarm rang did not cause it.
bool is_response(std::string_view after) {
  constexpr std::string_view kResponses[] = {"acknowledged", "declared", "dismissed", "escalated",
                                             "muted",        "paged",    "silenced",  "snoozed"};
  return opens_with(trim(after), kResponses);
}

// Not "forgotten volumes", "a rule which erroneously matched", "the job was mistakenly marked as done":
// those are of things.
bool is_slip_of_people(const Document& doc, const Cause& cause) {
  const Range word = cause.slip_where();
  if (word.empty()) return true;
  constexpr std::size_t kAhead = 32;  // bytes: "been set as"
  const std::string_view slip = doc.source(word);
  const std::string_view last = last_word(doc.source({cause.where().begin, word.begin}));
  if (slip.ends_with("ly")) {
    // The slip may stand in the sentence after the statement.
    const std::string_view after = doc.source().substr(word.end, kAhead);
    if (is_one_of(last, kRelatives) || is_response(after)) return false;
    return !(is_one_of(last, kPassive) && is_verdict(after));
  }
  return !equal_ignoring_case(slip, "forgotten") || is_one_of(last, kPassive) ||
         is_one_of(last, kPerfect);
}

}  // namespace

Told told(const Document& doc) {
  Told told;
  const SlipReader slips(doc);
  for (const Cause cause : doc.causes()) {
    told.features |= cause.features();
    told.slip_of_people = told.slip_of_people || slips.in(cause).has_value();
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

SlipReader::SlipReader(const Document& doc) : doc_(doc), of_somebody_(may_tell_slip(doc)) {}

std::optional<Range> SlipReader::in(const Cause& cause) const {
  if (cause.has(kHumanSlip) && is_slip_of_people(doc_, cause)) {
    return cause.slip_where().empty() ? cause.where() : cause.slip_where();
  }
  if (!of_somebody_) return std::nullopt;
  const std::optional<TextRange> words = slip_of_somebody(doc_, cause);
  return words ? std::optional(doc_.source_range(*words)) : std::nullopt;
}

bool has_content(const Document& doc, SectionKind kind) {
  for (const Section section : doc.sections()) {
    if (section.is(kind) && !trim(doc.text(section.body())).empty()) return true;
  }
  return false;
}

}  // namespace pmlint::causes
