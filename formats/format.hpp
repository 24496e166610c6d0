// SPDX-License-Identifier: MIT
// A reporter turns a whole run into one text: for people, for an editor, for a CI service. It sees
// nothing but the RunReport, so the same run always gives the same bytes.
//
// Whatever a document says is untrusted: each reporter escapes it for its own format.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/score/report.hpp"

namespace pmlint::formats {

// What the reader's terminal and place look like. Machine formats ignore colour, Unicode and width.
struct Style {
  bool colour = false;
  bool unicode = true;            // box characters and ellipses; never about the document's text
  std::uint32_t width = 0;        // columns of the terminal; 0: no terminal
  bool quiet = false;             // findings only: no scores, no summary
  bool unsafe_fixes = false;      // fixes that need a second look count as fixes
  bool suppressed = false;        // SARIF: with the suppressed findings, marked as such
  std::string working_directory;  // absolute; what relative paths start from; may be empty
  std::string repository;         // absolute root of the checkout; empty: the working directory
};

// Writes the whole report. Failure shows in the ostream's state.
using Reporter = void(const score::RunReport& report, std::ostream& out, const Style& style);

struct Format {
  std::string_view name;  // as in --output-format NAME
  std::string_view media_type;
  bool single_pass;  // walks the files once and needs no exit code: they may be a stream
  Reporter* write;
};

// All formats, sorted by name. Lives as long as the program.
[[nodiscard]] std::span<const Format> all();
// Null when there is no such format.
[[nodiscard]] const Format* find(std::string_view name);
[[nodiscard]] std::vector<std::string_view> names();

}  // namespace pmlint::formats
