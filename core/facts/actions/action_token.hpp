// SPDX-License-Identifier: MIT
// A word or a mark of an action item, with its place and its classes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/facts/actions/action_verbs.hpp"
#include "core/facts/actions/action_vocabulary.hpp"
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
  std::string_view text;
  std::string_view
      key;  // word, mention, email: lower case, accents taken off, no possessive 's, no @
  WordClasses classes;  // of the key
  TokenKind kind = TokenKind::word;
  VerbForm verb = VerbForm::none;  // of the key
  bool capital = false;            // starts with an upper case letter, or in a script without case
  bool all_caps = false;           // two or more letters, none of them small
  bool strong = false;
  bool code = false;
  bool struck = false;
  bool link = false;
  bool glued = false;  // no space before it

  [[nodiscard]] bool is(TokenKind other_kind) const { return kind == other_kind; }
  [[nodiscard]] bool is(std::string_view word) const {
    return kind == TokenKind::word && key == word;
  }
  // Does the key stand in this list of the vocabulary?
  [[nodiscard]] bool has(WordClass one) const { return classes.has(one); }
  [[nodiscard]] bool is(WordClass one) const { return kind == TokenKind::word && classes.has(one); }
};

}  // namespace pmlint::facts
