// SPDX-License-Identifier: MIT
#include "core/lint/line_ends.hpp"

#include <string>
#include <string_view>

namespace pmlint::lint {
namespace {

std::string_view line_end_of(const text::Source& source) {
  if (source.line_count() < 2) return "\n";
  return source.text({source.line(1).end, source.line(2).begin});
}

// What was copied from the source has its line ends already.
std::string with_line_ends(std::string_view text, std::string_view line_end) {
  std::string result;
  char before = '\0';
  for (const char c : text) {
    if (c == '\n' && before != '\r') {
      result += line_end;
    } else {
      result += c;
    }
    before = c;
  }
  return result;
}

}  // namespace

void keep_line_ends(const text::Source& source, std::vector<Finding>& findings) {
  const std::string_view line_end = line_end_of(source);
  if (line_end == "\n") return;
  for (Finding& finding : findings) {
    for (Fix& fix : finding.fixes) {
      for (Edit& edit : fix.edits) edit.text = with_line_ends(edit.text, line_end);
    }
  }
}

}  // namespace pmlint::lint
