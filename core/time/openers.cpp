// SPDX-License-Identifier: MIT
#include "core/time/openers.hpp"

#include <algorithm>

#include "core/time/candidate.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::time {

Position Openers::at_digit(Position p) {
  if (!may_open_expression(text_, p)) return p;
  Position end = take_time(p);
  if (end == p && may_begin(text_, p)) end = take_length(p);
  return end;
}

Position Openers::at_word(Position p, std::string_view word, const TimeWord& known) {
  const Position end = at_starter(p, word, known.starter);
  // Two capitals may be the abbreviation of a zone.
  const bool capitals = is_upper(text_.at(p)) && is_upper(text_.at(p + 1));
  return end == p && capitals ? at_capitals(p, word) : end;
}

Position Openers::at_starter(Position p, std::string_view word, Starter starter) {
  switch (starter) {
    case Starter::none:
      return p;
    case Starter::month:
    case Starter::weekday:
    case Starter::clock_word:
      return take_time(p);
    case Starter::number:
      return may_continue_number(text_, p + word.size()) ? take_length(p) : p;
    case Starter::fraction:
      return take_length(p);
    case Starter::article:
      return at_article(p, word);
    case Starter::relative:
      return take_relative(p);
    case Starter::period:
      return is_digit(text_.at(p + word.size())) ? take(p, read_period(text_, p)) : p;
    case Starter::vague_amount:
    case Starter::vague_word:
    case Starter::plural_unit:
      return take_vague(p);
    case Starter::zone_name:
    case Starter::zone_area:
      return take_zone(p);
  }
  return p;
}

// "an hour", "a while".
Position Openers::at_article(Position p, std::string_view word) {
  const std::uint8_t uses = uses_behind(text_, p + word.size());
  const Position end = (uses & kBehindArticle) != 0 ? take_length(p) : p;
  return end == p && (uses & (kBehindArticle | kBehindVague)) != 0 ? take_vague(p) : end;
}

// "UTC 05:13", "(CAT)".
Position Openers::at_capitals(Position p, std::string_view word) {
  if (word.size() > kLongestAbbreviation) return p;
  const Position end = word == "UTC" || word == "GMT" ? take_time(p) : p;
  return end != p ? end : take_zone(p);
}

// A time, or the range it opens. Weak clocks stand only in ranges.
Position Openers::take_time(Position p) {
  const auto read = read_time(text_, p, order_, After::anything);
  if (!read) return p;
  if (const auto range = read_range(text_, *read, order_)) {
    found_.add(*range);
    return range->end.end;
  }
  if (read->clock && read->clock->weak) return p;
  if (read->date && read->date->last_day != 0) {
    found_.add_days(*read);
  } else {
    found_.add(*read);
  }
  return read->end;
}

Position Openers::take_length(Position p) { return take(p, read_length(text_, p)); }

Position Openers::take(Position p, const std::optional<LengthRead>& length) {
  if (!length) return p;
  // "twice a week", "24 hours a day": how often, not how long.
  if (length->article &&
      one_of<"once", "twice", "thrice", "times", "hours", "days", "minutes", "requests">(
          text_.previous_word(p))) {
    return p;
  }
  QualifierRead qualifier = read_qualifier_before(text_, p);
  if (qualifier.end == 0) qualifier = read_qualifier_after(text_, length->end);
  found_.add(p, *length, qualifier);
  return std::max(length->end, qualifier.end);
}

Position Openers::take_vague(Position p) {
  const auto read = read_vague(text_, p);
  if (!read) return p;
  found_.add(*read);
  return read->end;
}

Position Openers::take_relative(Position p) {
  const auto read = read_relative(text_, p);
  if (!read) return p;
  found_.add(p, *read);
  return read->end;
}

Position Openers::take_zone(Position p) {
  const auto read = read_zone_mention(text_, p);
  if (!read) return p;
  found_.add(*read);
  return read->end;
}

}  // namespace pmlint::time
