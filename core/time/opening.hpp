// SPDX-License-Identifier: MIT
// May an expression of time begin at a word? Nearly every word of a document is asked.
#pragma once

#include "core/text/word.hpp"
#include "core/time/words.hpp"
#include "core/time/zone.hpp"

namespace pmlint::time {

// At the word, or inside it. False: it does not.
[[nodiscard]] inline bool may_open(const text::Word& word) {
  return !word.letters || kStarterFilter.may_hold(word.hash) ||
         (word.capitals == text::Capitals::inside && kAbbreviationFilter.may_hold(word.hash));
}

}  // namespace pmlint::time
