// SPDX-License-Identifier: MIT
// The sections that the configuration asks for. A section is there when a title, a label, a table row
// or a field tells what it would tell; only information that is nowhere is missing.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <string>
#include <string_view>

#include "section_presence.hpp"

namespace {

using namespace pmlint;

struct SectionMissing {
  static constexpr RuleInfo info{.id = "section-missing",
                                 .summary = "a section that the configuration asks for is missing",
                                 .severity = Severity::error,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    for (const SectionModel model : doc.section_models()) {
      if (model.requirement() == Requirement::optional) continue;
      const structure::Presence presence = structure::presence(doc, model);
      if (presence == structure::Presence::told) continue;
      const std::string words = structure::spoken(model);
      Diagnostic found{.range = place(doc), .message = {}};
      if (presence == structure::Presence::linked) {
        found.severity = Severity::note;
        found.message = "the section " + quoted(words) +
                        " is only linked: whoever reads this document alone misses it";
      } else {
        const bool required = model.requirement() == Requirement::required;
        if (!required) found.severity = Severity::note;
        found.message = "no section " + quoted(words) + ", and nothing else stands for it; " +
                        std::string(model.origin()) + (required ? " requires" : " recommends") +
                        " one";
        found.fixes.push_back(skeleton(doc, words));
      }
      report.add(found);
    }
  }

 private:
  // The title if there is one: what is missing has no place of its own.
  static Range place(const Document& doc) { return doc.has_title() ? doc.title_where() : Range{}; }

  // The placeholder keeps the document red until somebody writes the section.
  static Fix skeleton(const Document& doc, std::string title) {
    if (title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - ('a' - 'A'));
    const auto end = static_cast<std::uint32_t>(doc.source().size());
    const bool line_end = end == 0 || doc.source().back() == '\n';
    return {.title = "append an empty section \"" + title + '"',
            .safety = Safety::unsafe,
            .edits = {{{end, end}, (line_end ? "\n## " : "\n\n## ") + title + "\n\nTODO\n"}}};
  }
};

}  // namespace

PMLINT_RULE(section_missing, SectionMissing)
