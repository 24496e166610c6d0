// SPDX-License-Identifier: MIT
// What a writer puts around an amount to say how sure it is: "about", "at least", "~", "or so", "+".
#include <array>

#include "core/time/length.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::time {
namespace {

struct Word {
  std::string_view text;
  Precision precision;
};
constexpr std::array kWords = std::to_array<Word>({
    {"about", Precision::approximate},
    {"almost", Precision::approximate},
    {"approx", Precision::approximate},
    {"approximately", Precision::approximate},
    {"around", Precision::approximate},
    {"below", Precision::at_most},
    {"ca", Precision::approximate},
    {"circa", Precision::approximate},
    {"est", Precision::approximate},
    {"estimated", Precision::approximate},
    {"exceeding", Precision::at_least},
    {"nearly", Precision::approximate},
    {"over", Precision::at_least},
    {"roughly", Precision::approximate},
    {"some", Precision::approximate},
    {"under", Precision::at_most},
    {"within", Precision::at_most},
});

// The last word of a phrase, the word before it, and what the two say.
struct Phrase {
  std::string_view last;
  std::string_view before;
  Precision precision;
};
constexpr std::array kPhrases = std::to_array<Phrase>({
    {"than", "more", Precision::at_least},
    {"than", "longer", Precision::at_least},
    {"than", "greater", Precision::at_least},
    {"than", "less", Precision::at_most},
    {"than", "fewer", Precision::at_most},
    {"than", "shorter", Precision::at_most},
    {"least", "at", Precision::at_least},
    {"most", "at", Precision::at_most},
    {"to", "up", Precision::at_most},
    {"to", "close", Precision::approximate},
    {"of", "upwards", Precision::at_least},
    {"of", "excess", Precision::at_least},
    {"of", "minimum", Precision::at_least},
    {"of", "maximum", Precision::at_most},
    {"of", "region", Precision::approximate},
    {"as", "much", Precision::at_most},
    {"as", "long", Precision::at_most},
});

struct Mark {
  std::string_view text;
  Precision precision;
};
constexpr std::array kMarks = std::to_array<Mark>({
    {"~", Precision::approximate},
    {"≈", Precision::approximate},
    {"±", Precision::approximate},
    {"+/-", Precision::approximate},
    {">=", Precision::at_least},
    {"<=", Precision::at_most},
    {"≥", Precision::at_least},
    {"≤", Precision::at_most},
    {">", Precision::at_least},
    {"<", Precision::at_most},
});

constexpr Precision inverted(Precision precision) {
  if (precision == Precision::at_least) return Precision::at_most;
  return precision == Precision::at_most ? Precision::at_least : precision;
}

// The word before `p`, in its place.
struct Place {
  Position begin = 0;
  std::string_view word;
};
Place word_before(const Text& text, Position p) {
  p = text.back_over_spaces(p);
  const std::string_view word = text.word_before(p);
  return {p - word.size(), word};
}

// Takes in "just", "well", "a little" and the like before a qualifier.
Position with_intensifier(const Text& text, Position begin) {
  const Place place = word_before(text, begin);
  if (!one_of<"just", "well", "slightly", "somewhat", "only", "little", "bit", "far">(place.word)) {
    return begin;
  }
  const Place article = word_before(text, place.begin);
  return same(article.word, "a") ? article.begin : place.begin;
}

}  // namespace

QualifierRead read_qualifier_before(const Text& text, Position p) {
  Position end = text.back_over_spaces(p);
  for (const Mark& mark : kMarks) {
    const Position size = mark.text.size();
    if (end >= size && text.view(end - size, end) == mark.text) {
      if (mark.text == ">" && (text.before(end, 2) == '-' || text.before(end, 2) == '=')) break;
      return {mark.precision, end - size, end};
    }
  }
  if (text.before(end) == '.') {  // "approx. 3 hours"
    const std::string_view word = text.word_before(end - 1);
    if (!one_of<"approx", "ca", "c", "est">(word)) return {};
    return {Precision::approximate, end - 1 - word.size(), end};
  }
  const Place last = word_before(text, p);
  if (last.word.empty()) return {};
  for (const Word& entry : kWords) {
    if (!same(last.word, entry.text)) continue;
    return {entry.precision, with_intensifier(text, last.begin), end};
  }
  const Place before = word_before(text, last.begin);
  for (const Phrase& phrase : kPhrases) {
    if (!same(last.word, phrase.last) || !same(before.word, phrase.before)) continue;
    const Place negation = word_before(text, before.begin);
    if (one_of<"no", "not">(negation.word)) {
      return {inverted(phrase.precision), negation.begin, end};
    }
    return {phrase.precision, with_intensifier(text, before.begin), end};
  }
  return {};
}

QualifierRead read_qualifier_after(const Text& text, Position p) {
  if (text.at(p) == '+' && !is_digit(text.at(p + 1))) return {Precision::at_least, p, p + 1};
  Position q = text.blanks(p);
  const bool bracket = text.at(q) == '(';
  if (bracket) ++q;
  const Position begin = q;
  for (const std::string_view word : {"approx", "approximately", "roughly"}) {
    const Position size = text.literal(q, word);
    const Position end = q + size + (text.at(q + size) == '.' ? 1 : 0);
    if (size == 0) continue;
    if (bracket ? text.at(end) == ')' : !is_word(text.at(text.blanks(end)))) {
      return {Precision::approximate, begin, end};
    }
  }
  if (bracket) return {};
  if (const Position size = text.literal(q, "plus")) return {Precision::at_least, begin, q + size};
  if (text.dash(q) == 1 && text.literal(q + 1, "ish")) {
    return {Precision::approximate, begin, q + 4};
  }
  for (const std::string_view word : {"at", "or", "give"}) {
    const Position size = text.literal(q, word);
    if (size == 0) continue;
    const Position next = text.spaces(q + size);
    const std::string_view second = text.word(next);
    const Position end = next + second.size();
    if (word == "or" && same(second, "so")) return {Precision::approximate, begin, end};
    if (word == "or" && one_of<"more", "longer">(second)) return {Precision::at_least, begin, end};
    if (word == "or" && same(second, "less")) return {Precision::at_most, begin, end};
    if (word == "at" && same(second, "least")) return {Precision::at_least, begin, end};
    if (word == "at" && same(second, "most")) return {Precision::at_most, begin, end};
    if (word == "give" && same(second, "or")) {
      const Position take = text.literal(text.spaces(end), "take");
      if (take != 0) return {Precision::approximate, begin, text.spaces(end) + take};
    }
  }
  return {};
}

}  // namespace pmlint::time
