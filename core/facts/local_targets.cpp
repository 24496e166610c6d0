// SPDX-License-Identifier: MIT
#include "core/facts/local_targets.hpp"

#include <cstddef>
#include <cstdint>

#include "core/text/byte_set.hpp"

namespace pmlint::facts {
namespace {

constexpr std::size_t kMostLookUps = 64;
constexpr std::size_t kLongestPath = 1024;
constexpr text::ByteSet kAfterPath("?#");
// An address, a variable of a generator.
constexpr text::ByteSet kNoPath(":{}<>$*|\"");

std::optional<int> hexadecimal(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return std::nullopt;
}

// "%20" is a blank. Nothing when a byte no file name should hold comes out.
std::optional<std::string> decoded(std::string_view path) {
  std::string result;
  result.reserve(path.size());
  for (std::size_t i = 0; i < path.size(); ++i) {
    char c = path[i];
    if (c == '%' && i + 2 < path.size()) {
      const auto high = hexadecimal(path[i + 1]);
      const auto low = hexadecimal(path[i + 2]);
      if (high && low) {
        c = static_cast<char>(*high * 16 + *low);
        i += 2;
      }
    }
    if (static_cast<unsigned char>(c) < 0x20 || c == '\\') return std::nullopt;
    result += c;
  }
  return result;
}

}  // namespace

std::optional<std::string> local_path(std::string_view target) {
  target = target.substr(0, kAfterPath.first_in(target));
  if (target.empty() || target.size() > kLongestPath) return std::nullopt;
  // A route from the root of a site, a home folder.
  if (target[0] == '/' || target[0] == '~') return std::nullopt;
  if (kNoPath.any_in(target)) return std::nullopt;
  const std::size_t slash = target.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? target : target.substr(slash + 1);
  const std::size_t dot = name.rfind('.');
  // Without an extension it is a page of a site, and so is what a site makes of Markdown.
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == name.size()) return std::nullopt;
  const std::string_view extension = name.substr(dot + 1);
  if (extension == "html" || extension == "htm" || extension == "php") return std::nullopt;
  // "www.example.org" without its scheme.
  if (slash == std::string_view::npos && name.starts_with("www.")) return std::nullopt;
  return decoded(target);
}

std::vector<LocalTarget> read_local_targets(const text::Source& source,
                                            const markdown::Document& document,
                                            const TargetLookup& lookup) {
  std::vector<LocalTarget> targets;
  if (!lookup) return targets;
  const std::vector<markdown::Mark>& marks = document.marks();
  std::size_t asked = 0;
  for (std::uint32_t row = 0; row < marks.size() && asked < kMostLookUps; ++row) {
    const markdown::MarkKind kind = marks[row].kind;
    if (kind != markdown::MarkKind::link && kind != markdown::MarkKind::image) continue;
    const std::optional<std::string> path = local_path(marks[row].target);
    if (!path) continue;
    ++asked;
    if (const std::optional<bool> exists = lookup(source.path(), *path))
      targets.push_back({row, *exists});
  }
  return targets;
}

}  // namespace pmlint::facts
