// SPDX-License-Identifier: MIT
// What surrounds a number and tells what it is: a label, a preposition, the head of a line.
#include "core/time/clock.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::time {
namespace {

// A word of letters only, glued to ':' before `p`: the label in "Start:10:00", not "main.go:10:20" or "localhost:14:30".
bool follows_label(const Text& text, Position p) {
  const std::string_view word = text.word_before(p - 1);
  if (word.size() < 3 || !is_upper(text.before(p - 1, word.size()))) return false;
  const unsigned char c = text.before(p - 1, word.size() + 1);
  return c != '.' && c != '/' && c != '-' && c != '_' && c != '@' && !is_digit(c) && c != '\\';
}

// ":clock1:10:00": the shortcode of an emoji glued to the clock; `p` is behind its colon.
bool follows_shortcode(const Text& text, Position p) {
  constexpr Position kLongest = 40;
  Position begin = p - 1;
  while (begin > 0 && p - begin < kLongest &&
         (is_word(text.before(begin)) || text.before(begin) == '_')) {
    --begin;
  }
  return begin < p - 1 && text.before(begin) == ':' && !is_word(text.before(begin, 2));
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
      return !is_word(further) || (is_letter(further) && follows_label(text, p)) ||
             follows_shortcode(text, p);
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

bool follows_preposition(const Text& text, Position p) {
  return one_of<"at", "from", "since", "until", "till", "by", "around", "about", "between", "to",
                "before", "after", "approximately", "and">(text.previous_word(p)) ||
         text.before(text.back_over_spaces(p)) == '@';
}

bool is_ratio(const Text& text, Position begin, Position end) {
  Position p = begin;
  std::string_view word = text.previous_word(p);
  if (same(word, "of")) {
    p = text.back_over_spaces(p) - word.size();
    word = text.previous_word(p);
  }
  return one_of<"ratio", "line", "lines", "port", "ports", "odds", "scale", "aspect", "verse",
                "chapter", "score", "scored", "won", "lost">(word) ||
         one_of<"ratio", "odds", "aspect", "scale", "split">(text.word(text.blanks(end)));
}

}  // namespace pmlint::time
