// SPDX-License-Identifier: MIT
// Five whys that end at somebody's slip have stopped one why too early.
#include <pmlint/beginnings.hpp>
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <optional>
#include <string_view>

namespace {

using namespace pmlint;

constexpr WordBeginnings kPerson({"engineer", "developer", "operator", "admin", "somebody",
                                  "someone", "person", "team", "employee", "contractor", "intern",
                                  "reviewer", "human", "staff", "technician"});
constexpr WordBeginnings kSlip({"forgot", "mistake", "error", "didn", "fail", "miss", "overlook",
                                "neglect", "ignor", "wrong", "accident", "slip", "oversight",
                                "careless", "inexperience"});

struct FiveWhysEndsAtPerson {
  static constexpr RuleInfo info{.id = "five-whys-ends-at-person",
                                 .summary = "the last why is answered with a person's slip",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::cause,
                                 .enabled = false};

  void check(const Document& doc, Report& report) const {
    for (const Section section : doc.sections()) {
      if (!section.is(SectionKind::five_whys)) continue;
      const std::optional<Block> last = last_answer(doc, section);
      if (!last) continue;
      if (!kPerson.in(doc, last->text()) || !kSlip.in(doc, last->text())) continue;
      report.add({.range = last->where(),
                  .message = "the last why ends at a person: ask once more, why the system let the "
                             "slip through"});
      return;
    }
  }

 private:
  static std::optional<Block> last_answer(const Document& doc, const Section& section) {
    std::optional<Block> last;
    for (const Block block : doc.blocks_in(section.body())) {
      const bool answer = block.kind() == BlockKind::paragraph || block.kind() == BlockKind::cell;
      if (answer && !trim(doc.text(block.text())).empty()) last = block;
    }
    return last;
  }
};

}  // namespace

PMLINT_RULE(five_whys_ends_at_person, FiveWhysEndsAtPerson)
