// SPDX-License-Identifier: MIT
// Small help for rules that look at words; with spell.hpp, which writes sentences. ASCII case rules:
// enough for the words of patterns, harmless to other letters.
#pragma once

#include <pmlint/spell.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace pmlint {

[[nodiscard]] constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
namespace detail {
inline constexpr auto kWordBytes = [] {
  std::array<bool, 256> bytes{};
  for (std::size_t c = 0; c < bytes.size(); ++c) {
    bytes[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c >= 0x80;
  }
  return bytes;
}();
}  // namespace detail

// Letters, digits, '_' and every byte of a letter beyond ASCII.
[[nodiscard]] constexpr bool is_word_byte(char c) {
  return detail::kWordBytes[static_cast<unsigned char>(c)];
}

[[nodiscard]] inline std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = lower(c);
  return result;
}

[[nodiscard]] constexpr bool equal_ignoring_case(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

// Is it one of these, in any case?
template <class Words>
[[nodiscard]] constexpr bool is_one_of(std::string_view word, const Words& words) {
  for (const std::string_view one : words) {
    if (equal_ignoring_case(word, one)) return true;
  }
  return false;
}

// The last run of word bytes; empty if there is none.
[[nodiscard]] constexpr std::string_view last_word(std::string_view text) {
  while (!text.empty() && !is_word_byte(text.back())) text.remove_suffix(1);
  std::size_t begin = text.size();
  while (begin > 0 && is_word_byte(text[begin - 1])) --begin;
  return text.substr(begin);
}

// The offset of `words` ("human error", lower case) in `text` at word borders and in any case, from
// `from` on; npos if it is not there. A space in `words` also matches a line break.
[[nodiscard]] constexpr std::size_t find_words(std::string_view text, std::string_view words,
                                               std::size_t from = 0) {
  if (words.empty()) return std::string_view::npos;
  for (std::size_t i = from; i + words.size() <= text.size(); ++i) {
    if (lower(text[i]) != words[0] || (i > 0 && is_word_byte(text[i - 1]))) continue;
    std::size_t same = 0;
    while (same < words.size()) {
      const char c = text[i + same] == '\n' ? ' ' : lower(text[i + same]);
      if (c != words[same]) break;
      ++same;
    }
    const std::size_t after = i + words.size();
    if (same == words.size() && (after == text.size() || !is_word_byte(text[after]))) return i;
  }
  return std::string_view::npos;
}

// Is there a run of word bytes that `is_it(std::string_view word, std::size_t offset)` takes? Asks in
// order and stops at the first.
template <class IsIt>
constexpr bool any_word(std::string_view text, IsIt is_it) {
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    if (end > i && is_it(text.substr(i, end - i), i)) return true;
    i = end + 1;
  }
  return false;
}

// Calls `visit(std::string_view word, std::size_t offset)` for each.
template <class Visit>
constexpr void for_each_word(std::string_view text, Visit visit) {
  any_word(text, [&](std::string_view word, std::size_t offset) {
    visit(word, offset);
    return false;
  });
}

[[nodiscard]] constexpr std::string_view trim(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  return text;
}

[[nodiscard]] constexpr bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

// A mark at `at` ends a sentence when a blank follows, and after a full stop no lower case letter; the
// second full stop of "e.g." does not.
[[nodiscard]] constexpr bool ends_sentence(std::string_view text, std::size_t at) {
  const char mark = text[at];
  if (mark != '.' && mark != '!' && mark != '?') return false;
  std::size_t next = at + 1;
  if (next < text.size() && !is_space(text[next])) return false;
  while (next < text.size() && is_space(text[next])) ++next;
  if (mark != '.') return true;
  if (at >= 2 && text[at - 2] == '.') return false;
  return next == text.size() || text[next] < 'a' || text[next] > 'z';
}

// The same in the text of a whole document, where a line ends a sentence that the next one does not go
// on with: titles and items have no mark.
[[nodiscard]] constexpr bool ends_sentence_or_line(std::string_view text, std::size_t at) {
  if (text[at] != '\n') return ends_sentence(text, at);
  return at + 1 == text.size() || text[at + 1] < 'a' || text[at + 1] > 'z';
}

}  // namespace pmlint
