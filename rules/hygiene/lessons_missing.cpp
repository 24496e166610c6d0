// SPDX-License-Identifier: MIT
// What went well, what went badly, where there was luck: one section or sentence that looks back.
// Where the configuration asks for the section, section-missing speaks; this rule asks for its content.
#include <pmlint/beginnings.hpp>
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace {

using namespace pmlint;

constexpr std::array<SectionKind, 5> kLooksBack = {SectionKind::lessons, SectionKind::went_well,
                                                   SectionKind::went_wrong, SectionKind::lucky,
                                                   SectionKind::feedback};
constexpr WordBeginnings kLearned({"lesson", "learn", "retrospect", "hindsight", "takeaway"});

struct LessonsMissing {
  static constexpr RuleInfo info{.id = "lessons-missing",
                                 .summary = "nothing on what went well, what went badly, or luck",
                                 .severity = Severity::note,
                                 .dimension = Dimension::learning};

  void check(const Document& doc, Report& report) const {
    std::optional<Section> hollow;
    for (const Section section : doc.sections()) {
      if (!looks_back(section)) continue;
      if (says_something(doc, section)) return;
      if (!hollow) hollow = section;
    }
    if (!hollow && asked_for(doc)) return;
    if (!hollow && says_learned(doc)) return;
    report.add({.range = hollow ? hollow->title_where() : doc.title_where(),
                .message = "nothing is told of what was learned: say what went well, what went "
                           "badly and where there was luck"});
  }

 private:
  // What its title says, or the title above: "Lessons learned", then "Process".
  static bool looks_back(const Section& section) {
    return std::ranges::any_of(kLooksBack, [&](SectionKind kind) {
      return section.is(kind) || section.governing() == kind;
    });
  }

  static bool says_learned(const Document& doc) {
    return kLearned.in(doc, {0, static_cast<std::uint32_t>(doc.text().size())});
  }

  // Subsections have their own turn, so only what stands below this title counts.
  static bool says_something(const Document& doc, const Section& section) {
    constexpr std::size_t kFewBytes = 12;
    return trim(doc.text(section.own())).size() >= kFewBytes;
  }

  static bool asked_for(const Document& doc) {
    return std::ranges::any_of(doc.section_models(), [](const SectionModel& model) {
      return model.kind() == SectionKind::lessons && model.requirement() != Requirement::optional;
    });
  }
};

}  // namespace

PMLINT_RULE(lessons_missing, LessonsMissing)
