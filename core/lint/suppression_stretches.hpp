// SPDX-License-Identifier: MIT
// Every suppression comment as stretches of the source in which a rule is silent, or speaks again.
// Internal to this folder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include "core/lint/suppression_comment.hpp"
#include "core/text/source.hpp"

namespace pmlint::lint {

inline constexpr std::size_t kNobody = std::numeric_limits<std::size_t>::max();
inline constexpr std::uint32_t kToTheEnd = std::numeric_limits<std::uint32_t>::max();

struct Stretch {
  std::string_view rule;  // empty: all rules
  std::uint32_t begin = 0;
  std::uint32_t end = kToTheEnd;
  std::size_t comment = 0;         // index
  std::size_t name = 0;            // index into the comment's rules
  std::size_t ended_by = kNobody;  // index of a comment
  bool speaks = false;             // an exception from a stretch in which all rules are silent
  bool used = false;
};

// Sorted by begin; of equals the earlier comment first. Views point into the comments.
[[nodiscard]] std::vector<Stretch> stretches_of(const text::Source& source,
                                                const std::vector<SuppressionComment>& comments);

}  // namespace pmlint::lint
