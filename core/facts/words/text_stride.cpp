// SPDX-License-Identifier: MIT
#include "core/facts/words/text_stride.hpp"

#include <bit>
#include <cstring>

#include "core/text/word.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace pmlint::facts {
namespace {

constexpr std::size_t kEight = sizeof(std::uint64_t);
constexpr std::uint64_t kEachByte = 0x0101010101010101U;
constexpr std::uint64_t kTopBits = kEachByte * 0x80;

// As text::first_eight() reads them.
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

// The top bits of eight bytes as eight bits, the first byte's the lowest.
constexpr std::uint64_t gathered(std::uint64_t top_bits) {
  return top_bits * 0x02040810204081U >> 56U;
}

}  // namespace

TextStride fold_stride_by_eight(const char* text, char* lower) {
  TextStride stride;
  for (std::size_t at = 0; at < TextStride::kBytes; at += kEight) {
    const std::uint64_t bytes = text::first_eight(text + at);
    const std::uint64_t capitals = between(bytes, 'A', 'Z');
    const std::uint64_t folded = bytes | capitals >> 2U;
    store(folded, lower + at);
    const std::uint64_t letters = between(folded, 'a', 'z');
    const std::uint64_t others =
        between(folded, '0', '9') | between(folded, '_', '_') | (folded & kTopBits);
    stride.of_word |= gathered(letters | others) << at;
    stride.letter |= gathered(letters) << at;
    stride.capital |= gathered(capitals) << at;
    stride.blank |= gathered(between(bytes, ' ', ' ')) << at;
  }
  return stride;
}

#ifdef __SSE2__

namespace {

// All bits of each byte that is from `first` to `last`. Bytes are compared as signed ones, so `first`
// is moved to the least of these.
__m128i between(__m128i bytes, char first, char last) {
  constexpr int kLeast = -0x80;
  const __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(kLeast - first)));
  return _mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(kLeast + last - first + 1)));
}

// The top bits of sixteen bytes as sixteen bits.
std::uint64_t gathered(__m128i bytes) {
  return static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)));
}

}  // namespace

TextStride fold_stride(const char* text, char* lower) {
  TextStride stride;
  for (std::size_t at = 0; at < TextStride::kBytes; at += sizeof(__m128i)) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at));
    const __m128i capitals = between(bytes, 'A', 'Z');
    const __m128i folded = _mm_or_si128(bytes, _mm_and_si128(capitals, _mm_set1_epi8(0x20)));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(lower + at), folded);
    const __m128i letters = between(folded, 'a', 'z');
    const __m128i others =
        _mm_or_si128(between(folded, '0', '9'), _mm_cmpeq_epi8(folded, _mm_set1_epi8('_')));
    stride.of_word |= gathered(_mm_or_si128(_mm_or_si128(letters, others), folded)) << at;
    stride.letter |= gathered(letters) << at;
    stride.capital |= gathered(capitals) << at;
    stride.blank |= gathered(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' '))) << at;
  }
  return stride;
}

#else

TextStride fold_stride(const char* text, char* lower) { return fold_stride_by_eight(text, lower); }

#endif

}  // namespace pmlint::facts
