// SPDX-License-Identifier: MIT
// A finding as it stands under its line: what it says, its rule, what it cost, the places it speaks
// of, and what would mend it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "core/score/file_reports.hpp"
#include "core/text/source.hpp"

namespace pmlint::formats::html {

// Points lost, by rule and line.
class Costs {
 public:
  explicit Costs(const score::FileReport& file);
  [[nodiscard]] double of(const lint::Finding& finding, std::uint32_t line) const;

 private:
  std::map<std::pair<std::string_view, std::uint32_t>, double> points_;
};

[[nodiscard]] std::string finding_view(const lint::Finding& finding, const text::Source& source,
                                       std::string_view document, std::string_view classes,
                                       double points);

}  // namespace pmlint::formats::html
