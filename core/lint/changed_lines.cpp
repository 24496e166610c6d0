// SPDX-License-Identifier: MIT
#include "core/lint/changed_lines.hpp"

#include <algorithm>

namespace pmlint::lint {
namespace {

// Rules put what they say of a document at its title, or at its start if it has none.
bool is_about_document(const Finding& finding, const facts::Postmortem& postmortem) {
  if (finding.range.empty() && finding.range.begin <= postmortem.source().content_begin()) {
    return true;
  }
  const auto& title = postmortem.outline().title;
  return title && finding.range == title->source;
}

bool touches(const ChangedLines& changed, const text::Source& source, text::ByteRange range) {
  const std::uint32_t first = source.line_of(range.begin);
  const std::uint32_t last = source.line_of(range.empty() ? range.begin : range.end - 1);
  const auto after = std::ranges::partition_point(
      changed.lines, [first](const LineRange& lines) { return lines.end <= first; });
  return after != changed.lines.end() && after->begin <= last;
}

}  // namespace

void mark_changed(const ChangedLines& changed, const facts::Postmortem& postmortem,
                  std::vector<Finding>& findings) {
  const text::Source& source = postmortem.source();
  for (Finding& finding : findings) {
    const bool brought =
        changed.all ||
        (!is_about_document(finding, postmortem) &&
         (touches(changed, source, finding.range) ||
          std::any_of(finding.related.begin(), finding.related.end(), [&](const Related& related) {
            return touches(changed, source, related.range);
          })));
    if (!brought) finding.novelty = Novelty::known;
    if (finding.novelty == Novelty::uncompared) finding.novelty = Novelty::fresh;
  }
}

}  // namespace pmlint::lint
