// SPDX-License-Identifier: MIT
// What stands behind an hour: AM and PM, "o'clock", "noon".
#include "core/time/clock.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {
namespace {

constexpr int kNoon = 12;

}  // namespace

std::optional<MeridiemRead> read_meridiem(const Text& text, Position p) {
  const Position q = text.blanks(p);  // in the next line, "PM" is somebody
  const char half = to_lower(static_cast<char>(text.at(q)));
  if (half == 'a' || half == 'p') {
    MeridiemRead read{q + 2, half == 'a' ? Meridiem::am : Meridiem::pm, false};
    if (to_lower(static_cast<char>(text.at(q + 1))) == 'm') {
      if (text.ends(read.end)) return read;
      return std::nullopt;
    }
    if (text.at(q + 1) != '.') return std::nullopt;
    const Position m = text.blanks(q + 2);
    if (to_lower(static_cast<char>(text.at(m))) != 'm' || !text.ends(m + 1)) return std::nullopt;
    read.end = m + (text.at(m + 1) == '.' ? 2 : 1);
    return read;
  }
  // "10:00 M": AM or PM was meant.
  const unsigned char next = text.at(q + 1);
  if (text.at(q) == 'M' && q > p && text.ends(q + 1) && next != '.' && next != '&' &&
      next != '\'') {
    return MeridiemRead{q + 1, Meridiem::none, true};
  }
  return std::nullopt;
}

void apply_meridiem(ClockRead& read, Meridiem meridiem) {
  ClockTime& clock = read.clock;
  clock.meridiem = meridiem;
  if (clock.hour == 0 || clock.hour > kNoon) {
    const bool impossible = clock.hour > kNoon && meridiem == Meridiem::am;
    read.impossible = read.impossible || impossible;
    read.redundant_meridiem = !impossible;
    if (clock.hour == 0 && meridiem == Meridiem::pm) clock.hour = kNoon;
    return;
  }
  const int hour = clock.hour % kNoon + (meridiem == Meridiem::pm ? kNoon : 0);
  clock.hour = static_cast<std::uint8_t>(hour);
}

void read_hour_word(const Text& text, ClockRead& read) {
  const Position q = text.blanks(read.end);
  if (read.style == ClockStyle::hour && (text.at(q) == 'o' || text.at(q) == 'O')) {
    const Position apostrophe = text.at(q + 1) == '\'' ? 1 : (text.starts(q + 1, "’") ? 3 : 0);
    const Position size = apostrophe == 0 ? 0 : text.literal(q + 1 + apostrophe, "clock");
    if (size != 0 && read.clock.hour <= kNoon) {
      read.end = q + 1 + apostrophe + size;
      read.weak = false;
    }
    return;
  }
  if (read.clock.hour != kNoon || read.clock.minute != 0) return;
  const TimeWord& word = find_word(text.word(q));
  if (word.starter != Starter::clock_word) return;
  read.clock.hour = static_cast<std::uint8_t>(word.value);
  read.end = q + word.text.size();
  read.weak = false;
}

}  // namespace pmlint::time
