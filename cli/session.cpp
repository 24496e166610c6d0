// SPDX-License-Identifier: MIT
#include "cli/session.hpp"

#include <unistd.h>

#include <string>
#include <utility>

#include "cli/notices.hpp"
#include "core/lint/lint.hpp"

namespace pmlint::cli {

Session::Session(const Options& options)
    : options_(options), progress_(terminal_for_progress(options.quiet > 0)) {
  load_rules();
  catalogue_ = lint::catalogue(registry_);
  const bool lints = options.command == CommandName::check ||
                     options.command == CommandName::score ||
                     options.command == CommandName::baseline;
  settings_ = std::make_unique<SettingsSource>(options, catalogue_, lints ? &registry_ : nullptr);
  std::vector<lint::Notice> wrong = settings_->check_command_line();
  usable_ = wrong.empty();
  for (lint::Notice& one : wrong) notice(std::move(one));
}

void Session::load_rules() {
  // A configuration may name any rule, so the packs are needed even where no rule will run.
  for (std::string& refusal : registry_.load_directory(plugins::pack_directory())) {
    notice({lint::Severity::error, std::move(refusal), {}, 0, 0}, Exit::rule_failed);
  }
  for (const std::string& path : options_.plugins) {
    std::optional<std::string> refusal = registry_.load(path);
    if (!refusal) continue;
    const bool readable = ::access(path.c_str(), R_OK) == 0;
    notice({lint::Severity::error, std::move(*refusal), {}, 0, 0},
           readable ? Exit::rule_failed : Exit::unusable);
  }
}

std::vector<Input> Session::inputs(const Repository* repository) {
  Inputs inputs = collect_inputs(options_, *settings_, repository);
  for (lint::Notice& one : inputs.notices) notice(std::move(one));
  if (options_.verbose > 0) {
    for (const std::string& path : inputs.skipped) print_error("skipped " + visible(path) + '\n');
    for (const std::string& path : inputs.ignored) print_error("ignored " + visible(path) + '\n');
  }
  return std::move(inputs.files);
}

void Session::notice(lint::Notice notice, Exit exit) {
  if (notice.severity == lint::Severity::error) fail(exit);
  notices_.push_back(std::move(notice));
}

int Session::end() const {
  print(notices_, options_.quiet > 0);
  return static_cast<int>(exit_);
}

}  // namespace pmlint::cli
