// SPDX-License-Identifier: MIT
// Filters by severity and rule that need no script: check boxes, and a style sheet that hides the
// findings of those that are not checked.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"

namespace pmlint::formats::html {

class Filters {
 public:
  // Counts the finding; gives the classes of its marks and of its card: "s-error r-3".
  std::string count(const lint::Finding& finding);

  // The form; empty when there is nothing to choose from. `rules` may be null.
  [[nodiscard]] std::string form(const std::vector<lint::RuleInfo>* rules) const;
  [[nodiscard]] std::string style() const;

 private:
  struct Use {
    std::size_t index = 0;  // in order of appearance
    std::uint32_t findings = 0;
  };
  std::map<std::string, Use, std::less<>> rules_;
  std::array<std::uint32_t, 3> severities_{};
};

}  // namespace pmlint::formats::html
