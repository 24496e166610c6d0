// SPDX-License-Identifier: MIT
#include "cli/path_pattern.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "cli/glob.hpp"

namespace pmlint::cli {
namespace {

namespace fs = std::filesystem;

fs::path absolute(const fs::path& path) {
  std::error_code failed;
  const fs::path whole = fs::absolute(path, failed);
  return (failed ? path : whole).lexically_normal();
}

}  // namespace

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

bool speaks_of(const std::vector<lint::PathPattern>& patterns, const std::string& path) {
  if (patterns.empty()) return false;
  const fs::path whole = absolute(path);
  return std::any_of(patterns.begin(), patterns.end(), [&whole](const lint::PathPattern& pattern) {
    // An empty base is the working directory.
    const fs::path base = absolute(pattern.base.empty() ? "." : pattern.base);
    const std::string relative = whole.lexically_relative(base).generic_string();
    return !relative.starts_with("..") && glob_matches(pattern.glob, relative);
  });
}

}  // namespace pmlint::cli
