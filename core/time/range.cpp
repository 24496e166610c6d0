// SPDX-License-Identifier: MIT
// Two times as one expression: "from 10:00 to 12:30 UTC", "11 AM - 1 PM", "June 8-9". What one side
// leaves out it has from the other.
#include <array>

#include "core/text/byte_set.hpp"
#include "core/time/expression.hpp"
#include "core/time/link.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::time {
namespace {

constexpr Seconds kDay = 86400;
constexpr Seconds kHalfDay = kDay / 2;
// An end this far before its start is on the next day; nearer, the two are in the wrong order.
constexpr Seconds kRollover = 6 * 3600;
constexpr int kNoon = 12;

struct Opening {
  Position begin = 0;
  bool between = false;
};

// "from", "between", "between the hours of", "from about" before a time; its own begin when there is no such word.
Opening opening_before(const Text& text, const TimeRead& start) {
  Position p = text.back_over_spaces(start.begin);
  std::string_view word = text.word_before(p);
  if (word.empty() && text.before(p) == '.') word = text.word_before(--p);  // "approx."
  if (one_of<"about", "approx", "approximately", "around", "roughly", "circa", "at">(word)) {
    p = text.back_over_spaces(p - word.size());
    word = text.word_before(p);
  }
  if (same(word, "of")) {
    for (const std::string_view part : {"of", "hours", "the"}) {
      if (!same(word, part)) return {start.begin, start.between};
      p = text.back_over_spaces(p - word.size());
      word = text.word_before(p);
    }
  }
  const bool between = same(word, "between");
  if (between || same(word, "from")) return {p - word.size(), between};
  return {start.begin, start.between};
}

struct Connector {
  Position end = 0;
  bool word = false;
  bool closes_between = false;  // "and"
  bool spaced = false;
  bool tilde = false;
};

// What the arrows begin with.
constexpr text::ByteSet kArrowBytes("-=~\xE2\xEF");
constexpr std::array<std::string_view, 9> kArrows{"->", "-->", "=>", "→", "⇒", "➔", "➜", "~", "～"};

// A dash, an arrow or a word that joins two times.
std::optional<Connector> read_connector(const Text& text, Position p) {
  Position q = text.blanks(p);
  if (text.at(q) == ',' || (text.at(q) == ';' && text.dash(text.blanks(q + 1)) != 0)) {
    q = text.blanks(q + 1);
  }
  Connector found;
  found.spaced = q > p;
  const bool may_be_arrow = kArrowBytes.holds(static_cast<char>(text.at(q)));
  for (const std::string_view arrow : kArrows) {
    if (!may_be_arrow || !text.starts(q, arrow)) continue;
    found.tilde = arrow == "~" || arrow == "～";
    found.end = text.blanks(q + arrow.size());
    // "10:00 ~10:05" are two times, the second about.
    if (found.tilde && (q == p) != (found.end == q + arrow.size())) return std::nullopt;
    return found;
  }
  if (const Position size = text.dash(q)) {
    found.end = q > p ? text.spaces(q + size) : text.blanks(q + size);
    return found;
  }
  q = text.spaces(q);
  const std::string_view word = text.word(q);
  if (q == p || !text.ends(q + word.size())) return std::nullopt;
  found.closes_between = same(word, "and");
  if (!found.closes_between && !one_of<"to", "till", "til", "until", "through", "thru">(word)) {
    return std::nullopt;
  }
  found.word = true;
  found.end = text.spaces(q + word.size());
  return found;
}

// "Day 2 - 3 PM" numbers a day; "7 - 10 PM" does not.
bool is_label_number(const Text& text, Position p) {
  const Position q = text.back_over_spaces(p);
  const unsigned char c = text.before(q);
  if (is_digit(c) || c == '#') return true;
  const std::string_view word = text.word_before(q);
  return !word.empty() && !one_of<"from", "between", "at", "on", "of", "is", "was", "and", "about",
                                  "around", "approximately", "for", "am", "pm">(word);
}

// May a weak clock stand beside this strong one?
bool supports(const ClockRead& strong, const ClockRead& weak) {
  if (weak.style == ClockStyle::hour) {
    return strong.clock.meridiem != Meridiem::none && !strong.redundant_meridiem &&
           weak.clock.hour >= 1 && weak.clock.hour <= kNoon &&
           (strong.style == ClockStyle::hour || strong.style == ClockStyle::colon);
  }
  return weak.style == strong.style;
}

bool fit(const Text& text, const TimeRead& start, const TimeRead& end, const Connector& connector) {
  if (!start.clock || !end.clock) {
    if (start.clock) return start.date && end.date;
    return end.date.has_value();
  }
  if (start.clock->weak && end.clock->weak) return false;
  if (start.clock->weak) {
    const bool spaced_dash = connector.spaced && !connector.word;
    if (start.clock->style == ClockStyle::hour && spaced_dash &&
        is_label_number(text, start.begin)) {
      return false;
    }
    return supports(*end.clock, *start.clock);
  }
  // "10 AM - 12 users" has no second clock; "4 PM to 6 GMT" has.
  return !end.clock->weak ||
         ((end.clock->style != ClockStyle::hour || end.zone) && supports(*start.clock, *end.clock));
}

bool may_take_meridiem(const ClockRead& read) {
  return !read.impossible && read.clock.meridiem == Meridiem::none &&
         read.style != ClockStyle::word && read.style != ClockStyle::letter_h &&
         read.clock.hour >= 1 && read.clock.hour <= kNoon;
}

constexpr Meridiem other(Meridiem meridiem) {
  return meridiem == Meridiem::am ? Meridiem::pm : Meridiem::am;
}

// The reading that makes the range the shorter one.
void share_meridiem(ClockRead& start, ClockRead& end, bool dates_differ) {
  const bool from_end =
      may_take_meridiem(start) && end.clock.meridiem != Meridiem::none && !end.redundant_meridiem;
  const bool from_start =
      may_take_meridiem(end) && start.clock.meridiem != Meridiem::none && !start.redundant_meridiem;
  if (from_end == from_start) return;
  ClockRead& taker = from_end ? start : end;
  const Meridiem given = from_end ? end.clock.meridiem : start.clock.meridiem;
  ClockRead first = taker;
  apply_meridiem(first, given);
  const Seconds length = from_end ? end.clock.since_midnight() - first.clock.since_midnight()
                                  : first.clock.since_midnight() - start.clock.since_midnight();
  const Seconds forward = (length % kDay + kDay) % kDay;
  const bool flip = !dates_differ && (forward == 0 || forward >= kHalfDay);
  apply_meridiem(taker, flip ? other(given) : given);
}

CalendarDate neighbour(CalendarDate date, int step) {
  constexpr std::int16_t kCommonYear = 2023;
  const std::int16_t year = date.year;
  if (year == 0) date.year = kCommonYear;
  if (!is_real(date) || date.day == 0) {
    date.year = year;
    return date;
  }
  CalendarDate moved = date_from_days(days_since_epoch(date) + step);
  if (year == 0) moved.year = 0;
  return moved;
}

void share_date(RangeRead& range) {
  TimeRead& start = range.start;
  TimeRead& end = range.end;
  if (start.date && end.date) {
    CalendarDate& from = start.date->date;
    CalendarDate& to = end.date->date;
    const auto turn = static_cast<std::int16_t>(from.month > to.month ? 1 : 0);
    if (from.year == 0 && to.year != 0) from.year = static_cast<std::int16_t>(to.year - turn);
    if (to.year == 0 && from.year != 0) to.year = static_cast<std::int16_t>(from.year + turn);
    return;
  }
  if (!start.clock || !end.clock || (!start.date && !end.date)) return;
  const bool over_midnight =
      start.clock->clock.since_midnight() - end.clock->clock.since_midnight() > kRollover;
  const auto shared = [&](const DateRead& date, int step) {
    DateRead copy = date;
    copy.proves = DateOrder::unknown;
    if (over_midnight) copy.date = neighbour(copy.date, step);
    return copy;
  };
  end.date_shared = start.date.has_value();
  start.date_shared = end.date.has_value();
  if (start.date) {
    end.date = shared(*start.date, 1);
  } else {
    start.date = shared(*end.date, -1);
  }
}

void share_zone(RangeRead& range) {
  range.start.zone_shared = !range.start.zone && range.end.zone;
  range.end.zone_shared = range.start.zone && !range.end.zone;
  if (!range.start.zone) range.start.zone = range.end.zone;
  if (!range.end.zone) range.end.zone = range.start.zone;
}

}  // namespace

std::optional<RangeRead> read_range(const Text& text, const TimeRead& start, DateOrder order) {
  if (start.alone || (start.date && start.date->last_day != 0)) return std::nullopt;
  const auto connector = read_connector(text, start.end);
  if (!connector) return std::nullopt;
  const Opening opening = opening_before(text, start);
  if (connector->closes_between && !opening.between) return std::nullopt;
  Position p = skip_approximation(text, connector->end);
  if (connector->word) {
    if (const Position at = text.literal(p, "at")) p = text.spaces(p + at);
  }
  auto end = read_time(text, p, order, After::joiner);
  if (!end && connector->end != p) end = read_time(text, connector->end, order, After::joiner);
  if (!end || !fit(text, start, *end, *connector)) return std::nullopt;
  if (end->date && end->date->last_day != 0) return std::nullopt;

  if (connector->tilde && p == connector->end) {  // it joins; it does not say "about"
    end->begin = p;
    end->approximate = false;
  }

  if (start.bracket && text.at(end->end) == ')') ++end->end;
  RangeRead range{opening.begin, start, *end};
  if (start.clock && end->clock) {
    const bool differ = start.date && end->date && start.date->date != end->date->date;
    share_meridiem(*range.start.clock, *range.end.clock, differ);
  }
  share_date(range);
  share_zone(range);
  return range;
}

}  // namespace pmlint::time
