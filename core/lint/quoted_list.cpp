// SPDX-License-Identifier: MIT
#include "core/lint/quoted_list.hpp"

#include <fmt/core.h>

namespace pmlint::lint {

std::string quoted_list(const std::set<std::string_view>& names) {
  std::string text;
  std::size_t left = names.size();
  for (const std::string_view name : names) {
    --left;
    text += fmt::format("'{}'{}", name, left > 1 ? ", " : left == 1 ? " and " : "");
  }
  return text;
}

}  // namespace pmlint::lint
