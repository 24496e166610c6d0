// SPDX-License-Identifier: MIT
#include "cli/revision.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

namespace pmlint::cli {

text::Result<std::unique_ptr<Repository>> open_revision(const Options& options) {
  const std::string& revision = options.new_from_revision;
  const std::string& branch = options.new_from_merge_base;
  if (!options.staged && revision.empty() && branch.empty()) return std::unique_ptr<Repository>();
  if (!revision.empty() && !branch.empty()) {
    return text::Failure{"only one of --new-from-rev and --new-from-merge-base can be given"};
  }
  text::Result<std::unique_ptr<Repository>> opened = open_repository();
  if (!opened) return opened;
  Repository& repository = *opened.value();
  const text::Result<bool> compared = !revision.empty() ? repository.compare_with(revision)
                                      : !branch.empty() ? repository.compare_with_merge_base(branch)
                                                        : repository.compare_with_head();
  if (!compared) return text::Failure{compared.error()};
  return opened;
}

std::optional<std::string> name_in(const Repository& repository, const std::string& absolute_path) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path path = absolute_path;
  const fs::path real = fs::is_directory(path, error)
                            ? fs::canonical(path, error)
                            : fs::weakly_canonical(path.parent_path(), error) / path.filename();
  const fs::path root = fs::canonical(repository.root(), error);
  std::string name = real.lexically_relative(root).generic_string();
  if (name.empty() || name == ".." || name.starts_with("../")) return std::nullopt;
  return name == "." ? std::string() : name;
}

}  // namespace pmlint::cli
