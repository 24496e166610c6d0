// SPDX-License-Identifier: MIT
#include "core/lint/impossible_pattern.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>

namespace pmlint::lint {
namespace {

// "docs" for "./docs", "docs//" or "docs/./".
std::string without_detours(std::string_view glob) {
  std::string path;
  while (!glob.empty()) {
    const std::size_t slash = std::min(glob.find('/'), glob.size());
    const std::string_view part = glob.substr(0, slash);
    glob.remove_prefix(std::min(slash + 1, glob.size()));
    if (part.empty() || part == ".") continue;
    if (!path.empty()) path += '/';
    path += part;
  }
  return path;
}

bool holds_part(std::string_view glob, std::string_view part) {
  for (std::size_t at = glob.find(part); at != std::string_view::npos;
       at = glob.find(part, at + 1)) {
    const std::size_t end = at + part.size();
    if ((at == 0 || glob[at - 1] == '/') && (end == glob.size() || glob[end] == '/')) return true;
  }
  return false;
}

}  // namespace

std::optional<std::string> why_impossible(std::string_view glob) {
  if (glob.find_first_not_of(" \t/") == std::string_view::npos) return "names nothing";
  if (holds_part(glob, "..")) {
    return "leads out of the folder of this file, whose documents alone it speaks of";
  }
  if (glob.starts_with('!')) return "matches no path: there is nothing to take back here";
  if (holds_part(glob, ".") || glob.find("//") != std::string_view::npos) {
    const std::string meant = without_detours(glob);
    return fmt::format("matches no path{}",
                       meant.empty() ? "" : fmt::format("; did you mean '{}'?", meant));
  }
  return std::nullopt;
}

}  // namespace pmlint::lint
