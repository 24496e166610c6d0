// SPDX-License-Identifier: MIT
// The walk over a text: skips to the next digit or word of time, asks the grammar what stands there,
// and goes on behind it. Where the words of the text are known, one probe of a filter tells nearly
// every word that nothing begins at; the others are walked byte by byte.
#include "core/time/scan.hpp"

#include <algorithm>
#include <array>

#include "core/time/candidate.hpp"
#include "core/time/one_of.hpp"
#include "core/time/scan_builder.hpp"
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

// May something begin at the word, or inside it? Nearly every word of a document is asked.
bool may_open(const text::Word& word) {
  return !word.letters || kStarterFilter.may_hold(word.hash) ||
         kAbbreviationFilter.may_hold(word.hash);
}

class Scanner {
 public:
  Scanner(std::string_view bytes, DateOrder order, std::uint32_t base, Scan& found)
      : bytes_(bytes), text_(bytes), order_(order), base_(base), found_(found, base) {}

  // From one position to another, or to the end of what was found there.
  Position walk(Position p, Position end);
  std::span<const text::Word> walk(std::span<const text::Word> words);

 private:
  // Each takes what stands at `p` and returns its end, or `p` when nothing does.
  Position at_digit(Position p);
  Position at_word(Position p, Position end);
  Position at_starter(Position p, std::string_view word);
  Position at_capitals(Position p, std::string_view word);
  Position take_time(Position p);
  Position take_length(Position p);
  Position take_vague(Position p);
  Position take_zone(Position p);
  Position take_relative(Position p);
  Position take(Position p, const std::optional<LengthRead>& length);

  // `p` is inside the text.
  [[nodiscard]] ByteClass class_at(Position p) const {
    return kByteClasses[static_cast<unsigned char>(bytes_[p])];
  }
  [[nodiscard]] Position past_address(Position p) const;
  [[nodiscard]] Position past_run(Position p) const;
  // "max_hours": a name of several words.
  [[nodiscard]] bool in_identifier(Position p) const {
    return text_.before(p) == '_' && is_word(text_.before(p, 2));
  }

  std::string_view bytes_;
  Text text_;
  DateOrder order_;
  std::uint32_t base_;
  ScanBuilder found_;
};

std::span<const text::Word> Scanner::walk(std::span<const text::Word> words) {
  const std::uint32_t end_of_text = base_ + static_cast<std::uint32_t>(text_.size());
  Position p = 0;  // what stands before it was read
  Position address = bytes_.find(kAddressMark);
  const text::Word* next = words.data();
  const text::Word* const last = next + words.size();
  for (; next != last && next->begin < end_of_text; ++next) {
    if (!may_open(*next)) continue;
    const Position begin = next->begin - base_;
    const Position end = begin + next->size;
    while (address < begin) {
      if (address >= p) p = past_address(address);
      address = bytes_.find(kAddressMark, std::max(p, address + 1));
    }
    if (p >= end) continue;  // part of what was found, or of an address
    if (p > begin || !next->letters) {
      p = walk(std::max(p, begin), end);
    } else {
      p = at_word(begin, end);
    }
  }
  return {next, last};
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
        p = at_word(p, last);
        break;
      }
      case ByteClass::digit: {
        if (p > 0 && is_letter(text_.before(p))) {  // "k8s"
          p = past_run(p);
          break;
        }
        const Position next = at_digit(p);
        p = next > p ? next : past_run(p);
        break;
      }
      case ByteClass::colon:
        p = past_address(p);
        break;
      case ByteClass::fraction:
        p = std::max(p + 1, take_length(p));
        break;
    }
  }
  return p;
}

// Over the letters from `p` to `end`, or over what they begin.
Position Scanner::at_word(Position p, Position end) {
  if (in_identifier(p)) return end;
  const std::string_view word = text_.view(p, end);
  Position next = at_starter(p, word);
  // Two capitals may be the abbreviation of a zone.
  if (next == p && is_upper(text_.at(p)) && is_upper(text_.at(p + 1))) next = at_capitals(p, word);
  return next > p ? next : end;
}

// Over letters and digits.
Position Scanner::past_run(Position p) const {
  while (is_word(text_.at(p))) ++p;
  return p;
}

// Over "//host/path" behind a scheme's colon; otherwise over one byte.
Position Scanner::past_address(Position p) const {
  if (!text_.starts(p, kAddressMark)) return p + 1;
  while (p < text_.size() && text_.at(p) > ' ' && text_.at(p) != ')' && text_.at(p) != '>' &&
         text_.at(p) != '"' && text_.at(p) != '|') {
    ++p;
  }
  return p;
}

Position Scanner::at_digit(Position p) {
  if (!may_open_expression(text_, p)) return p;
  Position end = take_time(p);
  if (end == p && may_begin(text_, p)) end = take_length(p);
  return end;
}

Position Scanner::at_starter(Position p, std::string_view word) {
  const TimeWord& entry = find_word(word);
  Position end = p;
  switch (entry.starter) {
    case Starter::none:
      break;
    case Starter::month:
    case Starter::weekday:
    case Starter::clock_word:
      end = take_time(p);
      break;
    case Starter::number:
      if (may_continue_number(text_, p + word.size())) end = take_length(p);
      break;
    case Starter::fraction:
      end = take_length(p);
      break;
    case Starter::article: {
      const std::uint8_t uses = uses_behind(text_, p + word.size());
      if ((uses & kBehindArticle) != 0) end = take_length(p);
      if (end == p && (uses & (kBehindArticle | kBehindVague)) != 0) end = take_vague(p);
      break;
    }
    case Starter::relative:
      end = take_relative(p);
      break;
    case Starter::period:
      if (is_digit(text_.at(p + word.size()))) end = take(p, read_period(text_, p));
      break;
    case Starter::vague_amount:
    case Starter::vague_word:
    case Starter::plural_unit:
      end = take_vague(p);
      break;
    case Starter::zone_name:
    case Starter::zone_area:
      end = take_zone(p);
      break;
  }
  return end;
}

// "UTC 05:13", "(CAT)".
Position Scanner::at_capitals(Position p, std::string_view word) {
  if (word.size() > kLongestAbbreviation) return p;
  const Position end = word == "UTC" || word == "GMT" ? take_time(p) : p;
  return end != p ? end : take_zone(p);
}

// A time, or the range it opens. Weak clocks stand only in ranges.
Position Scanner::take_time(Position p) {
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

Position Scanner::take_length(Position p) { return take(p, read_length(text_, p)); }

Position Scanner::take(Position p, const std::optional<LengthRead>& length) {
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

Position Scanner::take_vague(Position p) {
  const auto read = read_vague(text_, p);
  if (!read) return p;
  found_.add(*read);
  return read->end;
}

Position Scanner::take_relative(Position p) {
  const auto read = read_relative(text_, p);
  if (!read) return p;
  found_.add(p, *read);
  return read->end;
}

Position Scanner::take_zone(Position p) {
  const auto read = read_zone_mention(text_, p);
  if (!read) return p;
  found_.add(*read);
  return read->end;
}

}  // namespace

Scan scan(std::string_view text, DateOrder order, std::uint32_t base) {
  Scan found;
  Scanner(text, order, base, found).walk(0, text.size());
  return found;
}

std::span<const text::Word> scan_into(Scan& found, std::string_view text,
                                      std::span<const text::Word> words, DateOrder order,
                                      std::uint32_t base) {
  return Scanner(text, order, base, found).walk(words);
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
