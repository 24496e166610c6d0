// SPDX-License-Identifier: MIT
// The words and marks of an action item, each with its place. The grammars of owners, marks and
// sentences read these tokens instead of characters, so each is a few lines over a vector.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/markdown/document.hpp"
#include "core/text/byte_range.hpp"

namespace pmlint::facts {

enum class TokenKind : std::uint8_t {
  word,     // letters, with inner hyphens, apostrophes, dots and underscores
  number,   // starts with a digit: "2025-03-14", "10:30", "5m"
  mention,  // @ines, ines@
  email,    // ines@example.org
  url,      // https://...
  ticket,   // #123
  colon,
  comma,
  stop,  // . ! ? and an ellipsis
  semicolon,
  dash,   // a dash of any length that stands between words
  arrow,  // -> => and their signs
  slash,
  ampersand,  // & and +
  pipe,       // | and the middle dot
  open,       // ( [ { <
  close,      // ) ] } >
  quote,
  line_break,
  check,        // a check mark or :white_check_mark:
  person_sign,  // the bust in silhouette that stands before a name
  other,
};

struct Token {
  text::ByteRange range;  // in Document::text()
  TokenKind kind = TokenKind::word;
  std::string_view text;
  std::string key;        // word, mention: lower case, accents taken off, no possessive 's, no @
  bool capital = false;   // starts with an upper case letter, or in a script without case
  bool all_caps = false;  // two or more letters, none of them small
  bool strong = false;
  bool code = false;
  bool struck = false;
  bool link = false;
  bool glued = false;  // no space before it

  [[nodiscard]] bool is(TokenKind other_kind) const { return kind == other_kind; }
  [[nodiscard]] bool is(std::string_view word) const {
    return kind == TokenKind::word && key == word;
  }
};

using Tokens = std::span<const Token>;

// Cuts a visible stretch into words. Linear; marks of the document are looked up once.
[[nodiscard]] std::vector<Token> tokens_of(const markdown::Document& document,
                                           text::ByteRange visible);

// Cuts text that stands in no document; ranges count from its begin, no marks apply.
[[nodiscard]] std::vector<Token> tokens_of_text(std::string_view text);

// The visible range from the first to the last word; empty for no words.
[[nodiscard]] inline text::ByteRange range_of(Tokens words) {
  if (words.empty()) return {};
  return {words.front().range.begin, words.back().range.end};
}

// Lower case, accents of Latin letters taken off ("Inês" is "ines"); other scripts as they are.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace pmlint::facts
