// SPDX-License-Identifier: MIT
#include "cli/command_list.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "core/lint/suggestion.hpp"
#include "core/version.hpp"

namespace pmlint::cli {
namespace {

constexpr std::array<Command, 10> kCommands = {{
    {CommandName::check, "check", "PATH...", "Check postmortems (the default command)"},
    {CommandName::score, "score", "PATH...", "Score postmortems and show what cost points"},
    {CommandName::facts, "facts", "PATH...", "Show what postmortems say: times, causes, actions"},
    {CommandName::explain, "explain", "RULE...", "Print the page of a rule"},
    {CommandName::rules, "rules", "", "List the rules"},
    {CommandName::new_, "new", "", "Write a postmortem that has to be filled in"},
    {CommandName::init, "init", "", "Write a first pmlint.toml here"},
    {CommandName::baseline, "baseline", "[prune] PATH...",
     "Take note of all findings, so that later runs tell what is new"},
    {CommandName::config, "config", "show|check|schema [PATH]",
     "Show the settings that hold for a document, or check them"},
    {CommandName::completions, "completions", "bash|fish|zsh|man",
     "Print what a shell completes with, or the manual page"},
}};

}  // namespace

std::span<const Command> all_commands() { return kCommands; }

std::string overview() {
  std::string text = fmt::format(
      "pmlint {}: lints and scores incident postmortems written in Markdown\n\n"
      "Usage: pmlint [COMMAND] [OPTION...] [PATH...]\n\nCommands:\n",
      version());
  for (const Command& command : kCommands) {
    text += fmt::format("  {:<11} {:<26}  {}\n", command.word, command.arguments, command.help);
  }
  return text +
         "\nA path is a file, a folder that is searched for Markdown, or '-' for standard input.\n"
         "`pmlint COMMAND --help` lists the options of a command.\n\n"
         "Exit code: 0 clean; 1 findings; 2 wrong usage, configuration or unreadable input;\n"
         "3 a rule or a plugin failed.\n";
}

const Command* find_command(std::string_view word) {
  const auto* found = std::find_if(kCommands.begin(), kCommands.end(),
                                   [word](const Command& one) { return one.word == word; });
  return found == kCommands.end() ? nullptr : found;
}

const Command& default_command() { return kCommands.front(); }

std::string command_suggestion(std::string_view word) {
  std::vector<std::string_view> words;
  for (const Command& command : kCommands) words.push_back(command.word);
  const std::optional<std::string_view> found = lint::nearest(word, words);
  return found ? fmt::format("; did you mean the command '{}'?", *found) : "";
}

}  // namespace pmlint::cli
