// SPDX-License-Identifier: MIT
// pmlint check: findings to standard output, everything else to standard error.
#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>

#include "cli/check_run.hpp"
#include "cli/commands.hpp"
#include "cli/notices.hpp"
#include "cli/output.hpp"
#include "cli/revision.hpp"
#include "cli/session.hpp"
#include "formats/format.hpp"

namespace pmlint::cli {
namespace {

namespace fs = std::filesystem;

// The folder with .git on the way up from the working directory; empty if there is none.
std::string repository_of(const fs::path& working) {
  std::error_code error;
  for (fs::path folder = working;; folder = folder.parent_path()) {
    if (fs::exists(folder / ".git", error)) return folder.string();
    if (!folder.has_relative_path()) return {};
  }
}

formats::Style style_for(const Options& options, const Sink& sink) {
  formats::Style style;
  style.colour = wants_colour(options.colour, sink);
  style.width = sink.path.empty() ? terminal_width() : 0;
  style.quiet = options.quiet > 0;
  style.suppressed = options.sarif_suppressed;
  std::error_code error;
  const fs::path working = fs::current_path(error);
  style.working_directory = working.string();
  style.repository = repository_of(working);
  return style;
}

void tell_what_is_read(const std::vector<Input>& inputs) {
  std::string text;
  for (const Input& input : inputs) {
    const std::string& file = input.settings->file;
    text += fmt::format("{}: reading, with {} and preset {}\n", input.path,
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
  const text::Result<std::vector<Sink>> sinks =
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
  if (options.verbose > 0) tell_what_is_read(inputs);
  CheckRun run(options, session, std::move(inputs));
  const bool streamed = sinks->size() == 1 && formats::find(sinks->front().format)->single_pass;
  score::RunReport report;
  run.fill(report, streamed);
  for (const Sink& sink : *sinks) {
    const formats::Format* format = formats::find(sink.format);
    const formats::Style style = style_for(options, sink);
    const auto failed =
        write_to(sink, [&](std::ostream& out) { format->write(report, out, style); });
    if (failed) session.notice({lint::Severity::error, *failed, {}, 0, 0});
  }
  if (options.statistics) print_error(statistics_text(run));
  if (options.profile_rules) print_error(profile_text(run));
  return session.end();
}

}  // namespace pmlint::cli
