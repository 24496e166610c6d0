// SPDX-License-Identifier: MIT
#include "core/facts/word_shapes.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace pmlint::facts {
namespace {

constexpr bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

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

bool has_capitals(std::string_view a, std::string_view b, std::size_t beyond) {
  constexpr std::size_t kEight = sizeof(std::uint64_t);
  // Eight bytes at a time where they may be loaded, the first of them the lowest.
  if (std::endian::native != std::endian::little || a.size() + beyond < kEight) return a != b;
  const auto differ_at = [&](std::size_t at) {
    std::uint64_t left = 0;
    std::uint64_t right = 0;
    std::memcpy(&left, a.data() + at, kEight);
    std::memcpy(&right, b.data() + at, kEight);
    return left ^ right;
  };
  const std::uint64_t first = differ_at(0);
  if (a.size() >= kEight) return (first | differ_at(a.size() - kEight)) != 0;
  constexpr std::size_t kBits = 8;
  return first << (kBits * (kEight - a.size())) != 0;
}

}  // namespace pmlint::facts
