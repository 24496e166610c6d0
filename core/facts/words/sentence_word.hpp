// SPDX-License-Identifier: MIT
// A word as its sentence has it: "max_connections" and "load-balancer" are one.
#pragma once

#include <cstdint>

#include "core/facts/causes/cause_words.hpp"
#include "core/text/byte_range.hpp"

namespace pmlint::facts {

// What the letters of a word tell, as bits.
enum WordShape : std::uint8_t {
  kShapeIdentifier = 1,  // "max_connections", "nginx.conf", `code`: written for machines
  kShapeName = 2,        // a capital inside a sentence: "Redis"
  kShapeDigit = 4,       // begins with one
  kShapeNumber = 8,      // and is no clock time, no year, no date
};

struct SentenceWord {
  text::ByteRange range;
  // Of the known phrase that begins here, or of the word; what it is alone (kWordAloneOnly) stays.
  // The other words of a phrase are stop words.
  std::uint32_t classes = 0;
  WordId id = 0;
  std::uint8_t phrase = 1;  // its words
  std::uint8_t shape = 0;   // of WordShape

  [[nodiscard]] bool has(WordShape one) const { return (shape & one) != 0; }
  // To its neighbours.
  [[nodiscard]] bool is_part() const { return (classes & kWordPart) != 0 || has(kShapeIdentifier); }
};

}  // namespace pmlint::facts
