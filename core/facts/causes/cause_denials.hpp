// SPDX-License-Identifier: MIT
// Sentences that speak of a cause and name none: a guess that was dropped, a search, a rule of
// experience, a reason why somebody did something, an apology.
#pragma once

#include "core/facts/words/text_words.hpp"
#include "core/text/byte_range.hpp"

namespace pmlint::facts {

// "We suspected the cache", "to find the root cause", "a full disk can cause this", "we decided to wait
// because ...". Linear in the sentence.
[[nodiscard]] bool names_no_cause(const TextWords& words, text::ByteRange sentence);

}  // namespace pmlint::facts
