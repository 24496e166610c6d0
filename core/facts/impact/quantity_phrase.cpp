// SPDX-License-Identifier: MIT
#include "core/facts/impact/quantity_phrase.hpp"

#include <array>

#include "core/facts/impact/quantity_words.hpp"

namespace pmlint::facts {
namespace {

// What a byte is to the words around a number: silent bytes are nothing that a reader hears, as
// blanks, quotes, the marks of emphasis that are left in HTML.
enum class Part : std::uint8_t { mark, silent, word };

constexpr std::array<Part, 256> kParts = [] {
  std::array<Part, 256> parts{};
  for (std::size_t c = 0; c < parts.size(); ++c) {
    const bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '_' || c == '-' || c >= 0x80;
    if (word) parts[c] = Part::word;
  }
  for (const char c : {' ', '\t', '\'', '"', '*'}) {
    parts[static_cast<unsigned char>(c)] = Part::silent;
  }
  return parts;
}();

bool is(Part part, char c) { return kParts[static_cast<unsigned char>(c)] == part; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

BesideWord made(const ShownText& shown, std::uint32_t begin, std::uint32_t end) {
  const std::string_view lower = shown.word({begin, end});
  return {{begin, end}, lower, quantity_word(lower)};
}

bool is_dash(std::string_view word) { return word[0] == '-' || word.starts_with("\xE2\x80"); }

}  // namespace

BesideWord word_after(const ShownText& shown, std::uint32_t at, std::uint32_t end) {
  const std::string_view text = shown.text;
  while (at < end && (is(Part::silent, text[at]) ||
                      (text[at] == '\n' && at + 1 < end && is_small(text[at + 1])))) {
    ++at;
  }
  std::uint32_t after = at;
  while (after < end && is(Part::word, text[after])) ++after;
  return made(shown, at, after);
}

BesideWord word_before(const ShownText& shown, std::uint32_t begin, std::uint32_t at) {
  const std::string_view text = shown.text;
  while (at > begin && is(Part::silent, text[at - 1])) --at;
  std::uint32_t first = at;
  while (first > begin && is(Part::word, text[first - 1])) --first;
  return made(shown, first, at);
}

NounPhrase noun_phrase(const ShownText& shown, std::uint32_t at, std::uint32_t end, int reach) {
  NounPhrase phrase;
  for (int i = 0; i < reach; ++i) {
    const BesideWord word = word_after(shown, at, end);
    if (word.empty() || is_dash(word.lower) || word.is(kEndsPhrase)) break;
    const bool plural = !phrase.noun.empty() && shown.word(phrase.noun).back() == 's';
    const std::optional<Counted> counted = plural ? std::nullopt : counted_by(word.bits);
    if (counted) {  // of "user requests" the last noun is counted
      phrase.noun = phrase.noun.empty() ? word.range : text::cover(phrase.noun, word.range);
      phrase.counted = *counted;
    } else if (!phrase.noun.empty()) {
      if (word.lower == "base") phrase.noun = text::cover(phrase.noun, word.range);
      break;
    } else if (word.lower == "of" && phrase.narrowed) {
      break;  // "three periods of high latency"
    } else if (!word.is(kNeutralWord | kPortionWord)) {
      phrase.narrowed = true;
    }
    at = word.range.end;
  }
  if (phrase.noun.empty()) return {};
  phrase.narrowed = phrase.narrowed || word_after(shown, phrase.noun.end, end).is(kNarrowingWord);
  return phrase;
}

}  // namespace pmlint::facts
