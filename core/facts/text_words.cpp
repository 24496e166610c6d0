// SPDX-License-Identifier: MIT
// The text is folded and its words are found eight bytes at a time: whether a byte is of a word is one
// bit, and words begin and end where neighbouring bits differ.
#include "core/facts/text_words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace pmlint::facts {
namespace {

constexpr std::size_t kEight = sizeof(std::uint64_t);
constexpr std::size_t kStride = kEight * kEight;  // bytes of which one bit each makes a number
constexpr std::uint64_t kEachByte = 0x0101010101010101U;
constexpr std::uint64_t kTopBits = kEachByte * 0x80;

// Eight bytes as a number of which the first byte is the lowest.
std::uint64_t load(const char* at) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, at, kEight);
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
  return bytes;
}
void store(std::uint64_t bytes, char* at) {
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
  std::memcpy(at, &bytes, kEight);
}

// The top bit of each byte that is from `first` to `last`: adding carries a byte from there on into
// its top bit. Bytes above 0x7F are never told of.
constexpr std::uint64_t between(std::uint64_t bytes, char first, char last) {
  const std::uint64_t low = bytes & ~kTopBits;
  const std::uint64_t from_first = low + kEachByte * static_cast<std::uint64_t>(0x80 - first);
  const std::uint64_t past_last = low + kEachByte * static_cast<std::uint64_t>(0x80 - last - 1);
  return from_first & ~past_last & ~bytes & kTopBits;
}

// Of bytes in lower case: letters, digits, '_' and all above 0x7F are of words.
constexpr std::uint64_t of_words(std::uint64_t lower) {
  return between(lower, 'a', 'z') | between(lower, '0', '9') | between(lower, '_', '_') |
         (lower & kTopBits);
}

// The top bits of eight bytes as eight bits, the first byte's the lowest.
constexpr std::uint64_t gathered(std::uint64_t top_bits) {
  return top_bits * 0x02040810204081U >> 56U;
}

// Of bytes in lower case only letters have the first three bits 011.
constexpr bool are_letters(std::uint64_t bytes, std::uint64_t mask) {
  return (bytes & mask & 0xE0 * kEachByte) == (mask & 0x60 * kEachByte);
}

// A stride of a text: a bit for each byte that is of a word, and for each that is a capital.
struct Stride {
  std::uint64_t of_word = 0;
  std::uint64_t capital = 0;
};

Stride fold(const char* text, char* lower) {
  Stride stride;
  for (std::size_t at = 0; at < kStride; at += kEight) {
    const std::uint64_t bytes = load(text + at);
    const std::uint64_t capitals = between(bytes, 'A', 'Z');
    const std::uint64_t folded = bytes | capitals >> 2U;
    store(folded, lower + at);
    stride.of_word |= gathered(of_words(folded)) << at;
    stride.capital |= gathered(capitals) << at;
  }
  return stride;
}

// The word of `size` bytes at `lower`, behind which a stride may be read.
TextWords::Spelling spelled(const char* lower, std::uint32_t size) {
  const std::uint64_t first = load(lower);
  if (size > kEight) return {first, load(lower + size - kEight), size};
  return {first & ~std::uint64_t{0} >> 8 * (kEight - size), 0, size};
}

bool are_letters(const TextWords::Spelling& word) {
  if (word.size > 2 * kEight) return false;
  return word.size > kEight
             ? are_letters(word.first, ~0ULL) && are_letters(word.last, ~0ULL)
             : are_letters(word.first, ~std::uint64_t{0} >> 8 * (kEight - word.size));
}

// Of what is open where a stride ends.
struct OpenWord {
  std::uint32_t begin = 0;
  bool opens_with_capital = false;
  bool capital_inside = false;

  [[nodiscard]] text::Capitals capitals() const {
    if (capital_inside) return text::Capitals::inside;
    return opens_with_capital ? text::Capitals::first : text::Capitals::none;
  }
};

}  // namespace

TextWords::TextWords(std::string_view text)
    : lower_(text.size() + kStride, '\0'), size_(text.size()) {
  constexpr std::size_t kBytesOfAWord = 5;  // a word and its blank, seldom fewer
  words_.reserve(text.size() / kBytesOfAWord);
  std::array<char, kStride> rest{};
  OpenWord open;
  first_of_stride_.reserve(size_ / kStride + 1);
  std::uint64_t before = 0;  // is the byte before the stride of a word?
  for (std::size_t from = 0; from <= size_; from += kStride) {
    first_of_stride_.push_back(static_cast<std::uint32_t>(words_.size()));
    const char* bytes = text.data() + from;
    if (from + kStride > size_) {
      std::ranges::copy(text.substr(from), rest.begin());
      bytes = rest.data();
    }
    const Stride stride = fold(bytes, lower_.data() + from);
    // Where words begin and end, in turn.
    std::uint64_t turns = stride.of_word ^ (stride.of_word << 1U | before);
    std::uint64_t ahead = ~std::uint64_t{0};  // what is not read of the stride
    for (; turns != 0; turns &= turns - 1) {
      const auto bit = static_cast<std::uint32_t>(std::countr_zero(turns));
      const std::uint64_t past = ~std::uint64_t{0} << bit;
      const auto at = static_cast<std::uint32_t>(from) + bit;
      if ((stride.of_word >> bit & 1U) != 0) {
        open = {at, (stride.capital >> bit & 1U) != 0, false};
        ahead = past << 1U;
        continue;
      }
      open.capital_inside |= (stride.capital & ahead & ~past) != 0;
      const bool blank_before = open.begin > 0 && lower_[open.begin - 1] == ' ';
      TextWord& word = words_.emplace_back();
      word.begin = open.begin;
      word.size = at - open.begin;
      word.capitals = open.capitals();
      const Spelling spelling = spelled(lower_.data() + word.begin, word.size);
      word.hash = text::mix_word(spelling.first, spelling.last, spelling.size);
      word.letters = are_letters(spelling);
      word.plain = word.letters && blank_before && lower_[at] == ' ';
    }
    before = stride.of_word >> (kStride - 1);
    open.capital_inside |= before != 0 && (stride.capital & ahead) != 0;
  }
}

TextWords::Spelling TextWords::spelling(const TextWord& word) const {
  return spelled(lower_.data() + word.begin, word.size);
}

std::size_t TextWords::first_from(std::uint32_t offset) const {
  if (offset >= size_) return words_.size();
  std::size_t word = first_of_stride_[offset / kStride];
  while (word < words_.size() && words_[word].begin < offset) ++word;
  return word;
}

std::span<const TextWord> TextWords::in(text::ByteRange range) const {
  const std::size_t first = first_from(range.begin);
  std::size_t last = first;
  if (range.size() > kStride) last = std::max(last, first_from(range.end));
  while (last < words_.size() && words_[last].begin < range.end) ++last;
  return std::span(words_).subspan(first, last - first);
}

}  // namespace pmlint::facts
