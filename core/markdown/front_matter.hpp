// SPDX-License-Identifier: MIT
// Front matter: YAML between --- lines or TOML between +++ lines, at the very top and closed. A
// document may as well begin with a thematic break, so YAML must look like YAML.
#pragma once

#include <cstdint>
#include <optional>

#include "core/markdown/document_builder.hpp"
#include "core/text/source.hpp"

namespace pmlint::markdown {

struct FrontMatter {
  bool toml = false;
  std::uint32_t closing_line = 0;  // 1-based line of the closing fence; the first line opens it
};

[[nodiscard]] std::optional<FrontMatter> find_front_matter(const text::Source& source);

// Writes its block; the text is what stands between the fences.
void write_front_matter(const text::Source& source, const FrontMatter& front_matter,
                        DocumentBuilder& builder);

}  // namespace pmlint::markdown
