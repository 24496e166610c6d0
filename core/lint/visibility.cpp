// SPDX-License-Identifier: MIT
#include "core/lint/visibility.hpp"

#include <algorithm>
#include <string_view>

namespace pmlint::lint {
namespace {

bool equal_ignoring_case(std::string_view text, std::string_view lower) {
  return std::ranges::equal(text, lower, [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a | 0x20) : a) == b;
  });
}

}  // namespace

bool is_public(const facts::Postmortem& postmortem, bool configured) {
  for (const facts::Field& field : postmortem.facts().fields) {
    if (field.name != "visibility") continue;
    if (equal_ignoring_case(field.value_text, "public")) return true;
    if (equal_ignoring_case(field.value_text, "internal")) return false;
  }
  return configured;
}

}  // namespace pmlint::lint
