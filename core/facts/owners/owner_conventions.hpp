// SPDX-License-Identifier: MIT
// How the items of a document write their owners: a form that is doubtful in one item is certain when
// the others are written the same way.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/facts/owners/owner.hpp"

namespace pmlint::facts {

class OwnerConventions {
 public:
  OwnerConventions() = default;
  // The candidates of each item.
  explicit OwnerConventions(std::span<const std::vector<OwnerCandidate>> items);

  // Titles are written once; names of owners return, or stand beside one that is sure.
  [[nodiscard]] bool holds(const OwnerCandidate& candidate) const;

 private:
  struct FormUse {
    std::size_t items = 0;                            // items with a candidate of this form
    std::size_t certain = 0;                          // of them, sure on their own
    std::map<std::string, int, std::less<>> repeats;  // name -> items; counted where none is sure
  };

  std::array<FormUse, kOwnerForms> forms_;
  std::size_t items_ = 0;
};

}  // namespace pmlint::facts
