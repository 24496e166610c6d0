// SPDX-License-Identifier: MIT
// Numbers as people write amounts of time: "1,440", "19.5", "1 1/2", "½", "forty-five", "a couple of",
// "two and a half".
#include "core/time/length.hpp"
#include "core/time/one_of.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {
namespace {

constexpr std::uint32_t kMaxDigits = 7;
constexpr std::uint32_t kMaxDecimals = 3;
constexpr std::int16_t kTens = 20;  // number words from here on take a unit: "forty-five"
constexpr std::int16_t kTen = 10;
constexpr std::int64_t kHundred = 100;

// "½", "¼", "¾": the length, 0 when there is none.
Position fraction_sign(const Text& text, Position p, std::int64_t& numerator,
                       std::int64_t& denominator) {
  if (text.at(p) != 0xC2) return 0;
  const unsigned char c = text.at(p + 1);
  if (c != 0xBC && c != 0xBD && c != 0xBE) return 0;
  numerator = c == 0xBE ? 3 : 1;
  denominator = c == 0xBD ? 2 : 4;
  return 2;
}

// "1/2", "3/4".
Position fraction(const Text& text, Position p, std::int64_t& numerator,
                  std::int64_t& denominator) {
  const int above = text.number(p, 1);
  const int below = text.at(p + 1) == '/' ? text.number(p + 2, 1) : -1;
  if (above < 1 || above >= below || (below != 2 && below != 3 && below != 4)) return 0;
  numerator = above;
  denominator = below;
  return 3;
}

void add_fraction(NumberRead& read, std::int64_t numerator, std::int64_t denominator) {
  read.numerator = read.numerator * denominator + numerator * read.denominator;
  read.denominator *= denominator;
  read.grain = denominator;
}

// Past "of an", "an", "of a" behind a fraction; `p` when nothing such stands there.
Position past_of_an(const Text& text, Position p) {
  Position q = text.spaces(p);
  if (const Position size = text.literal(q, "of")) q = text.spaces(q + size);
  for (const std::string_view article : {"an", "a"}) {
    if (const Position size = text.literal(q, article)) return q + size;
  }
  return p;
}

std::optional<NumberRead> read_digits(const Text& text, Position p) {
  NumberRead read;
  read.digits = true;
  std::int64_t above = 0;
  std::int64_t below = 1;
  if (const Position size = fraction(text, p, above, below)) {
    add_fraction(read, above, below);
    read.end = past_of_an(text, p + size);
    return read;
  }
  const Digits whole = text.digits(p);
  if (whole.count == 0 || whole.count > kMaxDigits) return std::nullopt;
  read.numerator = whole.value;
  read.end = whole.end;
  for (int groups = 0; groups < 2 && whole.count <= 3 && text.at(read.end) == ','; ++groups) {
    const int group = text.number(read.end + 1, 3);
    if (group < 0) break;
    read.numerator = read.numerator * 1000 + group;
    read.end += 4;
  }
  if (text.at(read.end) == '.' && is_digit(text.at(read.end + 1))) {
    const Digits decimals = text.digits(read.end + 1);
    if (decimals.count > kMaxDecimals) return std::nullopt;
    for (std::uint32_t i = 0; i < decimals.count; ++i) read.denominator *= 10;
    read.numerator = read.numerator * read.denominator + decimals.value;
    const bool half = decimals.value * 2 == read.denominator;
    const bool quarter = decimals.value * 4 % read.denominator == 0;
    read.grain = half ? 2 : (quarter && decimals.value != 0 ? 4 : read.denominator);
    read.end = decimals.end;
    return read;
  }
  // "1 1/2", "1½".
  const Position next = text.blanks(read.end);
  Position size = fraction_sign(text, next, above, below);
  if (size == 0 && next > read.end) size = fraction(text, next, above, below);
  if (size != 0) {
    add_fraction(read, above, below);
    read.end = next + size;
  }
  return read;
}

// Past blanks or a hyphen within a number of several words.
Position within(const Text& text, Position p) { return text.dash(p) == 1 ? p + 1 : text.spaces(p); }

// "five", "forty-five".
std::optional<NumberRead> read_below_hundred(const Text& text, Position p) {
  const std::string_view word = text.word(p);
  NumberRead read;
  read.numerator = number_word(word);
  read.end = p + word.size();
  if (read.numerator == 0 || !text.ends(read.end)) return std::nullopt;
  const Position next = within(text, read.end);
  const std::string_view ones = text.word(next);
  const std::int16_t value = number_word(ones);
  if (read.numerator >= kTens && value > 0 && value < kTen) {
    read.numerator += value;
    read.end = next + ones.size();
  }
  return read;
}

// The rest behind "hundred": "and twenty".
void add_below_hundred(const Text& text, NumberRead& read) {
  Position q = text.spaces(read.end);
  if (const Position size = text.literal(q, "and")) q = text.spaces(q + size);
  if (const auto rest = read_below_hundred(text, q)) {
    read.numerator += rest->numerator;
    read.end = rest->end;
  }
}

// "five", "forty-five", "one hundred and twenty".
std::optional<NumberRead> read_words(const Text& text, Position p) {
  auto read = read_below_hundred(text, p);
  if (!read || read->numerator >= kTen) return read;
  const Position next = within(text, read->end);
  if (const Position size = text.literal(next, "hundred")) {
    read->numerator *= kHundred;
    read->end = next + size;
    add_below_hundred(text, *read);
  }
  return read;
}

// "half an", "half a", "half", "three quarters of an", "a quarter of an", "quarter".
std::optional<NumberRead> read_fraction_words(const Text& text, Position p) {
  NumberRead read;
  std::string_view word = text.word(p);
  std::int64_t count = 1;
  if (same(word, "three")) {
    const Position q = within(text, p + word.size());
    if (!same(text.word(q), "quarters")) return std::nullopt;
    p = q;
    word = text.word(q);
    count = 3;
  }
  if (same(word, "half")) {
    add_fraction(read, 1, 2);
  } else if (one_of<"quarter", "quarters">(word)) {
    add_fraction(read, count, 4);
  } else {
    return std::nullopt;
  }
  read.end = past_of_an(text, p + word.size());
  return read;
}

// "a", "an", "another", and what they begin: "a couple of", "a half", "a hundred and twenty".
std::optional<NumberRead> read_article(const Text& text, Position p) {
  const std::string_view word = text.word(p);
  NumberRead read;
  read.numerator = 1;
  read.article = true;
  read.end = p;
  Position next = p;
  if (!same(word, "couple")) {
    if (!one_of<"a", "an", "another">(word)) return std::nullopt;
    read.end = p + word.size();
    if (!text.ends(read.end)) return std::nullopt;
    next = text.spaces(read.end);
  }
  const std::string_view second = text.word(next);
  if (same(second, "couple")) {
    read.numerator = 2;
    read.approximate = true;
    read.article = false;
    read.end = next + second.size();
    const Position of = text.spaces(read.end);
    if (const Position size = text.literal(of, "of")) read.end = of + size;
  } else if (same(second, "hundred")) {
    read.numerator = kHundred;
    read.article = false;
    read.end = next + second.size();
    add_below_hundred(text, read);
  } else if (auto part = read_fraction_words(text, next)) {
    return part;
  }
  return read;
}

}  // namespace

std::optional<NumberRead> read_number(const Text& text, Position p) {
  if (is_digit(text.at(p))) return read_digits(text, p);
  NumberRead sign;
  std::int64_t above = 0;
  if (const Position size = fraction_sign(text, p, above, sign.denominator)) {
    sign.numerator = above;
    sign.grain = sign.denominator;
    sign.end = p + size;
    sign.digits = true;
    return sign;
  }
  if (!is_letter(text.at(p))) return std::nullopt;
  if (auto read = read_fraction_words(text, p)) return read;
  if (auto read = read_words(text, p)) return read;
  return read_article(text, p);
}

bool read_and_fraction(const Text& text, NumberRead& number) {
  Position q = within(text, number.end);
  const Position size = text.literal(q, "and");
  if (size == 0) return false;
  q = within(text, q + size);
  if (const Position article = text.literal(q, "a")) q = within(text, q + article);
  const bool three = same(text.word(q), "three");
  const std::string_view word = text.word(q);
  if (same(word, "half")) {
    add_fraction(number, 1, 2);
    number.end = q + word.size();
    return true;
  }
  if (three) q = within(text, q + word.size());
  const std::string_view quarter = text.word(q);
  if (!same(quarter, three ? "quarters" : "quarter")) return false;
  add_fraction(number, three ? 3 : 1, 4);
  number.end = q + quarter.size();
  return true;
}

}  // namespace pmlint::time
