// SPDX-License-Identifier: MIT
#include "core/facts/words.hpp"

#include <algorithm>

namespace pmlint::facts {
namespace {

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' ||
         c == '-' || c == '_' || c == '%' || static_cast<unsigned char>(c) >= 0x80;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// A dash as a word of its own, a dash of three bytes, an ellipsis: they end a clause.
bool is_dash(std::string_view word) {
  return word == "-" || word == "--" || word == "\xE2\x80\x93" || word == "\xE2\x80\x94";
}

}  // namespace

WordList::WordList(std::string_view text, std::uint32_t base) {
  buffer_.resize(text.size());
  std::transform(text.begin(), text.end(), buffer_.begin(), lower);
  const std::string_view all(buffer_.data(), buffer_.size());
  for (std::size_t i = 0; i < all.size();) {
    const char c = all[i];
    if (!is_word_byte(c)) {
      const bool stop = c == '.' || c == '!' || c == '?';
      const bool mark = stop || c == ';' || c == ',' || c == ':' || c == '(' || c == ')';
      const bool inside_word = c == '.' && i + 1 < all.size() && is_word_byte(all[i + 1]);
      if (mark && !inside_word) {
        const auto at = base + static_cast<std::uint32_t>(i);
        words_.push_back({{at, at + 1}, all.substr(i, 1), true, stop});
      }
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < all.size() &&
           (is_word_byte(all[end]) ||
            (all[end] == '.' && end + 1 < all.size() && is_word_byte(all[end + 1])))) {
      ++end;
    }
    const std::string_view word = all.substr(i, end - i);
    words_.push_back(
        {{base + static_cast<std::uint32_t>(i), base + static_cast<std::uint32_t>(end)},
         word,
         is_dash(word),
         false});
    i = end;
  }
}

std::size_t WordList::index_at(std::uint32_t offset) const {
  const auto at = std::lower_bound(
      words_.begin(), words_.end(), offset,
      [](const Word& word, std::uint32_t wanted) { return word.where.end <= wanted; });
  return static_cast<std::size_t>(at - words_.begin());
}

std::size_t match_phrase(std::span<const Word> words, std::size_t index, std::string_view phrase) {
  std::size_t matched = 0;
  while (!phrase.empty()) {
    const std::size_t blank = phrase.find(' ');
    const std::string_view part = phrase.substr(0, blank);
    if (index + matched >= words.size()) return 0;
    const std::string_view word = words[index + matched].lower;
    const bool fits = part == "?"          ? !words[index + matched].clause_end
                      : part.back() == '*' ? word.starts_with(part.substr(0, part.size() - 1))
                                           : word == part;
    if (!fits) return 0;
    ++matched;
    if (blank == std::string_view::npos) break;
    phrase.remove_prefix(blank + 1);
  }
  return matched;
}

}  // namespace pmlint::facts
