// SPDX-License-Identifier: MIT
// What a safe fix may not do: bring findings that were not told before. A title that becomes a heading
// may let the rules read what stands below it for the first time; whoever asked for safe fixes alone
// is not to find more reported than before. Internal to this folder.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/lint/finding.hpp"
#include "core/lint/fixes.hpp"

namespace pmlint::lint {

class FixGuard {
 public:
  // `original` are the findings before any fix. With unsafe fixes allowed it objects to nothing.
  FixGuard(const std::vector<Finding>& original, const Recheck& recheck, Safety most);

  // Would a document with these findings tell more by some rule than the original? What the next pass
  // mends does not count.
  [[nodiscard]] bool objects_to(const std::vector<Finding>& findings) const;
  // Finds out which of these fixes of the document it objects to: at least one.
  void refuse_some(const CheckedDocument& document, std::span<const Finding* const> fixed);
  [[nodiscard]] bool refuses(const Finding& finding) const;

  // A sentence about what was refused; nothing if nothing was.
  [[nodiscard]] std::optional<std::string> left_out() const;

 private:
  [[nodiscard]] std::set<std::string, std::less<>> more_told(
      const std::vector<Finding>& findings) const;
  bool brings_more(const CheckedDocument& document, std::span<const Finding* const> some);
  void refuse(std::span<const Finding* const> some);

  const Recheck& recheck_;
  bool is_on_;
  std::map<std::string, std::size_t, std::less<>> told_;  // by rule, in the original
  std::set<std::string> refused_;                         // as spelled by what it would do
  std::set<std::string, std::less<>> rules_, brought_;    // for the sentence
  int checks_left_;
};

}  // namespace pmlint::lint
