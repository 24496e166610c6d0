// SPDX-License-Identifier: MIT
#include "core/facts/causes/cause_words.hpp"

#include <algorithm>

#include "core/facts/causes/cause_index.hpp"

namespace pmlint::facts {
namespace {

bool ends_with(std::string_view word, std::string_view tail) { return word.ends_with(tail); }

// How many letters of an already lower-cased word make its stem.
std::size_t stem_size(std::string_view word) {
  std::size_t size = word.size();
  const auto cut = [&](std::size_t letters) {
    size -= letters;
    word = word.substr(0, size);
  };
  if (size > 3 && ends_with(word, "'s")) cut(2);
  if (size > 4 && ends_with(word, "ies")) return size - 2;  // "retries" -> "retri" -> below
  if (size > 4 && ends_with(word, "ied")) return size - 2;
  if (size > 3 && ends_with(word, "s") && !ends_with(word, "ss") && !ends_with(word, "us") &&
      !ends_with(word, "is")) {
    cut(1);
  }
  const std::size_t before = size;
  if (size > 5 && ends_with(word, "ing"))
    cut(3);
  else if (size > 4 && ends_with(word, "ed"))
    cut(2);
  else if (size > 6 && ends_with(word, "ion"))
    cut(3);
  if (size != before && size > 3 && word[size - 1] == word[size - 2] && word[size - 1] != 'l' &&
      word[size - 1] != 's') {
    cut(1);  // "dropped" -> "dropp" -> "drop"
  }
  if (size > 3 && word[size - 1] == 'e') cut(1);
  return size;
}

}  // namespace

Stem::Stem(std::string_view lower) {
  lower = lower.substr(0, kLongest);
  std::ranges::copy(lower, letters_.begin());
  const std::size_t size = stem_size({letters_.data(), lower.size()});
  std::fill(letters_.begin() + static_cast<std::ptrdiff_t>(size),
            letters_.begin() + static_cast<std::ptrdiff_t>(lower.size()), '\0');
  if (size > 2 && letters_[size - 1] == 'y') letters_[size - 1] = 'i';  // "retry" is "retri"
  size_ = static_cast<std::uint8_t>(size);
}

std::size_t Stem::hash() const {
  const std::array<std::uint64_t, 3> parts = numbers();
  std::uint64_t mixed = parts[0] * 0x9E3779B97F4A7C15U ^ parts[1] * 0xC2B2AE3D27D4EB4FU ^
                        parts[2] * 0x165667B19E3779F9U;
  mixed ^= mixed >> 32U;
  return static_cast<std::size_t>(mixed ^ mixed >> 15U);
}

WordId word_id(const Stem& stem) { return CauseIndex::whole().id(stem); }

std::uint32_t classes_alone(WordId word) { return CauseIndex::whole().alone(word); }

}  // namespace pmlint::facts
