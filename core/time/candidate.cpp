// SPDX-License-Identifier: MIT
// Most numbers and articles of a document have nothing to do with time. What directly follows tells
// nearly always; these tests spare the readers, and never turn down what a reader would take.
#include "core/time/candidate.hpp"

#include "core/time/link.hpp"
#include "core/time/one_of.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {
namespace {

bool has_use(std::string_view word, WordUse use) { return (find_word(word).uses & use) != 0; }

// What links a time to its date or to the end of a range, what says that it is about, and what may
// open that date or end.
bool is_word_behind_time(std::string_view word) {
  return find_word(word).starter != Starter::none || is_word_before_date(word) ||
         is_approximating(word) ||
         one_of<"to", "till", "til", "until", "through", "thru", "and", "at", "utc", "gmt">(word);
}

// "0." and the end of a text: nothing goes on behind this number.
bool is_last_number(const Text& text, Position p) {
  const Digits digits = text.digits(p);
  const unsigned char c = text.at(digits.end);
  if (digits.count == 0 || c == 0) return digits.count != 0;
  if (c != '.' || is_word(text.at(digits.end + 1))) return false;
  const std::string_view next = text.word(text.spaces(digits.end + 1));
  return month_number(next) == 0 && !same(next, "of");  // "5 to 10. May"
}

// Capitals, or a lower-case abbreviation of a zone: "1408 UTC", "1408 pst".
bool may_be_zone(const Text& text, Position p, std::string_view word) {
  constexpr std::size_t kLongest = 4;
  return !word.empty() && word.size() <= kLongest &&
         (is_upper(text.at(p)) || one_of<"utc", "gmt">(word) || word.back() == 't');
}

bool behind_blanks(const Text& text, Position p, std::uint32_t count) {
  const unsigned char c = text.at(p);
  if (is_letter(c)) {
    const std::string_view word = text.word(p);
    const TimeWord& known = find_word(word);
    if ((known.uses & kBehindNumber) != 0) {
      return !same(word, "to") || !is_last_number(text, text.spaces(p + word.size()));
    }
    // Four digits may be a clock before any zone, also one by name.
    return count == 4 && (may_be_zone(text, p, word) || known.starter != Starter::none);
  }
  if (is_digit(c)) return text.at(p + 1) == '/';  // "1 1/2"
  if (const Position dash = text.dash(p))
    return is_digit(text.at(text.blanks(p + dash))) || text.at(p + dash) == '>' || c == 0xE2;
  if (c == '(' || c == '[' || c == '+' || c == ',') return count == 4;
  return c >= 0x80 || c == '~' || c == '=';
}

}  // namespace

bool may_open_expression(const Text& text, Position p) {
  const Digits digits = text.digits(p);
  const unsigned char c = text.at(digits.end);
  const unsigned char next = text.at(digits.end + 1);
  if (is_letter(c)) {
    const std::string_view word = text.word(digits.end);
    if (digits.count == 8 && c == 'T') return true;
    return has_use(word, kBehindNumber) || one_of<"st", "nd", "rd", "th", "z", "t">(word) ||
           (digits.count == 4 && may_be_zone(text, digits.end, word));
  }
  switch (c) {
    case ':':
      return is_digit(next) || next == '?' || next == 'x' || next == 'X';
    case '/':
    case ',':
      return is_digit(next) || is_letter(next) || (c == ',' && digits.count != 1);
    case '.':
      if (is_digit(next)) return true;
      return digits.count <= 2 && month_number(text.word(text.blanks(digits.end + 1))) != 0;
    case '-':
      if (is_letter(next)) return has_use(text.word(digits.end + 1), kBehindNumber);
      return next != 0;
    case '+':
      if (unit_seconds(text.word(text.spaces(digits.end + 1))) != 0) return true;
      break;
    default:
      break;
  }
  if (digits.count == 8) return true;
  const Position behind = text.spaces(digits.end);
  if (behind == digits.end && c < 0x80 && c != '~' && c != '=' && c != '+') return false;
  return behind_blanks(text, behind, digits.count);
}

bool may_go_on(const Text& text, Position p) {
  Position q = text.blanks(p);
  const unsigned char c = text.at(q);
  if (c == ',' || c == ';' || c == '\n' || c == '\r') {
    q = text.spaces(c == ',' || c == ';' ? q + 1 : q);
  } else if (c == ':') {
    q = text.blanks(q + 1);
  } else if (const Position dash = text.dash(q)) {
    q = text.blanks(q + dash);
  }
  const unsigned char next = text.at(q);
  if (is_letter(next)) return is_word_behind_time(text.word(q));
  constexpr std::string_view kMarks = "(@=~->[,;:\n\r";
  return next >= 0x80 || is_digit(next) ||
         (next != 0 && kMarks.find(static_cast<char>(next)) != std::string_view::npos);
}

std::uint8_t uses_behind(const Text& text, Position p) {
  return find_word(text.word(text.spaces(p))).uses;
}

bool may_continue_number(const Text& text, Position p) {
  Position q = text.spaces(p);
  const bool hyphen = q == p && text.dash(q) == 1 && is_letter(text.at(q + 1));
  if (hyphen) {
    ++q;  // "ninety-five", "two-hour"
  } else if (text.dash(q) != 0) {
    return true;  // "two - three hours"
  }
  return has_use(text.word(q), kBehindCount);
}

}  // namespace pmlint::time
