// SPDX-License-Identifier: MIT
// How deep a title nests that is no heading. By its form it hangs below the heading it stands under;
// one that names or splits a part of what is open hangs below that.
#pragma once

#include "core/markdown/document.hpp"
#include "core/outline/open_sections.hpp"
#include "core/outline/titles.hpp"

namespace pmlint::outline {

[[nodiscard]] int depth_of(const TitleLine& title, const markdown::Document& document,
                           const Outline& outline, const OpenSections& open);

}  // namespace pmlint::outline
