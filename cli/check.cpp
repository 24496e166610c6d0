// SPDX-License-Identifier: MIT
// pmlint check: findings to standard output, everything else to standard error.
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <ostream>
#include <set>
#include <string>
#include <system_error>
#include <utility>

#include "cli/check_run.hpp"
#include "cli/commands.hpp"
#include "cli/difference_view.hpp"
#include "cli/notices.hpp"
#include "cli/output.hpp"
#include "cli/revision.hpp"
#include "cli/session.hpp"
#include "core/lint/repository_root.hpp"
#include "formats/format.hpp"

namespace pmlint::cli {
namespace {

namespace fs = std::filesystem;

formats::Style style_for(const Options& options, const Sink& sink) {
  formats::Style style;
  style.colour = wants_colour(options.colour, sink);
  style.width = sink.path.empty() ? terminal_width() : 0;
  style.quiet = options.quiet > 0;
  style.suppressed = options.sarif_suppressed;
  style.unsafe_fixes = options.unsafe_fixes;
  std::error_code error;
  const fs::path working = fs::current_path(error);
  style.working_directory = working.string();
  style.repository = lint::repository_root(working).string();
  return style;
}

// A file that has two names is fixed once.
void drop_second_names(std::vector<Input>& inputs, Session& session) {
  std::set<std::string> seen;
  std::erase_if(inputs, [&](const Input& input) {
    std::error_code gone;
    const std::string target = fs::canonical(input.path, gone).string();
    if (input.standard_input || gone || seen.insert(target).second) return false;
    session.notice({lint::Severity::note, "is another name of a file that is fixed already",
                    input.path, 0, 0});
    return true;
  });
}

// The fixed text of standard input belongs to standard output, so the report goes beside it.
void make_way_for_text(std::vector<Sink>& sinks) {
  for (Sink& sink : sinks) {
    if (sink.path.empty()) sink.descriptor = STDERR_FILENO;
  }
}

void write(const Sink& sink, Session& session, const std::function<void(std::ostream&)>& text) {
  const std::optional<std::string> failed = write_to(sink, text, session.making_way());
  if (failed) session.notice({lint::Severity::error, *failed, {}, 0, 0});
}

void write_differences(const Options& options, CheckRun& run, Session& session) {
  const Sink sink;
  const DifferenceStyle style{wants_colour(options.colour, sink), ::isatty(sink.descriptor) != 0};
  score::RunReport report;
  run.fill(report, true);
  write(sink, session, [&](std::ostream& out) {
    for ([[maybe_unused]] const score::FileReport& file : report.files) {
      out << shown_difference(run.take_output(), style);
    }
  });
}

void write_reports(const Options& options, const std::vector<Sink>& sinks, CheckRun& run,
                   Session& session) {
  const bool streamed = sinks.size() == 1 && formats::find(sinks.front().format)->single_pass;
  score::RunReport report;
  run.fill(report, streamed);
  for (const Sink& sink : sinks) {
    const formats::Format* format = formats::find(sink.format);
    const formats::Style style = style_for(options, sink);
    write(sink, session, [&](std::ostream& out) { format->write(report, out, style); });
  }
}

void tell_what_is_read(const std::vector<Input>& inputs) {
  std::string text;
  for (const Input& input : inputs) {
    const std::string& file = input.settings->file;
    text += fmt::format("{}: reading, with {} and preset {}\n", visible(input.path),
                        file.empty() ? "no configuration file" : file,
                        input.settings->configuration.preset);
  }
  print_error(text);
}

int show_files(const std::vector<Input>& inputs, Session& session) {
  const auto failed = write_to({}, [&inputs](std::ostream& out) {
    for (const Input& input : inputs) out << input.path << '\n';
  });
  if (failed) session.notice({lint::Severity::error, *failed, {}, 0, 0});
  return session.end();
}

}  // namespace

int run_check(const Options& options) {
  Session session(options);
  text::Result<std::vector<Sink>> sinks =
      read_sinks(options.output_formats, formats::names(), "text");
  if (!sinks) session.notice({lint::Severity::error, sinks.error(), {}, 0, 0});
  if (!sinks || !session.usable()) return session.end();

  const text::Result<std::unique_ptr<Repository>> repository = open_revision(options);
  if (!repository) {
    session.notice({lint::Severity::error, repository.error(), {}, 0, 0});
    return session.end();
  }
  std::vector<Input> inputs = session.inputs(repository->get());
  if (options.show_files) return show_files(inputs, session);
  const FixMode mode = fixing(options).mode;
  if (mode != FixMode::none) drop_second_names(inputs, session);
  const bool fixes_input =
      mode == FixMode::write && std::ranges::any_of(inputs, &Input::standard_input);
  if (fixes_input) make_way_for_text(sinks.value());
  if (options.verbose > 0) tell_what_is_read(inputs);
  CheckRun run(options, session, std::move(inputs));
  if (mode == FixMode::diff) {
    write_differences(options, run, session);
  } else {
    write_reports(options, *sinks, run, session);
  }
  if (fixes_input) {
    write({}, session, [&run](std::ostream& out) { out << run.take_output(); });
  }
  if (options.statistics) print_error(statistics_text(run));
  if (options.profile_rules) print_error(profile_text(run));
  return session.end();
}

}  // namespace pmlint::cli
