// SPDX-License-Identifier: MIT
// Look-ups in a finished document. That of a source position is made hundreds of times: an index
// leads to the right stretch of segments. The others are binary searches.
#include "core/markdown/document.hpp"

#include <algorithm>
#include <span>

#include "core/text/sorted.hpp"

namespace pmlint::markdown {
namespace {

constexpr std::uint32_t kStride = 64;  // bytes of text between two places of the index

// The segment that holds a visible byte, at `segment` or after it. There is one: segments cover the
// text.
const Segment* segment_from(const Segment* segment, std::uint32_t visible) {
  while (visible - segment->text >= segment->length) ++segment;
  return segment;
}

bool verbatim(const Segment& segment) { return segment.length == segment.source_length; }

}  // namespace

void Document::index_segments() {
  segment_at_.clear();
  segment_at_.reserve(text_.size() / kStride + 1);
  std::uint32_t at = 0;
  for (std::uint32_t visible = 0; visible < text_.size(); visible += kStride) {
    while (visible - segments_[at].text >= segments_[at].length) ++at;
    segment_at_.push_back(at);
  }
}

text::ByteRange Document::source_range(text::ByteRange visible) const {
  if (segments_.empty()) return {0, 0};
  const auto size = static_cast<std::uint32_t>(text_.size());
  if (visible.begin >= size) {
    const Segment& last = segments_.back();
    return {last.source + last.source_length, last.source + last.source_length};
  }
  const Segment& first =
      *segment_from(&segments_[segment_at_[visible.begin / kStride]], visible.begin);
  const std::uint32_t begin =
      verbatim(first) ? first.source + (visible.begin - first.text) : first.source;
  if (visible.empty()) return {begin, begin};
  const std::uint32_t last_byte = std::min(visible.end, size) - 1;
  // A short stretch ends in the segment it begins in, or soon after.
  const Segment& near = segments_[segment_at_[last_byte / kStride]];
  const Segment& last = *segment_from(std::max(&near, &first), last_byte);
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
