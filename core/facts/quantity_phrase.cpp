// SPDX-License-Identifier: MIT
#include "core/facts/quantity_phrase.hpp"

#include "core/facts/quantity_words.hpp"

namespace pmlint::facts {
namespace {

using text::ByteRange;

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || static_cast<unsigned char>(c) >= 0x80;
}
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
// Nothing a reader hears: blanks, quotes, the marks of emphasis that are left in HTML.
bool is_silent(char c) { return c == ' ' || c == '\t' || c == '\'' || c == '"' || c == '*'; }

bool is_dash(std::string_view word) { return word[0] == '-' || word.starts_with("\xE2\x80"); }

}  // namespace

ByteRange word_after(const ShownText& shown, std::uint32_t at, std::uint32_t end) {
  const std::string_view text = shown.text;
  while (at < end &&
         (is_silent(text[at]) || (text[at] == '\n' && at + 1 < end && is_small(text[at + 1])))) {
    ++at;
  }
  std::uint32_t after = at;
  while (after < end && is_word_byte(text[after])) ++after;
  return {at, after};
}

ByteRange word_before(const ShownText& shown, std::uint32_t begin, std::uint32_t at) {
  const std::string_view text = shown.text;
  while (at > begin && is_silent(text[at - 1])) --at;
  std::uint32_t first = at;
  while (first > begin && is_word_byte(text[first - 1])) --first;
  return {first, at};
}

NounPhrase noun_phrase(const ShownText& shown, std::uint32_t at, std::uint32_t end, int reach) {
  NounPhrase phrase;
  for (int i = 0; i < reach; ++i) {
    const ByteRange range = word_after(shown, at, end);
    const std::string_view word = shown.word(range);
    if (word.empty() || is_dash(word) || ends_noun_phrase(word)) break;
    const bool plural = !phrase.noun.empty() && shown.word(phrase.noun).back() == 's';
    const std::optional<Counted> counted = plural ? std::nullopt : counted_by(word);
    if (counted) {  // of "user requests" the last noun is counted
      phrase.noun = phrase.noun.empty() ? range : text::cover(phrase.noun, range);
      phrase.counted = *counted;
    } else if (!phrase.noun.empty()) {
      if (word == "base") phrase.noun = text::cover(phrase.noun, range);
      break;
    } else if (word == "of" && phrase.narrowed) {
      break;  // "three periods of high latency"
    } else if (!is_neutral(word) && !is_portion(word)) {
      phrase.narrowed = true;
    }
    at = range.end;
  }
  if (phrase.noun.empty()) return {};
  phrase.narrowed = phrase.narrowed || narrows(shown.word(word_after(shown, phrase.noun.end, end)));
  return phrase;
}

}  // namespace pmlint::facts
