// SPDX-License-Identifier: MIT
// A postmortem that `pmlint new` wrote and nobody has filled in yet reads as a template, and a
// template is left alone. A comment tells the two apart: what is to become a postmortem shows its
// placeholders until it is one.
#pragma once

#include <string_view>

#include "core/facts/postmortem.hpp"

namespace pmlint::lint {

// The first word of that comment.
inline constexpr std::string_view kSkeletonMark = "pmlint-skeleton";

// Is it marked so? A file kept as a template ("postmortem-template.md", "templates/outage.md") is none
// whatever it holds.
[[nodiscard]] bool is_skeleton(const facts::Postmortem& postmortem);

}  // namespace pmlint::lint
