// SPDX-License-Identifier: MIT
// What a template leaves behind, found in three texts: marks and words in a line ("TBD",
// "YYYY-MM-DD", "[Name]"), blanks in angle brackets ("<owner>"), whole prompts ("Describe what
// happened").
#pragma once

#include <pmlint/document.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace hygiene {

// A find: bytes [begin, end) of the text that was searched.
struct Found {
  std::size_t begin = 0;
  std::size_t end = 0;
};
using OnFound = std::function<void(Found)>;

// How much the place of a text excuses.
struct Place {
  bool title = false;        // a heading or the head of a table: "Time (HH:MM UTC)" names a format
  bool tracker = false;      // an action item or its row: TODO is a state, TBD an owner's problem
  bool whole_block = false;  // nothing else stands in the block
};

// Where in the visible text find_blanks() may find something, in order; a line without such a place
// holds nothing.
[[nodiscard]] std::vector<std::uint32_t> openings(const pmlint::Document& doc);

// Words, date patterns and brackets in one line of visible text. Linear.
void find_blanks(std::string_view line, Place place, const OnFound& on_found);

// The bracket at line[at], '[' or '{', if it waits for what its words ask for.
[[nodiscard]] std::optional<Found> bracket_at(std::string_view line, std::size_t at);

// "description here", "more text here": a line that is nothing else.
[[nodiscard]] bool is_dummy(std::string_view line);

// Is this what a bracket holds while it waits: "Name", "insert a graph here", "Low / High / None"?
[[nodiscard]] bool is_blank(std::string_view content);

// "<owner>" in the bytes of a line of source: a tag that no HTML has and nobody closes.
using ClosedTags = std::unordered_set<std::string_view>;
[[nodiscard]] ClosedTags closed_tags(std::string_view source);
void find_tags(std::string_view source_line, const ClosedTags& closed, const OnFound& on_found);

// Does a paragraph, or a line of it, in lower case, ask instead of tell? What opens it decides for
// nearly all. `emphasis`: all of it is in italics; `opens_section`: it stands right below a title.
[[nodiscard]] bool may_be_prompt(std::string_view paragraph);
[[nodiscard]] bool is_prompt(std::string_view paragraph, bool emphasis, bool opens_section);

}  // namespace hygiene
