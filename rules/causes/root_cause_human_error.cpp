// SPDX-License-Identifier: MIT
// A slip of a person is where an analysis begins. It is reported when nothing after it says what
// made the slip possible or let it through.
#include <pmlint/beginnings.hpp>
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "causes.hpp"

namespace {

using namespace pmlint;

constexpr WordBeginnings kChecks({"test", "review", "check", "valid", "verif"});

struct RootCauseHumanError {
  static constexpr RuleInfo info{.id = "root-cause-human-error",
                                 .summary = "the analysis stops at a person's slip",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::cause};

  void check(const Document& doc, Report& report) const {
    const causes::SlipReader slips(doc);
    std::optional<Cause> slip;
    Range word;
    for (const Cause cause : doc.causes()) {
      const std::optional<Range> told = slips.in(cause);
      if (told && (!slip || depth(doc, cause) > depth(doc, *slip))) {
        slip = cause;
        word = *told;
      }
      if (slip && (cause.has(kEnabling) || went_unchecked(doc.lower(cause.text())))) return;
    }
    if (!slip) return;
    report.add({.range = word,
                .message = "the cause stops at " + quoted(doc.source(word)) +
                           ": say what made the slip possible and why no check caught it"});
  }

 private:
  // "deployed without being tested": the check was missing.
  static bool went_unchecked(std::string_view lower) {
    constexpr std::string_view kWithout = "without";
    constexpr std::size_t kReach = 32;  // bytes
    for (std::size_t at = lower.find(kWithout); at != std::string_view::npos;
         at = lower.find(kWithout, at + 1)) {
      std::string_view after = lower.substr(at + kWithout.size(), kReach);
      after = after.substr(0, after.find_first_of(".,;:"));
      if (kChecks.find(after) != std::string_view::npos) return true;
    }
    return false;
  }

  // A cause section is where the analysis stands; a label ("Root cause: ...") and a summary are brief.
  static int depth(const Document& doc, const Cause& cause) {
    if (cause.summary() || !cause.section()) return 0;
    return doc.sections()[*cause.section()].form() == TitleForm::label ? 1 : 2;
  }
};

}  // namespace

PMLINT_RULE(root_cause_human_error, RootCauseHumanError)
