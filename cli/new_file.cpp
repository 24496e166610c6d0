// SPDX-License-Identifier: MIT
#include "cli/new_file.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <cerrno>
#include <ostream>
#include <system_error>

#include "cli/output.hpp"

namespace pmlint::cli {

std::optional<std::string> write_new_file(const std::string& path, std::string_view text) {
  const auto failure = [&path](int error) {
    return fmt::format("cannot write {}: {}", path, std::generic_category().message(error));
  };
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0) {
    if (errno == EEXIST) return fmt::format("{} exists already and is left as it is", path);
    return failure(errno);
  }
  int error = 0;
  {
    DescriptorBuffer buffer(descriptor);
    std::ostream out(&buffer);
    out << text;
    out.flush();
    error = buffer.error();
  }
  if (::close(descriptor) != 0 && error == 0) error = errno;
  if (error == 0) return std::nullopt;
  ::unlink(path.c_str());
  return failure(error);
}

}  // namespace pmlint::cli
