// SPDX-License-Identifier: MIT
// Amounts of time: "2 h 30 min", "1h30m", "an hour and a half", "2-3 hours".
#include <algorithm>

#include "core/time/length.hpp"
#include "core/time/one_of.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {
namespace {

constexpr std::int64_t kSixty = 60;
constexpr Seconds kHour = 3600;
constexpr Seconds kLongest = 1000000 * Seconds{86400};

// One amount: a sum of numbers with ever smaller units. A number without a unit (unit 0) is the low
// end of "2-3 hours".
struct Amount {
  Position end = 0;
  Seconds seconds = 0;
  Seconds granularity = 0;
  Seconds unit = 0;          // the last one
  bool abbreviated = false;  // it is
  NumberRead number;         // the first one
  bool approximate = false;
  bool open = false;  // "3+ hours"
};

// Adds number x unit; false when it is too long or shorter than a second.
bool add(Amount& amount, const NumberRead& number, Seconds unit) {
  const std::int64_t product = number.numerator * unit;
  if (product != 0 && product < number.denominator) return false;
  amount.seconds += (product + number.denominator / 2) / number.denominator;
  const Seconds grain = std::max<Seconds>(1, unit / number.grain);
  amount.granularity = amount.granularity == 0 ? grain : std::min(amount.granularity, grain);
  amount.unit = unit;
  amount.approximate = amount.approximate || number.approximate;
  return amount.seconds <= kLongest;
}

// "an hour and a half"; not "an hour and half of the users".
void add_half(const Text& text, Amount& amount) {
  NumberRead fraction;
  fraction.end = amount.end;
  const Seconds unit = amount.unit;
  if (!read_and_fraction(text, fraction)) return;
  if (one_of<"of", "the", "our", "their", "an", "a">(text.word(text.spaces(fraction.end)))) return;
  if (add(amount, fraction, unit)) amount.end = fraction.end;
}

// " 30 min", "30m", ", 30 minutes", " and 5 seconds" behind a larger unit, "-10-minute" and " 10-minute"
// behind "2-hour"; false at the end.
bool add_part(const Text& text, Amount& amount) {
  Position q = amount.end;
  const bool glued = is_digit(text.at(q));
  const bool dashed = text.dash(amount.number.end) != 0;
  if (const Position dash = dashed ? text.dash(q) : 0) {
    q += dash;
  } else if (!glued) {
    q = text.spaces(q);
    if (text.at(q) == ',') q = text.spaces(q + 1);
    if (text.at(q) == '&') q = text.spaces(q + 1);
    if (const Position size = text.literal(q, "and")) q = text.spaces(q + size);
    if (q == amount.end) return false;
  }
  const auto number = read_number(text, q);
  if (!number || number->article || (glued && !number->digits)) return false;
  const auto unit = read_unit(text, q, *number, true);
  // "2 hours, 90-minute ..."
  if (unit && !dashed && text.dash(number->end) != 0) return false;
  if (unit && unit->seconds < amount.unit) {
    if (!add(amount, *number, unit->seconds)) return false;
    amount.end = unit->end;
    amount.abbreviated = unit->abbreviated;
    return true;
  }
  // "1h30", "3 h 19": sixty of the next unit.
  const int rest = text.number(q, 2);
  if (unit || rest < 0 || rest >= kSixty || !amount.abbreviated) return false;
  if (amount.unit != kHour && !(amount.unit == kSixty && glued)) return false;
  const unsigned char c = text.at(q + 2);
  if (is_word(c) || c == ':' || c == '%' || c == '.' || c == '/') return false;
  if (!glued && is_letter(text.at(text.blanks(q + 2))) &&
      !one_of<"and", "to", "of", "in">(text.word(text.blanks(q + 2)))) {
    return false;
  }
  if (!add(amount, *number, amount.unit / kSixty)) return false;
  amount.end = q + 2;
  return false;
}

std::optional<Amount> read_amount(const Text& text, Position p) {
  constexpr int kMaxParts = 6;
  Amount amount;
  if (same(text.word(p), "hour")) {  // "hour and a half"
    amount.end = p + 4;
    NumberRead one;
    one.numerator = 1;
    add(amount, one, kHour);
    add_half(text, amount);
    if (amount.end == p + 4) return std::nullopt;
    return amount;
  }
  auto number = read_number(text, p);
  if (!number) return std::nullopt;
  if (number->digits && text.at(number->end) == '+' && !is_digit(text.at(number->end + 1))) {
    ++number->end;  // "3+ hours"
    amount.open = true;
  }
  NumberRead with_half = *number;
  std::optional<UnitRead> unit;
  if (read_and_fraction(text, with_half)) unit = read_unit(text, p, with_half, false);
  if (unit) {
    number = with_half;
  } else {
    unit = read_unit(text, p, *number, false);
  }
  amount.number = *number;
  amount.end = number->end;
  if (!unit) return amount;
  if (!add(amount, *number, unit->seconds)) return std::nullopt;
  amount.end = unit->end;
  amount.abbreviated = unit->abbreviated;
  if (number->denominator == 1) add_half(text, amount);
  if (amount.end != unit->end || number->denominator != 1) return amount;
  for (int i = 0; i < kMaxParts && add_part(text, amount); ++i) continue;
  return amount;
}

bool is_label(std::string_view word) {
  return one_of<"step", "phase", "day", "part", "stage", "sev", "level", "week", "section", "item",
                "option", "case", "tier", "priority">(word);
}

// "-3 hours", " to 3 hours", " or 3 hours", " and 3 hours" behind "between 2".
std::optional<Amount> read_high(const Text& text, Position p, const Amount& low) {
  Position q = text.blanks(low.end);
  const std::string_view before = text.previous_word(p);
  if (const Position dash = text.dash(q)) {
    if (q != low.end && is_label(before)) return std::nullopt;
    q = text.blanks(q + dash);
  } else {
    q = text.spaces(q);
    const std::string_view word = text.word(q);
    const bool joins = same(word, "to") || (same(word, "or") && low.unit == 0) ||
                       (same(word, "and") && same(before, "between"));
    if (!joins || q == low.end) return std::nullopt;
    // "from 2 hours to 3 hours" is a change.
    if (same(word, "to") && low.unit != 0 && same(before, "from")) return std::nullopt;
    q = text.spaces(q + word.size());
  }
  if (low.number.digits != is_digit(text.at(q)) && low.unit == 0) return std::nullopt;
  auto high = read_amount(text, q);
  if (!high || high->unit == 0 || high->number.article) return std::nullopt;
  return high;
}

// "an hour or two"
bool read_or_two(const Text& text, const Amount& amount, LengthRead& read) {
  if (!amount.number.article) return false;
  Position q = text.spaces(amount.end);
  const Position size = text.literal(q, "or");
  if (size == 0) return false;
  q = text.spaces(q + size);
  const Position two = text.literal(q, "two");
  if (two == 0) return false;
  read.low = amount.seconds;
  read.high = 2 * amount.seconds;
  read.end = q + two;
  return true;
}

}  // namespace

std::optional<LengthRead> read_length(const Text& text, Position p) {
  if (auto read = read_clock_length(text, p)) return read;
  const auto amount = read_amount(text, p);
  if (!amount) return std::nullopt;
  LengthRead read;
  read.end = amount->end;
  read.granularity = amount->granularity;
  read.low = read.high = amount->seconds;
  read.article = amount->number.article;
  if (amount->approximate) read.precision = Precision::approximate;
  if (amount->open) read.precision = Precision::at_least;
  if (const auto high = amount->number.article ? std::nullopt : read_high(text, p, *amount)) {
    Amount low = *amount;
    if (low.unit == 0 && !add(low, low.number, high->unit)) return std::nullopt;
    if (low.seconds < high->seconds) {
      read.low = low.seconds;
      read.high = high->seconds;
      read.granularity = std::min(low.granularity, high->granularity);
      read.end = high->end;
    } else if (amount->unit == 0) {
      return std::nullopt;
    }
  } else if (amount->unit == 0) {
    return std::nullopt;
  } else {
    read_or_two(text, *amount, read);
  }
  if (!ends_length(text, read.end)) return std::nullopt;
  if (read.low != read.high) read.precision = Precision::range;
  read.seconds = read.low + (read.high - read.low) / 2;
  return read;
}

}  // namespace pmlint::time
