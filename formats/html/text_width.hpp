// SPDX-License-Identifier: MIT
// How wide a text will be in a font nobody knows yet: generous, so that what is placed by it does
// not touch what stands beside it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pmlint::formats::html {

// At this size in drawing units, in any of the usual sans-serif fonts.
[[nodiscard]] double text_width(std::string_view text, double size, bool bold = false);

// The text in at most so many lines, none wider than `width`; broken between words where there are
// any, with an ellipsis where it does not fit. Looks at no more of the text than it shows.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double width, double size,
                                               std::size_t lines);

}  // namespace pmlint::formats::html
