// SPDX-License-Identifier: MIT
// Reads digits, words, dashes and blanks at a position. Nothing here knows about time. Every read is
// bounded, except that a run of digits is read to its end; the scan passes such a run only once.
//
// One grammar after the other is asked what stands at a place, and each begins with the same digits
// or the same word: a Text remembers those it read last.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pmlint::time {

using Position = std::size_t;

[[nodiscard]] constexpr bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_upper(unsigned char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_lower(unsigned char c) { return c >= 'a' && c <= 'z'; }
// 0x20 is the bit that tells cases apart.
[[nodiscard]] constexpr bool is_letter(unsigned char c) {
  return is_lower(static_cast<unsigned char>(c | 0x20U));
}
[[nodiscard]] constexpr bool is_word(unsigned char c) { return is_digit(c) || is_letter(c); }
[[nodiscard]] constexpr char to_lower(char c) {
  return is_upper(static_cast<unsigned char>(c)) ? static_cast<char>(c + ('a' - 'A')) : c;
}
inline constexpr auto kPlainBlanks = [] {
  std::array<bool, 256> blanks{};
  for (const char c : {' ', '\t', '*', '_', '`'}) blanks[static_cast<unsigned char>(c)] = true;
  return blanks;
}();
// Space, tab and emphasis marks; "\xC2" and "\xE2" may begin a wider space.
[[nodiscard]] constexpr bool is_plain_blank(unsigned char c) { return kPlainBlanks[c]; }

// Of the last byte of U+2000..U+200F and U+202F: E2 80 80..8F, E2 80 AF.
[[nodiscard]] constexpr bool is_thin_space(unsigned char last) {
  return (last >= 0x80 && last <= 0x8F) || last == 0xAF;
}

// Equal but for ASCII case; `lower` is in lower case.
[[nodiscard]] constexpr bool same(std::string_view word, std::string_view lower) {
  if (word.size() != lower.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (to_lower(word[i]) != lower[i]) return false;
  }
  return true;
}

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
    return at(p) == static_cast<unsigned char>(what.front()) && bytes_.substr(p).starts_with(what);
  }

  // Past spaces, the many no-break and thin spaces, and emphasis marks; a few at most.
  [[nodiscard]] Position blanks(Position p) const {
    const unsigned char c = at(p);
    if (!may_be_blank(c)) return p;
    return c == ' ' && !may_be_blank(at(p + 1)) ? p + 1 : past_blanks(p, false);
  }
  // The same over one line break: only where the left side is plainly unfinished.
  [[nodiscard]] Position spaces(Position p) const {
    const unsigned char c = at(p);
    if (!may_be_space(c)) return p;
    return c == ' ' && !may_be_space(at(p + 1)) ? p + 1 : past_blanks(p, true);
  }
  // The same to the left: the position where the blanks before `p` begin.
  [[nodiscard]] Position back_over_spaces(Position p) const;

  [[nodiscard]] Digits digits(Position p) const {
    if (!is_digit(at(p))) return {p, 0, 0};
    if (digits_.end - digits_.count != p) digits_ = read_digits(p);
    return digits_;
  }
  // Exactly `count` digits there, not more; the value, or -1.
  [[nodiscard]] int number(Position p, std::uint32_t count) const;
  // The letters there; empty when there are none or more than a word of interest can have.
  [[nodiscard]] std::string_view word(Position p) const {
    if (!is_letter(at(p))) return {};
    if (word_at_ != p) {
      word_at_ = p;
      word_ = read_word(p);
    }
    return word_;
  }
  // The letters that end there; empty likewise.
  [[nodiscard]] std::string_view word_before(Position p) const {
    return is_letter(before(p)) ? read_word_before(p) : std::string_view{};
  }
  // The word before the blanks before `p`.
  [[nodiscard]] std::string_view previous_word(Position p) const {
    return word_before(back_over_spaces(p));
  }
  // No letter or digit follows.
  [[nodiscard]] bool ends(Position p) const { return !is_word(at(p)); }
  // The length of the dash there (ASCII one to three, or a Unicode one), 0 when there is none.
  [[nodiscard]] Position dash(Position p) const {
    const unsigned char c = at(p);
    return c == '-' || c == 0xE2 ? dash_size(p) : 0;
  }
  // The length of `word` when it stands there on its own, in any case; 0 otherwise.
  [[nodiscard]] Position literal(Position p, std::string_view word) const {
    if (p >= bytes_.size() || to_lower(bytes_[p]) != word.front()) return 0;
    return same(bytes_.substr(p, word.size()), word) && ends(p + word.size()) ? word.size() : 0;
  }

 private:
  // Each reader above asks the first byte, which nearly always says no, and then one of these.
  [[nodiscard]] Position past_blanks(Position p, bool over_line) const;
  [[nodiscard]] Digits read_digits(Position p) const;
  [[nodiscard]] std::string_view read_word(Position p) const;
  [[nodiscard]] std::string_view read_word_before(Position p) const;
  [[nodiscard]] Position dash_size(Position p) const;

  [[nodiscard]] static bool may_be_blank(unsigned char c) {
    return is_plain_blank(c) || c == 0xC2 || c == 0xE2;
  }
  [[nodiscard]] static bool may_be_space(unsigned char c) {
    return may_be_blank(c) || c == '\n' || c == '\r';
  }
  [[nodiscard]] Position blank_size(Position p) const {
    const unsigned char c = at(p);
    if (is_plain_blank(c)) return 1;
    if (c == 0xC2 && at(p + 1) == 0xA0) return 2;
    if (c == 0xE2 && at(p + 1) == 0x80 && is_thin_space(at(p + 2))) return 3;
    return 0;
  }

  std::string_view bytes_;
  // What was read last: digits, and the word at a place.
  static constexpr Position kNowhere = static_cast<Position>(-1);
  mutable Digits digits_{kNowhere, 0, 0};
  mutable Position word_at_ = kNowhere;
  mutable std::string_view word_;
};

}  // namespace pmlint::time
