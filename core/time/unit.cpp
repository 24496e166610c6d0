// SPDX-License-Identifier: MIT
// The unit behind a number: "hours", "-minute", "h", "critical hours". A single letter is a unit only
// where nothing else is likely: "5m" but not "$5m", "5M", "500m" or "5m users".
#include "core/time/length.hpp"
#include "core/time/one_of.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {
namespace {

constexpr Seconds kMinute = 60;
constexpr Seconds kYear = 365 * Seconds{86400};

// "5m users", "500 m": a count or a quantity of something else.
bool counts_things(const Text& text, Position p) {
  return one_of<"users", "requests", "rows", "records", "events", "messages", "lines", "tokens",
                "keys", "visitors", "people", "queries", "customers", "documents", "files", "items",
                "jobs", "logs", "metrics", "packets", "hits", "views", "sessions", "transactions",
                "usd", "dollars", "euros", "accounts", "ops", "qps">(text.word(text.blanks(p)));
}

bool speaks_of_duration(const Text& text, Position p) {
  return one_of<"for", "lasted", "took", "after", "within", "about", "every", "duration", "around",
                "approximately">(text.previous_word(p));
}

// A letter glued to its digits. What else it may be depends on the letter and the number.
bool is_letter_unit(const Text& text, Position begin, Position unit) {
  const unsigned char letter = text.at(unit);
  const Digits digits = text.digits(begin);
  const bool whole = digits.end == unit;
  if (text.at(unit + 1) == '/' && is_letter(text.at(unit + 2))) return false;  // "5m/s"
  if (whole && digits.count > 3 && letter != 's') return false;  // the commit "919717d"
  if (letter == 'm') {
    // "24m DAI", "2.7m": millions.
    const Position next = text.blanks(unit + 1);
    const std::string_view after = text.word(next);
    const bool currency = after.size() > 1 && is_upper(text.at(next)) &&
                          is_upper(text.at(next + 1)) && !one_of<"utc", "gmt">(after);
    if (currency || (!whole && !speaks_of_duration(text, begin))) return false;
    const bool millicores = whole && digits.value >= 100 && digits.value % 50 == 0;
    if (counts_things(text, unit + 1)) return false;
    return !millicores || speaks_of_duration(text, begin);
  }
  if (letter == 's') {
    // "the 90s", "2020s", "500s" (HTTP), "0s".
    if (digits.count == 4 && whole) return false;
    const std::string_view before = text.previous_word(begin);
    if (whole && digits.value % 10 == 0 && one_of<"the", "early", "late", "mid">(before)) {
      return false;
    }
    if (digits.count == 3 && whole && digits.value >= 200 && digits.value < 600) {
      return speaks_of_duration(text, begin);
    }
    return digits.value != 0 || !whole;
  }
  return true;
}

// A larger unit's letter with blanks before it counts when a smaller one follows: "2 d 1 h".
bool smaller_follows(const Text& text, Position p, Seconds unit) {
  const Position next = text.blanks(p);
  const Digits digits = text.digits(next);
  if (digits.count == 0 || digits.count > 2) return false;
  const Seconds smaller = unit_seconds(text.word(text.blanks(digits.end)));
  return smaller != 0 && smaller < unit;
}

bool is_spaced_letter(const Text& text, Position unit, Seconds seconds, bool continues) {
  const unsigned char letter = text.at(unit);
  if (letter == 'h') return true;
  if (letter == 's') return text.at(unit + 1) != '\'' && !is_letter(text.at(text.blanks(unit + 1)));
  return continues || smaller_follows(text, unit + 1, seconds);
}

// "a second" is mostly an ordinal: "a second server".
bool is_ordinal(const Text& text, Position end) {
  const Position next = text.blanks(end);
  return is_word(text.at(next)) &&
         !one_of<"later", "ago", "or", "and", "before", "after", "per", "at", "to", "for">(
             text.word(next));
}

}  // namespace

std::optional<UnitRead> read_unit(const Text& text, Position begin, const NumberRead& number,
                                  bool continues) {
  Position p = number.end;
  const bool hyphen = text.dash(p) != 0 && is_letter(text.at(p + text.dash(p)));
  Position q = hyphen ? p + text.dash(p) : text.spaces(p);
  const bool glued = q == p;
  std::string_view word = text.word(q);
  if (!glued && is_unit_adjective(word)) {
    const Position behind = text.spaces(q + word.size());
    if (behind == q + word.size() || text.word(behind).size() < 3) return std::nullopt;
    // "A good day to test" is none.
    if (number.article && one_of<"good", "long", "short">(word)) return std::nullopt;
    q = behind;
    word = text.word(q);
  }
  UnitRead unit{q + word.size(), unit_seconds(word), word.size() <= 2};
  if (unit.seconds == 0) return std::nullopt;
  if (!number.digits && (glued || word.size() == 1)) return std::nullopt;
  const bool digits_follow = is_digit(text.at(unit.end)) && number.digits && glued;
  if (is_word(text.at(unit.end)) && !digits_follow) return std::nullopt;
  // A line break only in running text.
  if (!glued && text.blanks(p) != q && text.spaces(p) == q && !is_lower(text.at(q))) {
    return std::nullopt;
  }
  if (word.size() == 1) {
    if (!is_lower(text.at(q)) || hyphen) return std::nullopt;
    const bool letter = glued ? continues || digits_follow || is_letter_unit(text, begin, q)
                              : is_spaced_letter(text, q, unit.seconds, continues);
    if (!letter) return std::nullopt;
  } else if (same(word, "mo") && !is_lower(text.at(q))) {
    return std::nullopt;
  }
  if (same(word, "second") && number.article && !hyphen && is_ordinal(text, unit.end)) {
    return std::nullopt;
  }
  // "The 2015 year" is a year.
  if (unit.seconds >= kYear && number.denominator == 1 && number.numerator >= 1900) {
    return std::nullopt;
  }
  if (text.starts(unit.end, "(s)")) unit.end += 3;
  // "24-hour clock" is a way to write times.
  if (unit.seconds == kMinute * kMinute &&
      one_of<"clock", "format", "notation">(text.word(text.blanks(unit.end)))) {
    return std::nullopt;
  }
  return unit;
}

}  // namespace pmlint::time
