// SPDX-License-Identifier: MIT
// A postmortem without follow-up has changed nothing. A reasoned decision to do nothing and a list
// kept elsewhere are follow-up.
#include <pmlint/beginnings.hpp>
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <string_view>

#include "items.hpp"

namespace {

using namespace pmlint;

struct ActionItemsMissing {
  static constexpr RuleInfo info{.id = "action-items-missing",
                                 .summary = "nothing follows from the incident",
                                 .severity = Severity::error,
                                 .dimension = Dimension::actions};

  // "No action: the cost exceeds the risk", "none, because ..."
  static bool decides_against(std::string_view text) {
    constexpr std::string_view kDecisions[] = {
        "no action",       "no actions",        "no action items", "no follow-up",
        "no follow-ups",   "no further action", "none required",   "none needed",
        "accept the risk", "accepted the risk", "risk accepted"};
    for (const std::string_view words : kDecisions) {
      if (find_words(text, words) != std::string_view::npos) return true;
    }
    return false;
  }

  // Lines that are indented far enough to be code are a list to whoever wrote them.
  static bool has_code(const Document& doc, TextRange body) {
    for (const Block block : doc.blocks_in(body)) {
      if (block.kind() == BlockKind::code) return true;
    }
    return false;
  }

  static bool has_link(const Document& doc, TextRange body) {
    for (const Mark mark : doc.marks_in(body)) {
      if (mark.kind() == MarkKind::link && body.contains(mark.text())) return true;
    }
    return false;
  }

  // Work in a dress that is not read: a bullet or a quotation of some words, a sentence about what
  // ought to be. Whether that will do is not for this rule to say.
  static bool means_work(const Document& doc, TextRange body) {
    constexpr WordBeginnings kAhead({"should", "must", "will", "need", "ought", "plan", "shall"});
    constexpr std::size_t kFewest = 3;  // words; "None", "To be defined"
    for (const Block block : doc.blocks_in(body)) {
      const bool set_off = block.kind() == BlockKind::item || block.kind() == BlockKind::quote;
      if (set_off && doc.words_in(block.text()).size() > kFewest) return true;
    }
    return kAhead.in(doc, body);
  }

  void check(const Document& doc, Report& report) const {
    if (!doc.actions().empty()) return;
    bool titled = false;
    for (const Section section : doc.sections()) {
      const bool actions = section.is(SectionKind::actions) || section.is(SectionKind::tasks) ||
                           section.is(SectionKind::improvements);
      if (!actions) continue;
      titled = true;
      const TextRange body = section.body();
      if (decides_against(doc.text(body)) || has_link(doc, body) || has_code(doc, body) ||
          means_work(doc, body)) {
        return;
      }
    }
    // Without the section, section-missing has said what is to be written.
    if (!titled) {
      for (const SectionModel model : doc.section_models()) {
        if (model.kind() == SectionKind::actions && model.requirement() == Requirement::required) {
          return;
        }
      }
    }
    const Range title = titled ? actions::place_of_all(doc) : doc.title_where();
    report.add({.range = title,
                .message = titled ? "the section lists no action item: say what will be changed, "
                                    "or why nothing will"
                                  : "no action item follows from the incident: say what will be "
                                    "changed, or why nothing will"});
  }
};

}  // namespace

PMLINT_RULE(action_items_missing, ActionItemsMissing)
