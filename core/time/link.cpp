// SPDX-License-Identifier: MIT
// What stands between a date and its clock, or a clock and its date.
#include "core/time/link.hpp"

#include "core/time/one_of.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {

Link read_link(const Text& text, Position p, bool (*is_link_word)(std::string_view)) {
  constexpr int kMaxLinks = 5;
  Link link;
  link.end = text.blanks(p);
  for (int i = 0; i < kMaxLinks; ++i) {
    const Position q = link.end;
    const unsigned char c = text.at(q);
    if (c == ',' || c == '@') {
      link.end = text.spaces(q + 1);
    } else if (c == ':' && text.blanks(q + 1) != q + 1) {
      link.end = text.blanks(q + 1);
    } else if ((c == '(' || c == '[') && !link.bracket) {
      link.bracket = true;
      link.end = text.blanks(q + 1);
    } else if ((c == ')' || c == ']') && link.bracket) {  // "June 8 (Saturday) 10:00"
      link.bracket = false;
      link.end = text.blanks(q + 1);
    } else if (const Position past = skip_approximation(text, q); past != q) {
      link.end = past;
    } else if (const Position dash = text.dash(q); dash != 0 && text.at(q + dash) != '>') {
      // "26 Feb -10:00" may be, "2024-06-08-10:00" too; never a sign before a bare number.
      link.strong = false;
      link.end = text.blanks(q + dash);
    } else if (is_letter(c)) {
      const std::string_view word = text.word(q);
      if (!text.ends(q + word.size()) || !is_link_word(word)) break;
      link.between = link.between || same(word, "between");
      link.end = text.spaces(q + word.size());
    } else {
      break;
    }
    if (link.end == q) break;
  }
  return link;
}

bool is_word_before_clock(std::string_view word) {
  return one_of<"at", "on", "from", "between", "by", "starting", "beginning", "the", "of", "around",
                "about", "approximately">(word) ||
         is_weekday(word);
}

bool is_word_before_date(std::string_view word) {
  return one_of<"on", "of", "the", "morning", "afternoon", "evening", "night", "day">(word);
}

bool is_approximating(std::string_view word) {
  return one_of<"about", "approx", "approximately", "around", "ca", "circa", "roughly", "nearly",
                "almost", "probably">(word);
}

Position skip_approximation(const Text& text, Position p) {
  const unsigned char c = text.at(p);
  if (c == '~' || c >= 0x80) {
    for (const std::string_view mark : {"~", "±", "≈"}) {
      if (text.starts(p, mark)) return text.blanks(p + mark.size());
    }
  }
  const std::string_view word = text.word(p);
  if (!is_approximating(word) || !text.ends(p + word.size())) return p;
  Position end = p + word.size();
  if (text.at(end) == '.') ++end;
  return text.spaces(end);
}

}  // namespace pmlint::time
