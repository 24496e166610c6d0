// SPDX-License-Identifier: MIT
// A file of another name beside the one it is to replace, then a rename: readers see the old text or
// the new one, never a part.
#pragma once

#include <sys/types.h>

#include <functional>
#include <ostream>
#include <string>

namespace pmlint::cli {

// Gone with this unless it took its place. After a step that failed no other does anything.
class FileReplacement {
 public:
  // `path` is the file to be replaced, no link; it need not exist.
  explicit FileReplacement(std::string path);
  FileReplacement(const FileReplacement&) = delete;
  FileReplacement& operator=(const FileReplacement&) = delete;
  ~FileReplacement();

  void write(const std::function<void(std::ostream&)>& write);
  void set_permissions(mode_t mode);
  // Whoever may not give a file away keeps it, and nothing failed.
  void set_owner(uid_t user, gid_t group);
  void take_its_place();

  // The system's number for what failed first; 0 if nothing did.
  [[nodiscard]] int error() const { return error_; }

 private:
  std::string path_;
  std::string temporary_;  // empty: there is none any more
  int descriptor_ = -1;
  int error_ = 0;
};

}  // namespace pmlint::cli
