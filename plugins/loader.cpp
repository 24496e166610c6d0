// SPDX-License-Identifier: MIT
// Boost.DLL 1.74, used the careful way: an absolute path (a bare name would be searched), every
// symbol resolved at once (a lazy library dies in the middle of a check), the constructor that
// throws (the other overload loses the reason).
#include "plugins/loader.hpp"

#include <dlfcn.h>
#include <fmt/core.h>

#include <boost/dll/shared_library.hpp>
#include <exception>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>
#include <utility>

namespace pmlint::plugins {
namespace {

namespace dll = boost::dll;
namespace fs = std::filesystem;

constexpr const char* kSymbol = "pmlint_plugin";

// RTLD_NODELETE: the library stays although its handle is closed. Unloading code that may own live
// objects or exceptions is never worth it. Boost hands on the bits that it does not know.
constexpr dll::load_mode::type kMode = static_cast<dll::load_mode::type>(
    static_cast<unsigned>(dll::load_mode::rtld_now) |
    static_cast<unsigned>(dll::load_mode::rtld_local) | static_cast<unsigned>(RTLD_NODELETE));

// Why the file cannot be a library at all; empty when it may be one. dlopen's own sentences about
// such files ("invalid ELF header", "file too short") help nobody.
std::string no_library(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) return "does not exist";
  if (error) return "cannot be read: " + error.message();
  if (status.type() == fs::file_type::directory) return "is a directory";
  if (status.type() != fs::file_type::regular) return "is no regular file";
  std::ifstream file(path, std::ios::binary);
  if (!file) return "cannot be read: permission denied";
  std::string magic(4, '\0');
  file.read(magic.data(), static_cast<std::streamsize>(magic.size()));
  return magic == "\x7F"
                  "ELF"
             ? ""
             : "is no shared library";
}

// "/a/b.so: undefined symbol: acme_count" -> "undefined symbol: acme_count".
std::string reason(const std::exception& error, const std::string& path) {
  std::string_view what = error.what();
  if (const std::size_t at = what.rfind(path + ": "); at != std::string_view::npos) {
    what.remove_prefix(at + path.size() + 2);
  }
  return std::string(what);
}

}  // namespace

text::Result<const pml_plugin*> open_library(const std::string& path) {
  std::error_code error;
  const std::string absolute = fs::absolute(path, error).lexically_normal().string();
  if (error) return text::Failure{"has no absolute path: " + error.message()};
  if (std::string why = no_library(absolute); !why.empty()) return text::Failure{std::move(why)};
  try {
    const dll::shared_library library(absolute, kMode);
    if (!library.has(kSymbol)) {
      return text::Failure{fmt::format("has no symbol {}: it is no pmlint plugin", kSymbol)};
    }
    return &library.get<const pml_plugin>(kSymbol);
  } catch (const std::exception& failure) {
    return text::Failure{"cannot be loaded: " + reason(failure, absolute)};
  }
}

}  // namespace pmlint::plugins
