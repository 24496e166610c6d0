// SPDX-License-Identifier: MIT
// Cuts text into tokens, whatever document it stands in.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "core/facts/actions/action_token.hpp"
#include "core/facts/words/text_words.hpp"

namespace pmlint::facts {

// A line of the visible text, or a text of its own.
struct LineToCut {
  std::string_view text;
  std::string_view lower;                // the same with A to Z folded; most keys are views into it
  std::uint32_t base = 0;                // ranges count from here
  std::span<const TextWord> words = {};  // of the text, their places counted as ranges are; or none
};

// Adds the tokens, without marks; the keys of words beyond ASCII are written to `memory`.
void cut_tokens(const LineToCut& line, std::pmr::memory_resource& memory,
                std::vector<Token>& tokens);

}  // namespace pmlint::facts
