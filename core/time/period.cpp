// SPDX-License-Identifier: MIT
// Lengths in the notation of clocks and of ISO 8601: "1:30 h", "01:30:00 h", "5:30 min", "PT1H30M".
#include <algorithm>
#include <array>

#include "core/time/length.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {
namespace {

constexpr Seconds kMinute = 60;
constexpr Seconds kHour = 3600;
constexpr Seconds kDay = 86400;

}  // namespace

std::optional<LengthRead> read_clock_length(const Text& text, Position p) {
  const Digits first = text.digits(p);
  const int second = text.at(first.end) == ':' ? text.number(first.end + 1, 2) : -1;
  if (first.count == 0 || first.count > 3 || second < 0 || second >= kMinute) return std::nullopt;
  LengthRead read;
  read.end = first.end + 3;
  int third = -1;
  if (text.at(read.end) == ':') {
    third = text.number(read.end + 1, 2);
    if (third < 0 || third >= kMinute) return std::nullopt;
    read.end += 3;
  }
  const Position q = text.blanks(read.end);
  const std::string_view word = text.word(q);
  const Seconds unit = unit_seconds(word);
  if (!text.ends(q + word.size()) || (unit != kHour && (unit != kMinute || third >= 0)) ||
      same(word, "m")) {
    return std::nullopt;
  }
  read.seconds = first.value * unit + second * (unit / kMinute) + std::max(third, 0);
  read.granularity = third >= 0 ? 1 : unit / kMinute;
  read.end = q + word.size();
  read.low = read.high = read.seconds;
  return read;
}

std::optional<LengthRead> read_period(const Text& text, Position p) {
  struct Designator {
    char letter;
    bool time;
    Seconds seconds;
  };
  constexpr Designator kDesignators[] = {
      {'W', false, 7 * kDay}, {'D', false, kDay}, {'H', true, kHour},
      {'M', true, kMinute},   {'S', true, 1},
  };
  if (text.at(p) != 'P') return std::nullopt;
  LengthRead read;
  bool time = false;
  Position q = p + 1;
  for (const Designator& designator : kDesignators) {
    if (!time && text.at(q) == 'T') {
      time = true;
      ++q;
    }
    const Digits digits = text.digits(q);
    if (digits.count == 0 || digits.count > 6 || designator.time != time ||
        text.at(digits.end) != static_cast<unsigned char>(designator.letter)) {
      continue;
    }
    read.seconds += digits.value * designator.seconds;
    read.granularity = designator.seconds;
    read.end = digits.end + 1;
    q = digits.end + 1;
  }
  if (read.end != q || !ends_length(text, q)) return std::nullopt;
  read.low = read.high = read.seconds;
  return read;
}

bool ends_length(const Text& text, Position p) {
  const unsigned char c = text.at(p);
  return !is_word(c) && c != '%' && c != '_';
}

}  // namespace pmlint::time
