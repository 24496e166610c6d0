// SPDX-License-Identifier: MIT
// A cause is vague when it stops at a class ("a misconfiguration", "high traffic") or repeats the
// symptom. The facts judge every statement of cause; the best one of the document decides.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace {

using namespace pmlint;

struct Missing {
  std::uint32_t features;  // any of them will do
  std::string_view what;
};
constexpr std::array<Missing, 4> kAsked = {{
    {kIdentifier | kQuotedEvidence, "setting or component"},
    {kChange, "change"},
    {kMechanism, "mechanism"},
    {kEnabling, "reason why it was possible"},
}};

struct RootCauseVague {
  static constexpr RuleInfo info{.id = "root-cause-vague",
                                 .summary = "the cause names a class of cause, not a mechanism",
                                 .severity = Severity::error,
                                 .dimension = Dimension::cause,
                                 .mandatory = true};
  double minimum = 0;
  static constexpr std::tuple options{
      Option{"minimum", &RootCauseVague::minimum,
             "how specific the best statement of cause must be; a higher value asks for more"},
  };

  void check(const Document& doc, Report& report) const {
    std::optional<Cause> worst;
    std::uint32_t told = 0;
    bool unknown = false;
    const bool told_above =
        doc.section(SectionKind::summary) || doc.section(SectionKind::conclusion);
    for (const Cause cause : doc.causes()) {
      if (cause.specificity() >= minimum || (minimum <= 0 && names_what_failed(cause))) return;
      if (told_above && in_entry(doc, cause)) continue;
      told |= cause.features();
      unknown = unknown || cause.has(kUnknownCause);
      if (!worst || rank(cause) > rank(*worst)) worst = cause;
    }
    if (!worst) return;                                  // section-missing says so
    if (unknown && (told & kGenericClass) == 0) return;  // honestly unknown is not vague
    const Range class_word = worst->generic_where();
    const bool named = !class_word.empty();
    std::string message = named ? "the cause stays at " + quoted(doc.source(class_word))
                                : std::string("the cause does not say how it came about");
    message += ": no ";
    std::string_view between;
    for (const Missing& asked : kAsked) {
      if ((told & asked.features) != 0) continue;
      message += between;
      message += asked.what;
      between = ", no ";
    }
    if (between.empty()) message += "part that failed and no way it led to the impact";
    message += "; say what failed, what had changed or was set, and how that led to the impact";
    report.add({.range = named ? class_word : worst->where(), .message = message});
  }

 private:
  // "Release 42 set line 12 of haproxy.cfg", "CVE-2022-1 in an outdated parser": a change or a name
  // beside what went wrong with it.
  static bool names_what_failed(const Cause& cause) {
    const bool change = cause.has(kChange);
    const bool name = cause.has(kIdentifier);
    return (change && name && cause.has(kQuantity)) || (cause.has(kMechanism) && (change || name));
  }

  // An entry tells why a step failed. Beside a summary or a conclusion nobody offers it as the cause
  // of the incident.
  static bool in_entry(const Document& doc, const Cause& cause) {
    if (!cause.summary() || !cause.section() ||
        doc.sections()[*cause.section()].governing() != SectionKind::timeline) {
      return false;
    }
    for (const Event event : doc.events()) {
      if (event.where().begin <= cause.where().begin && cause.where().end <= event.where().end) {
        return true;
      }
    }
    return false;
  }

  // The place to report: a class word in a cause section, else a cause section, else a summary.
  static int rank(const Cause& cause) {
    return (cause.summary() ? 0 : 2) + (cause.has(kGenericClass) ? 1 : 0);
  }
};

}  // namespace

PMLINT_RULE(root_cause_vague, RootCauseVague)
