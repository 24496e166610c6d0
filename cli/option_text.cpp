// SPDX-License-Identifier: MIT
#include "cli/option_text.hpp"

#include <fmt/core.h>

#include <array>
#include <cstdint>
#include <type_traits>

namespace pmlint::cli {
namespace {

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      out += fmt::format("\\u{:04X}", static_cast<unsigned>(c));
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

}  // namespace

std::string spell(const lint::OptionValue& value) {
  return std::visit(
      [](const auto& one) -> std::string {
        using Value = std::remove_cvref_t<decltype(one)>;
        if constexpr (std::is_same_v<Value, std::string>) {
          return quoted(one);
        } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
          std::string list;
          for (const std::string& item : one) list += (list.empty() ? "" : ", ") + quoted(item);
          return "[" + list + "]";
        } else {
          return fmt::format("{}", one);
        }
      },
      value);
}

std::string_view type_name(const lint::OptionValue& value) {
  constexpr std::array<std::string_view, 5> kNames = {"boolean", "integer", "number", "string",
                                                      "list of strings"};
  return kNames[value.index()];
}

}  // namespace pmlint::cli
