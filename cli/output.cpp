// SPDX-License-Identifier: MIT
#include "cli/output.hpp"

#include <fmt/core.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/environment.hpp"
#include "cli/file_replacement.hpp"
#include "core/lint/suggestion.hpp"

namespace pmlint::cli {
namespace {

std::string reason(int error) { return std::generic_category().message(error); }

// The permissions a new file gets, or those of the file that it takes the place of.
mode_t permissions_for(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0) return status.st_mode & 07777;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

bool is_special(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

std::optional<std::string> write_descriptor(int descriptor,
                                            const std::function<void(std::ostream&)>& write,
                                            const BeforeText& before = {}) {
  const bool on_terminal = before && ::isatty(descriptor) != 0;
  DescriptorBuffer buffer(descriptor, on_terminal ? before : BeforeText());
  std::ostream out(&buffer);
  write(out);
  out.flush();
  if (buffer.error() != 0) return reason(buffer.error());
  return std::nullopt;
}

// A link stays, and what it leads to is replaced.
std::optional<std::string> write_file(const std::string& named,
                                      const std::function<void(std::ostream&)>& write) {
  std::error_code is_new;
  const std::filesystem::path target = std::filesystem::canonical(named, is_new);
  const std::string path = is_new ? named : target.string();
  if (is_special(path)) {  // a device or a pipe cannot be replaced
    std::FILE* file = std::fopen(path.c_str(), "we");
    if (file == nullptr) return reason(errno);
    std::optional<std::string> failed = write_descriptor(::fileno(file), write);
    std::fclose(file);
    return failed;
  }
  FileReplacement replacement(path);
  replacement.write(write);
  replacement.set_permissions(permissions_for(path));
  replacement.take_its_place();
  if (replacement.error() != 0) return reason(replacement.error());
  return std::nullopt;
}

}  // namespace

text::Result<std::vector<Sink>> read_sinks(const std::vector<std::string>& arguments,
                                           const std::vector<std::string_view>& known,
                                           std::string_view usual) {
  std::vector<Sink> sinks;
  for (const std::string& argument : arguments) {
    const std::size_t equals = argument.find('=');
    Sink sink{argument.substr(0, equals),
              equals == std::string::npos ? "" : argument.substr(equals + 1)};
    if (equals != std::string::npos && sink.path.empty()) {
      return text::Failure{fmt::format("--output-format {} names no file after '='", argument)};
    }
    if (sink.path == "-") sink.path.clear();
    if (std::find(known.begin(), known.end(), sink.format) == known.end()) {
      std::string all;
      for (const std::string_view one : known) all += (all.empty() ? "" : ", ") + std::string(one);
      return text::Failure{fmt::format("--output-format: unknown format '{}'{}; known are {}",
                                       sink.format, lint::did_you_mean(sink.format, known), all)};
    }
    const auto twin = std::find_if(sinks.begin(), sinks.end(),
                                   [&sink](const Sink& other) { return other.path == sink.path; });
    if (twin != sinks.end()) {
      return text::Failure{fmt::format("--output-format: {} and {} would both be written to {}",
                                       twin->format, sink.format,
                                       sink.path.empty() ? "standard output" : sink.path)};
    }
    sinks.push_back(std::move(sink));
  }
  if (sinks.empty()) sinks.push_back({std::string(usual), {}});
  return sinks;
}

std::optional<std::string> write_to(const Sink& sink,
                                    const std::function<void(std::ostream&)>& write,
                                    const BeforeText& before) {
  const std::optional<std::string> failed = sink.path.empty()
                                                ? write_descriptor(sink.descriptor, write, before)
                                                : write_file(sink.path, write);
  if (!failed) return std::nullopt;
  const bool to_error = sink.descriptor == STDERR_FILENO;
  const std::string_view stream = to_error ? "standard error" : "standard output";
  return fmt::format("cannot write {}: {}", sink.path.empty() ? stream : sink.path, *failed);
}

bool wants_colour(Colour colour, const Sink& sink) {
  if (colour != Colour::automatic) return colour == Colour::always;
  if (!sink.path.empty() || !environment("NO_COLOR").empty()) return false;
  if (!environment("CLICOLOR_FORCE").empty()) return true;
  return is_capable_terminal(sink.descriptor);
}

unsigned terminal_width() {
  struct winsize size {};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

DescriptorBuffer::DescriptorBuffer(int descriptor, BeforeText before)
    : descriptor_(descriptor), before_(std::move(before)) {
  setp(buffer_.data(), buffer_.data() + buffer_.size());
}

bool DescriptorBuffer::write_all(const char* text, std::size_t size) {
  if (before_ && size > 0) before_({text, size});
  while (size > 0 && error_ == 0) {
    const ssize_t written = ::write(descriptor_, text, size);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      error_ = errno;
      return false;
    }
    text += written;
    size -= static_cast<std::size_t>(written);
  }
  return error_ == 0;
}

int DescriptorBuffer::sync() {
  const bool written = write_all(pbase(), static_cast<std::size_t>(pptr() - pbase()));
  setp(buffer_.data(), buffer_.data() + buffer_.size());
  return written ? 0 : -1;
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type c) {
  if (sync() != 0) return traits_type::eof();
  if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
  return traits_type::not_eof(c);
}

std::streamsize DescriptorBuffer::xsputn(const char* text, std::streamsize size) {
  if (size < epptr() - pptr()) {
    std::copy_n(text, size, pptr());
    pbump(static_cast<int>(size));
    return size;
  }
  if (sync() != 0 || !write_all(text, static_cast<std::size_t>(size))) return 0;
  return size;
}

}  // namespace pmlint::cli
