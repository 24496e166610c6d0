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

  static bool required(const Document& doc, const Section& section) {
    for (const SectionModel model : doc.section_models()) {
      if (section.is(model.kind()) && model.requirement() == Requirement::required) return true;
    }
    return false;
  }
};

}  // namespace

PMLINT_RULE(section_empty, SectionEmpty)
