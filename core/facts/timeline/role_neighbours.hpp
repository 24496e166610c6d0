// SPDX-License-Identifier: MIT
// What the words around a phrase make of it: a purpose, a denial, a thing looked at.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/facts/words/words.hpp"

namespace pmlint::facts {

// The neighbourhood of the phrase that begins at one word of a description. A view.
class RoleNeighbours {
 public:
  // `signs`: those of kRoleSigns of each word.
  RoleNeighbours(std::span<const Word> words, std::span<const std::uint64_t> signs,
                 std::size_t index)
      : words_(words), signs_(signs), index_(index) {}

  // Which of the phrase's senses they take.
  [[nodiscard]] std::uint32_t taken(std::uint32_t senses) const;
  // "worked to restore", "in order to get the service back" are purposes, "restored to normal
  // operations", "able to bring it back" are none.
  [[nodiscard]] bool make_purpose() const;
  // "not yet", "failed", "should be": left of an end.
  [[nodiscard]] bool deny() const;
  // "but errors persist", "no effect": right of an end.
  [[nodiscard]] bool relapse() const;
  // "found unresponsive": what is in trouble, not why.
  [[nodiscard]] bool find_trouble() const;

 private:
  [[nodiscard]] bool has(std::size_t at, std::uint64_t sign) const {
    return (signs_[at] & sign) != 0;
  }
  // Is the word before `at` "to", with none before it that makes it a success ("able to")?
  [[nodiscard]] bool follows_to(std::size_t at) const;
  template <class Fits>
  [[nodiscard]] bool any_before(std::size_t reach, Fits fits) const;
  [[nodiscard]] std::uint64_t contexts() const;

  std::span<const Word> words_;
  std::span<const std::uint64_t> signs_;
  std::size_t index_;
};

}  // namespace pmlint::facts
