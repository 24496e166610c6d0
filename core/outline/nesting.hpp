// SPDX-License-Identifier: MIT
// Which title lines open sections, and which section each one stands in.
#pragma once

#include <span>

#include "core/outline/outline.hpp"
#include "core/outline/titles.hpp"

namespace pmlint::outline {

// Fills outline.sections from titles in document order, without that of the document itself. Linear.
void nest(const markdown::Document& document, std::span<const TitleLine> titles, Outline& outline);

}  // namespace pmlint::outline
