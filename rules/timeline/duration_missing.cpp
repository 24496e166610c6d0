// SPDX-License-Identifier: MIT
// Neither a length nor a start and an end of the incident is stated. A timeline is no statement: the
// reader would have to guess which of its entries bound the impact.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "anchors.hpp"

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
    if (!doc.durations().empty() || !doc.windows().empty() || nobody_was_hit(doc)) return;
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
    report.add({.range = place(doc),
                .message = "the document states neither how long the incident lasted nor when it "
                           "began and ended; add a duration, or start and end" +
                           timeline_hint(doc)});
  }

 private:
  // A near miss has no length: "we never had an outage", "no customers were affected".
  static bool nobody_was_hit(const Document& doc) {
    auto first = static_cast<std::uint32_t>(doc.text().size());
    for (const Section section : doc.sections()) {
      first = std::min(first, section.title().begin);
      const SectionKind kind = section.governing();
      if ((kind == SectionKind::summary || kind == SectionKind::impact) &&
          tells_near_miss(doc.text(section.own()))) {
        return true;
      }
    }
    return tells_near_miss(doc.text().substr(0, first));
  }

  static bool tells_near_miss(std::string_view text) {
    constexpr std::array<std::string_view, 8> kPhrases{"near miss",
                                                       "near-miss",
                                                       "no customer impact",
                                                       "no user impact",
                                                       "no user was affected",
                                                       "no users were affected",
                                                       "nobody was affected",
                                                       "no customers were affected"};
    constexpr std::array<std::string_view, 2> kHarm{"outage", "downtime"};
    constexpr std::size_t kNear =
        32;  // bytes between the two: "never encountered an actual outage"
    const auto holds = [](std::string_view where, std::string_view words) {
      return find_words(where, words) != std::string_view::npos;
    };
    if (std::ranges::any_of(kPhrases, [&](auto phrase) { return holds(text, phrase); }))
      return true;
    for (const std::string_view harm : kHarm) {
      const std::size_t at = find_words(text, harm);
      if (at == std::string_view::npos) continue;
      std::string_view before = text.substr(0, at);
      before.remove_prefix(before.size() - std::min(before.size(), kNear));
      if (holds(before.substr(before.find_last_of(".:;\n") + 1), "never")) return true;
    }
    return false;
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
