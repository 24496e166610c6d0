// SPDX-License-Identifier: MIT
// Front matter: YAML between --- lines or TOML between +++ lines, at the very top and closed. A
// document may as well begin with a thematic break, so YAML must look like YAML.
#pragma once

#include <cstdint>
#include <optional>

#include "core/text/source.hpp"

namespace pmlint::markdown {

struct FrontMatter {
  bool toml = false;
  std::uint32_t closing_line = 0;  // 1-based line of the closing fence; the first line opens it
};

[[nodiscard]] std::optional<FrontMatter> find_front_matter(const text::Source& source);

}  // namespace pmlint::markdown
