// SPDX-License-Identifier: MIT
#include "cli/options.hpp"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "cli/command_list.hpp"
#include "cli/files_like_options.hpp"
#include "core/lint/suggestion.hpp"
#include "core/version.hpp"

namespace pmlint::cli {
namespace {

constexpr unsigned commands(std::initializer_list<CommandName> names) {
  unsigned set = 0;
  for (const CommandName name : names) set |= 1U << static_cast<unsigned>(name);
  return set;
}
using enum CommandName;
constexpr unsigned kAll =
    commands({check, score, facts, explain, rules, new_, init, baseline, config});
constexpr unsigned kReading = commands({check, score, facts, baseline});
constexpr unsigned kLinting = commands({check, score});
constexpr unsigned kRules = commands({check, score, explain, rules, baseline, config});
constexpr unsigned kPlugins = kRules | commands({new_, init});
constexpr unsigned kConfigured =
    commands({check, score, facts, explain, rules, new_, baseline, config});

// Binds an option of the table to its member.
template <auto member>
CLI::Option* bind(CLI::App& app, const char* flags, const char* help, Options& options) {
  auto& value = options.*member;
  using Value = std::remove_cvref_t<decltype(value)>;
  if constexpr (std::is_same_v<Value, bool>) {
    return app.add_flag(flags, value, help);
  } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
    return app.add_option(flags, value, help)->allow_extra_args(false);
  } else {
    return app.add_option(flags, value, help);
  }
}
template <auto member>
CLI::Option* bind_count(CLI::App& app, const char* flags, const char* help, Options& options) {
  return app.add_flag(flags, options.*member, help);
}
// A comma between several values.
template <auto member>
CLI::Option* bind_list(CLI::App& app, const char* flags, const char* help, Options& options) {
  return bind<member>(app, flags, help, options)->delimiter(',');
}
CLI::Option* bind_fail_on(CLI::App& app, const char* flags, const char* help, Options& options) {
  return app.add_option_function<std::string>(
      flags,
      [&options](const std::string& word) {
        options.fail_on = lint::fail_on(word);
        if (options.fail_on) return;
        throw CLI::ValidationError(
            "--fail-on",
            fmt::format("'{}' is none of error, warning, note, never{}", word,
                        lint::did_you_mean(word, {"error", "warning", "note", "never"})));
      },
      help);
}
CLI::Option* bind_fail_under(CLI::App& app, const char* flags, const char* help, Options& options) {
  return bind<&Options::fail_under>(app, flags, help, options)->check(CLI::Range(0, 100));
}
CLI::Option* bind_jobs(CLI::App& app, const char* flags, const char* help, Options& options) {
  return bind<&Options::jobs>(app, flags, help, options)->check(CLI::Range(1, 256));
}
CLI::Option* bind_colour(CLI::App& app, const char* flags, const char* help, Options& options) {
  return app.add_option_function<std::string>(
      flags,
      [&options](const std::string& word) {
        constexpr std::array<std::string_view, 3> kWords = {"auto", "always", "never"};
        const auto* found = std::find(kWords.begin(), kWords.end(), word);
        if (found == kWords.end()) {
          throw CLI::ValidationError("--color",
                                     fmt::format("'{}' is none of auto, always, never", word));
        }
        options.colour = static_cast<Colour>(found - kWords.begin());
      },
      help);
}

struct Row {
  const char* flags;
  const char* value;  // as the help names it; null: a flag
  const char* help;
  unsigned taken_by;
  CLI::Option* (*bind)(CLI::App&, const char*, const char*, Options&);
};

constexpr Row kOptions[] = {
    {"--output-format", "FORMAT[=PATH]", "Write this format to PATH or standard output; repeatable",
     commands({check, score, facts, rules}), bind<&Options::output_formats>},
    {"--explain", nullptr, "Show the whole account of each score", commands({score}),
     bind<&Options::explain_score>},
    {"--preset", "NAME", "Use this preset instead of the configured one",
     kConfigured | commands({init}), bind<&Options::preset>},
    {"--output", "FILE", "Write to this file, which must not exist yet", commands({new_}),
     bind<&Options::output>},
    {"--output", "FILE", "The baseline to write (default: .pmlint-baseline.json)",
     commands({baseline}), bind<&Options::output>},
    {"--baseline", "FILE", "Tell only findings that this baseline does not know", commands({check}),
     bind<&Options::baseline>},
    {"--select", "RULE,...", "Run only these rules", kRules, bind_list<&Options::select>},
    {"--ignore", "RULE,...", "Do not run these rules", kRules, bind_list<&Options::ignore>},
    {"--config", "FILE|KEY=VALUE", "Use this configuration file, or set one value; repeatable",
     kConfigured, bind<&Options::configs>},
    {"--isolated", nullptr, "Ignore every configuration file", kConfigured,
     bind<&Options::isolated>},
    {"--fix", nullptr, "Write the safe fixes to the files, and show what is left",
     commands({check}), bind<&Options::fix>},
    {"--unsafe-fixes", nullptr, "Count fixes that need a second look among those to apply",
     commands({check}), bind<&Options::unsafe_fixes>},
    {"--diff", nullptr, "Print what --fix would change, and write nothing", commands({check}),
     bind<&Options::diff>},
    {"--fail-on", "SEVERITY", "Exit with 1 on findings this severe: error, warning, note or never",
     kLinting, bind_fail_on},
    {"--fail-under", "SCORE", "Exit with 1 when a score is lower", kLinting, bind_fail_under},
    {"--exit-zero", nullptr, "Exit with 0 whatever is found", kLinting, bind<&Options::exit_zero>},
    {"--stdin-filename", "PATH", "The name of what is read from standard input ('-')", kReading,
     bind<&Options::stdin_filename>},
    {"--files-from", "FILE", "Read paths from FILE or '-', one a line or separated by NUL",
     kReading, bind<&Options::files_from>},
    {"--staged", nullptr, "Check what is staged, and tell only what that brings", commands({check}),
     bind<&Options::staged>},
    {"--new-from-rev", "REV", "Tell only findings on lines that changed since REV",
     commands({check}), bind<&Options::new_from_revision>},
    {"--new-from-merge-base", "BRANCH", "The same since HEAD and BRANCH parted", commands({check}),
     bind<&Options::new_from_merge_base>},
    {"--force-exclude", nullptr, "Excludes and ignore files also hold for files that are named",
     kReading, bind<&Options::force_exclude>},
    {"--no-respect-gitignore", nullptr, "Also read what .gitignore and .pmlintignore pass over",
     kReading, bind<&Options::no_ignore_files>},
    {"--show-files", nullptr, "Print the paths of what would be checked, and end",
     commands({check}), bind<&Options::show_files>},
    {"--sarif-suppressed", nullptr, "SARIF also holds suppressed findings, marked as such",
     commands({check}), bind<&Options::sarif_suppressed>},
    {"--statistics", nullptr, "Count the findings of each rule", commands({check}),
     bind<&Options::statistics>},
    {"--profile-rules", nullptr, "Show the time of each rule, and its share of all",
     commands({check}), bind<&Options::profile_rules>},
    {"--origin", nullptr, "Tell where each value was set", commands({config}),
     bind<&Options::origin>},
    {"-j,--jobs", "N", "Work on N files at a time (default: one a core)", kReading, bind_jobs},
    {"--color", "WHEN", "auto, always or never", kAll, bind_colour},
    {"--plugin", "PATH", "Load rules from this library; repeatable", kPlugins,
     bind<&Options::plugins>},
    {"-q,--quiet", nullptr, "Print findings and errors only", kAll, bind_count<&Options::quiet>},
    {"-v,--verbose", nullptr, "Tell what is read and why", kAll, bind_count<&Options::verbose>},
};

// "--fail-on" of "-j,--jobs" is known by each of its names.
std::vector<std::string_view> option_names(unsigned command) {
  std::vector<std::string_view> names;
  for (const Row& row : kOptions) {
    if ((row.taken_by & command) == 0) continue;
    const std::string_view flags = row.flags;
    names.push_back(
        flags.substr(flags.rfind(',') == std::string_view::npos ? 0 : flags.rfind(',') + 1));
  }
  names.push_back("--help");
  return names;
}

Printed wrong_usage(std::string_view sentence) {
  return {{}, fmt::format("pmlint: error: {}\n", sentence), 2};
}

// An option that no row describes, with a suggestion; empty when there is none.
std::string unknown_option(const std::vector<std::string>& rest, const Command& command) {
  for (const std::string& word : rest) {
    if (word == "--") continue;
    const std::string name = word.substr(0, word.find('='));
    if (!name.starts_with('-')) continue;
    const unsigned set = 1U << static_cast<unsigned>(command.name);
    return fmt::format("unknown option '{}' of pmlint {}{}", name, command.word,
                       lint::did_you_mean(name, option_names(set)));
  }
  const auto extra =
      std::find_if(rest.begin(), rest.end(), [](const std::string& word) { return word != "--"; });
  if (extra == rest.end()) return {};
  return fmt::format("pmlint {} takes no argument '{}'", command.word, *extra);
}

}  // namespace

std::vector<OptionText> options_of(CommandName command) {
  std::vector<OptionText> texts;
  for (const Row& row : kOptions) {
    if ((row.taken_by & (1U << static_cast<unsigned>(command))) == 0) continue;
    const std::string_view flags = row.flags;
    const bool has_letter = !flags.starts_with("--");
    texts.push_back({has_letter ? flags.substr(flags.find(',') + 1) : flags,
                     has_letter ? flags.substr(0, flags.find(',')) : std::string_view(),
                     row.value == nullptr ? std::string_view() : row.value, row.help});
  }
  return texts;
}

std::variant<Options, Printed> parse_options(std::vector<std::string> arguments) {
  const std::string first = arguments.empty() ? "" : arguments.front();
  if (arguments.empty() || first == "-h" || first == "--help" || first == "help") {
    return Printed{overview(), {}, 0};
  }
  if (first == "-V" || first == "--version")
    return Printed{fmt::format("pmlint {}\n", version()), {}, 0};

  const Command* command = find_command(first);
  if (command != nullptr) {
    arguments.erase(arguments.begin());
  } else {
    command = &default_command();
  }
  const unsigned set = 1U << static_cast<unsigned>(command->name);

  Options options;
  options.command = command->name;
  std::vector<std::string> files;
  if ((kReading & set) != 0) files = take_files_like_options(arguments);
  CLI::App app{std::string(command->help), fmt::format("pmlint {}", command->word)};
  app.allow_extras();
  for (const Row& row : kOptions) {
    if ((row.taken_by & set) == 0) continue;
    CLI::Option* option = row.bind(app, row.flags, row.help, options);
    if (row.value != nullptr) option->option_text(row.value);
  }
  if (!command->arguments.empty()) {
    app.add_option("arguments", options.arguments)->option_text(std::string(command->arguments));
  }
  try {
    std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
    app.parse(std::move(arguments));
  } catch (const CLI::CallForHelp&) {
    return Printed{app.help(), {}, 0};
  } catch (const CLI::ParseError& error) {
    return wrong_usage(error.what());
  }
  if (std::string sentence = unknown_option(app.remaining(), *command); !sentence.empty()) {
    return wrong_usage(sentence);
  }
  for (std::string& file : files) options.arguments.push_back(std::move(file));
  if (options.staged && (options.fix || options.diff)) {
    return wrong_usage("--staged reads what is staged, which --fix does not change: leave one out");
  }
  if (options.diff && !options.output_formats.empty()) {
    return wrong_usage("--diff prints a difference and no report: leave out --output-format");
  }
  return options;
}

}  // namespace pmlint::cli
