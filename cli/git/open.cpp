// SPDX-License-Identifier: MIT
#include <dlfcn.h>
#include <fmt/core.h>

#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/git/repository.hpp"

namespace pmlint::cli {
namespace {

// Beside the rule packs' folder: bin/pmlint and lib/pmlint-git.so.
std::string module_path() {
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  return (program.parent_path().parent_path() / "lib" / "pmlint-git.so").string();
}

}  // namespace

text::Result<std::unique_ptr<Repository>> open_repository() {
  // Never unloaded: the repository is made of its code.
  void* module = ::dlopen(module_path().c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (module == nullptr) {
    return text::Failure{fmt::format("cannot load what reads git repositories: {}", ::dlerror())};
  }
  auto* open = reinterpret_cast<OpenRepository*>(::dlsym(module, kOpenRepository));
  if (open == nullptr) return text::Failure{fmt::format("{} is of another build", module_path())};
  OpenedRepository opened;
  open(opened);
  if (opened.repository == nullptr) return text::Failure{std::move(opened.failure)};
  return std::move(opened.repository);
}

}  // namespace pmlint::cli
