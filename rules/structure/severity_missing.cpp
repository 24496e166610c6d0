// SPDX-License-Identifier: MIT
// No severity or priority is told: not as a field, a label, in the title or in a sentence.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace {

using namespace pmlint;

struct SeverityMissing {
  static constexpr RuleInfo info{.id = "severity-missing",
                                 .summary = "the document tells the severity of the incident",
                                 .severity = Severity::note,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    if (const auto field = doc.field("severity")) {
      if (std::ranges::any_of(field->value(), is_word_byte)) return;
      report.add({.range = field->where(),
                  .message = "the severity is left empty; say how bad it was, on the scale that "
                             "your team uses"});
      return;
    }
    if (tells_level(doc) || opens_with_grade(doc)) return;
    report.add({.range = doc.has_title() ? doc.title_where() : Range{},
                .message = "the severity of the incident is not told; add it, for example "
                           "\"Severity: SEV-2\""});
  }

 private:
  // "SEV-2", "severity", "P1", "critical incident": looked for by their rare letters, so that a text
  // without them costs next to nothing.
  static bool tells_level(const Document& doc) {
    const std::string_view text = doc.text();
    for (std::size_t v = text.find('v'); v != std::string_view::npos; v = text.find('v', v + 1)) {
      if (v >= 2 && lower(text[v - 1]) == 'e' && lower(text[v - 2]) == 's' &&
          names_level(text, v)) {
        return true;
      }
    }
    for (std::size_t v = text.find('V'); v != std::string_view::npos; v = text.find('V', v + 1)) {
      if (v >= 2 && text[v - 1] == 'E' && text[v - 2] == 'S' && names_level(text, v)) return true;
    }
    for (std::size_t p = text.find('P'); p != std::string_view::npos; p = text.find('P', p + 1)) {
      if (p > 0 && is_word_byte(text[p - 1])) continue;
      if (p + 1 < text.size() && is_level(text[p + 1]) &&
          (p + 2 == text.size() || !is_word_byte(text[p + 2])) && !ranks_an_action(doc, p)) {
        return true;
      }
    }
    return false;
  }

  // The "P1" of an action item is how urgent that is.
  static bool ranks_an_action(const Document& doc, std::size_t at) {
    const std::optional<Section> around = doc.section_at(static_cast<std::uint32_t>(at));
    return around && around->governing() == SectionKind::actions;
  }

  // "Impact: Critical - the checkout failed", "Major outage of the API".
  static bool opens_with_grade(const Document& doc) {
    if (is_grade(doc.title())) return true;
    for (const Section section : doc.sections()) {
      const bool tells = section.is(SectionKind::impact) || section.is(SectionKind::summary);
      if (tells && is_grade(doc.text(section.body()))) return true;
    }
    return false;
  }
  static bool is_grade(std::string_view text) {
    constexpr std::array<std::string_view, 6> kGrades{"critical", "high",   "major",
                                                      "medium",   "severe", "minor"};
    const std::size_t begin = text.find_first_not_of(" :*\n");
    if (begin == std::string_view::npos) return false;
    const std::string_view opening = text.substr(begin, 10);
    return std::ranges::any_of(
        kGrades, [&](std::string_view grade) { return find_words(opening, grade) == 0; });
  }

  static bool is_level(char c) { return c >= '0' && c <= '5'; }

  // At the 'v' of "sev": "SEV2", "sev-1", "Severity".
  static bool names_level(std::string_view text, std::size_t v) {
    if (v > 2 && is_word_byte(text[v - 3])) return false;
    const std::string_view rest = text.substr(v + 1);
    if (rest.size() >= 5 && equal_ignoring_case(rest.substr(0, 5), "erity")) return true;
    const std::size_t digit = rest.find_first_not_of("- #");
    return digit <= 2 && digit < rest.size() && is_level(rest[digit]);
  }
};

}  // namespace

PMLINT_RULE(severity_missing, SeverityMissing)
