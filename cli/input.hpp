// SPDX-License-Identifier: MIT
// What is to be read: the files that the arguments name, and the Markdown in the folders they name,
// each once, in the order of the arguments.
#pragma once

#include <string>
#include <vector>

#include "cli/git/repository.hpp"
#include "cli/options.hpp"
#include "cli/settings.hpp"
#include "core/lint/finding.hpp"

namespace pmlint::cli {

struct Input {
  std::string path;  // as reports show it
  const Settings* settings = nullptr;
  bool standard_input = false;
  const Repository* repository = nullptr;  // null: nothing to compare with
  std::string repository_path;             // its name there
  bool staged = false;                     // what is staged is read, not the file
};

struct Inputs {
  std::vector<Input> files;
  std::vector<lint::Notice> notices;  // what cannot be read; errors make the exit code 2
  std::vector<std::string> ignored;   // "path: docs/.gitignore:3"
  std::vector<std::string> skipped;   // "path: a hidden folder"
};

// Folders are walked in the order of their names; hidden folders, node_modules and build are
// skipped, as is what .gitignore and .pmlintignore name; links to folders are not followed. A file that is named is taken whatever it is called.
// With a repository the files are compared with what it was told to compare with, and --staged takes
// what is staged: without arguments all of it that is Markdown.
[[nodiscard]] Inputs collect_inputs(const Options& options, SettingsSource& settings,
                                    const Repository* repository);

}  // namespace pmlint::cli
