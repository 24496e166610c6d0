// SPDX-License-Identifier: MIT
// Reads digits, words, dashes and blanks at a position. Nothing here knows about time. Every read is
// bounded, except that a run of digits is read to its end; the scan passes such a run only once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace pmlint::time {

using Position = std::size_t;

[[nodiscard]] constexpr bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_upper(unsigned char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_lower(unsigned char c) { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_letter(unsigned char c) { return is_upper(c) || is_lower(c); }
[[nodiscard]] constexpr bool is_word(unsigned char c) { return is_digit(c) || is_letter(c); }
[[nodiscard]] constexpr char to_lower(char c) {
  return is_upper(static_cast<unsigned char>(c)) ? static_cast<char>(c + ('a' - 'A')) : c;
}

// Equal but for ASCII case; `lower` is in lower case.
[[nodiscard]] bool same(std::string_view word, std::string_view lower);
[[nodiscard]] bool one_of(std::string_view word, std::initializer_list<std::string_view> lower);

struct Digits {
  Position end = 0;
  std::uint32_t count = 0;
  std::int64_t value = 0;  // exact up to nine digits, -1 beyond
};

class Text {
 public:
  explicit Text(std::string_view bytes) : bytes_(bytes) {}

  [[nodiscard]] Position size() const { return bytes_.size(); }
  // The byte there, 0 outside the text.
  [[nodiscard]] unsigned char at(Position p) const {
    return p < bytes_.size() ? static_cast<unsigned char>(bytes_[p]) : 0;
  }
  [[nodiscard]] unsigned char before(Position p, Position steps = 1) const {
    return p >= steps ? at(p - steps) : 0;
  }
  // Empty outside the text.
  [[nodiscard]] std::string_view view(Position begin, Position end) const {
    return begin < bytes_.size() ? bytes_.substr(begin, end - begin) : std::string_view{};
  }
  [[nodiscard]] bool starts(Position p, std::string_view what) const {
    return p <= bytes_.size() && bytes_.substr(p).starts_with(what);
  }

  // Past spaces, the many no-break and thin spaces, and emphasis marks; a few at most.
  [[nodiscard]] Position blanks(Position p) const { return blanks(p, false); }
  // The same over one line break: only where the left side is plainly unfinished.
  [[nodiscard]] Position spaces(Position p) const { return blanks(p, true); }
  // The same to the left: the position where the blanks before `p` begin.
  [[nodiscard]] Position back_over_spaces(Position p) const;

  [[nodiscard]] Digits digits(Position p) const;
  // Exactly `count` digits there, not more; the value, or -1.
  [[nodiscard]] int number(Position p, std::uint32_t count) const;
  // The letters there; empty when there are none or more than a word of interest can have.
  [[nodiscard]] std::string_view word(Position p) const;
  // The letters that end there; empty likewise.
  [[nodiscard]] std::string_view word_before(Position p) const;
  // The word before the blanks before `p`.
  [[nodiscard]] std::string_view previous_word(Position p) const {
    return word_before(back_over_spaces(p));
  }
  // No letter or digit follows.
  [[nodiscard]] bool ends(Position p) const { return !is_word(at(p)); }
  // The length of the dash there (ASCII one to three, or a Unicode one), 0 when there is none.
  [[nodiscard]] Position dash(Position p) const;
  // The length of `word` when it stands there on its own, in any case; 0 otherwise.
  [[nodiscard]] Position literal(Position p, std::string_view word) const;

 private:
  [[nodiscard]] Position blanks(Position p, bool over_line) const;
  [[nodiscard]] Position blank_size(Position p) const;
  std::string_view bytes_;
};

}  // namespace pmlint::time
