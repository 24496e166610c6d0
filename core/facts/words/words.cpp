// SPDX-License-Identifier: MIT
#include "core/facts/words/words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

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

// word_head() of a word of a TextWords, behind which more bytes may be read.
std::uint64_t head_of(std::string_view word) {
  if constexpr (std::endian::native != std::endian::little) return word_head(word);
  std::uint64_t head = 0;
  std::memcpy(&head, word.data(), kHeadBytes);
  return word.size() < kHeadBytes ? head & ~(~std::uint64_t{0} << 8 * word.size()) : head;
}

}  // namespace

bool ends_sentence(std::string_view lower, std::size_t at) {
  return part_of(lower[at]) == Part::stop && !is_inner_period(lower, at);
}

// Most words are letters between blanks: those are taken as the document has cut them. What is joined
// by an apostrophe, a dash or a dot is cut byte by byte.
void WordList::cut(const TextWords& text, text::ByteRange stretch) {
  constexpr std::size_t kUsual = 64;
  words_.clear();
  words_.reserve(kUsual);
  const char* const bytes = text.lower().data();
  const std::string_view lower(bytes, stretch.end);
  const std::span<const TextWord> ahead = text.in(stretch);
  const TextWord* next = ahead.data();
  const TextWord* const last = next + ahead.size();
  for (std::uint32_t at = stretch.begin; at < stretch.end;) {
    for (; next != last && next->plain && next->begin <= at + 1; ++next) {
      if (next->begin < at) continue;
      if (next->end() > stretch.end) break;
      at = next->end();
      const std::string_view shown(bytes + next->begin, next->size);
      words_.push_back({{next->begin, at}, shown, head_of(shown), false, false});
    }
    const std::uint32_t begin = at++;
    const Part part = begin < stretch.end ? part_of(bytes[begin]) : Part::none;
    if (part == Part::none) continue;
    if (part == Part::word) {
      if (next != last && next->begin == begin) at = std::min(next->end(), stretch.end);
      while (at < stretch.end && (part_of(bytes[at]) == Part::word || is_inner_period(lower, at)))
        ++at;
    } else if (is_inner_period(lower, begin)) {
      continue;
    }
    while (next != last && next->begin < at) ++next;
    const std::string_view shown(bytes + begin, at - begin);
    words_.push_back({{begin, at},
                      shown,
                      head_of(shown),
                      part != Part::word || is_dash(shown),
                      part == Part::stop});
  }
}

std::size_t WordList::index_at(std::uint32_t offset) const {
  const std::span<const Word> all = words();
  const auto at = std::ranges::lower_bound(all, offset + 1, {},
                                           [](const Word& word) { return word.where.end; });
  return static_cast<std::size_t>(at - all.begin());
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
