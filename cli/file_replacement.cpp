// SPDX-License-Identifier: MIT
#include "cli/file_replacement.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "cli/output.hpp"

namespace pmlint::cli {

FileReplacement::FileReplacement(std::string path)
    : path_(std::move(path)), temporary_(path_ + ".XXXXXX") {
  descriptor_ = ::mkostemp(temporary_.data(), O_CLOEXEC);
  if (descriptor_ >= 0) return;
  error_ = errno;
  temporary_.clear();
}

FileReplacement::~FileReplacement() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void FileReplacement::write(const std::function<void(std::ostream&)>& write) {
  if (error_ != 0) return;
  DescriptorBuffer buffer(descriptor_);
  std::ostream out(&buffer);
  write(out);
  out.flush();
  error_ = buffer.error();
}

void FileReplacement::set_permissions(mode_t mode) {
  if (error_ == 0 && ::fchmod(descriptor_, mode & 07777) != 0) error_ = errno;
}

void FileReplacement::set_owner(uid_t user, gid_t group) {
  struct stat own {};
  if (error_ != 0 || ::fstat(descriptor_, &own) != 0) return;
  if (own.st_uid == user && own.st_gid == group) return;
  [[maybe_unused]] const int refused = ::fchown(descriptor_, user, group);
}

void FileReplacement::take_its_place() {
  if (error_ != 0) return;
  if (::close(std::exchange(descriptor_, -1)) != 0) error_ = errno;
  if (error_ == 0 && std::rename(temporary_.c_str(), path_.c_str()) != 0) error_ = errno;
  if (error_ == 0) temporary_.clear();
}

}  // namespace pmlint::cli
