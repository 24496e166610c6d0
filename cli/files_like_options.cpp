// SPDX-License-Identifier: MIT
#include "cli/files_like_options.hpp"

#include <unistd.h>

#include <algorithm>

#include "cli/walk.hpp"

namespace pmlint::cli {

std::vector<std::string> take_files_like_options(std::vector<std::string>& arguments) {
  const auto end = std::find(arguments.begin(), arguments.end(), "--");
  const auto rest = std::stable_partition(arguments.begin(), end, [](const std::string& word) {
    return !word.starts_with('-') || !is_markdown_name(word) || ::access(word.c_str(), F_OK) != 0;
  });
  std::vector<std::string> files(rest, end);
  arguments.erase(rest, end);
  return files;
}

}  // namespace pmlint::cli
