// SPDX-License-Identifier: MIT
// AM and PM, and what surrounds a clock: may one begin here, does it lead its line?
#include "core/time/grammar.hpp"

namespace pmlint::time {
namespace {

constexpr int kNoon = 12;

// A word of letters only, glued to ':' before `p`: the label in "Start:10:00", not "main.go:10:20" or "localhost:14:30".
bool follows_label(const Text& text, Position p) {
  const std::string_view word = text.word_before(p - 1);
  if (word.size() < 3 || !is_upper(text.before(p - 1, word.size()))) return false;
  const unsigned char c = text.before(p - 1, word.size() + 1);
  return c != '.' && c != '/' && c != '-' && c != '_' && c != '@' && !is_digit(c) && c != '\\';
}

// "10.12:30 PM": the number of a list item glued to its clock.
bool follows_list_number(const Text& text, Position p) {
  const Digits hour = text.digits(p);
  if (hour.count > 2 || text.at(hour.end) != ':') return false;
  const Position number = is_digit(text.before(p, 3)) ? 3 : 2;
  const unsigned char c = text.before(p, number + 1);
  return c == 0 || c == ' ' || c == '\n' || c == '\t' || c == '*' || c == '_';
}

}  // namespace

std::optional<MeridiemRead> read_meridiem(const Text& text, Position p) {
  const Position q = text.spaces(p);
  const char half = to_lower(static_cast<char>(text.at(q)));
  if (half == 'a' || half == 'p') {
    MeridiemRead read{q + 2, half == 'a' ? Meridiem::am : Meridiem::pm, false};
    if (to_lower(static_cast<char>(text.at(q + 1))) == 'm') {
      if (text.ends(read.end)) return read;
      return std::nullopt;
    }
    if (text.at(q + 1) != '.') return std::nullopt;
    const Position m = text.blanks(q + 2);
    if (to_lower(static_cast<char>(text.at(m))) != 'm' || !text.ends(m + 1)) return std::nullopt;
    read.end = m + (text.at(m + 1) == '.' ? 2 : 1);
    return read;
  }
  // "10:00 M": AM or PM was meant.
  const unsigned char next = text.at(q + 1);
  if (text.at(q) == 'M' && q > p && text.ends(q + 1) && next != '.' && next != '&' &&
      next != '\'') {
    return MeridiemRead{q + 1, Meridiem::none, true};
  }
  return std::nullopt;
}

void apply_meridiem(ClockRead& read, Meridiem meridiem) {
  ClockTime& clock = read.clock;
  clock.meridiem = meridiem;
  if (clock.hour == 0 || clock.hour > kNoon) {
    read.redundant_meridiem = true;
    if (clock.hour == 0 && meridiem == Meridiem::pm) clock.hour = kNoon;
    if (clock.hour > kNoon && meridiem == Meridiem::am) read.impossible = true;
    return;
  }
  const int hour = clock.hour % kNoon + (meridiem == Meridiem::pm ? kNoon : 0);
  clock.hour = static_cast<std::uint8_t>(hour);
}

bool may_begin(const Text& text, Position p) {
  const unsigned char c = text.before(p);
  const unsigned char further = text.before(p, 2);
  switch (c) {
    case '-':
    case '/':
    case '_':
    case '@':
      return !is_word(further);
    case '.':
      return !is_digit(further) || follows_list_number(text, p);
    case ',':
      return !is_digit(further);
    case ':':
      return !is_word(further) || (is_letter(further) && follows_label(text, p));
    case '#':
    case '$':
    case '%':
    case '&':
    case '\\':
      return false;
    case 0xA3:  // pound
    case 0xA5:  // yen
      return further != 0xC2;
    case 0xAC:  // euro
      return further != 0x82;
    default:
      return !is_word(c);
  }
}

bool leads_line(const Text& text, Position p) {
  constexpr int kMarks = 12;
  for (int i = 0; i < kMarks; ++i) {
    const unsigned char c = text.before(p);
    if (p == 0 || c == '\n') return true;
    const bool mark = c == ' ' || c == '\t' || c == '-' || c == '*' || c == '+' || c == '_' ||
                      c == '#' || c == '[' || c == '(' || c == '|' || c == '>' || c == '=' ||
                      c == '~';
    if (!mark) return false;
    --p;
  }
  return false;
}

}  // namespace pmlint::time
