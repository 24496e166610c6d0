// SPDX-License-Identifier: MIT
#include "formats/verdict.hpp"

#include <fmt/format.h>

#include "formats/json_diagnostic.hpp"
#include "formats/line_break.hpp"
#include "formats/paint.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats {
namespace {

Ink ink_of_grade(char grade) {
  if (grade == 'A' || grade == 'B') return Ink::good;
  return grade == 'F' ? Ink::error : Ink::warning;
}

std::string headline(const score::FileReport& file, const Style& style) {
  const Paint paint(style.colour);
  const std::string path = paint(Ink::strong, visible_path(file.path));
  if (!file.account) return fmt::format("{}: no score, {}\n", path, why_no_score(file));
  const score::Account& account = *file.account;
  const std::string score = fmt::format("score {} of 100, grade {}", account.value, account.grade);
  const std::string text = fmt::format("{}: {}", path, paint(ink_of_grade(account.grade), score));
  std::string rest;
  if (account.capped_at) {
    rest += fmt::format(" (at most {}: {})", *account.capped_at, visible(account.cap_reason));
  }
  if (account.suppressed > 0) {
    rest += fmt::format(", {} suppressed but counted", account.suppressed);
  }
  const std::uint32_t column = columns_of(visible_path(file.path) + ": " + score);
  return text + broken_to_lines(rest, {style.width, column, 2}) + '\n';
}

}  // namespace

std::string_view why_no_score(const score::FileReport& file) {
  if (!file.postmortem) return "it could not be read";
  switch (file.postmortem->facts().kind) {
    case facts::DocumentKind::template_:
      return "it is a template";
    case facts::DocumentKind::other:
      return "it is no postmortem";
    case facts::DocumentKind::postmortem:
      break;
  }
  return "scoring is off";
}

std::string verdict_text(const score::FileReport& file, const Style& style) {
  std::string text = headline(file, style);
  if (!file.account) return text;
  std::string lost;
  for (const score::DimensionAccount& row : file.account->dimensions) {
    const double points = row.of - row.earned;
    if (points < 0.05) continue;
    lost += fmt::format("{}{} {:.1f}", lost.empty() ? "" : ", ", lint::name(row.dimension), points);
  }
  if (!lost.empty()) {
    text += broken_to_lines("  points lost: " + lost, {style.width, 0, 4}) + '\n';
  }
  return text;
}

std::string account_text(const score::FileReport& file, const Style& style) {
  std::string text = headline(file, style);
  if (!file.account) return text;
  for (const score::DimensionAccount& row : file.account->dimensions) {
    text += fmt::format("  {:<10} {:>5.1f} of {:>4.1f}\n", lint::name(row.dimension), row.earned,
                        row.of);
    for (const score::Loss& loss : row.lost) {
      const std::string where = loss.line == 0 ? "" : fmt::format(" (line {})", loss.line);
      const std::string why = loss.rule.empty() || loss.reason.empty()
                                  ? loss.rule + loss.reason
                                  : loss.rule + ": " + loss.reason;
      constexpr std::uint32_t kReason = 13;  // where it begins
      text += fmt::format("    {:>7.1f}  {}\n", -loss.points,
                          broken_to_lines(visible(why) + where, {style.width, kReason, kReason}));
    }
  }
  return text;
}

}  // namespace pmlint::formats
