// SPDX-License-Identifier: MIT
#include "core/facts/words/word_shapes.hpp"

#include <algorithm>
#include <array>

#include "core/facts/words/word_bytes.hpp"

namespace pmlint::facts {
bool looks_like_identifier(std::string_view word) {
  bool lower = false;
  bool camel = false;
  bool joint = false;
  bool letter = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    letter = letter || is_letter(c);
    camel = camel || (is_upper(c) && lower);
    lower = is_lower(c);
    joint = joint || c == '_' || c == '@' || (c == '/' && i == 0) ||
            (c == '.' && i > 0 && i + 1 < word.size());
  }
  constexpr std::array<std::string_view, 4> kPlain = {"e.g", "i.e", "a.m", "p.m"};
  return letter && (camel || joint) && std::ranges::find(kPlain, word) == kPlain.end();
}

bool is_proper(std::string_view word) {
  if (word.size() < 2 || !is_letter(word[0])) return false;
  const bool named = std::ranges::any_of(
      word.substr(1), [](char c) { return is_upper(c) || c == '_' || is_digit(c); });
  return named && word != "AM" && word != "PM" && word != "TBD" && word != "TODO";
}

Stem plain_stem(std::string_view lower) {
  const std::size_t curly = lower.find(kCurlyApostrophe);
  if (curly == std::string_view::npos || lower.size() > Stem::kLongest) return Stem(lower);
  std::array<char, Stem::kLongest> plain;
  auto end = std::copy_n(lower.begin(), curly, plain.begin());
  *end++ = '\'';
  const std::string_view rest = lower.substr(curly + kCurlyApostrophe.size());
  end = std::copy(rest.begin(), rest.end(), end);
  return Stem({plain.data(), static_cast<std::size_t>(end - plain.begin())});
}

}  // namespace pmlint::facts
