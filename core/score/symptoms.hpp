// SPDX-License-Identifier: MIT
// Does a text tell an impact: who or what was hurt, and how it showed? Internal to this folder.
#pragma once

#include "core/facts/text_words.hpp"

namespace pmlint::score {

[[nodiscard]] bool tells_impact(const facts::TextWords& words, text::ByteRange visible);

}  // namespace pmlint::score
