// SPDX-License-Identifier: MIT
// The document's own title, which is no section: its first heading, its first line, or the `title`
// of its front matter.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/outline/lines.hpp"
#include "core/outline/outline.hpp"
#include "core/outline/titles.hpp"

namespace pmlint::outline {

struct FoundTitle {
  Title title;
  std::size_t title_line = static_cast<std::size_t>(-1);  // index into the title lines to take out
};

[[nodiscard]] std::optional<FoundTitle> document_title(const markdown::Document& document,
                                                       std::span<const Line> lines,
                                                       std::span<const TitleLine> titles);

}  // namespace pmlint::outline
