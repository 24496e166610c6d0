// SPDX-License-Identifier: MIT
// pmlint score: a table of scores, or with --explain the whole account of each.
#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/check_run.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/session.hpp"
#include "core/version.hpp"
#include "formats/badge.hpp"
#include "formats/json_diagnostic.hpp"
#include "formats/json_writer.hpp"
#include "formats/unicode.hpp"
#include "formats/verdict.hpp"

namespace pmlint::cli {
namespace {

constexpr std::size_t kShownLosses = 3;

// "timeline-duration-mismatch 8.3, no action item 20.0": what cost most, a rule's findings together.
std::string costliest(const score::Account& account) {
  std::map<std::string_view, double> by_cause;
  for (const score::DimensionAccount& dimension : account.dimensions) {
    for (const score::Loss& loss : dimension.lost) {
      by_cause[loss.rule.empty() ? std::string_view(loss.reason) : loss.rule] += loss.points;
    }
  }
  std::vector<std::pair<std::string_view, double>> losses(by_cause.begin(), by_cause.end());
  std::stable_sort(losses.begin(), losses.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string text;
  for (std::size_t i = 0; i < std::min(kShownLosses, losses.size()); ++i) {
    text += fmt::format("{}{} {:.1f}", i == 0 ? "" : ", ", losses[i].first, losses[i].second);
  }
  return text;
}

std::string_view why_no_score(const score::FileReport& file) {
  if (!file.postmortem) return "could not be read";
  return file.postmortem->facts().kind == facts::DocumentKind::template_ ? "a template"
                                                                         : "no postmortem";
}

void write_table(const score::RunReport& report, std::ostream& out) {
  struct Row {
    std::string path, score, grade, causes;
  };
  std::vector<Row> rows = {{"file", "score", "grade", "costliest"}};
  std::size_t width = 0;
  for (const score::FileReport& file : report.files) {
    Row row{formats::visible(file.path), "-", "-", std::string(why_no_score(file))};
    if (file.account) {
      row.score = std::to_string(file.account->value);
      row.grade = file.account->grade;
      row.causes = formats::visible(costliest(*file.account));
    }
    rows.push_back(std::move(row));
  }
  for (const Row& row : rows) width = std::max(width, row.path.size());
  for (const Row& row : rows) {
    out << fmt::format("{:<{}}  {:>5}  {:<5}  {}\n", row.path, width, row.score, row.grade,
                       row.causes);
  }
}

void write_accounts(const score::RunReport& report, std::ostream& out,
                    const formats::Style& style) {
  for (const score::FileReport& file : report.files) out << formats::account_text(file, style);
}

void write_json(const score::RunReport& report, std::ostream& out) {
  formats::JsonWriter json(out);
  json.begin_object();
  json.member("schema", "pmlint-score/1");
  json.object("tool", formats::JsonWriter::Wrap::inline_);
  json.member("name", "pmlint");
  json.member("version", version());
  json.end_object();
  json.member("model", score::kModelVersion);
  json.array("files");
  for (const score::FileReport& file : report.files) {
    json.begin_object();
    json.member("path", file.path);
    json.member("kind", formats::kind_of(file));
    json.object("score");
    formats::write_score_members(json, file.account);
    json.end_object();
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.end_line();
}

}  // namespace

int run_score(const Options& options) {
  Session session(options);
  const text::Result<std::vector<Sink>> sinks =
      read_sinks(options.output_formats, {"badge", "json", "shields", "text"}, "text");
  if (!sinks) session.notice({lint::Severity::error, sinks.error(), {}, 0, 0});
  if (!sinks || !session.usable()) return session.end();

  Options scoring = options;  // findings alone are no failure here; a low score may be
  scoring.fail_on = options.fail_on.value_or(lint::FailOn::never);
  CheckRun run(scoring, session, session.inputs());
  score::RunReport report;
  run.fill(report, sinks->size() == 1);
  for (const Sink& sink : *sinks) {
    formats::Style style;
    style.colour = wants_colour(options.colour, sink);
    const auto failed = write_to(
        sink,
        [&](std::ostream& out) {
          if (sink.format == "json") return write_json(report, out);
          if (sink.format == "badge") return formats::write_badge(report, out);
          if (sink.format == "shields") return formats::write_shields(report, out);
          return options.explain_score ? write_accounts(report, out, style)
                                       : write_table(report, out);
        },
        session.making_way());
    if (failed) session.notice({lint::Severity::error, *failed, {}, 0, 0});
  }
  return session.end();
}

}  // namespace pmlint::cli
