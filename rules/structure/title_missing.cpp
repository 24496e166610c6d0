// SPDX-License-Identifier: MIT
// A document without a title of its own: it opens with a section or with text.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

namespace {

using namespace pmlint;

struct TitleMissing {
  static constexpr RuleInfo info{.id = "title-missing",
                                 .summary = "the document has no title",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    if (doc.has_title() || doc.field("title")) return;
    std::string message = "there is no title";
    Range where{};
    if (!doc.sections().empty()) {
      const Section first = doc.sections().front();
      where = first.title_where();
      message +=
          ": the first line that looks like one is the section " + quoted(doc.text(first.title()));
    }
    message += "; name the service, the symptom and the date";
    report.add({.range = where, .message = message});
  }
};

}  // namespace

PMLINT_RULE(title_missing, TitleMissing)
