// SPDX-License-Identifier: MIT
// Dates with a month's name: "Feb 26th, 2025", "26 February 2025", "7-13th Nov".
#include "core/time/date.hpp"
#include "core/time/one_of.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {
namespace {

constexpr std::int64_t kMaxDay = 31;
constexpr std::int64_t kSoon = 2035;  // "Feb 7 2036 UTC" is a clock: no incident is that far ahead

struct Day {
  Position end = 0;
  std::uint8_t value = 0;
  bool ordinal = false;
};

// "26", "26th"; 1 to 31.
std::optional<Day> read_day(const Text& text, Position p) {
  const Digits digits = text.digits(p);
  if (digits.count == 0 || digits.count > 2 || digits.value < 1 || digits.value > kMaxDay) {
    return std::nullopt;
  }
  Day day{digits.end, static_cast<std::uint8_t>(digits.value), false};
  const std::string_view suffix = text.word(digits.end);
  if (one_of<"st", "nd", "rd", "th">(suffix)) {
    day.end += suffix.size();
    day.ordinal = true;
  }
  if (!text.ends(day.end)) return std::nullopt;
  return day;
}

// A month's name with the period of its abbreviation; `end` is behind it.
std::uint8_t read_month(const Text& text, Position p, Position& end) {
  const std::string_view word = text.word(p);
  const std::uint8_t month = month_number(word);
  if (month == 0 || !text.ends(p + word.size())) return 0;
  end = p + word.size();
  if (text.at(end) == '.' && word.size() <= 4 && !is_word(text.at(end + 1))) ++end;
  return month;
}

bool is_year_number(const Text& text, const Digits& digits) {
  if (digits.count != 4 || digits.value < kFirstYear || digits.value > kLastYear) return false;
  const unsigned char c = text.at(digits.end);
  const unsigned char next = text.at(digits.end + 1);
  if (c == 'T' || c == 't') return is_digit(next);
  if (is_word(c) || c == '%') return false;
  return !((c == '.' || c == ',') && is_digit(next));
}

// ", 2025", " 2025", "-2025", " of 2025", " '25" behind day and month.
void read_year(const Text& text, DateRead& read) {
  Position p = text.blanks(read.end);
  const bool comma = text.at(p) == ',';
  if (comma) p = text.spaces(p + 1);
  if (const Position size = text.literal(p, "of")) p = text.spaces(p + size);
  if (p == read.end && (text.at(p) == '-' || text.at(p) == '/')) ++p;
  if (text.at(p) == '\'' || text.starts(p, "’")) {
    const Position digits = p + (text.at(p) == '\'' ? 1 : 3);
    const int year = text.number(digits, 2);
    if (year < 0 || !text.ends(digits + 2)) return;
    read.date.year = static_cast<std::int16_t>(2000 + year);
    read.end = digits + 2;
    return;
  }
  const Digits digits = text.digits(p);
  // "8-Jun-24"
  const bool hyphens = p == read.end + 1 && text.at(read.end) == '-';
  if (hyphens && !comma && digits.count == 2 && is_letter(text.before(read.end)) &&
      text.ends(digits.end) && text.at(digits.end) != ':') {
    read.date.year = static_cast<std::int16_t>(2000 + digits.value);
    read.end = digits.end;
    return;
  }
  // "February 24th, 15, 9:21 PM": whatever year was meant, the clock behind it is one.
  if (comma && digits.count == 2 && text.at(digits.end) == ',') {
    const Digits hour = text.digits(text.blanks(digits.end + 1));
    if (hour.count != 0 && text.at(hour.end) == ':') read.end = digits.end;
    return;
  }
  if (!is_year_number(text, digits)) return;
  if (digits.value > kSoon && !comma && read_zone_after(text, digits.end, false)) return;
  read.date.year = static_cast<std::int16_t>(digits.value);
  read.end = digits.end;
}

// What makes the number behind a month no day: "May 10:30", "March 5%", "May 10 AM", "June 5 hours".
bool is_no_day(const Text& text, const Day& day) {
  const unsigned char c = text.at(day.end);
  if (c == '%') return true;
  if ((c == ':' || c == '.') && is_digit(text.at(day.end + 1))) return true;
  if (day.ordinal) return false;
  if (const auto meridiem = read_meridiem(text, day.end); meridiem && !meridiem->misspelled) {
    return true;
  }
  const Position next = text.blanks(day.end);
  const std::string_view word = text.word(next);
  return word.size() > 2 && unit_seconds(word) != 0;
}

// "-9", " to 9th", " – 9" behind a day: another day of the same month.
void read_last_day(const Text& text, DateRead& read, const Day& first, bool before_month) {
  Position p = text.blanks(first.end);
  if (const Position size = text.dash(p)) {
    p = text.blanks(p + size);
  } else if (const Position to = text.literal(p, "to"); to != 0 && p > first.end) {
    p = text.blanks(p + to);
  } else {
    return;
  }
  const auto last = read_day(text, p);
  if (!last || last->value <= first.value || is_no_day(text, *last)) return;
  if (!before_month) {
    // "June 8 - 9 users": a number of something, unless it closes the phrase or has its year.
    const Position next = text.blanks(last->end);
    const bool spaced = text.blanks(first.end) != first.end;
    if (text.at(last->end) == '-' || text.at(last->end) == '/') return;
    if (spaced && !last->ordinal && is_lower(text.at(next)) && text.literal(p, "of") == 0) return;
    Position end = 0;
    if (read_month(text, next, end) != 0) return;  // "June 8 - 9 July"
  }
  read.last_day = last->value;
  read.first_end = first.end;
  read.last_begin = p;
  read.end = last->end;
}

void set_day(DateRead& read, std::uint8_t month, std::uint8_t day) {
  read.date.month = month;
  read.date.day = day;
}

void judge(DateRead& read) {
  read.impossible = !is_real(read.date);
  if (read.last_day != 0) {
    CalendarDate last = read.date;
    last.day = read.last_day;
    read.impossible = read.impossible || !is_real(last);
  }
}

}  // namespace

std::optional<DateRead> read_month_first(const Text& text, Position p) {
  DateRead read{p, p, {}};
  Position end = 0;
  const std::uint8_t month = read_month(text, p, end);
  if (month == 0) return std::nullopt;
  Position q = text.spaces(end);
  if (text.at(q) == ',' || (q == end && text.at(q) == '-')) q = text.blanks(q + 1);
  if (q == end) return std::nullopt;
  if (const Position size = text.literal(q, "the")) q = text.blanks(q + size);
  const bool common = is_common_word(text.word(p));
  const bool doubtful = common && (!is_upper(text.at(p)) || text.blanks(end) != text.spaces(end));
  if (const auto day = read_day(text, q)) {
    if (is_no_day(text, *day)) return std::nullopt;
    if (text.at(q - 1) == ',') return std::nullopt;
    set_day(read, month, day->value);
    read.end = day->end;
    read_last_day(text, read, *day, false);
    read_year(text, read);
    if (doubtful && !day->ordinal && read.date.year == 0) return std::nullopt;
    judge(read);
    return read;
  }
  const Digits digits = text.digits(q);
  if (!is_year_number(text, digits) || text.at(digits.end) == ':') return std::nullopt;
  if (digits.value > kSoon && read_zone_after(text, digits.end, false)) return std::nullopt;
  set_day(read, month, 0);
  read.date.year = static_cast<std::int16_t>(digits.value);
  read.end = digits.end;
  return read;
}

std::optional<DateRead> read_day_first(const Text& text, Position p) {
  const auto day = read_day(text, p);
  if (!day) return std::nullopt;
  DateRead read{p, day->end, {}};
  read_last_day(text, read, *day, true);
  Position q = read.end;
  if ((text.at(q) == '-' || text.at(q) == '/') && is_letter(text.at(q + 1))) {
    ++q;
  } else {
    if (text.at(q) == '.') ++q;  // "26. February"
    q = text.spaces(q);
    if (q == read.end) return std::nullopt;
    if (const Position size = text.literal(q, "of")) q = text.spaces(q + size);
  }
  Position end = 0;
  const std::uint8_t month = read_month(text, q, end);
  if (month == 0) return std::nullopt;
  const bool common = is_common_word(text.word(q));
  const bool doubtful =
      common && (!is_upper(text.at(q)) || text.view(p, q).find('\n') != std::string_view::npos);
  set_day(read, month, day->value);
  read.end = end;
  read_year(text, read);
  if (doubtful && !day->ordinal && read.date.year == 0) return std::nullopt;
  judge(read);
  return read;
}

std::optional<DateRead> read_year_first(const Text& text, Position p) {
  const Digits year = text.digits(p);
  if (year.count != 4 || year.value < kFirstYear || year.value > kLastYear) return std::nullopt;
  Position q = text.at(year.end) == '-' ? year.end + 1 : text.blanks(year.end);
  DateRead read{p, p, {}};
  const std::uint8_t month = q == year.end ? 0 : read_month(text, q, q);
  if (month == 0) return std::nullopt;
  q = text.at(q) == '-' ? q + 1 : text.blanks(q);
  const auto day = read_day(text, q);
  if (!day || is_no_day(text, *day)) return std::nullopt;
  set_day(read, month, day->value);
  read.date.year = static_cast<std::int16_t>(year.value);
  read.end = day->end;
  judge(read);
  return read;
}

}  // namespace pmlint::time
