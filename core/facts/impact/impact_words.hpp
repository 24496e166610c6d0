// SPDX-License-Identifier: MIT
// What the impact is told with. A cause that uses the same words tells the symptom once more.
#pragma once

#include <cstddef>
#include <vector>

#include "core/facts/reading.hpp"

namespace pmlint::facts {

// The words with content of the summary, of the impact and of what stands above all sections. Read
// when they are first asked for; most documents never do.
class ImpactWords {
 public:
  explicit ImpactWords(const Reading& reading) : reading_(reading) {}

  // How many different words of a visible stretch the impact has as well, inflections aside.
  [[nodiscard]] std::size_t shared(text::ByteRange visible);

 private:
  [[nodiscard]] std::vector<std::size_t> stems_in(text::ByteRange visible) const;
  void read();

  const Reading& reading_;
  std::vector<std::size_t> stems_;  // hashes, sorted
  bool read_ = false;
};

}  // namespace pmlint::facts
