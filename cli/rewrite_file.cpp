// SPDX-License-Identifier: MIT
#include "cli/rewrite_file.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "cli/file_replacement.hpp"
#include "core/text/source.hpp"

namespace pmlint::cli {
namespace {

constexpr mode_t kAnyoneMayWrite = S_IWUSR | S_IWGRP | S_IWOTH;

std::string failure(int error) {
  return "cannot be written: " + std::generic_category().message(error);
}

}  // namespace

std::optional<std::string> rewrite_file(const std::string& path, std::string_view before,
                                        std::string_view after) {
  std::error_code gone;
  const std::string target = std::filesystem::canonical(path, gone).string();
  struct stat status {};
  if (gone || ::stat(target.c_str(), &status) != 0) return failure(gone ? gone.value() : errno);
  // A rename asks the folder only; whoever made the file read-only meant it.
  if ((status.st_mode & kAnyoneMayWrite) == 0 || ::access(target.c_str(), W_OK) != 0) {
    return "cannot be written: it is read-only";
  }
  FileReplacement replacement(target);
  replacement.write([after](std::ostream& out) { out << after; });
  replacement.set_owner(status.st_uid, status.st_gid);
  replacement.set_permissions(status.st_mode);
  if (replacement.error() != 0) return failure(replacement.error());
  const text::Result<std::string> now = text::read_file(target, before.size());
  if (!now || *now != before) return "changed while it was checked, and is left as it is";
  replacement.take_its_place();
  if (replacement.error() != 0) return failure(replacement.error());
  return std::nullopt;
}

}  // namespace pmlint::cli
