// SPDX-License-Identifier: MIT
// What every place of a field shares, and the fields of front matter.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "core/facts/fields/field.hpp"
#include "core/markdown/document.hpp"
#include "core/text/byte_range.hpp"

namespace pmlint::facts {

[[nodiscard]] constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
[[nodiscard]] text::ByteRange trim_blanks(std::string_view whole, text::ByteRange range);

// A field from its parts in the visible text; the value is trimmed and may be empty.
[[nodiscard]] Field make_field(const markdown::Document& document, std::string_view name,
                               text::ByteRange label, text::ByteRange value);

// The first line of each item becomes part of the value: "Ines, Tom".
void join_items(const markdown::Document& document, markdown::BlockId list, Field& field);

inline constexpr std::size_t kLongestLabel = 48;

// "**Service(s) Affected:**" -> "service affected": lower case, letters and digits, no parentheses,
// no plural. Written to the buffer; empty when it is too long to be a label.
[[nodiscard]] std::string_view fold_label(std::string_view label,
                                          std::array<char, kLongestLabel>& buffer);

// "key: value" (YAML) and "key = value" (TOML), one a line; a list on the lines below a key is its
// value. What is nested deeper keeps its own key.
void read_front_matter(const markdown::Document& document, const markdown::Block& block,
                       std::vector<Field>& fields);

}  // namespace pmlint::facts
