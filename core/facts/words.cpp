// SPDX-License-Identifier: MIT
#include "core/facts/words.hpp"

#include <algorithm>
#include <array>

namespace pmlint::facts {
namespace {

// What a byte is to the cut: nothing, part of a word, a mark in a sentence, its end.
enum class Part : std::uint8_t { none, word, mark, stop };

constexpr std::array<Part, 256> kParts = [] {
  std::array<Part, 256> parts{};
  for (std::size_t c = 0; c < parts.size(); ++c) {
    const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' || c == '-' ||
                      c == '_' || c == '%' || c >= 0x80;
    if (word) parts[c] = Part::word;
  }
  for (const char c : {';', ',', ':', '(', ')'}) parts[static_cast<unsigned char>(c)] = Part::mark;
  for (const char c : {'.', '!', '?'}) parts[static_cast<unsigned char>(c)] = Part::stop;
  return parts;
}();

Part part_of(char c) { return kParts[static_cast<unsigned char>(c)]; }

// A dash as a word of its own, a dash of three bytes, an ellipsis: they end a clause.
bool is_dash(std::string_view word) {
  if (word.front() == '-') return word == "-" || word == "--";
  return word == "\xE2\x80\x93" || word == "\xE2\x80\x94";
}

// "v2.1", "example.org": the period does not end anything.
bool is_inner_period(std::string_view lower, std::size_t at) {
  return lower[at] == '.' && at + 1 < lower.size() && part_of(lower[at + 1]) == Part::word;
}

}  // namespace

bool ends_sentence(std::string_view lower, std::size_t at) {
  return part_of(lower[at]) == Part::stop && !is_inner_period(lower, at);
}

void WordList::cut(std::string_view lower, std::uint32_t base) {
  constexpr std::size_t kBytesOfAWord = 5;
  words_.clear();
  words_.reserve(lower.size() / kBytesOfAWord + 1);
  const std::size_t size = lower.size();
  const char* const bytes = lower.data();
  for (std::size_t i = 0; i < size;) {
    const std::size_t begin = i;
    const Part part = part_of(bytes[i++]);
    if (part == Part::none) continue;
    if (part == Part::word) {
      while (i < size && (part_of(bytes[i]) == Part::word || is_inner_period(lower, i))) ++i;
    } else if (is_inner_period(lower, begin)) {
      continue;
    }
    Word& word = words_.emplace_back();
    word.where = {base + static_cast<std::uint32_t>(begin), base + static_cast<std::uint32_t>(i)};
    word.lower = {bytes + begin, i - begin};
    word.clause_end = part != Part::word || is_dash(word.lower);
    word.sentence_end = part == Part::stop;
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
