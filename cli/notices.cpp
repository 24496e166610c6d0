// SPDX-License-Identifier: MIT
#include "cli/notices.hpp"

#include <fmt/core.h>

#include <cstdio>
#include <string_view>

namespace pmlint::cli {

// A path may hold anything, an escape sequence for the terminal included.
std::string visible(std::string_view text) {
  std::string shown;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) {
      shown += fmt::format("\\x{:02x}", byte);
    } else {
      shown += c;
    }
  }
  return shown;
}

std::string spell(const lint::Notice& notice) {
  std::string place = notice.path.empty() ? "pmlint" : visible(notice.path);
  if (notice.line > 0) place += fmt::format(":{}:{}", notice.line, notice.column);
  return fmt::format("{}: {}: {}\n", place, lint::name(notice.severity), visible(notice.message));
}

void print(const std::vector<lint::Notice>& notices, bool quiet) {
  std::string text;
  for (const lint::Notice& notice : notices) {
    if (!quiet || notice.severity == lint::Severity::error) text += spell(notice);
  }
  print_error(text);
}

void print_error(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stderr); }

}  // namespace pmlint::cli
