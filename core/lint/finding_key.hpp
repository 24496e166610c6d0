// SPDX-License-Identifier: MIT
// What makes today's finding yesterday's: the rule, the text it stands on and the words it says, but
// neither its line nor the numbers in its message. So it stays the same when lines are inserted above
// it, when its section moves, and when line ends change.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "core/lint/finding.hpp"

namespace pmlint::lint {

// Which section a place in the source is in. The postmortem must outlive it.
class SectionTitles {
 public:
  // Without a document there are none.
  explicit SectionTitles(const facts::Postmortem* postmortem);
  // The title that stands last before this offset; empty before the first.
  [[nodiscard]] std::string_view at(std::uint32_t offset) const;

 private:
  struct Title {
    std::uint32_t offset;  // source
    std::string_view text;
  };
  std::vector<Title> titles_;  // in document order
};

// 16 hexadecimal digits for what a finding says of which text. Equal for equal faults.
[[nodiscard]] std::string content_key(const Finding& finding, const facts::Postmortem& postmortem);

}  // namespace pmlint::lint
