// SPDX-License-Identifier: MIT
// What a section says that nobody has written yet: its title, and a placeholder that tells what belongs
// there.
#pragma once

#include <string>
#include <string_view>

#include "core/lint/configuration.hpp"
#include "core/outline/section_kind.hpp"

namespace pmlint::lint {

// A word that the configuration has for the kind, or the usual one: "Root cause".
[[nodiscard]] std::string section_title(const Configuration& configuration,
                                        outline::SectionKind kind);

// Markdown that placeholder-left reports: "[describe ...]"; constant data, without a line break at its
// end.
[[nodiscard]] std::string_view section_placeholder(outline::SectionKind kind);

}  // namespace pmlint::lint
