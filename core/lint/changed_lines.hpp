// SPDX-License-Identifier: MIT
// Which lines of a document a change touched, and so which findings it brought.
#pragma once

#include <cstdint>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "core/lint/finding.hpp"

namespace pmlint::lint {

struct LineRange {
  std::uint32_t begin = 0;  // 1-based
  std::uint32_t end = 0;    // one past the last
};

struct ChangedLines {
  bool all = false;              // the document is new
  std::vector<LineRange> lines;  // of the new text, in order
};

// Marks as known each finding that the change did not bring: none of its lines was touched, nor one
// of the places it is related to. A finding about the whole document (a missing section) comes with a
// document that is new. What is known already stays known.
void mark_changed(const ChangedLines& changed, const facts::Postmortem& postmortem,
                  std::vector<Finding>& findings);

}  // namespace pmlint::lint
