// SPDX-License-Identifier: MIT
// Does a stretch of text hold one of many phrases? One look-up a word, whatever the number of phrases:
// they are sorted by the hash of their first word, which the host has computed for the document.
#pragma once

#include <pmlint/document.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace pmlint::timeline {

struct Phrase {
  std::uint32_t first = 0;  // the hash of its first word
  std::string_view words;   // in lower case, separated by blanks
};

template <std::size_t N>
[[nodiscard]] constexpr std::array<Phrase, N> phrases(const std::string_view (&texts)[N]) {
  std::array<Phrase, N> rows{};
  for (std::size_t i = 0; i < N; ++i) {
    rows[i] = {word_hash(texts[i].substr(0, texts[i].find(' '))), texts[i]};
  }
  std::ranges::sort(rows, {}, &Phrase::first);
  return rows;
}

[[nodiscard]] bool says(const Document& doc, TextRange where, std::span<const Phrase> phrases);

}  // namespace pmlint::timeline
