// SPDX-License-Identifier: MIT
#include "formats/paths.hpp"

#include <filesystem>

namespace pmlint::formats {
namespace {

namespace fs = std::filesystem;

bool outside(const std::string& path) {
  return path.starts_with('/') || path == ".." || path.starts_with("../");
}

// Everything but the unreserved characters, '/' and a few that never have a meaning in a path.
std::string percent_encode(std::string_view path) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  constexpr std::string_view kPlain = "-._~/@+,=";
  std::string uri;
  for (const char byte : path) {
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    if (letter || (byte >= '0' && byte <= '9') || kPlain.find(byte) != std::string_view::npos) {
      uri += byte;
      continue;
    }
    const auto value = static_cast<unsigned char>(byte);
    uri += '%';
    uri += kHex[value >> 4U];
    uri += kHex[value & 0xFU];
  }
  return uri;
}

}  // namespace

std::string repository_path(std::string_view path, const Style& style) {
  const fs::path given(path);
  const fs::path from(style.working_directory);
  const fs::path root = style.repository.empty() ? from : fs::path(style.repository);
  if (root.empty()) return given.lexically_normal().generic_string();
  const fs::path absolute = (from / given).lexically_normal();
  const std::string relative =
      absolute.lexically_relative(root.lexically_normal()).generic_string();
  return relative.empty() || outside(relative) ? absolute.generic_string() : relative;
}

Location location_of(std::string_view path, const Style& style) {
  const std::string plain = repository_path(path, style);
  if (plain.starts_with('/')) return {"file://" + percent_encode(plain), false};
  if (!outside(plain)) return {percent_encode(plain), true};
  // Above an unknown root: what is left without the steps upwards still names the file.
  std::string_view rest = plain;
  while (rest.starts_with("../")) rest.remove_prefix(3);
  return {percent_encode(rest), true};
}

}  // namespace pmlint::formats
