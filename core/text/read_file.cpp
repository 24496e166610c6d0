// SPDX-License-Identifier: MIT
// Reads through a descriptor, so that a pipe, a growing file and a directory all end in a value or
// a sentence.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "core/text/source.hpp"

namespace pmlint::text {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

Failure failure(const std::string& path, const std::string& reason) {
  return {"cannot read " + path + ": " + reason};
}

Failure system_failure(const std::string& path) {
  std::string reason = std::generic_category().message(errno);
  if (!reason.empty() && reason[0] >= 'A' && reason[0] <= 'Z') {
    reason[0] = static_cast<char>(reason[0] - 'A' + 'a');
  }
  return failure(path, reason);
}

Failure too_large(const std::string& path, const std::string& size, std::uint64_t limit) {
  return failure(path, "the file has " + size + " bytes, the limit is " + std::to_string(limit));
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::uint64_t max_bytes) {
  // Without O_NONBLOCK, opening a named pipe that nobody writes to would wait for ever.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.number() < 0) return system_failure(path);
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return system_failure(path);
  if (S_ISDIR(status.st_mode)) return failure(path, "is a directory");
  if (!S_ISREG(status.st_mode)) return failure(path, "is not a regular file");
  const auto size = static_cast<std::uint64_t>(status.st_size);
  if (size > max_bytes) return too_large(path, std::to_string(size), max_bytes);

  // One byte more than the size: a file that has not grown ends short of that.
  std::string bytes(size + 1, '\0');
  std::size_t filled = 0;
  while (true) {
    const ssize_t got = ::read(file.number(), bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_failure(path);
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
    if (filled == size) break;
    if (filled > max_bytes)
      return too_large(path, "more than " + std::to_string(max_bytes), max_bytes);
    if (filled == bytes.size()) bytes.resize(bytes.size() * 2);
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace pmlint::text
