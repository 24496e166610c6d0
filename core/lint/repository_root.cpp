// SPDX-License-Identifier: MIT
#include "core/lint/repository_root.hpp"

#include <sys/stat.h>

#include <string>

namespace pmlint::lint {
namespace {

namespace fs = std::filesystem;

// Asked of every folder above every document with a link: fs::path would take the path apart.
bool holds_repository(const std::string& folder) {
  struct stat status {};
  return ::lstat((folder + "/.git").c_str(), &status) == 0;
}

}  // namespace

bool is_repository_root(const fs::path& folder) { return holds_repository(folder.native()); }

fs::path repository_root(const fs::path& folder) {
  std::string at = folder.native();
  while (true) {
    while (at.size() > 1 && at.ends_with('/')) at.pop_back();
    if (holds_repository(at)) return at;
    const std::size_t slash = at.rfind('/');
    if (slash == std::string::npos || at == "/") return {};
    at.erase(slash == 0 ? 1 : slash);
  }
}

}  // namespace pmlint::lint
