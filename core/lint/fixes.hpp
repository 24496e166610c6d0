// SPDX-License-Identifier: MIT
// Fixes made pass by pass. A pass applies the fixes that do not overlap; what it had to leave is
// reached by the next one, which checks the text anew. Writing files is not done here.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "core/lint/finding.hpp"
#include "core/lint/lint.hpp"
#include "core/text/result.hpp"
#include "core/text/source.hpp"

namespace pmlint::lint {

// The fix to apply for a finding: the safest of those that are as safe as `most` at least, of equal
// ones the first. Null for a finding that is not told, and display fixes are never applied.
[[nodiscard]] const Fix* applicable_fix(const Finding& finding, Safety most);

struct FixPass {
  std::string text;
  std::vector<const Finding*> fixed;  // in their order; empty: the text is as it was
};

// Is the finding's fix to be applied? Empty: each is.
using WantsFix = std::function<bool(const Finding&)>;

// One pass over sorted findings: of two fixes that overlap the first is applied. A fix that would
// change no byte is none.
[[nodiscard]] FixPass apply_fixes(const text::Source& source, const std::vector<Finding>& findings,
                                  Safety most, const WantsFix& wants = {});

// A document with what was found in it.
struct CheckedDocument {
  std::shared_ptr<const facts::Postmortem> postmortem;
  Outcome outcome;
};

struct FixedDocument {
  CheckedDocument document;          // as it is after the last pass
  std::uint32_t fixed = 0;           // findings, over all passes
  std::optional<std::string> fault;  // a rule's fixes are broken: the document is as it was
  std::optional<std::string> left;   // why fixes were left out
};

// Reads and checks a text; the failure says why it cannot be read.
using Recheck = std::function<text::Result<CheckedDocument>(std::string bytes)>;

// More passes than a document can need: fixes that are still found then undo each other.
inline constexpr int kMostFixPasses = 100;

// Applies fixes until none is left, or until they would make another kind of document of it: with too
// many blanks it would be a template. Where only safe fixes are asked for the document has no finding
// at the end that it had not before: a fix that brings one to light is not applied.
[[nodiscard]] FixedDocument fix(CheckedDocument document, const Recheck& recheck, Safety most);

}  // namespace pmlint::lint
