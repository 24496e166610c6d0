// SPDX-License-Identifier: MIT
// For people: a frame for each finding, the score of each file with its verdict, and one line that
// sums up.
#include <fmt/format.h>

#include <cmath>
#include <ostream>

#include "formats/fixable.hpp"
#include "formats/frame.hpp"
#include "formats/json_diagnostic.hpp"
#include "formats/line_break.hpp"
#include "formats/paint.hpp"
#include "formats/reporters.hpp"
#include "formats/unicode.hpp"
#include "formats/verdict.hpp"

namespace pmlint::formats {
namespace {

std::string finding_text(const score::FileReport& file, const lint::Finding& finding,
                         const Style& style) {
  const Paint paint(style.colour);
  const Ink ink = ink_of(finding.severity);
  const std::string head =
      fmt::format("{}[{}]", lint::name(finding.severity), visible(finding.rule));
  const std::string said =
      fmt::format(": {}{}", fixable_mark(finding, style), visible(finding.message));
  std::string text = paint(ink, head);
  text += paint(Ink::strong, broken_to_lines(said, {style.width, columns_of(head), 2}));
  text += '\n';
  append_frame(text, file.path, source_of(file), finding, style);
  text += '\n';
  return text;
}

std::string counted(std::uint32_t number, std::string_view what) {
  return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
}

// ", score 72 (C)" for one file, the mean for several; empty without a score.
std::string score_in_short(const score::Summary& summary) {
  if (summary.scored == 0) return {};
  if (summary.scored == 1) return fmt::format(", score {} ({})", summary.score_sum, summary.grade);
  return fmt::format(", mean score {}",
                     std::lround(static_cast<double>(summary.score_sum) / summary.scored));
}

// What the marks mean, and what more could be mended.
std::string fixable_text(const score::Summary& summary, const Style& style) {
  constexpr std::string_view kSafe = "pmlint check --fix";
  constexpr std::string_view kUnsafe = "pmlint check --fix --unsafe-fixes";
  const std::uint32_t marked =
      summary.fixable + (style.unsafe_fixes ? summary.unsafely_fixable : 0);
  const std::uint32_t more = style.unsafe_fixes ? 0 : summary.unsafely_fixable;
  std::string text;
  if (marked > 0) {
    text = fmt::format("[*] {} can be mended by {}\n", counted(marked, "finding"),
                       style.unsafe_fixes ? kUnsafe : kSafe);
  }
  if (more > 0) {
    text +=
        fmt::format("{} can be mended by {}, which needs a second look\n",
                    marked > 0 ? fmt::format("{} more", more) : counted(more, "finding"), kUnsafe);
  }
  return text;
}

std::string summary_text(const score::Summary& summary, const Style& style) {
  const Paint paint(style.colour);
  std::string counts;
  const auto add = [&](std::uint32_t number, std::string_view what, Ink ink) {
    if (number == 0) return;
    if (!counts.empty()) counts += ", ";
    counts += paint(ink, counted(number, what));
  };
  add(summary.errors, "error", Ink::error);
  add(summary.warnings, "warning", Ink::warning);
  add(summary.notes, "note", Ink::note);
  if (counts.empty()) counts = paint(Ink::good, "no findings");
  if (summary.suppressed > 0) counts += fmt::format(" ({} suppressed)", summary.suppressed);
  if (summary.known > 0) counts += fmt::format(" ({} known before)", summary.known);
  std::string text = fmt::format("{} checked{}: {}\n", counted(summary.files, "file"),
                                 score_in_short(summary), counts);
  return text + fixable_text(summary, style);
}

}  // namespace

void write_text(const score::RunReport& report, std::ostream& out, const Style& style) {
  for (const score::FileReport& file : report.files) {
    for (const lint::Finding& finding : file.findings) {
      if (finding.is_told()) out << finding_text(file, finding, style);
    }
    if (!style.quiet) out << verdict_text(file, style) << '\n';
  }
  if (!style.quiet) out << summary_text(score::summarise(report), style);
}

}  // namespace pmlint::formats
