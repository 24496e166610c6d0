// SPDX-License-Identifier: MIT
// The candidates of an item while its grammar is read: each reader looks for one family of forms over
// the same words and adds what may name an owner. None decides between them.
#pragma once

#include <cstddef>
#include <vector>

#include "core/facts/owners/owner.hpp"

namespace pmlint::facts {

class OwnerCandidates {
 public:
  OwnerCandidates(Tokens words, const KnownPeople& people) : words_(words), people_(people) {}

  [[nodiscard]] Tokens words() const { return words_; }
  [[nodiscard]] const KnownPeople& people() const { return people_; }
  [[nodiscard]] std::size_t size() const { return found_.size(); }
  [[nodiscard]] NameClass class_of(std::size_t begin, std::size_t end) const {
    return name_class(words_.subspan(begin, end - begin), people_);
  }

  // The words from `begin` to `end`, if they can be who `form` wants.
  void add(OwnerForm form, std::size_t begin, std::size_t end);
  void add(OwnerCandidate candidate) { found_.push_back(std::move(candidate)); }
  // "(Ines, due Friday)": the names among the pieces between separators.
  void add_pieces(std::size_t open, std::size_t close, OwnerForm form);

  // Best first.
  [[nodiscard]] std::vector<OwnerCandidate> sorted();

 private:
  Tokens words_;
  const KnownPeople& people_;
  std::vector<OwnerCandidate> found_;
};

// What stands before the work: "Ines to add", "[Ines] add", "Ines: add".
void add_leading_owners(OwnerCandidates& found);
// What stands after it or inside it: "add (Ines)", "add - Ines", "be added by Ines", "@ines".
void add_trailing_owners(OwnerCandidates& found);

}  // namespace pmlint::facts
