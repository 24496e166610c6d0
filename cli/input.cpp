// SPDX-License-Identifier: MIT
#include "cli/input.hpp"

#include <fmt/core.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/ignore_files.hpp"
#include "cli/path_pattern.hpp"
#include "cli/read_input.hpp"
#include "cli/revision.hpp"
#include "cli/walk.hpp"

namespace pmlint::cli {
namespace {

namespace fs = std::filesystem;

std::string reason(int error) {
  std::string text = std::generic_category().message(error);
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

class Collector {
 public:
  Collector(const Options& options, SettingsSource& settings, const Repository* repository)
      : options_(options),
        settings_(settings),
        repository_(repository),
        working_(current_folder()) {}

  void add_argument(const std::string& argument) {
    if (argument == "-") return add_standard_input();
    if (argument.empty()) return report("an empty path names no file");
    if (options_.staged) return add_staged_argument(argument);
    struct stat status {};
    if (::stat(argument.c_str(), &status) != 0) {
      const int error = errno;
      return report(reason(error) + (error == ENOENT ? command_suggestion(argument) : ""),
                    argument);
    }
    if (S_ISDIR(status.st_mode)) return add_folder(argument);
    // A socket, a device, a pipe: refused where it is read, with a sentence.
    if (options_.force_exclude && is_excluded(argument)) {
      return report("is excluded by the configuration", argument, lint::Severity::note);
    }
    if (options_.force_exclude && !options_.no_ignore_files && is_ignored(argument)) {
      return report("is excluded by " + inputs_.ignored.back(), argument, lint::Severity::note);
    }
    add_file(argument);
  }

  // All staged Markdown in a folder of the repository; empty: its root.
  void add_staged_folder(const std::string& folder) {
    for (const std::string& name : repository_->staged()) {
      const bool inside =
          folder.empty() || (name.size() > folder.size() + 1 && name.starts_with(folder) &&
                             name[folder.size()] == '/');
      if (!inside || !is_walked_to(name)) continue;
      const fs::path path = fs::path(repository_->root()) / name;
      const std::string shown = path.lexically_relative(working_).generic_string();
      if (is_excluded(shown) || (!options_.no_ignore_files && is_ignored(shown))) continue;
      add_file(shown);
    }
  }

  [[nodiscard]] Inputs take() { return std::move(inputs_); }

 private:
  static std::string current_folder() {
    std::error_code error;
    return fs::current_path(error).string();
  }

  void report(std::string message, std::string path = {},
              lint::Severity severity = lint::Severity::error) {
    inputs_.notices.push_back({severity, std::move(message), std::move(path), 0, 0});
  }

  const Settings* noting_problems(const Settings* settings) {
    for (lint::Notice& problem : settings_.take_problems())
      inputs_.notices.push_back(std::move(problem));
    return settings;
  }

  bool is_excluded(const std::string& path) {
    const Settings* settings = noting_problems(settings_.for_folder(folder_of(path)));
    return settings != nullptr && speaks_of(settings->configuration.exclude, path);
  }

  bool is_ignored(const std::string& path) {
    std::vector<std::string> unreadable;
    const std::string why = ignored_by(absolute(path), unreadable);
    for (const std::string& sentence : unreadable) report(sentence);
    if (!why.empty()) inputs_.ignored.push_back(path + ": " + why);
    return !why.empty();
  }

  void add_staged_argument(const std::string& argument) {
    const std::optional<std::string> name = name_in(*repository_, absolute(argument));
    if (!name) return report("lies outside the repository", argument);
    if (repository_->is_staged(*name)) {
      if (options_.force_exclude && is_excluded(argument)) return;
      return add_file(argument);
    }
    std::error_code error;
    const bool is_folder =
        fs::is_directory(argument, error) ||
        std::any_of(repository_->staged().begin(), repository_->staged().end(),
                    [&name](const std::string& one) { return one.starts_with(*name + '/'); });
    if (!is_folder) return report("is not in the index: git add puts it there", argument);
    add_staged_folder(*name);
  }

  void add_standard_input() {
    if (options_.staged) return report("standard input is not staged");
    const std::string name = options_.stdin_filename.empty() ? "<stdin>" : options_.stdin_filename;
    const Settings* settings = noting_problems(options_.stdin_filename.empty()
                                                   ? settings_.for_folder(".")
                                                   : settings_.for_file(options_.stdin_filename));
    if (settings == nullptr || !seen_.insert("-").second) return;
    Input input{name, settings, true, nullptr, {}, false};
    if (compare(input)) inputs_.files.push_back(std::move(input));
  }

  void add_folder(const std::string& folder) {
    const Walked walked = walk(
        folder, [this](const std::string& path) { return is_excluded(path); },
        !options_.no_ignore_files);
    for (const std::string& sentence : walked.unreadable) report("cannot read " + sentence);
    if (walked.files.empty() && walked.unreadable.empty()) {
      report(walked.ignored.empty()
                 ? "the folder has no Markdown files"
                 : "the folder has no Markdown files, but ignored " + walked.ignored.front(),
             folder);
    }
    inputs_.ignored.insert(inputs_.ignored.end(), walked.ignored.begin(), walked.ignored.end());
    inputs_.skipped.insert(inputs_.skipped.end(), walked.skipped.begin(), walked.skipped.end());
    for (const std::string& file : walked.files) add_file(file);
  }

  void add_file(const std::string& path) {
    if (!seen_.insert(absolute(path)).second) return;
    const Settings* settings = noting_problems(settings_.for_file(path));
    if (settings == nullptr) {
      return report("is not checked, because its configuration has errors", path,
                    lint::Severity::note);
    }
    Input input{path, settings, false, nullptr, {}, options_.staged};
    if (compare(input)) inputs_.files.push_back(std::move(input));
  }

  // False when there is a repository and the file lies outside.
  bool compare(Input& input) {
    if (repository_ == nullptr) return true;
    std::optional<std::string> name = name_in(*repository_, absolute(input.path));
    if (!name) {
      report("lies outside the repository", input.path);
      return false;
    }
    input.repository = repository_;
    input.repository_path = *std::move(name);
    return true;
  }

  // Spelled in one way, so that a.md, ./a.md and its absolute path are one file.
  [[nodiscard]] std::string absolute(const std::string& path) const {
    if (path.find("./") == std::string::npos && path.find("//") == std::string::npos) {
      return path.starts_with('/') ? path : working_ + '/' + path;
    }
    return (fs::path(working_) / path).lexically_normal().string();
  }

  const Options& options_;
  SettingsSource& settings_;
  const Repository* repository_;
  std::string working_;
  Inputs inputs_;
  std::set<std::string> seen_;
};

// Paths of a list, one a line; where a NUL occurs, it alone separates them.
std::vector<std::string> split_list(std::string_view list) {
  const char separator = list.find('\0') != std::string_view::npos ? '\0' : '\n';
  std::vector<std::string> paths;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(separator), list.size());
    std::string_view path = list.substr(0, end);
    if (separator == '\n' && path.ends_with('\r')) path.remove_suffix(1);
    if (!path.empty()) paths.emplace_back(path);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return paths;
}

}  // namespace

Inputs collect_inputs(const Options& options, SettingsSource& settings,
                      const Repository* repository) {
  std::vector<std::string> arguments = options.arguments;
  Collector collector(options, settings, repository);
  std::vector<lint::Notice> unreadable_list;
  if (options.files_from) {
    constexpr std::uint64_t kLongestList = 64U << 20U;
    text::Result<std::string> list = *options.files_from == "-"
                                         ? read_standard_input(kLongestList)
                                         : text::read_file(*options.files_from, kLongestList);
    if (list) {
      for (std::string& path : split_list(*list)) arguments.push_back(std::move(path));
    } else {
      unreadable_list.push_back({lint::Severity::error, "--files-from: " + list.error(), {}, 0, 0});
    }
  } else if (arguments.empty() && options.staged) {
    collector.add_staged_folder({});
  } else if (arguments.empty()) {
    arguments.emplace_back(".");
  }
  for (const std::string& argument : arguments) collector.add_argument(argument);
  Inputs inputs = collector.take();
  inputs.notices.insert(inputs.notices.begin(), unreadable_list.begin(), unreadable_list.end());
  return inputs;
}

}  // namespace pmlint::cli
