// SPDX-License-Identifier: MIT
#include "core/markdown/guard.hpp"

#include <fmt/format.h>

namespace pmlint::markdown {

std::optional<Refusal> measure(const text::Source& source, const Limits& limits) {
  const std::size_t size = source.bytes().size();
  if (size > limits.file_bytes) {
    return Refusal{{0, 0},
                   fmt::format("the file has {} bytes, the limit is {}", size, limits.file_bytes)};
  }
  return std::nullopt;
}

}  // namespace pmlint::markdown
