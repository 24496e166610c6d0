// SPDX-License-Identifier: MIT
// For people: a frame for each finding, the score of each file with its verdict, and one line that
// sums up.
#include <fmt/format.h>

#include <cmath>
#include <ostream>

#include "formats/frame.hpp"
#include "formats/json_diagnostic.hpp"
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
  std::string text =
      paint(ink, fmt::format("{}[{}]", lint::name(finding.severity), visible(finding.rule)));
  text += paint(Ink::strong, ": " + visible(finding.message));
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

std::string summary_text(const score::Summary& summary, const Paint& paint) {
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
  if (summary.fixable > 0) {
    text += counted(summary.fixable, "finding") + " can be mended by pmlint check --fix\n";
  }
  return text;
}

}  // namespace

void write_text(const score::RunReport& report, std::ostream& out, const Style& style) {
  for (const score::FileReport& file : report.files) {
    for (const lint::Finding& finding : file.findings) {
      if (finding.is_told()) out << finding_text(file, finding, style);
    }
    if (!style.quiet) out << verdict_text(file, style) << '\n';
  }
  if (!style.quiet) out << summary_text(score::summarise(report), Paint(style.colour));
}

}  // namespace pmlint::formats
