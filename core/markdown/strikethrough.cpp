// SPDX-License-Identifier: MIT
#include "core/markdown/strikethrough.hpp"

#include <algorithm>

#include "core/markdown/ascii.hpp"

namespace pmlint::markdown {

void set_flanking(Strikethrough::Run& run, char before, char after) {
  const bool space_before = is_space(before);
  const bool space_after = is_space(after);
  run.can_open = !space_after && (!is_punctuation(after) || space_before || is_punctuation(before));
  run.can_close =
      !space_before && (!is_punctuation(before) || space_after || is_punctuation(after));
}

void Strikethrough::end_leaf(DocumentBuilder& builder) {
  std::vector<const Run*> openers;
  std::vector<Mark> marks;
  std::vector<text::ByteRange> tildes;
  for (const Run& run : runs_) {
    // What was opened inside a node that has ended can no longer be closed.
    while (!openers.empty() &&
           (openers.back()->depth > run.depth ||
            (openers.back()->depth == run.depth && openers.back()->parent != run.parent))) {
      openers.pop_back();
    }
    const bool meets = run.can_close && !openers.empty() && openers.back()->parent == run.parent;
    if (!meets) {
      if (run.can_open) openers.push_back(&run);
      continue;
    }
    // Runs of different lengths cancel each other, as in cmark-gfm.
    const text::ByteRange opener = openers.back()->text;
    openers.pop_back();
    if (opener.size() != run.text.size()) continue;
    marks.push_back({MarkKind::strikethrough, {opener.end, run.text.begin}, {}});
    tildes.push_back(opener);
    tildes.push_back(run.text);
  }
  if (tildes.empty()) return;
  std::ranges::sort(tildes);
  builder.take_out(tail_, tildes, marks);
}

}  // namespace pmlint::markdown
