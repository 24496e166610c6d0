// SPDX-License-Identifier: MIT
// Neither a length nor a start and an end of the incident is stated. A timeline is no statement: the
// reader would have to guess which of its entries bound the impact.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>

#include "anchors.hpp"
#include "near_miss.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::timeline;

struct DurationMissing {
  static constexpr RuleInfo info{
      .id = "duration-missing",
      .summary = "the document does not say how long the incident lasted",
      .severity = Severity::error,
      .dimension = Dimension::time,
      .mandatory = true};

  void check(const Document& doc, Report& report) const {
    if (!doc.durations().empty() || !doc.windows().empty() || is_near_miss(doc)) return;
    if (is_open(doc) || is_in_other_language(doc)) return;
    if (!doc.vague_durations().empty()) {
      const VagueDuration vague = doc.vague_durations()[0];
      report.add(
          {.range = vague.where(),
           .message = quoted(doc.source(vague.where())) +
                      " is no length a reader can compare: state a number, or when the impact "
                      "began and ended" +
                      timeline_hint(doc)});
      return;
    }
    if (const auto stated = unreadable(doc)) {
      report.add({.range = *stated,
                  .message = quoted(doc.source(*stated)) +
                             " is no length and no start and end that can be read; write it like "
                             "\"47 min\" or \"2024-05-12 14:05 to 14:52\"" +
                             timeline_hint(doc)});
      return;
    }
    report.add({.range = place(doc),
                .message = "the document states neither how long the incident lasted nor when it "
                           "began and ended; add a duration, or start and end" +
                           timeline_hint(doc)});
  }

 private:
  static constexpr std::array<std::string_view, 12> kForeignUnits{
      "hora",   "horas",   "heure",  "heures",  "minuto", "minutos",
      "minuti", "minuten", "stunde", "stunden", "ore",    "uur"};
  static constexpr std::array<std::string_view, 2> kEndFields{"duration", "resolved"};

  // "Start: 09:59", "End: in progress": what can be stated is.
  static bool is_open(const Document& doc) {
    const auto start = doc.field("start");
    if (!start || !has_digit(start->value())) return false;
    return std::ranges::any_of(kEndFields, [&](std::string_view name) {
      const auto field = doc.field(name);
      return field && (find_words(field->value(), "in progress") != std::string_view::npos ||
                       find_words(field->value(), "ongoing") != std::string_view::npos);
    });
  }

  // "Duration: 8 Minuten": a length is stated, in words that nothing here reads.
  static bool is_in_other_language(const Document& doc) {
    const auto field = doc.field("duration");
    if (!field) return false;
    const std::string_view value = field->value();
    if (!has_digit(value)) return false;
    if (std::ranges::any_of(value, [](char c) { return leads_letter(c); })) return true;
    return std::ranges::any_of(kForeignUnits, [&](std::string_view unit) {
      return find_words(value, unit) != std::string_view::npos;
    });
  }

  static bool has_digit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
  }

  // "Duration: 10h-12h30m", "The duration of the outage was 2024-31-05 to 2024-31-06": it is stated,
  // whatever is meant by it.
  static std::optional<Range> unreadable(const Document& doc) {
    if (const auto field = doc.field("duration"); field && begins_with_digit(field->value())) {
      return field->value_where();
    }
    constexpr std::string_view kSubjects[] = {
        "duration of the outage",     "duration of the incident", "duration of the downtime",
        "duration of the disruption", "outage duration",          "incident duration"};
    if (!doc.has_word(KnownWord("duration"))) return std::nullopt;
    for (const std::string_view subject : kSubjects) {
      const std::size_t at = find_words(doc.text(), subject);
      if (at == std::string_view::npos) continue;
      if (const auto value = value_behind(doc, at + subject.size())) return value;
    }
    return std::nullopt;
  }

  static bool begins_with_digit(std::string_view value) {
    return !value.empty() && has_digit(value.substr(0, 1));
  }

  // "was 5:45 to 29": what follows the copula to the end of the sentence.
  static std::optional<Range> value_behind(const Document& doc, std::size_t begin) {
    std::string_view rest = doc.text().substr(begin);
    rest = rest.substr(0, std::min(rest.find('\n'), rest.find(". ")));
    for (const std::string_view copula : {" is ", " was ", ": "}) {
      if (!rest.starts_with(copula) || !begins_with_digit(rest.substr(copula.size()))) continue;
      const auto from = static_cast<std::uint32_t>(begin + copula.size());
      std::string_view value = rest.substr(copula.size());
      while (value.ends_with('.') || value.ends_with(' ')) value.remove_suffix(1);
      return doc.source_range({from, from + static_cast<std::uint32_t>(value.size())});
    }
    return std::nullopt;
  }

  // The first byte of a letter beyond ASCII; signs and blanks of Latin-1, dashes, arrows, emoji aside.
  static bool leads_letter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xC3 && byte < 0xF0 && byte != 0xE2 && byte != 0xEF;
  }

  // The summary's title, else the document's, else the top.
  static Range place(const Document& doc) {
    if (const auto summary = doc.section(SectionKind::summary)) {
      return doc.source_range(summary->title());
    }
    return doc.has_title() ? doc.title_where() : Range{};
  }

  static std::string timeline_hint(const Document& doc) {
    std::optional<Anchor> begin;
    std::optional<Anchor> end;
    for (const Anchor& anchor : anchors(doc, true, {})) {
      if (!begin && anchor.has(kStart | kDetected)) begin = anchor;
      if (begin && anchor.has(kResolved)) {
        end = anchor;
      } else if (end && anchor.has(kStart | kDetected)) {
        return {};  // it was not over, or began anew
      }
    }
    if (!begin || !end || end->moment.seconds <= begin->moment.seconds) return {};
    return " (the timeline runs from " + spell_time(begin->event) + ", " +
           std::string(role_name(begin->roles & kStartRoles)) + ", to " + spell_time(end->event) +
           ", restored: " + spell_length(end->moment.seconds - begin->moment.seconds) + ")";
  }
};

}  // namespace

PMLINT_RULE(duration_missing, DurationMissing)
