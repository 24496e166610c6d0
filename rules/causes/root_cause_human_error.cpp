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

namespace {

using namespace pmlint;

constexpr WordBeginnings kChecks({"test", "review", "check", "valid", "verif"});

struct RootCauseHumanError {
  static constexpr RuleInfo info{.id = "root-cause-human-error",
                                 .summary = "the analysis stops at a person's slip",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::cause};

  void check(const Document& doc, Report& report) const {
    std::optional<Cause> slip;
    for (const Cause cause : doc.causes()) {
      if (cause.has(kHumanSlip) && is_of_people(doc, cause)) {
        if (!slip || depth(doc, cause) > depth(doc, *slip)) slip = cause;
      }
      if (slip && (cause.has(kEnabling) || went_unchecked(doc.lower(cause.text())))) return;
    }
    if (!slip) return;
    const Range word = slip->slip_where();
    report.add({.range = word.empty() ? slip->where() : word,
                .message = "the cause stops at " + quoted(doc.source(word)) +
                           ": say what made the slip possible and why no check caught it"});
  }

 private:
  // "Forgotten volumes", "a rule which erroneously matched", "the job was mistakenly marked as done":
  // of things.
  static bool is_of_people(const Document& doc, const Cause& cause) {
    const Range word = cause.slip_where();
    if (word.empty()) return true;
    const std::string_view slip = doc.source(word);
    const std::string_view last = last_word(doc.source({cause.where().begin, word.begin}));
    if (slip.ends_with("ly")) {
      const bool passive = is_one_of(last, kPassive);
      return !is_one_of(last, kRelatives) &&
             !(passive && is_verdict(doc.source({word.end, cause.where().end})));
    }
    return !equal_ignoring_case(slip, "forgotten") || is_one_of(last, kPassive) ||
           is_one_of(last, kPerfect);
  }

  // What software takes something for.
  static bool is_verdict(std::string_view after) {
    constexpr std::string_view kVerdicts[] = {"classified", "considered", "counted",     "detected",
                                              "flagged",    "identified", "interpreted", "marked",
                                              "matched",    "recognised", "recognized",  "rejected",
                                              "reported",   "treated"};
    const std::string_view next = trim(after);
    return std::ranges::any_of(kVerdicts, [&](std::string_view one) {
      return next.starts_with(one) && (next.size() == one.size() || next[one.size()] == ' ');
    });
  }

  // "deployed without being tested": the check was missing.
  static bool went_unchecked(std::string_view lower) {
    constexpr std::string_view kWithout = "without ";
    constexpr std::size_t kReach = 32;  // bytes
    for (std::size_t at = lower.find(kWithout); at != std::string_view::npos;
         at = lower.find(kWithout, at + 1)) {
      std::string_view after = lower.substr(at + kWithout.size(), kReach);
      after = after.substr(0, after.find_first_of(".,;:"));
      if (kChecks.find(after) != std::string_view::npos) return true;
    }
    return false;
  }

  static constexpr std::array<std::string_view, 2> kRelatives{"which", "that"};
  static constexpr std::array<std::string_view, 6> kPassive{"was", "were", "been",
                                                            "is",  "are",  "got"};
  static constexpr std::array<std::string_view, 3> kPerfect{"had", "has", "have"};

  // A cause section is where the analysis stands; a label ("Root cause: ...") and a summary are brief.
  static int depth(const Document& doc, const Cause& cause) {
    if (cause.summary() || !cause.section()) return 0;
    return doc.sections()[*cause.section()].form() == TitleForm::label ? 1 : 2;
  }
};

}  // namespace

PMLINT_RULE(root_cause_human_error, RootCauseHumanError)
