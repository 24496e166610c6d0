// SPDX-License-Identifier: MIT
// Asks the grammars what begins at a place, in the order in which they go before each other, and adds
// it to a scan.
#pragma once

#include <optional>
#include <string_view>

#include "core/time/scan_builder.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {

// Each reader takes what stands at `p` and returns its end, or `p` when nothing does.
class Openers {
 public:
  Openers(const Text& text, DateOrder order, ScanBuilder found)
      : text_(text), order_(order), found_(found) {}

  Position at_digit(Position p);
  Position at_fraction_sign(Position p) { return take_length(p); }
  // `word` stands at `p`; `known` is its entry.
  Position at_word(Position p, std::string_view word, const TimeWord& known);

 private:
  Position at_starter(Position p, std::string_view word, Starter starter);
  Position at_article(Position p, std::string_view word);
  Position at_capitals(Position p, std::string_view word);
  Position take_time(Position p);
  Position take_length(Position p);
  Position take_vague(Position p);
  Position take_zone(Position p);
  Position take_relative(Position p);
  Position take(Position p, const std::optional<LengthRead>& length);

  const Text& text_;
  DateOrder order_;
  ScanBuilder found_;
};

}  // namespace pmlint::time
