// SPDX-License-Identifier: MIT
#include "cli/user_ignore_file.hpp"

#include <algorithm>
#include <cstdint>

#include "cli/environment.hpp"
#include "core/text/source.hpp"
#include "core/text/trim.hpp"

namespace pmlint::cli {
namespace {

constexpr std::uint64_t kLargestFile = 256U << 10U;

bool is_word(std::string_view text, std::string_view word) {
  return std::ranges::equal(
      text, word, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

// Quotes go, an escaped character stays, a comment outside quotes ends the value.
std::string value_of(std::string_view text) {
  std::string value;
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '"') {
      quoted = !quoted;
    } else if (!quoted && (text[at] == '#' || text[at] == ';')) {
      break;
    } else {
      if (text[at] == '\\' && at + 1 < text.size()) ++at;
      value += text[at];
    }
  }
  return std::string(text::trim(value));
}

std::optional<std::string> excludes_file_of(const std::string& configuration) {
  const text::Result<std::string> text = text::read_file(configuration, kLargestFile);
  return text ? excludes_file_in(*text) : std::nullopt;
}

}  // namespace

std::optional<std::string> excludes_file_in(std::string_view configuration) {
  std::optional<std::string> found;
  bool in_core = false;
  while (!configuration.empty()) {
    const std::size_t end = std::min(configuration.find('\n'), configuration.size());
    std::string_view line = text::trim(configuration.substr(0, end));
    configuration.remove_prefix(std::min(end + 1, configuration.size()));
    if (line.starts_with('[')) {
      const std::size_t close = std::min(line.find(']'), line.size());
      in_core = is_word(text::trim(line.substr(1, close - 1)), "core");
      line = text::trim(line.substr(std::min(close + 1, line.size())));
    }
    const std::size_t equals = line.find('=');
    if (!in_core || equals == std::string_view::npos) continue;
    if (is_word(text::trim(line.substr(0, equals)), "excludesfile")) {
      found = value_of(line.substr(equals + 1));
    }
  }
  return found;
}

std::string user_ignore_file(const std::string& repository) {
  const std::string home = environment("HOME");
  std::string folder = environment("XDG_CONFIG_HOME");
  if (folder.empty() && !home.empty()) folder = home + "/.config";
  const std::string given = environment("GIT_CONFIG_GLOBAL");
  std::optional<std::string> named = excludes_file_of(repository + "/.git/config");
  if (!named && !given.empty()) named = excludes_file_of(given);
  if (!named && given.empty() && !home.empty()) named = excludes_file_of(home + "/.gitconfig");
  if (!named && given.empty() && !folder.empty()) named = excludes_file_of(folder + "/git/config");
  if (!named) return folder.empty() ? "" : folder + "/git/ignore";
  if (named->starts_with("~/")) return home.empty() ? "" : home + named->substr(1);
  return *named;
}

}  // namespace pmlint::cli
