// SPDX-License-Identifier: MIT
// The incident as a picture: an axis laid out for one width, written as SVG.
#pragma once

#include <string>
#include <string_view>

#include "formats/html/axis_layout.hpp"

namespace pmlint::formats::html {

// `id` makes the names inside unique on the page; `kind` is a class: "wide", "narrow". `label` says
// what it shows to those who do not see it; the list of entries has the rest.
[[nodiscard]] std::string draw_axis(const Incident& incident, const AxisLayout& layout,
                                    std::string_view id, std::string_view kind,
                                    std::string_view label);

}  // namespace pmlint::formats::html
