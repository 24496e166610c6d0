// SPDX-License-Identifier: MIT
// A first pass folds the text and tells its bytes apart, a second cuts its words by bits alone.
#include "core/facts/words/text_words.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "core/facts/words/text_stride.hpp"

namespace pmlint::facts {
namespace {

constexpr std::size_t kStride = TextStride::kBytes;
constexpr std::uint32_t kMostLetters = 16;  // of a word of letters: all that a spelling holds

std::uint64_t lowest(std::uint64_t bits) { return bits & (~bits + 1); }
std::uint32_t at(std::uint64_t bit) { return static_cast<std::uint32_t>(std::countr_zero(bit)); }

}  // namespace

TextWords::TextWords(std::string_view text)
    : lower_(std::make_unique_for_overwrite<char[]>(text.size() + 2 * kStride)),
      size_(text.size()),
      begins_(text.size() / kStride + 1) {
  std::vector<TextStride> strides(begins_.size());
  std::size_t count = 0;
  std::uint64_t before = 0;  // is the byte before the stride of a word?
  for (std::size_t i = 0; i < strides.size(); ++i) {
    const std::size_t from = i * kStride;
    std::array<char, kStride> rest{};
    const bool whole = from + kStride <= size_;
    if (!whole) std::ranges::copy(text.substr(from), rest.begin());
    strides[i] = fold_stride(whole ? text.data() + from : rest.data(), lower_.get() + from);
    const std::uint64_t of_word = strides[i].of_word;
    begins_[i] = {count, of_word & ~(of_word << 1U | before)};
    count += static_cast<std::size_t>(std::popcount(begins_[i].inside));
    before = of_word >> (kStride - 1);
  }
  std::fill_n(lower_.get() + strides.size() * kStride, sizeof(std::uint64_t), '\0');
  words_.resize(count);
  cut(strides);
}

void TextWords::cut(std::span<const TextStride> strides) {
  const char* const lower = lower_.get();
  TextWord* word = words_.data();
  std::uint64_t before = 0;  // is the byte before the stride of a word?
  // Of the word whose end has not been read yet:
  std::uint32_t begin = 0;
  bool opens_with_capital = false;
  std::uint64_t inner_capitals = 0;  // a bit each
  std::uint64_t others = 0;          // a bit for each byte that is no letter
  for (std::size_t i = 0; i < strides.size(); ++i) {
    const TextStride stride = strides[i];
    const auto from = static_cast<std::uint32_t>(i * kStride);
    const std::uint64_t follows = stride.of_word << 1U | before;
    std::uint64_t begins = begins_[i].inside;
    std::uint64_t own = ~std::uint64_t{0};  // from where the word begins in the stride
    std::uint64_t behind = own;             // and behind its first byte
    const auto open_next = [&] {
      const std::uint64_t first = lowest(begins);
      begins ^= first;
      own = ~first + 1;
      behind = own ^ first;
      begin = from + at(first);
      opens_with_capital = (stride.capital & first) != 0;
      inner_capitals = others = 0;
    };
    if (before == 0) open_next();
    for (std::uint64_t ends = follows & ~stride.of_word; ends != 0; ends &= ends - 1) {
      const std::uint64_t till_end = lowest(ends) - 1;
      inner_capitals |= stride.capital & behind & till_end;
      others |= ~stride.letter & own & till_end;
      const std::uint32_t end = from + at(ends);
      const std::uint32_t size = end - begin;
      word->begin = begin;
      word->size = size;
      const Spelling spelled = spelling(*word);
      word->hash = text::mix_word(spelled.first, spelled.last, size);
      word->letters = others == 0 && size <= kMostLetters;
      word->plain = word->letters && begin > 0 && lower[begin - 1] == ' ' && lower[end] == ' ';
      word->capitals = inner_capitals != 0  ? text::Capitals::inside
                       : opens_with_capital ? text::Capitals::first
                                            : text::Capitals::none;
      ++word;
      open_next();
    }
    inner_capitals |= stride.capital & behind;
    others |= ~stride.letter & own;
    before = stride.of_word >> (kStride - 1);
  }
}

std::size_t TextWords::first_from(std::uint32_t offset) const {
  if (offset >= size_) return words_.size();
  const Begins& begins = begins_[offset / kStride];
  const std::uint64_t earlier = begins.inside & ((std::uint64_t{1} << offset % kStride) - 1);
  return begins.before + static_cast<std::size_t>(std::popcount(earlier));
}

std::span<const TextWord> TextWords::in(text::ByteRange range) const {
  const std::size_t first = first_from(range.begin);
  const std::size_t last = first_from(range.end);
  return std::span(words_).subspan(first, std::max(first, last) - first);
}

}  // namespace pmlint::facts
