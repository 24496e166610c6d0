// SPDX-License-Identifier: MIT
// A job summary or a comment: the scores as a table, then the findings of each file. Text from
// documents is shown as it is and means nothing: no link, no mention, no HTML.
#include <fmt/format.h>

#include <ostream>

#include "formats/json_diagnostic.hpp"
#include "formats/paths.hpp"
#include "formats/reporters.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats {
namespace {

// ASCII punctuation as character references: the one spelling no Markdown reader gives a meaning.
std::string markdown_escaped(std::string_view text) {
  constexpr std::string_view kSpecial = "\\`*_{}[]<>#|~!&@$";
  std::string result;
  const std::string line = visible(text);
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool link = line.compare(at, 3, "://") == 0 ||
                      (line[at] == '.' && at >= 3 && line.compare(at - 3, 3, "www") == 0);
    if (link || kSpecial.find(line[at]) != std::string_view::npos) {
      result += fmt::format("&#{};", static_cast<int>(line[at]));
    } else {
      result += line[at];
    }
  }
  return result;
}

std::string score_cell(const score::FileReport& file) {
  if (!file.account) return std::string(file.postmortem ? kind_of(file) : "unreadable");
  const score::Account& account = *file.account;
  if (!account.capped_at) return fmt::format("{} ({})", account.value, account.grade);
  return fmt::format("{} ({}), at most {}", account.value, account.grade, *account.capped_at);
}

std::string score_row(const score::FileReport& file, std::string_view path) {
  score::Summary counts;
  counts.count(file);
  return fmt::format("| {} | {} | {} | {} | {} |\n", path, score_cell(file), counts.errors,
                     counts.warnings, counts.notes);
}

std::string findings_table(const score::FileReport& file, std::string_view path) {
  std::string rows;
  Places places(source_of(file));
  for (const lint::Finding& finding : file.findings) {
    if (!finding.is_told()) continue;
    rows += fmt::format("| {} | {} | {} | {} |\n", places.at(finding.range.begin).line,
                        lint::name(finding.severity), markdown_escaped(finding.message),
                        markdown_escaped(finding.rule));
  }
  if (rows.empty()) return rows;
  return fmt::format(
      "\n### {}\n\n| Line | Severity | Finding | Rule |\n| ---: | --- | --- | --- |\n{}", path,
      rows);
}

void write_notices(const std::vector<lint::Notice>& notices, std::ostream& out,
                   const Style& style) {
  if (notices.empty()) return;
  out << "\n### Notices\n\n";
  for (const lint::Notice& notice : notices) {
    const std::string place = notice.path.empty() ? "" : repository_path(notice.path, style) + ": ";
    out << fmt::format("- {}: {}\n", lint::name(notice.severity),
                       markdown_escaped(place + notice.message));
  }
}

}  // namespace

void write_markdown(const score::RunReport& report, std::ostream& out, const Style& style) {
  std::string scores;
  std::string findings;
  for (const score::FileReport& file : report.files) {
    const std::string path = markdown_escaped(repository_path(file.path, style));
    scores += score_row(file, path);
    findings += findings_table(file, path);
  }
  const score::Summary summary = score::summarise(report);
  out << fmt::format("## pmlint\n\nFiles: {}. Errors: {}. Warnings: {}. Notes: {}.", summary.files,
                     summary.errors, summary.warnings, summary.notes);
  if (summary.suppressed > 0) out << fmt::format(" Suppressed: {}.", summary.suppressed);
  if (summary.known > 0) out << fmt::format(" Known before: {}.", summary.known);
  out << '\n';
  if (!scores.empty()) {
    out << "\n| File | Score | Errors | Warnings | Notes |\n| --- | --- | ---: | ---: | ---: |\n";
  }
  out << scores << findings;
  write_notices(report.notices, out, style);
}

}  // namespace pmlint::formats
