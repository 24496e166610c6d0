// SPDX-License-Identifier: MIT
// Text on its way into HTML and SVG: whatever a document says becomes characters to look at, never
// an element, an attribute or a mark that turns the text around.
#pragma once

#include <string>
#include <string_view>

namespace pmlint::formats::html {

// For element content and quoted attributes. Unsafe code points are spelled out, line ends are blanks.
[[nodiscard]] std::string escaped(std::string_view text);

// A length in drawing units: at most one decimal, no "-0".
[[nodiscard]] std::string unit(double value);

// "1 finding", "2 findings".
[[nodiscard]] std::string counted(std::size_t count, std::string_view what);

// The part of the text that fits into so many bytes, cut between code points, with an ellipsis if
// anything was cut off.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t bytes);

}  // namespace pmlint::formats::html
