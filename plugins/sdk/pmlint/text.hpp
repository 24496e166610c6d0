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
// Letters, digits, '_' and every byte of a letter beyond ASCII.
[[nodiscard]] constexpr bool is_word_byte(char c) {
  const char l = lower(c);
  return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80) != 0;
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
    if (i > 0 && is_word_byte(text[i - 1])) continue;
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

// Calls `visit(std::string_view word, std::size_t offset)` for each run of word bytes.
template <class Visit>
constexpr void for_each_word(std::string_view text, Visit visit) {
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    if (end > i) visit(text.substr(i, end - i), i);
    i = end + 1;
  }
}

// Beginnings of words ("alert" for alerts and alerted), two letters at least, in lower case:
//   constexpr WordBeginnings kDetects({"alert", "monitor"});
//   if (kDetects.find(text) != std::string_view::npos) ...
// A word that begins with no two of their letters is turned away at once, however many there are.
template <std::size_t N>
class WordBeginnings {
 public:
  consteval explicit WordBeginnings(const std::string_view (&beginnings)[N]) {
    for (std::size_t i = 0; i < N; ++i) {
      beginnings_[i] = beginnings[i];
      seconds_[letter(beginnings[i][0])] |= 1U << letter(beginnings[i][1]);
    }
  }

  // The offset of the first word that begins so, in any case, from `from` on; npos if there is none.
  [[nodiscard]] constexpr std::size_t find(std::string_view text, std::size_t from = 0) const {
    for (std::size_t i = from; i + 1 < text.size(); ++i) {
      if (!is_word_byte(text[i])) continue;
      if (may_begin(text[i], text[i + 1]) && begins(text.substr(i))) return i;
      while (i < text.size() && is_word_byte(text[i])) ++i;
    }
    return std::string_view::npos;
  }

 private:
  static constexpr unsigned letter(char c) { return static_cast<unsigned>(lower(c) - 'a') & 31U; }
  [[nodiscard]] constexpr bool may_begin(char first, char second) const {
    return (seconds_[letter(first)] >> letter(second) & 1U) != 0;
  }
  [[nodiscard]] constexpr bool begins(std::string_view word) const {
    for (const std::string_view beginning : beginnings_) {
      if (equal_ignoring_case(word.substr(0, beginning.size()), beginning)) return true;
    }
    return false;
  }

  std::array<std::string_view, N> beginnings_{};
  std::array<std::uint32_t, 32> seconds_{};  // by the first letter, a bit for each second one
};

[[nodiscard]] constexpr std::string_view trim(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
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
