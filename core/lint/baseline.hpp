// SPDX-License-Identifier: MIT
// A baseline: the findings that a team has taken note of and does not want to hear of again, so that
// only what is new is told. It is a list to work off, not an amnesty: each entry remembers when it was
// first seen, and what is mended drops out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "core/lint/finding.hpp"

namespace pmlint::lint {

// Findings that are alike, and how many of them.
struct KnownFinding {
  std::string rule;
  std::string content;  // content_key()
  std::string section;  // the title of the section it stood in; may be empty
  std::string message;  // of the first of them, for people
  std::uint32_t count = 1;
  std::string first_seen;  // "2026-11-22"
};
using KnownFindings = std::vector<KnownFinding>;  // of one file

struct Baseline {
  // By path, relative to the folder of the baseline, with '/'.
  std::map<std::string, KnownFindings, std::less<>> files;
};

inline constexpr std::size_t kNotKnown = static_cast<std::size_t>(-1);

// For each finding the index of its entry in `known`, or kNotKnown. An entry is used at most `count`
// times; findings in the section that the entry names come first, so that of two alike in different
// sections the right one is new. Suppressed findings are not known. Linear.
[[nodiscard]] std::vector<std::size_t> match(const KnownFindings& known,
                                             const facts::Postmortem& postmortem,
                                             const std::vector<Finding>& findings);

// Marks every finding as fresh or known, and gives how many of each entry were found.
std::vector<std::uint32_t> mark(const KnownFindings& known, const facts::Postmortem& postmortem,
                                std::vector<Finding>& findings);

// What is to be known from now on: all findings that are not suppressed. Those that `known` has keep
// the day and the message it has; the others get `today`. Sorted, whatever the order in the document.
[[nodiscard]] KnownFindings record(const KnownFindings& known, const facts::Postmortem& postmortem,
                                   const std::vector<Finding>& findings, std::string_view today);

// `known` without what is gone. `found` is what mark() gave; entries of rules that did not run stay.
using DidRun = std::function<bool(std::string_view rule)>;
[[nodiscard]] KnownFindings prune(const KnownFindings& known,
                                  const std::vector<std::uint32_t>& found, const DidRun& did_run);

// How many findings prune() would take away.
[[nodiscard]] std::uint32_t stale(const KnownFindings& known,
                                  const std::vector<std::uint32_t>& found, const DidRun& did_run);

[[nodiscard]] std::uint32_t total(const KnownFindings& known);

}  // namespace pmlint::lint
