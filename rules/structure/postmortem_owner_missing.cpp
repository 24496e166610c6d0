// SPDX-License-Identifier: MIT
// Nobody answers for the document, or several people do. Any number may have written it.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>

#include "byline.hpp"

namespace {

using namespace pmlint;

struct PostmortemOwnerMissing {
  static constexpr RuleInfo info{.id = "postmortem-owner-missing",
                                 .summary = "the document has one owner, or an author",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    bool named = false;
    for (const Field field : doc.fields()) {
      if (field.name() == "owner") report_several(field, report);
      named = named || (answers(field.name()) && names_somebody(field.value()));
    }
    if (named || structure::has_byline(doc)) return;
    Diagnostic found{.range = doc.has_title() ? doc.title_where() : Range{},
                     .message =
                         "nobody is named who wrote this document or answers for it; add \"Owner: "
                         "...\" or \"Author: ...\""};
    if (doc.is_public()) found.severity = Severity::note;
    report.add(found);
  }

 private:
  static constexpr std::array<std::string_view, 4> kAnswering{"owner", "authors", "commander",
                                                              "scribe"};
  static bool answers(std::string_view name) {
    return std::ranges::find(kAnswering, name) != kAnswering.end();
  }

  static bool names_somebody(std::string_view value) {
    constexpr std::array<std::string_view, 6> kNobody{"tbd", "todo", "n/a", "none", "unknown", "-"};
    value = trim(value);
    if (std::ranges::none_of(value, is_word_byte) || value.front() == '<') return false;
    return !is_one_of(value, kNobody);
  }

  static void report_several(const Field& field, Report& report) {
    const std::string_view value = field.value();
    const auto marks =
        std::ranges::count_if(value, [](char c) { return c == ',' || c == '&' || c == ';'; });
    // "Fischer, Lena" is one.
    const bool names = marks > 1 || value.find_first_of("@&;") != std::string_view::npos;
    if (marks == 0 || !names) return;
    const auto count = marks + 1;
    report.add({.range = field.value_where(),
                .message = std::to_string(count) +
                           " owners: when all answer for it nobody does; name one owner and list "
                           "the others as authors",
                .severity = Severity::note});
  }
};

}  // namespace

PMLINT_RULE(postmortem_owner_missing, PostmortemOwnerMissing)
