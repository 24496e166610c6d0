// SPDX-License-Identifier: MIT
// A document without a title of its own: it opens with a section or with text, or its title would do
// for any other.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace {

using namespace pmlint;

struct TitleMissing {
  static constexpr RuleInfo info{.id = "title-missing",
                                 .summary = "the document has no title, or one for any incident",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    const std::optional<Field> named = doc.field("title");
    if (doc.has_title() || named) {
      const bool tells = (named && !fits_any(named->value())) || !fits_any(doc.title());
      if (!tells && doc.has_title()) report_general(doc, report);
      return;
    }
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

 private:
  // The words of "Postmortem", "Incident report 2", "0x19. My first post-mortem".
  static bool fits_any(std::string_view title) {
    constexpr std::array<std::string_view, 25> kGeneral{
        "a",      "an",     "analysis", "and",        "cause",   "document", "example",
        "first",  "for",    "incident", "issue",      "mortem",  "my",       "of",
        "on",     "outage", "post",     "postmortem", "project", "rca",      "report",
        "review", "root",   "template", "the"};
    static_assert(std::ranges::is_sorted(kGeneral));
    for (std::size_t begin = 0; begin < title.size();) {
      if (!is_word_byte(title[begin])) {
        ++begin;
        continue;
      }
      std::size_t end = begin;
      while (end < title.size() && is_word_byte(title[end])) ++end;
      const std::string_view word = title.substr(begin, end - begin);
      const bool number = word[0] >= '0' && word[0] <= '9';
      if (!number && !is_one_of(word, kGeneral)) return false;
      begin = end;
    }
    return true;
  }

  static void report_general(const Document& doc, Report& report) {
    report.add({.range = doc.title_where(),
                .message = quoted(doc.title()) +
                           " would do for any incident: name the service and what failed, as in "
                           "\"Checkout returned 503 for 47 minutes\"",
                .severity = Severity::note});
  }
};

}  // namespace

PMLINT_RULE(title_missing, TitleMissing)
