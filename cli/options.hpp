// SPDX-License-Identifier: MIT
// The command line as values. One table (options.cpp) lists every option, what it does and which
// commands take it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/lint/configuration.hpp"

namespace pmlint::cli {

enum class CommandName : std::uint8_t {
  check,
  score,
  facts,
  explain,
  rules,
  new_,
  init,
  baseline,
  config,
  completions
};

enum class Colour : std::uint8_t { automatic, always, never };

struct Options {
  CommandName command = CommandName::check;
  std::vector<std::string> arguments;       // paths; for `explain` rules
  std::vector<std::string> output_formats;  // FORMAT or FORMAT=PATH
  std::optional<std::string> preset;
  std::string output;    // empty: standard output, or the usual baseline
  std::string baseline;  // compare with this one
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::vector<std::string> configs;  // FILE or key=value
  bool isolated = false;
  std::optional<lint::FailOn> fail_on;
  std::optional<int> fail_under;
  bool exit_zero = false;
  std::string stdin_filename;
  std::optional<std::string> files_from;
  bool staged = false;
  std::string new_from_revision;
  std::string new_from_merge_base;
  bool force_exclude = false;
  bool no_ignore_files = false;
  bool show_files = false;
  bool fix = false;
  bool unsafe_fixes = false;
  bool diff = false;
  bool statistics = false;
  bool origin = false;
  bool sarif_suppressed = false;
  bool profile_rules = false;
  bool explain_score = false;
  unsigned jobs = 0;  // 0: one a core
  Colour colour = Colour::automatic;
  int quiet = 0;
  int verbose = 0;
  std::vector<std::string> plugins;
};

// What is to be done instead of a command: print and end.
struct Printed {
  std::string out;    // to standard output
  std::string error;  // to standard error
  int exit_code = 0;
};

// An option as a command takes it.
struct OptionText {
  std::string_view name;    // "--jobs"
  std::string_view letter;  // "-j"; empty: none
  std::string_view value;   // "N"; empty: a flag
  std::string_view help;
};
[[nodiscard]] std::vector<OptionText> options_of(CommandName command);

// Reads the arguments after the program's name. The first is a command or, if it is none, `check`
// is meant. Wrong usage is Printed with exit code 2.
[[nodiscard]] std::variant<Options, Printed> parse_options(std::vector<std::string> arguments);

// "; did you mean the command 'check'?" for a word that is nearly one; else empty.
[[nodiscard]] std::string command_suggestion(std::string_view word);

}  // namespace pmlint::cli
