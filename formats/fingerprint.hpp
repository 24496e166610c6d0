// SPDX-License-Identifier: MIT
// What tells a code scanning service that today's finding is yesterday's: GitHub's line hash, to the
// bit, and one of our own that survives edits elsewhere in the document.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "core/lint/finding.hpp"
#include "core/lint/finding_key.hpp"

namespace pmlint::formats {

// GitHub's primaryLocationLineHash of every line, "c129715d7a2bc9a3:1"; [0] is line 1. `bytes` are
// those of the file, byte order mark included. Linear.
[[nodiscard]] std::vector<std::string> line_hashes(std::string_view bytes);

// 16 hexadecimal digits for any text.
[[nodiscard]] std::string hash_of(std::string_view text);

// Our own fingerprints of one file's findings: rule, title of the section, the text found and the
// words of the message; no line, no number, so that edits above and counts in a message do not
// matter. "9f86d081884c7d65:1"; the last number tells equal ones apart, in call order.
class Fingerprints {
 public:
  // Without a document the section and the text are empty.
  explicit Fingerprints(const facts::Postmortem* postmortem)
      : postmortem_(postmortem), titles_(postmortem) {}
  [[nodiscard]] std::string of(const lint::Finding& finding);

 private:
  const facts::Postmortem* postmortem_;
  lint::SectionTitles titles_;
  std::map<std::uint64_t, std::uint32_t> seen_;
};

}  // namespace pmlint::formats
