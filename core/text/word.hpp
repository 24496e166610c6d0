// SPDX-License-Identifier: MIT
// A word of a text as readers are handed it: where it stands and a hash of it in lower case. Most
// readers know a few hundred words, so most words of a text are turned away by their hash alone.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace pmlint::text {

enum class Capitals : std::uint8_t { none, first, inside };  // "restart", "Restart", "reStart"

// A maximal run of ASCII letters, digits, '_' and bytes above 0x7F: "can't" is two words, "p99" one.
// Without initial values, so that a table of them need not be filled twice.
struct Word {
  std::uint32_t begin;
  std::uint32_t size;
  std::uint32_t hash;  // word_hash() of the lower-case word
  bool letters;        // only ASCII letters, at most 16 of them
  bool plain;          // and a blank stands right before it, another right behind
  Capitals capitals;   // of a word of letters

  [[nodiscard]] std::uint32_t end() const { return begin + size; }
};

// Of the length and the first and last eight bytes: words that differ only in their middle share it.
// `first` holds the first bytes, the lowest first; `last` the last eight of a word that has more.
[[nodiscard]] constexpr std::uint32_t mix_word(std::uint64_t first, std::uint64_t last,
                                               std::size_t size) {
  const std::uint64_t mixed =
      first * 0x9E3779B97F4A7C15U + last * 0xC2B2AE3D27D4EB4FU + size * 0x165667B19E3779F9U;
  return static_cast<std::uint32_t>((mixed ^ mixed >> 29U) >> 16U);
}

// Eight bytes as a number of which the first byte is the lowest.
[[nodiscard]] inline std::uint64_t first_eight(const char* bytes) {
  std::uint64_t number = 0;
  std::memcpy(&number, bytes, sizeof number);
  if constexpr (std::endian::native == std::endian::big) number = __builtin_bswap64(number);
  return number;
}

namespace detail {

// The first bytes of a word, eight at most, the lowest first.
constexpr std::uint64_t packed(std::string_view bytes) {
  std::uint64_t all = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    all |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  }
  return all;
}

template <class Integer>
std::uint64_t load(const char* at) {
  Integer bytes = 0;
  std::memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

// The same with two loads that overlap, or with a few bytes of a short word.
inline std::uint64_t loaded(std::string_view bytes) {
  const char* const at = bytes.data();
  const std::size_t size = bytes.size();
  if (std::endian::native != std::endian::little || size < 4) return packed(bytes);
  return load<std::uint32_t>(at) | load<std::uint32_t>(at + size - 4) << (8 * (size - 4));
}

}  // namespace detail

[[nodiscard]] constexpr std::uint32_t word_hash(std::string_view word) {
  const std::string_view first = word.substr(0, 8);
  const std::string_view last = word.size() > 8 ? word.substr(word.size() - 8) : std::string_view{};
  if (std::is_constant_evaluated()) {
    return mix_word(detail::packed(first), detail::packed(last), word.size());
  }
  return mix_word(detail::loaded(first), detail::loaded(last), word.size());
}

// A set of words of which only the hashes are known: what it holds it always finds, of other words
// it takes one in some twenty (with two hundred words in it) for one of its own.
class WordFilter {
 public:
  constexpr void add(std::string_view lower) { add(word_hash(lower)); }
  constexpr void add(std::uint32_t hash) {
    bits_[hash / kBits % kCells] |= std::uint64_t{1} << (hash % kBits);
  }
  [[nodiscard]] constexpr bool may_hold(std::uint32_t hash) const {
    return (bits_[hash / kBits % kCells] >> (hash % kBits) & 1U) != 0;
  }

 private:
  static constexpr std::uint32_t kBits = 64;
  static constexpr std::uint32_t kCells = 64;
  std::array<std::uint64_t, kCells> bits_{};
};

}  // namespace pmlint::text
