// SPDX-License-Identifier: MIT
// The signs that events have on the axis: a shape and a colour for what an event did, so that neither
// alone has to tell it. One table; the drawing, the list of events and the key read it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace pmlint::formats::html {

// Beside the roles of facts: a symptom after the first, which alone is where the impact begins.
inline constexpr std::uint32_t kLaterSymptom = 1U << 31U;

struct Sign {
  std::string_view name;   // also its class in the style sheet: "sign-start"
  std::string_view label;  // a word for a narrow axis: "started"
  std::string_view key;    // what it means
  std::string_view path;   // of SVG, around 0,0, within a radius of 7
  std::uint32_t roles;     // facts::Role or kLaterSymptom; any makes it the sign
  bool turning_point;      // its label comes before those of other events
};

// The most telling first. The last has no roles: an event that is told, and no more.
[[nodiscard]] std::span<const Sign> signs();

// Index of the sign for these roles.
[[nodiscard]] std::size_t sign_of(std::uint32_t roles);

// "detected, escalated"; empty without roles.
[[nodiscard]] std::string role_words(std::uint32_t roles);

// <path> of the sign with its centre at a place of the drawing.
[[nodiscard]] std::string sign_path(std::size_t sign, double x, double y);
// The sign as a small picture for text; it says nothing to a screen reader.
[[nodiscard]] std::string sign_icon(std::size_t sign);

}  // namespace pmlint::formats::html
