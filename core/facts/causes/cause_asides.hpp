// SPDX-License-Identifier: MIT
// What stands where causes are told and tells none: the words of a picture, the title, a question, and
// a list of what might happen.
#pragma once

#include <optional>

#include "core/facts/causes/cause_text.hpp"
#include "core/facts/reading.hpp"

namespace pmlint::facts {

class CauseAsides {
 public:
  // Keeps a reference.
  explicit CauseAsides(const Reading& reading) : reading_(reading) {}

  [[nodiscard]] bool is_aside(const CauseSentence& sentence) const;
  // "In production, other causes would include:" and the list after it; asks of each piece in order.
  [[nodiscard]] bool in_supposed_list(text::ByteRange piece);

 private:
  [[nodiscard]] std::optional<markdown::BlockId> list_of(text::ByteRange piece) const;
  [[nodiscard]] bool supposes(text::ByteRange piece) const;

  const Reading& reading_;
  std::optional<markdown::BlockId> list_;  // the supposed one
  bool opened_ = false;                    // by the piece before
};

}  // namespace pmlint::facts
