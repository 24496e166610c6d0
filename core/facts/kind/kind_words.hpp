// SPDX-License-Identifier: MIT
// The few words that tell a story of the past from an instruction and from a blank form.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/text/byte_range.hpp"

namespace pmlint::facts {

enum class WordUse : std::uint8_t {
  plain,
  past,      // "was", "restored": something happened
  you,       // the reader is addressed
  incident,  // "outage"
  ask,       // opens a line of a template: "describe", "what"
  order,     // opens one, or an action item: "add", "document"
};

// Of a word in lower case; `hash` is its word_hash().
[[nodiscard]] WordUse use_of(std::uint32_t hash, std::string_view lower);

// Something that is filled in later: "yyyy-mm-dd", "hh:mm", "dd/mm", "20xx", "{{ title }}", "14:??",
// "2019-..-..". Does one begin inside the range of a text in lower case?
[[nodiscard]] bool holds_blank(std::string_view lower, text::ByteRange range);
[[nodiscard]] inline bool holds_blank(std::string_view lower) {
  return holds_blank(lower, {0, static_cast<std::uint32_t>(lower.size())});
}

// All of it in brackets: "[incident title]", "<owner>".
[[nodiscard]] bool is_bracketed(std::string_view text);

// A line that waits for content: "YYYY-MM-DD", "[name]", "TBD: ...", "lorem ipsum ...", "What went
// well?", "Describe ...". `line` is in lower case, `first` its first word, if it has one.
[[nodiscard]] bool is_prompt(std::string_view line, WordUse first, bool holds_blank);

}  // namespace pmlint::facts
