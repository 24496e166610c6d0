// SPDX-License-Identifier: MIT
// The walk over a text: skips to the next digit or word of time, asks the grammars what stands there,
// and goes on behind it. Where the words of the text are known, only those are looked at that may open
// an expression.
#include "core/time/scan.hpp"

#include <algorithm>
#include <array>

#include "core/time/openers.hpp"
#include "core/time/opening.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {
namespace {

enum class ByteClass : std::uint8_t { other, letter, digit, colon, fraction };

constexpr std::array<ByteClass, 256> byte_classes() {
  std::array<ByteClass, 256> classes{};
  for (std::size_t c = 0; c < classes.size(); ++c) {
    if (is_letter(static_cast<unsigned char>(c))) classes[c] = ByteClass::letter;
    if (is_digit(static_cast<unsigned char>(c))) classes[c] = ByteClass::digit;
  }
  classes[':'] = ByteClass::colon;
  classes[0xC2] = ByteClass::fraction;  // the first byte of "½"
  return classes;
}
constexpr auto kByteClasses = byte_classes();

constexpr std::string_view kAddressMark = "://";

bool is_part_of_address(unsigned char c) {
  return c > ' ' && c != ')' && c != '>' && c != '"' && c != '|';
}

class Scanner {
 public:
  Scanner(std::string_view bytes, DateOrder order, std::uint32_t base, Scan& found)
      : bytes_(bytes),
        text_(bytes),
        base_(base),
        openers_(text_, order, ScanBuilder(found, base)) {}

  // From one position to another, or to the end of what was found there.
  Position walk(Position p, Position end);
  Openings walk(std::span<const text::Word> words, Openings openings);

 private:
  Position at_letters(Position p, Position end);

  // `p` is inside the text.
  [[nodiscard]] ByteClass class_at(Position p) const {
    return kByteClasses[static_cast<unsigned char>(bytes_[p])];
  }
  [[nodiscard]] Position past_address(Position p) const;
  [[nodiscard]] bool in_address(Position p, Position from) const;
  [[nodiscard]] Position past_run(Position p) const;
  [[nodiscard]] Position past_digits(Position p) const;
  [[nodiscard]] bool is_before_other(const text::Word& word, const text::Word& next) const;
  // "max_hours": a name of several words.
  [[nodiscard]] bool in_identifier(Position p) const {
    return text_.before(p) == '_' && is_word(text_.before(p, 2));
  }

  std::string_view bytes_;
  Text text_;
  std::uint32_t base_;
  Openers openers_;
};

Openings Scanner::walk(std::span<const text::Word> words, Openings openings) {
  const std::uint32_t end_of_text = base_ + static_cast<std::uint32_t>(text_.size());
  Position p = 0;  // what stands before it was read
  for (; !openings.empty(); openings = openings.subspan(1)) {
    const std::size_t place = openings.front();
    const text::Word& word = words[place];
    if (word.begin >= end_of_text) break;
    const Position begin = word.begin - base_;
    const Position end = begin + word.size;
    if (p >= end) continue;  // part of what was found, or of an address
    const bool before_other = place + 1 < words.size() && is_before_other(word, words[place + 1]);
    if (in_address(begin, p)) {
      p = past_address(end);
    } else if (before_other && !word.letters) {
      p = end;
    } else if (p > begin || !word.letters) {
      p = walk(std::max(p, begin), end);
    } else {
      const std::string_view shown = text_.view(begin, end);
      const TimeWord& known = find_word(shown);
      const bool counts = known.starter == Starter::article || known.starter == Starter::number;
      if (counts && before_other) continue;
      p = std::max(end, openers_.at_word(begin, shown, known));
    }
  }
  return openings;
}

Position Scanner::walk(Position p, Position end) {
  const Position size = text_.size();
  while (p < end) {
    switch (class_at(p)) {
      case ByteClass::other:
        ++p;
        break;
      case ByteClass::letter: {
        Position last = p + 1;
        while (last < size && class_at(last) == ByteClass::letter) ++last;
        p = at_letters(p, last);
        break;
      }
      case ByteClass::digit: {
        if (p > 0 && is_letter(text_.before(p))) {  // "k8s"
          p = past_run(p);
          break;
        }
        const Position next = openers_.at_digit(p);
        p = next > p ? next : past_run(p);
        break;
      }
      case ByteClass::colon:
        p = text_.starts(p, kAddressMark) ? past_address(p) : p + 1;
        break;
      case ByteClass::fraction:
        p = std::max(p + 1, openers_.at_fraction_sign(p));
        break;
    }
  }
  return p;
}

// Over the letters from `p` to `end`, or over what they begin.
Position Scanner::at_letters(Position p, Position end) {
  if (in_identifier(p)) return end;
  const std::string_view word = text_.view(p, end);
  return std::max(end, openers_.at_word(p, word, find_word(word)));
}

// "71 times": a number of something, or a word of letters, before what is no word of time.
bool Scanner::is_before_other(const text::Word& word, const text::Word& next) const {
  constexpr std::uint32_t kMostDigits = 3;  // more may be a clock or a date
  const Position begin = word.begin - base_;
  const Position end = begin + word.size;
  if (!next.letters || next.begin != word.end() + 1 || text_.at(end) != ' ') return false;
  if (kTimeWordFilter.may_hold(next.hash)) return false;
  return word.letters || (word.size <= kMostDigits && past_digits(begin) == end);
}

// Over letters and digits.
Position Scanner::past_run(Position p) const {
  while (is_word(text_.at(p))) ++p;
  return p;
}

Position Scanner::past_digits(Position p) const {
  while (is_digit(text_.at(p))) ++p;
  return p;
}

// Over the rest of an address.
Position Scanner::past_address(Position p) const {
  while (p < text_.size() && is_part_of_address(text_.at(p))) ++p;
  return p;
}

// Does an address that goes on here begin at `from` or behind it?
bool Scanner::in_address(Position p, Position from) const {
  for (; p > from && is_part_of_address(text_.before(p)); --p) {
    if (text_.starts(p - 1, kAddressMark)) return true;
  }
  return false;
}

}  // namespace

Scan scan(std::string_view text, DateOrder order, std::uint32_t base) {
  Scan found;
  Scanner(text, order, base, found).walk(0, text.size());
  return found;
}

std::uint8_t opening_of(std::string_view lower) {
  const bool starts = find_word(lower).starter != Starter::none;
  const bool abbreviates = kAbbreviationFilter.may_hold(text::word_hash(lower));
  return static_cast<std::uint8_t>((starts ? unsigned{kOpens} : 0U) |
                                   (abbreviates ? unsigned{kOpensInCapitals} : 0U));
}

Openings scan_into(Scan& found, std::string_view text, std::span<const text::Word> words,
                   Openings openings, DateOrder order, std::uint32_t base) {
  return Scanner(text, order, base, found).walk(words, openings);
}

DateOrder evident_order(const Scan& scan) {
  DateOrder evident = DateOrder::unknown;
  for (const TimeExpression& time : scan.times) {
    if (time.proves == DateOrder::unknown) continue;
    if (evident != DateOrder::unknown && evident != time.proves) return DateOrder::unknown;
    evident = time.proves;
  }
  return evident;
}

}  // namespace pmlint::time
