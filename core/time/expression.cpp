// SPDX-License-Identifier: MIT
// A written time: a date, a clock or both in either order, with what may stand between them.
#include "core/time/expression.hpp"

#include "core/time/candidate.hpp"
#include "core/time/link.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::time {
namespace {

// Where a mark such as "~" begins that is glued to `p`; `p` when there is none.
Position back_over_mark(const Text& text, Position p) {
  const unsigned char c = text.before(p);
  if (c == '~') return p - 1;
  if (c == 0xB1 && text.before(p, 2) == 0xC2) return p - 2;                               // ±
  if (c == 0x88 && text.before(p, 2) == 0x89 && text.before(p, 3) == 0xE2) return p - 3;  // ≈
  return p;
}

// "around 2 pm", "approx. 15:00", "~ 15:00", "15:00 (approx.)".
bool is_approximate(const Text& text, Position begin, Position end) {
  Position p = text.back_over_spaces(begin);
  if (back_over_mark(text, p) != p) return true;
  if (text.before(p) == '.') --p;
  if (is_approximating(text.word_before(p))) return true;
  Position q = text.blanks(end);
  const bool bracket = text.at(q) == '(';
  if (bracket) ++q;
  const std::string_view word = text.word(q);
  return one_of<"approx", "approximately">(word) && (bracket || !is_word(text.at(q + word.size())));
}

// A clock directly behind a date, no dash between: the date is the clock's.
bool clock_follows(const Text& text, const DateRead& date) {
  const Link link = read_link(text, date.end, is_word_before_clock);
  if (!link.strong || link.end == date.end) return false;
  const auto clock = read_clock(text, link.end, After::date);
  return clock && !clock->weak;
}

std::optional<DateRead> date_after(const Text& text, Position p, DateOrder order) {
  const Link link = read_link(text, p, is_word_before_date);
  if (link.end == p || link.between) return std::nullopt;
  auto date = read_date(text, link.end, order, After::joiner);
  if (!date || date->date.day == 0 || date->last_day != 0) return std::nullopt;
  if (clock_follows(text, *date)) return std::nullopt;
  // "10:00 - May 3 release rolled back" tells of a release.
  if (!link.strong && is_word(text.at(text.blanks(date->end)))) return std::nullopt;
  if (link.bracket) {
    if (text.at(date->end) != ')' && text.at(date->end) != ']') return std::nullopt;
    ++date->end;
  }
  return date;
}

// "14.02, 8 June" and "1408 on June 8": the date is evidence. Not for "9", and "version 14.02 8 June"
// is none.
bool may_take_date(const Text& text, const ClockRead& clock) {
  if (clock.style == ClockStyle::hour) return false;
  return clock.style != ClockStyle::dotted || leads_line(text, clock.begin) ||
         follows_preposition(text, clock.begin);
}

// "T10:00", "/11:34", ":17:35:08" and "-10:00" glued to an all-numeric date or to a year.
std::optional<ClockRead> glued_clock(const Text& text, const DateRead& date) {
  const unsigned char c = text.at(date.end);
  const bool mark = c == 'T' || c == 't' || c == '/' || c == ':' || c == '_' || c == '-';
  if (!mark || date.date.year == 0 || !is_digit(text.at(date.end + 1))) return std::nullopt;
  auto clock = read_clock(text, date.end + 1, After::date);
  const bool iso = c == 'T' || c == 't';
  if (!clock || clock->weak || (!iso && clock->style != ClockStyle::colon)) return std::nullopt;
  return clock;
}

// Takes in the bracket behind a time that opened one.
void close_bracket(const Text& text, TimeRead& read) {
  if (!read.bracket || (text.at(read.end) != ')' && text.at(read.end) != ']')) return;
  ++read.end;
  read.bracket = false;
}

// "June 8, between 9 and 11 AM": the range shows that 9 is a clock.
bool opens_range(const Text& text, const TimeRead& read, const ClockRead& clock, DateOrder order) {
  TimeRead joined = read;
  joined.clock = clock;
  joined.end = clock.end;
  return read_range(text, joined, order).has_value();
}

void add_clock(const Text& text, TimeRead& read, DateOrder order, After after) {
  if (auto clock = glued_clock(text, *read.date)) {
    read.clock = clock;
    read.end = clock->end;
    return;
  }
  const Link link = read_link(text, read.end, is_word_before_clock);
  if (link.end == read.end) return;
  auto clock = read_clock(text, link.end, After::date);
  if (!clock) return;
  read.between = link.between;
  if (clock->weak) {
    // Only a range that begins here, so that ranges do not nest.
    if (after != After::anything || !link.strong || !opens_range(text, read, *clock, order)) return;
  }
  if (!link.strong) {
    // "19 January - 06:00 AM, 21 January": the clock belongs to the date behind it.
    if (clock->style == ClockStyle::compact || date_after(text, clock->end, order)) return;
  }
  read.clock = clock;
  read.end = clock->end;
  read.bracket = link.bracket;
  close_bracket(text, read);
}

// "Wed Feb 26 17:35:08 UTC 2025"
void add_trailing_year(const Text& text, TimeRead& read) {
  if (read.date->date.year != 0 || read.clock->clock.second < 0) return;
  const Position p = text.blanks(read.end);
  const Digits year = text.digits(p);
  if (p == read.end || year.count != 4 || year.value < kFirstYear || year.value > kLastYear ||
      !text.ends(year.end)) {
    return;
  }
  read.date->date.year = static_cast<std::int16_t>(year.value);
  read.end = year.end;
}

void add_zone(const Text& text, TimeRead& read) {
  if (read.clock && read.clock->zone) read.zone = read.clock->zone;
  if (read.zone) return;
  auto zone = read_zone_after(text, read.end, false);
  // "June 8, 2024 EST" needs brackets or a zone beyond doubt.
  if (zone && !read.clock && text.at(text.blanks(read.end)) != '(' &&
      !read_universal_zone(text, zone->begin)) {
    return;
  }
  if (!zone) return;
  read.zone = zone;
  read.end = zone->end;
}

}  // namespace

std::optional<TimeRead> read_time(const Text& text, Position p, DateOrder order, After after) {
  TimeRead read;
  read.date = read_date(text, p, order, after);
  if (read.date) {
    read.begin = read.date->begin;
    read.end = read.date->end;
    if (read.date->last_day == 0 && read.date->date.day != 0) add_clock(text, read, order, after);
    if (read.clock && !read.clock->zone) add_zone(text, read);
    if (read.clock) add_trailing_year(text, read);
    add_zone(text, read);
  } else {
    read.clock = read_clock(text, p, after);
    if (!read.clock) return std::nullopt;
    read.begin = read.clock->begin;
    read.end = read.clock->end;
    read.alone = !may_go_on(text, read.end);
    if (!read.alone && (!read.clock->weak || may_take_date(text, *read.clock))) {
      read.date = date_after(text, read.end, order);
    }
    if (read.date) {
      read.end = read.date->end;
      read.clock->weak = false;
    }
    if (read.date && !read.clock->zone) {
      add_zone(text, read);
    } else {
      read.zone = read.clock->zone;
    }
    if (read.date) add_trailing_year(text, read);
  }
  read.approximate =
      is_approximate(text, read.begin, read.end) ||
      (read.clock && (read.clock->approximate ||
                      (read.date && is_approximate(text, read.clock->begin, read.clock->end))));
  read.begin = back_over_mark(text, read.begin);
  return read;
}

}  // namespace pmlint::time
