// SPDX-License-Identifier: MIT
// A picture or a file that is linked and not there, and a picture without a text for those who cannot
// see it. Where every one of several files is missing, the document is a copy without them.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace {

using namespace pmlint;

// What editors and templates leave as the text of a picture.
constexpr std::array<std::string_view, 8> kNoText = {"",         "image",   "img",   "alt",
                                                     "alt text", "picture", "photo", "untitled"};

struct LocalTargetMissing {
  static constexpr RuleInfo info{.id = "local-target-missing",
                                 .summary = "a linked file is not there, or a picture has no text",
                                 .severity = Severity::note,
                                 .dimension = Dimension::none};

  void check(const Document& doc, Report& report) const {
    const Table<LocalTarget> targets = doc.local_targets();
    const auto missing =
        std::ranges::count_if(targets, [](const LocalTarget& target) { return !target.exists(); });
    if (missing > 0 && (targets.size() == 1 || missing < std::ptrdiff_t{targets.size()})) {
      for (const LocalTarget target : targets) {
        if (!target.exists()) report_missing(doc, doc.marks()[target.mark()], report);
      }
    }
    report_textless(doc, report);
  }

 private:
  static void report_missing(const Document& doc, const Mark& mark, Report& report) {
    const bool image = mark.kind() == MarkKind::image;
    report.add({.range = doc.source_range(mark.text()),
                .message = std::string(image ? "the picture " : "the file ") +
                           quoted(mark.target()) +
                           " is not there: add it to the repository, or correct the path"});
  }

  // Once: the first of them, and how many there are.
  static void report_textless(const Document& doc, Report& report) {
    std::size_t count = 0;
    Range first{};
    for (const Mark mark : doc.marks()) {
      if (mark.kind() != MarkKind::image || !says_nothing(trim(doc.text(mark.text())))) continue;
      if (count++ == 0) first = doc.source_range(mark.text());
    }
    if (count == 0) return;
    report.add({.range = first,
                .message = count == 1 ? "the picture has no text for those who cannot see it: say "
                                        "what it shows"
                                      : std::to_string(count) +
                                            " pictures have no text for those who cannot see "
                                            "them: say what they show"});
  }

  static bool says_nothing(std::string_view text) { return is_one_of(text, kNoText); }
};

}  // namespace

PMLINT_RULE(local_target_missing, LocalTargetMissing)
