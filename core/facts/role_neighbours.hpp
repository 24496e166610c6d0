// SPDX-License-Identifier: MIT
// What the words around a phrase make of it: a purpose, a denial, a thing looked at. `index` is the
// phrase's first word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "core/facts/phrase_table.hpp"
#include "core/facts/words.hpp"

namespace pmlint::facts {

using PhraseSet = PhraseTable<std::true_type>;

inline PhraseSet phrase_set(std::span<const std::string_view> phrases) {
  return {phrases, [](std::string_view phrase) { return phrase; },
          [](std::string_view) { return std::true_type(); }};
}

// "worked to restore", "in order to get the service back" are purposes, "restored to normal
// operations", "able to bring it back" are none.
[[nodiscard]] bool is_purpose(std::span<const Word> words, std::size_t index);
// "not yet", "failed", "should be": left of an end.
[[nodiscard]] bool denied(std::span<const Word> words, std::size_t index);
// "but errors persist", "no effect": right of an end.
[[nodiscard]] bool relapse_after(std::span<const Word> words, std::size_t index);
// "found unresponsive": what is in trouble, not why.
[[nodiscard]] bool finds_trouble(std::span<const Word> words, std::size_t index);
// Which of `senses` the contexts take.
[[nodiscard]] std::uint32_t taken_at(std::span<const Word> words, std::size_t index,
                                     std::uint32_t senses);

}  // namespace pmlint::facts
