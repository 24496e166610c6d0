// SPDX-License-Identifier: MIT
// pmlint completions SHELL: to be put where the shell looks for completions.
#include "cli/completions.hpp"

#include <fmt/format.h>

#include <array>
#include <ostream>
#include <utility>

#include "cli/commands.hpp"
#include "cli/notices.hpp"
#include "cli/output.hpp"
#include "core/lint/suggestion.hpp"
#include "core/version.hpp"

namespace pmlint::cli {
namespace {

// `text` with a backslash before each of these bytes.
std::string escaped(std::string_view text, std::string_view special) {
  std::string result;
  for (const char byte : text) {
    if (special.find(byte) != std::string_view::npos) result += '\\';
    result += byte;
  }
  return result;
}

// In single quotes, which bash and zsh must leave to write one, while fish escapes it.
constexpr std::string_view kLeaving = "'\\''";
constexpr std::string_view kEscaped = "\\'";
std::string shell_quoted(std::string_view text, std::string_view quote = kLeaving) {
  std::string result = "'";
  for (const char byte : text) result += byte == '\'' ? std::string(quote) : std::string(1, byte);
  return result + '\'';
}

std::string words_of_commands() {
  std::string words;
  for (const Command& command : all_commands()) words += fmt::format(" {}", command.word);
  return words.substr(1);
}

std::string bash() {
  std::string cases;
  for (const Command& command : all_commands()) {
    std::string options;
    for (const OptionText& option : options_of(command.name)) {
      options += fmt::format("{} ", option.name);
      if (!option.letter.empty()) options += fmt::format("{} ", option.letter);
    }
    cases += fmt::format("    {}) options={} ;;\n", command.word, shell_quoted(options + "--help"));
  }
  return fmt::format(R"(# bash completion for pmlint: pmlint completions bash
_pmlint() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} command=check commands='{0}' options=
  [[ " $commands " == *" ${{COMP_WORDS[1]}} "* ]] && command=${{COMP_WORDS[1]}}
  case $command in
{1}  esac
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    if ((COMP_CWORD == 1)); then
      mapfile -t -O ${{#COMPREPLY[@]}} COMPREPLY < <(compgen -W "$commands" -- "$current")
    fi
  fi
}}
complete -o filenames -F _pmlint pmlint
)",
                     words_of_commands(), cases);
}

std::string zsh() {
  std::string commands, cases;
  for (const Command& command : all_commands()) {
    commands +=
        fmt::format("    {}\n", shell_quoted(fmt::format("{}:{}", command.word, command.help)));
    cases += fmt::format("    {})\n      _arguments \\\n", command.word);
    for (const OptionText& option : options_of(command.name)) {
      const std::string help = escaped(option.help, "[]:");
      const std::string value =
          option.value.empty() ? "" : fmt::format(":{}:_files", escaped(option.value, "[]:"));
      for (const std::string_view name : {option.name, option.letter}) {
        if (name.empty()) continue;
        const std::string_view equals = option.value.empty() || name.size() == 2 ? "" : "=";
        cases += fmt::format("        {} \\\n",
                             shell_quoted(fmt::format("*{}{}[{}]{}", name, equals, help, value)));
      }
    }
    cases += "        '--help[Show the options]' '*:path:_files' ;;\n";
  }
  return fmt::format(R"(#compdef pmlint
# zsh completion for pmlint: pmlint completions zsh
_pmlint() {{
  local -a commands
  commands=(
{0}  )
  if ((CURRENT == 2)) && [[ ${{words[2]}} != -* ]]; then
    _describe command commands
    _files
    return
  fi
  local command=${{words[2]}}
  if (( ! ${{commands[(I)$command:*]}} )); then command=check; else shift words; ((CURRENT--)); fi
  case $command in
{1}  esac
}}
_pmlint "$@"
)",
                     commands, cases);
}

std::string fish() {
  std::string text = "# fish completion for pmlint: pmlint completions fish\n";
  for (const Command& command : all_commands()) {
    text += fmt::format("complete -c pmlint -n __fish_use_subcommand -a {} -d {}\n", command.word,
                        shell_quoted(command.help, kEscaped));
  }
  for (const Command& command : all_commands()) {
    for (const OptionText& option : options_of(command.name)) {
      text += fmt::format("complete -c pmlint -n '__fish_seen_subcommand_from {}' -l {}",
                          command.word, option.name.substr(2));
      if (!option.letter.empty()) text += fmt::format(" -s {}", option.letter.substr(1));
      text += fmt::format("{} -d {}\n", option.value.empty() ? "" : " -r",
                          shell_quoted(option.help, kEscaped));
    }
  }
  return text;
}

// Text for roff: a hyphen is a minus, and no line may begin with a request.
std::string roff(std::string_view text) {
  const std::string safe = escaped(text, "\\-");
  return safe.starts_with('.') || safe.starts_with('\'') ? "\\&" + safe : safe;
}

std::string man() {
  std::string text = fmt::format(
      ".TH PMLINT 1 \"\" \"pmlint {}\"\n.SH NAME\npmlint \\- lints and scores incident postmortems "
      "written in Markdown\n.SH SYNOPSIS\n.B pmlint\n[COMMAND] [OPTION...] [PATH...]\n"
      ".SH COMMANDS\n",
      version());
  for (const Command& command : all_commands()) {
    text += fmt::format(".SS pmlint {} {}\n{}.\n", command.word, roff(command.arguments),
                        roff(command.help));
    for (const OptionText& option : options_of(command.name)) {
      const std::string letter =
          option.letter.empty() ? "" : fmt::format("{}, ", roff(option.letter));
      text += fmt::format(".TP\n\\fB{}{}\\fR {}\n{}.\n", letter, roff(option.name),
                          roff(option.value), roff(option.help));
    }
  }
  return text +
         ".SH EXIT STATUS\n0 clean; 1 findings; 2 wrong usage, configuration or unreadable input; "
         "3 a rule or a plugin failed.\n";
}

struct Kind {
  std::string_view name;
  std::string (*make)();
};
constexpr std::array<Kind, 4> kKinds = {
    {{"bash", bash}, {"fish", fish}, {"man", man}, {"zsh", zsh}}};

}  // namespace

std::vector<std::string_view> completion_kinds() {
  std::vector<std::string_view> names;
  for (const Kind& kind : kKinds) names.push_back(kind.name);
  return names;
}

std::string completion_text(std::string_view kind) {
  for (const Kind& one : kKinds) {
    if (one.name == kind) return one.make();
  }
  return {};
}

int run_completions(const Options& options) {
  const std::string kind = options.arguments.empty() ? "" : options.arguments.front();
  const std::string text = completion_text(kind);
  if (text.empty() || options.arguments.size() > 1) {
    print_error(fmt::format("pmlint: error: '{}' is none of bash, fish, man, zsh{}\n",
                            fmt::join(options.arguments, " "),
                            lint::did_you_mean(kind, completion_kinds())));
    return 2;
  }
  const auto failed = write_to({}, [&text](std::ostream& out) { out << text; });
  if (!failed) return 0;
  print_error(fmt::format("pmlint: error: {}\n", *failed));
  return 2;
}

}  // namespace pmlint::cli
