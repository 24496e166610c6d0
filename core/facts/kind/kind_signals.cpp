// SPDX-License-Identifier: MIT
#include "core/facts/kind/kind_signals.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <span>
#include <string>

#include "core/facts/kind/kind_records.hpp"
#include "core/facts/kind/kind_words.hpp"

namespace pmlint::facts {
namespace {

using outline::SectionKind;

// Fields that documents of every kind have.
constexpr std::array<std::string_view, 9> kAnyDocument = {
    "title", "published", "updated", "tags", "authors", "status", "owner", "links", "visibility"};

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool has_year(const time::TimeExpression& one) { return one.date && one.date->year != 0; }

// "Unplanned outage, 8 June 2024"
bool names_dated_incident(const Reading& reading, const outline::Section& section) {
  return std::ranges::any_of(reading.times_in(section.title), has_year) &&
         title_signs(reading.document.text(section.title)).incident;
}

void count_sections(const Reading& reading, KindSignals& signals) {
  std::bitset<outline::kSectionKindCount> seen;
  for (const outline::Section& section : reading.outline.sections) {
    if (section.event_group) continue;
    if (names_dated_incident(reading, section)) ++signals.dated_incidents;
    bool known = false;
    for (const SectionKind kind : section.kinds) {
      const SectionKind coarse = outline::coarse(kind);
      if (coarse == SectionKind::other) continue;
      known = true;
      seen.set(static_cast<std::size_t>(coarse));
    }
    if (!known || section.form == outline::TitleForm::label) continue;
    ++signals.known_sections;
    const std::string_view body = reading.document.text(section.body);
    if (std::ranges::none_of(body, is_letter)) {
      ++signals.empty_sections;
    } else {
      signals.tells_impact |= section.is(SectionKind::impact);
      signals.tells_cause |= section.is(SectionKind::root_cause);
    }
  }
  signals.section_kinds = static_cast<std::uint32_t>(seen.count());
  constexpr std::uint32_t kWordsOfASection = 15;
  signals.few_words = has_fewer_words(reading, kWordsOfASection * signals.known_sections);
}

// "10:00 [what happened]" tells of nothing.
bool tells(const Reading& reading, const Event& event) {
  const std::span<const TextWord> words = reading.words.in(event.text);
  const WordUse first =
      words.empty() ? WordUse::plain : use_of(words[0].hash, reading.words.lower(words[0]));
  const bool blank = holds_blank(reading.words.lower(), event.text);
  return !is_prompt(reading.words.lower(event.text), first, blank);
}

bool is_empty(std::string value) {
  if (value.empty() || is_bracketed(value)) return true;
  std::ranges::transform(value, value.begin(), lower);
  return holds_blank(value);
}

void count_facts(const Reading& reading, const Facts& facts, KindSignals& signals) {
  for (const Event& event : facts.events) {
    // Times in sentences stand in any account: only those that are set apart are a sign.
    if (signals.events == kMostEvents || facts.timeline_in_prose) break;
    if (tells(reading, event)) ++signals.events;
  }
  signals.dates = static_cast<std::uint32_t>(std::ranges::count_if(reading.scan.times, has_year));
  signals.statements = static_cast<std::uint32_t>(facts.durations.size() + facts.windows.size());
  for (const Field& field : facts.fields) {
    if (is_empty(field.value_text)) {
      ++signals.empty_fields;
    } else if (std::ranges::find(kAnyDocument, field.name) == kAnyDocument.end()) {
      ++signals.filled_fields;
    }
  }
  signals.specific_cause =
      std::ranges::any_of(facts.causes, [](const Cause& cause) { return cause.specificity >= 0; });
}

}  // namespace

KindSignals kind_signals(const Reading& reading, const Facts& facts) {
  KindSignals signals;
  count_sections(reading, signals);
  count_facts(reading, facts, signals);
  signals.log = holds_incident_log(reading);
  signals.status_page = is_status_page(reading);
  if (reading.outline.title) signals.title = title_signs(reading.outline.title->value);
  return signals;
}

}  // namespace pmlint::facts
