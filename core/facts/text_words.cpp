// SPDX-License-Identifier: MIT
#include "core/facts/text_words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "core/text/sorted.hpp"

namespace pmlint::facts {
namespace {

constexpr std::array<bool, 256> kIsWordByte = [] {
  std::array<bool, 256> is{};
  for (std::size_t c = 0; c < is.size(); ++c) {
    is[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
            c == '_' || c >= 0x80;
  }
  return is;
}();

bool is_word_byte(char c) { return kIsWordByte[static_cast<unsigned char>(c)]; }

// The eight bytes at `at`, the lowest first.
std::uint64_t load(const char* at) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

constexpr std::uint64_t kEachByte = 0x0101010101010101U;

// Are the bytes that `mask` keeps ASCII letters? Of the bytes of a lower-case word only those have
// the first three bits 011.
bool are_letters(std::uint64_t bytes, std::uint64_t mask) {
  return (bytes & mask & 0xE0 * kEachByte) == (mask & 0x60 * kEachByte);
}

// The word at text[begin, end), read eight bytes at a time where they can be loaded.
TextWord word_at(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t size = end - begin;
  TextWord word{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(size), 0, false};
  if (std::endian::native != std::endian::little || begin + sizeof(std::uint64_t) > text.size()) {
    const std::string_view bytes = text.substr(begin, size);
    word.hash = text::word_hash(bytes);
    word.letters =
        size <= 16 && std::ranges::all_of(bytes, [](char c) { return c >= 'a' && c <= 'z'; });
    return word;
  }
  const std::uint64_t first = load(text.data() + begin);
  if (size > 8) {
    const std::uint64_t last = load(text.data() + end - 8);
    word.hash = text::mix_word(first, last, size);
    word.letters = size <= 16 && are_letters(first, ~0ULL) && are_letters(last, ~0ULL);
    return word;
  }
  const std::uint64_t mask = ~std::uint64_t{0} >> (64 - 8 * size);
  word.hash = text::mix_word(first & mask, 0, size);
  word.letters = are_letters(first, mask);
  return word;
}

// Eight bytes at a time: a byte is a capital when adding carries it past 'A' but not past 'Z' into
// its top bit, which bytes above 0x7F have from the start.
std::uint64_t fold_eight(std::uint64_t bytes) {
  const std::uint64_t low = bytes & (kEachByte * 0x7F);
  const std::uint64_t from_a = low + kEachByte * (0x80 - 'A');
  const std::uint64_t past_z = low + kEachByte * (0x80 - 'Z' - 1);
  const std::uint64_t capital = from_a & ~past_z & ~bytes & (kEachByte * 0x80);
  return bytes | capital >> 2U;
}

std::string folded(std::string_view text) {
  std::string lower(text);
  std::size_t i = 0;
  for (std::uint64_t bytes = 0; i + sizeof bytes <= lower.size(); i += sizeof bytes) {
    std::memcpy(&bytes, lower.data() + i, sizeof bytes);
    bytes = fold_eight(bytes);
    std::memcpy(lower.data() + i, &bytes, sizeof bytes);
  }
  for (; i < lower.size(); ++i) {
    if (lower[i] >= 'A' && lower[i] <= 'Z') lower[i] = static_cast<char>(lower[i] | 0x20);
  }
  return lower;
}

}  // namespace

TextWords::TextWords(std::string_view text) : lower_(folded(text)) {
  constexpr std::size_t kBytesOfAWord = 5;  // a word and its blank, seldom fewer
  words_.reserve(text.size() / kBytesOfAWord);
  const std::string_view all = lower_;
  for (std::size_t i = 0; i < all.size();) {
    if (!is_word_byte(all[i])) {
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    while (end < all.size() && is_word_byte(all[end])) ++end;
    words_.push_back(word_at(all, i, end));
    i = end;
  }
}

std::span<const TextWord> TextWords::in(text::ByteRange range) const {
  const std::span<const TextWord> all = words_;
  const std::span<const TextWord> ahead =
      all.subspan(text::count_below(all, range.begin, &TextWord::begin));
  // Between the beginnings of two words lie two bytes at least.
  const std::span<const TextWord> near =
      ahead.first(std::min<std::size_t>(ahead.size(), range.size() / 2 + 1));
  return near.first(text::count_below(near, range.end, &TextWord::begin));
}

}  // namespace pmlint::facts
