// SPDX-License-Identifier: MIT
// Dates in digits: "2024-06-08", "06/08/2024", "8.6.2024", "03, 14, 2024", "20240608".
#include <utility>

#include "core/time/date.hpp"

namespace pmlint::time {
namespace {

constexpr std::int64_t kCentury = 2000;
constexpr std::int64_t kMonths = 12;
constexpr std::int64_t kMaxDay = 31;

struct Parts {
  Digits first, second, third;
  Position separator = 0;  // where the first one stands
};

// A slash, a dot, any hyphen; the length, 0 when there is none.
Position separator_at(const Text& text, Position p) {
  const unsigned char c = text.at(p);
  if (c == '/' || c == '.') return 1;
  return text.starts(p, "--") ? 0 : text.dash(p);
}

std::optional<Parts> read_parts(const Text& text, Position p) {
  Parts parts;
  parts.first = text.digits(p);
  parts.separator = parts.first.end;
  const Position size = separator_at(text, parts.first.end);
  if (size == 0 || parts.first.count > 4) return std::nullopt;
  parts.second = text.digits(parts.first.end + size);
  if (parts.second.count == 0 || parts.second.count > 2) return std::nullopt;
  if (separator_at(text, parts.second.end) != size ||
      text.view(parts.first.end, parts.first.end + size) !=
          text.view(parts.second.end, parts.second.end + size)) {
    return std::nullopt;
  }
  parts.third = text.digits(parts.second.end + size);
  if (parts.third.count == 0 || parts.third.count > 4) return std::nullopt;
  return parts;
}

// "03, 14, 2024": two digits each, so that an enumeration is none.
std::optional<Parts> read_comma_parts(const Text& text, Position p) {
  Parts parts;
  parts.first = text.digits(p);
  parts.separator = parts.first.end;
  if (parts.first.count != 2 || text.at(parts.first.end) != ',') return std::nullopt;
  parts.second = text.digits(text.blanks(parts.first.end + 1));
  if (parts.second.count != 2 || text.at(parts.second.end) != ',') return std::nullopt;
  parts.third = text.digits(text.blanks(parts.second.end + 1));
  if (parts.third.count != 4) return std::nullopt;
  return parts;
}

bool set_date(DateRead& read, std::int64_t year, std::int64_t month, std::int64_t day) {
  if (month < 1 || month > kMonths || day < 1 || day > kMaxDay) return false;
  read.date = {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
               static_cast<std::uint8_t>(day)};
  read.impossible = !is_real(read.date);
  return true;
}

// Day and month of a date that ends in its year, in the order known, proved or usual.
bool set_day_and_month(DateRead& read, std::int64_t year, std::int64_t first, std::int64_t second,
                       DateOrder order, DateOrder usual) {
  if (first > kMonths && second <= kMonths) {
    read.proves = order = DateOrder::day_first;
  } else if (second > kMonths && first <= kMonths) {
    read.proves = order = DateOrder::month_first;
  } else if (order == DateOrder::unknown) {
    read.ambiguous_order = first != second;
    order = usual;
  }
  if (order == DateOrder::day_first) std::swap(first, second);
  return set_date(read, year, first, second);
}

bool is_year(std::int64_t value) { return value >= kFirstYear && value <= kLastYear; }

std::optional<DateRead> read_compact(const Text& text, Position p, const Digits& digits) {
  DateRead read{p, digits.end, {}};
  read.numeric = true;
  const std::int64_t year = digits.value / 10000;
  if (!is_year(year) || (!text.ends(digits.end) && text.at(digits.end) != 'T')) return std::nullopt;
  if (!set_date(read, year, digits.value / 100 % 100, digits.value % 100) || read.impossible) {
    return std::nullopt;
  }
  return read;
}

// Parts that no date continues with: "2024.06.08.1", "10.0.0.1".
bool may_end(const Text& text, Position p, bool dotted) {
  const unsigned char c = text.at(p);
  const unsigned char next = text.at(p + 1);
  if (is_word(c)) return (c == 'T' || c == 't') && is_digit(next);
  if (c == '.' || c == '/') return !is_digit(next) || (c == '/' && !dotted);
  return c != '%' && !(c == '-' && dotted && is_word(next));
}

}  // namespace

std::optional<DateRead> read_numeric_date(const Text& text, Position p, DateOrder order,
                                          After after) {
  const bool free = after != After::anything || may_begin(text, p);
  const unsigned char c = text.before(p);
  const bool in_name = (c == '-' || c == '_' || c == '/') && !is_digit(text.before(p, 2));
  const Digits first = text.digits(p);
  if (first.count == 8 && free) return read_compact(text, p, first);
  auto parts = read_parts(text, p);
  const bool comma = !parts;
  if (comma) parts = read_comma_parts(text, p);
  if (!parts) return std::nullopt;

  const unsigned char mark = text.at(parts->separator);
  const bool dotted = mark == '.';
  const bool slashed = mark == '/';
  // "incident-2024-06-08.md" holds a date, "/2024/06/08/" is a path.
  const bool year_first = parts->first.count == 4;
  if (!free && !(year_first && in_name && !slashed)) return std::nullopt;
  if (slashed && c == '/') return std::nullopt;
  DateRead read{p, parts->third.end, {}};
  read.numeric = true;
  if (!may_end(text, read.end, dotted)) return std::nullopt;

  if (year_first) {
    if (parts->third.count > 2 || !is_year(parts->first.value) ||
        !set_date(read, parts->first.value, parts->second.value, parts->third.value)) {
      return std::nullopt;
    }
    return read;
  }
  if (parts->first.count > 2) return std::nullopt;
  std::int64_t year = parts->third.value;
  if (parts->third.count == 2 && slashed) {
    year += year < kFirstYear % 100 ? kCentury : kCentury - 100;
  } else if (parts->third.count != 4 || !is_year(year)) {
    return std::nullopt;
  }
  const DateOrder usual = slashed || comma ? DateOrder::month_first : DateOrder::day_first;
  if (!set_day_and_month(read, year, parts->first.value, parts->second.value, order, usual)) {
    return std::nullopt;
  }
  return read;
}

}  // namespace pmlint::time
