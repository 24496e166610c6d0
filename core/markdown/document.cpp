// SPDX-License-Identifier: MIT
// Look-ups in a finished document; each is a binary search.
#include "core/markdown/document.hpp"

#include <algorithm>
#include <span>

#include "core/text/sorted.hpp"

namespace pmlint::markdown {
namespace {

// The segment that holds a visible byte. There is one: segments cover the text.
const Segment& segment_of(std::span<const Segment> segments, std::uint32_t visible) {
  return segments[text::count_up_to(segments, visible, &Segment::text) - 1];
}

bool verbatim(const Segment& segment) { return segment.length == segment.source_length; }

}  // namespace

text::ByteRange Document::source_range(text::ByteRange visible) const {
  if (segments_.empty()) return {0, 0};
  const auto size = static_cast<std::uint32_t>(text_.size());
  if (visible.begin >= size) {
    const Segment& last = segments_.back();
    return {last.source + last.source_length, last.source + last.source_length};
  }
  const Segment& first = segment_of(segments_, visible.begin);
  const std::uint32_t begin =
      verbatim(first) ? first.source + (visible.begin - first.text) : first.source;
  if (visible.empty()) return {begin, begin};
  const std::uint32_t last_byte = std::min(visible.end, size) - 1;
  // A short stretch ends in the segment it begins in, or soon after.
  const auto ahead =
      std::span(segments_).subspan(static_cast<std::size_t>(&first - segments_.data()));
  const bool same = ahead.size() == 1 || last_byte < ahead[1].text;
  const Segment& last = same ? first : segment_of(ahead, last_byte);
  const std::uint32_t end =
      last.source + (verbatim(last) ? last_byte - last.text + 1 : last.source_length);
  return {begin, std::max(begin, end)};
}

BlockId Document::block_at(std::uint32_t visible_offset) const {
  if (visible_offset >= text_.size()) return kNoBlock;
  // Blocks stand in preorder, so their texts begin in ascending order, and every byte belongs to
  // the last leaf that begins at or before it (the '\n' after a leaf's text to that leaf).
  const auto begin_of = [](const Block& block) { return block.text.begin; };
  return static_cast<BlockId>(text::count_up_to(blocks_, visible_offset, begin_of)) - 1;
}

bool Document::marked(text::ByteRange visible, MarkKind kind) const {
  const std::vector<text::ByteRange>& ranges = marked_[static_cast<std::size_t>(kind)];
  const std::size_t after = text::count_up_to(ranges, visible.begin, &text::ByteRange::begin);
  return !visible.empty() && after != 0 && visible.end <= ranges[after - 1].end;
}

}  // namespace pmlint::markdown
