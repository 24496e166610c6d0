// SPDX-License-Identifier: MIT
// A known section title with nothing below it: no text, no table, no picture, no code.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>

namespace {

using namespace pmlint;

struct SectionEmpty {
  static constexpr RuleInfo info{.id = "section-empty",
                                 .summary = "a section has a title and no content",
                                 .severity = Severity::error,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    for (const Section section : doc.sections()) {
      if (section.form() == TitleForm::label || section.event_group()) continue;
      if (section.is(SectionKind::other) || !is_empty(doc, section)) continue;
      if (title_says_it(doc, section) || is_told_below(doc, section)) continue;
      Diagnostic found{.range = section.title_where(),
                       .message = quoted(doc.text(section.title())) +
                                  " has no content: write it, or say why there is none"};
      if (!required(doc, section)) found.severity = Severity::note;
      report.add(found);
    }
  }

 private:
  static bool is_empty(const Document& doc, const Section& section) {
    const std::string_view body = doc.text(section.body());
    if (std::ranges::any_of(body, is_word_byte)) return false;
    // A picture without words is content; a comment, an empty bullet or an empty table is none.
    const std::string_view source = doc.source(section.body_where());
    return source.find("![") == std::string_view::npos &&
           source.find("<img") == std::string_view::npos;
  }

  // "Root cause: the pool was too small": the heading carries what would stand below it.
  static bool title_says_it(const Document& doc, const Section& section) {
    const std::string_view title = doc.text(section.title());
    const std::size_t colon = title.find(": ");
    return colon != std::string_view::npos &&
           std::ranges::any_of(title.substr(colon), is_word_byte);
  }

  // "Corrective measures", and right below it "Improvements" as its equal: one list under two titles.
  static bool is_told_below(const Document& doc, const Section& section) {
    constexpr SectionKind kLists[] = {SectionKind::actions, SectionKind::improvements,
                                      SectionKind::tasks};
    const auto lists = [&](const Section& one) {
      return std::ranges::any_of(kLists, [&](SectionKind kind) { return one.is(kind); });
    };
    if (!lists(section)) return false;
    for (const Section next : doc.sections()) {
      if (next.title().begin <= section.title().begin) continue;
      return next.title().begin >= section.body().end && lists(next) && !is_empty(doc, next);
    }
    return false;
  }

  static bool required(const Document& doc, const Section& section) {
    for (const SectionModel model : doc.section_models()) {
      if (section.is(model.kind()) && model.requirement() == Requirement::required) return true;
    }
    return false;
  }
};

}  // namespace

PMLINT_RULE(section_empty, SectionEmpty)
