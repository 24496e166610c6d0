// SPDX-License-Identifier: MIT
// Dates of any form, and the weekday beside them: "Wednesday, 26 February 2025".
#include "core/time/date.hpp"

#include "core/time/one_of.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {
namespace {

// Past "Wednesday, " and "the "; `p` when no weekday stands there.
Position skip_weekday(const Text& text, Position p) {
  const std::string_view word = text.word(p);
  if (!is_weekday(word) || !text.ends(p + word.size())) return p;
  Position q = p + word.size();
  if (text.at(q) == '.') ++q;
  q = text.blanks(q);
  if (text.at(q) == ',') q = text.spaces(q + 1);
  if (const Position size = text.literal(q, "the")) q = text.spaces(q + size);
  return q;
}

// "2024-06-08 (Saturday)": the weekday in brackets behind a date; 0 when there is none.
std::uint8_t weekday_behind(const Text& text, Position p) {
  p = text.blanks(p);
  if (text.at(p) != '(') return 0;
  const std::string_view word = text.word(p + 1);
  const unsigned char after = text.at(p + 1 + word.size());
  return after == ')' || after == ',' ? weekday_number(word) : 0;
}

// Most numbers open no date. What follows tells nearly always; never turns down one that does.
bool may_open_date(const Text& text, Position p) {
  constexpr std::uint32_t kCompact = 8;
  const Digits digits = text.digits(p);
  const unsigned char c = text.at(digits.end);
  if (digits.count > 4) return digits.count == kCompact;
  if (c == ':') return false;
  if (c == '-' || c == '/' || c == '.' || c == ',' || c >= 0x80) return true;
  const Position next = text.spaces(digits.end);
  const std::string_view word = text.word(next);
  if (next == digits.end) return one_of<"st", "nd", "rd", "th">(word);
  return month_number(word) != 0 || one_of<"of", "to">(word) || text.dash(next) != 0;
}

}  // namespace

std::optional<DateRead> read_date(const Text& text, Position p, DateOrder order, After after) {
  Position q = p;
  if (is_letter(text.at(p))) {
    const Starter starter = find_word(text.word(p)).starter;
    if (starter == Starter::weekday) {
      q = skip_weekday(text, p);
    } else if (starter != Starter::month) {
      return std::nullopt;
    }
  }
  std::optional<DateRead> read;
  if (is_digit(text.at(q))) {
    if (!may_open_date(text, q)) return std::nullopt;
    read = read_numeric_date(text, q, order, after);
    const bool free = read || after != After::anything || may_begin(text, q);
    if (!read && free) read = read_day_first(text, q);
    if (!read && free) read = read_year_first(text, q);
  } else if (is_letter(text.at(q))) {
    read = read_month_first(text, q);
  }
  if (!read) return read;
  read->begin = p;
  read->weekday = q > p ? weekday_number(text.word(p)) : weekday_behind(text, read->end);
  return read;
}

}  // namespace pmlint::time
