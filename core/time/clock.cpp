// SPDX-License-Identifier: MIT
// Clocks: "14:02", "14.02 PST", "1408 UTC", "2100hrs", "5:50 PM", "6pm", "14h30", "noon", "14:??".
#include <algorithm>

#include "core/time/clock.hpp"
#include "core/time/one_of.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {
namespace {

constexpr int kNoon = 12;
constexpr int kDayHours = 24;
constexpr int kSixty = 60;
constexpr Seconds kMinuteSeconds = 60;
constexpr Seconds kHourSeconds = 3600;

// What follows two numbers that are no clock: "14.02%", "10:00.5.1", "10:00:00:00", "10:00abc".
bool continues(const Text& text, const ClockRead& read) {
  const unsigned char c = text.at(read.end);
  if (c == '%') return true;
  if (!is_digit(text.at(read.end + 1))) return false;
  return c == '.' || c == ':' || (c == ',' && read.style != ClockStyle::colon);
}

// ":08", ":08.123", ":08,123" behind the minutes.
bool read_seconds(const Text& text, ClockRead& read) {
  if (text.at(read.end) != ':' || !is_digit(text.at(read.end + 1))) return true;
  const int second = text.number(read.end + 1, 2);
  if (second < 0) return false;
  if (second > kSixty) read.impossible = true;
  read.clock.second = static_cast<std::int8_t>(second > kSixty ? kSixty - 1 : second);
  read.end += 3;
  const unsigned char c = text.at(read.end);
  if (c == '.' || c == ',') {
    const Digits fraction = text.digits(read.end + 1);
    if (fraction.count == 3 || (c == '.' && fraction.count > 0 && fraction.count <= 9)) {
      read.end = fraction.end;
    }
  }
  return true;
}

// Sets hour and minute; false when no one would write such a clock.
bool set_clock(ClockRead& read, std::int64_t hour, int minute) {
  if (hour > 99 || minute < 0) return false;
  const bool past_midnight = hour == kDayHours && minute > 0;
  if (hour > kDayHours || minute >= kSixty || past_midnight) read.impossible = true;
  read.clock.hour = static_cast<std::uint8_t>(hour > kDayHours ? kDayHours : hour);
  read.clock.minute = static_cast<std::uint8_t>(minute >= kSixty ? kSixty - 1 : minute);
  return true;
}

// The digits and marks of a clock; `read.end` is behind them.
bool read_face(const Text& text, ClockRead& read, bool after_date) {
  const Digits hour = text.digits(read.begin);
  read.end = hour.end;
  if (hour.count == 6 && after_date && text.before(read.begin) == 'T') {  // T173508
    const std::int64_t second = hour.value % 100;
    if (second >= kSixty) return false;
    read.clock.second = static_cast<std::int8_t>(second);
    return set_clock(read, hour.value / 10000, static_cast<int>(hour.value / 100 % 100)) &&
           !read.impossible;
  }
  if (hour.count == 3 || hour.count == 4) {
    read.style = ClockStyle::compact;
    read.weak = true;
    return set_clock(read, hour.value / 100, static_cast<int>(hour.value % 100)) &&
           !read.impossible;
  }
  if (hour.count == 0 || hour.count > 2) return false;
  const unsigned char mark = text.at(hour.end);
  if (mark == ':' || mark == '.') {
    read.style = mark == ':' ? ClockStyle::colon : ClockStyle::dotted;
    read.weak = mark == '.';
    int minute = text.number(hour.end + 1, 2);
    if (minute >= 0) {
      read.end = hour.end + 3;
      return set_clock(read, hour.value, minute) && (mark == '.' || read_seconds(text, read));
    }
    if (mark == ':' && (text.starts(hour.end + 1, "??") || text.starts(hour.end + 1, "xx") ||
                        text.starts(hour.end + 1, "XX"))) {
      read.end = hour.end + 3;
      read.clock.minute_unknown = true;
      return set_clock(read, hour.value, 0);
    }
    minute = text.number(hour.end + 1, 1);
    if (mark == ':' && after_date && minute >= 0 && text.at(hour.end + 2) == ':') {
      read.end = hour.end + 2;
      if (!set_clock(read, hour.value, minute) || !read_seconds(text, read)) return false;
      if (minute == hour.value && read.clock.second >= 0) {  // "07:7:47": the hour slipped in twice
        read.clock.minute = static_cast<std::uint8_t>(std::min<int>(read.clock.second, kSixty - 1));
        read.clock.second = -1;
      }
      return true;
    }
  }
  if ((mark == 'h' || mark == 'H') && text.number(hour.end + 1, 2) >= 0) {
    read.style = ClockStyle::letter_h;
    read.weak = true;
    read.end = hour.end + 3;
    return set_clock(read, hour.value, text.number(hour.end + 1, 2)) && !read.impossible;
  }
  read.style = ClockStyle::hour;
  read.weak = true;
  return set_clock(read, hour.value, 0) && !read.impossible;
}

// "hrs", "h", "hours" behind a clock: 2100hrs is a clock, 1:30 h is a length.
bool read_hours_mark(const Text& text, ClockRead& read) {
  const Position q = text.blanks(read.end);
  const std::string_view word = text.word(q);
  const Seconds unit = unit_seconds(word);
  if (unit < kMinuteSeconds || unit > kHourSeconds || !text.ends(q + word.size())) return true;
  // "5:30 min"; but "10:00 m" may be a misspelled "am".
  if (unit == kMinuteSeconds) return read.style != ClockStyle::colon || word.size() == 1;
  const bool glued = q == read.end;
  const bool padded = text.at(read.begin) == '0' && read.clock.second < 0;
  bool clock = false;
  if (read.style == ClockStyle::compact) {
    clock =
        read.end - read.begin == 4 && (glued || padded || follows_preposition(text, read.begin));
  } else if (read.style == ClockStyle::colon) {
    const bool two_digits = text.at(read.begin + 2) == ':';
    clock = (glued && two_digits && read.clock.second < 0) ||
            follows_preposition(text, read.begin) ||
            (two_digits && word.size() > 1 && leads_line(text, read.begin)) ||
            read_zone_after(text, q + word.size(), false);
  } else if (read.style == ClockStyle::hour) {  // "at 14h"
    clock = glued && read.end - read.begin == 2 && word.size() == 1 &&
            one_of<"at", "since", "until", "by">(text.previous_word(read.begin));
  }
  if (!clock) return false;
  read.end = q + word.size();
  read.weak = false;
  return true;
}

void read_meridiem_of(const Text& text, ClockRead& read) {
  const auto meridiem = read_meridiem(text, read.end);
  if (!meridiem || read.style == ClockStyle::letter_h) return;
  if (meridiem->misspelled) {
    if (read.style != ClockStyle::colon || read.clock.hour > kNoon) return;
    read.impossible = true;
    read.weak = false;
  } else {
    apply_meridiem(read, meridiem->meridiem);
    read.weak = false;
  }
  read.end = meridiem->end;
}

// The marks around a clock, from the face to the zone. False when it turns out to be none.
bool read_rest(const Text& text, ClockRead& read, bool after_date) {
  if (is_letter(text.at(text.blanks(read.end)))) {
    if (!read_hours_mark(text, read)) return false;
    read_hour_word(text, read);
    read_meridiem_of(text, read);
  }
  const Position ish = read.end + (text.at(read.end) == '-' ? 1 : 0);
  if (text.literal(ish, "ish")) {
    read.end = ish + 3;
    read.approximate = true;
  }
  if (read.style == ClockStyle::compact && read.weak && read.end - read.begin != 4) return false;
  if (continues(text, read)) return false;
  const bool iso = after_date && to_lower(static_cast<char>(text.before(read.begin))) == 't';
  const bool offset = iso || (after_date && read.clock.second >= 0);
  read.zone = read_zone_after(text, read.end, offset);
  if (read.zone) {
    if (read.style != ClockStyle::hour) read.weak = false;
    read.end = read.zone->end;
  } else if (!text.ends(read.end)) {
    return false;
  }
  return true;
}

// What makes a weak clock one: its place behind a date or at the head of a line.
bool has_evidence(const Text& text, const ClockRead& read, bool after_date) {
  const Position width = read.end - read.begin;
  if (read.style == ClockStyle::letter_h)
    return after_date || follows_preposition(text, read.begin);
  const Position next = text.blanks(read.end);
  // "On June 8, 1500 users" and "June 8, 10.25 million" count something.
  const bool counts = is_letter(text.at(next));
  if (read.style == ClockStyle::compact) return after_date && width == 4 && !counts;
  if (read.style != ClockStyle::dotted || width != 5) return false;
  if (after_date) return !counts;
  const bool mark = text.at(next) == ':' || text.dash(next) != 0;
  return mark && !is_digit(text.at(next + 1)) && leads_line(text, read.begin);
}

}  // namespace

std::optional<ClockRead> read_clock(const Text& text, Position p, After after) {
  const bool after_date = after == After::date;
  ClockRead read;
  read.begin = p;
  if (is_letter(text.at(p))) {
    if (auto zone = read_universal_zone(text, p)) {  // "UTC 05:13"
      const Position next = text.blanks(zone->end);
      if (next == zone->end || !is_digit(text.at(next))) return std::nullopt;
      auto clock = read_clock(text, next, after);
      if (!clock || clock->zone || clock->style == ClockStyle::hour) return std::nullopt;
      clock->begin = p;
      clock->zone = zone;
      return clock;
    }
    const TimeWord& word = find_word(text.word(p));
    if (word.starter != Starter::clock_word) return std::nullopt;
    read.end = p + word.text.size();
    read.style = ClockStyle::word;
    read.clock.hour = static_cast<std::uint8_t>(word.value);
    read.zone = read_zone_after(text, read.end, false);
    if (read.zone) read.end = read.zone->end;
    return read;
  }
  if (after == After::anything && !may_begin(text, p)) return std::nullopt;
  if (!read_face(text, read, after_date) || !read_rest(text, read, after_date)) {
    return std::nullopt;
  }
  if (read.weak && has_evidence(text, read, after_date)) read.weak = false;
  if (read.impossible && !read.zone && after == After::anything &&
      read.clock.meridiem == Meridiem::none && !follows_preposition(text, p) &&
      !leads_line(text, p)) {
    return std::nullopt;  // "an 80:20 split"
  }
  if (read.style == ClockStyle::colon && !read.zone && after == After::anything &&
      is_ratio(text, read.begin, read.end)) {
    return std::nullopt;
  }
  return read;
}

}  // namespace pmlint::time
