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

void write_scores(const score::RunReport& report, std::ostream& out, const Style& style) {
  if (report.files.empty()) return;
  out << "\n| File | Score | Errors | Warnings | Notes |\n| --- | --- | ---: | ---: | ---: |\n";
  for (const score::FileReport& file : report.files) {
    std::uint32_t counts[3] = {};
    for (const lint::Finding& finding : file.findings) {
      if (!finding.suppressed) ++counts[static_cast<std::size_t>(finding.severity)];
    }
    out << fmt::format("| {} | {} | {} | {} | {} |\n",
                       markdown_escaped(repository_path(file.path, style)), score_cell(file),
                       counts[2], counts[1], counts[0]);
  }
}

void write_findings(const score::FileReport& file, std::ostream& out, const Style& style) {
  Places places(source_of(file));
  bool first = true;
  for (const lint::Finding& finding : file.findings) {
    if (finding.suppressed) continue;
    if (first) {
      out << fmt::format("\n### {}\n\n| Line | Severity | Finding | Rule |\n| ---: | --- | --- | --- "
                         "|\n",
                         markdown_escaped(repository_path(file.path, style)));
    }
    first = false;
    out << fmt::format("| {} | {} | {} | {} |\n", places.at(finding.range.begin).line,
                       lint::name(finding.severity), markdown_escaped(finding.message),
                       markdown_escaped(finding.rule));
  }
}

}  // namespace

void write_markdown(const score::RunReport& report, std::ostream& out, const Style& style) {
  const score::Summary summary = score::summarise(report);
  out << fmt::format("## pmlint\n\nFiles: {}. Errors: {}. Warnings: {}. Notes: {}.", summary.files,
                     summary.errors, summary.warnings, summary.notes);
  if (summary.suppressed > 0) out << fmt::format(" Suppressed: {}.", summary.suppressed);
  out << '\n';
  write_scores(report, out, style);
  for (const score::FileReport& file : report.files) write_findings(file, out, style);
  if (report.notices.empty()) return;
  out << "\n### Notices\n\n";
  for (const lint::Notice& notice : report.notices) {
    const std::string place =
        notice.path.empty() ? "" : repository_path(notice.path, style) + ": ";
    out << fmt::format("- {}: {}\n", lint::name(notice.severity),
                       markdown_escaped(place + notice.message));
  }
}

}  // namespace pmlint::formats
