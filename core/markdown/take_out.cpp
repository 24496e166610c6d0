// SPDX-License-Identifier: MIT
// Removing stretches from the leaf that was written last (the tildes of a strikethrough, which are
// known to be no text only when the pair is complete).
#include <algorithm>

#include "core/markdown/document_builder.hpp"

namespace pmlint::markdown {
namespace {

// Maps offsets of the text as it was to offsets of the text as it will be.
class Shift {
 public:
  explicit Shift(std::span<const text::ByteRange> stretches) : stretches_(stretches) {
    removed_.reserve(stretches.size() + 1);
    removed_.push_back(0);
    for (const text::ByteRange stretch : stretches) {
      removed_.push_back(removed_.back() + stretch.size());
    }
  }

  [[nodiscard]] std::uint32_t operator()(std::uint32_t offset) const {
    const auto after = std::upper_bound(
        stretches_.begin(), stretches_.end(), offset,
        [](std::uint32_t value, text::ByteRange stretch) { return value < stretch.begin; });
    if (after == stretches_.begin()) return offset;
    const auto index = static_cast<std::size_t>(after - stretches_.begin());
    const std::uint32_t inside = std::min(offset, (after - 1)->end) - (after - 1)->begin;
    return offset - removed_[index - 1] - inside;
  }

  [[nodiscard]] text::ByteRange operator()(text::ByteRange range) const {
    return {(*this)(range.begin), (*this)(range.end)};
  }

 private:
  std::span<const text::ByteRange> stretches_;
  std::vector<std::uint32_t> removed_;  // bytes removed before stretch i
};

// Cuts the stretches out of segments that stand in ascending order. What is cut is verbatim.
std::vector<Segment> without(std::span<const Segment> segments,
                             std::span<const text::ByteRange> stretches, const Shift& shift) {
  std::vector<Segment> kept;
  kept.reserve(segments.size() + stretches.size());
  auto stretch = stretches.begin();
  for (const Segment& segment : segments) {
    const std::uint32_t end = segment.text + segment.length;
    std::uint32_t from = segment.text;
    const auto keep = [&](std::uint32_t to) {
      if (from == to) return;
      const std::uint32_t skipped = from - segment.text;
      const bool whole = skipped == 0 && to == end;
      kept.push_back({shift(from), segment.source + skipped, to - from,
                      whole ? segment.source_length : to - from});
    };
    for (; stretch != stretches.end() && stretch->begin < end; ++stretch) {
      keep(stretch->begin);
      from = stretch->end;
    }
    keep(end);
  }
  return kept;
}

}  // namespace

void DocumentBuilder::take_out(const LeafTail& from, std::span<const text::ByteRange> stretches,
                               std::span<const Mark> added) {
  const Shift shift(stretches);

  // The first bytes of the leaf may have joined the segment before it.
  std::vector<Segment>& segments = document_.segments_;
  const std::size_t first = from.segment == 0 ? 0 : from.segment - 1;
  const std::vector<Segment> kept =
      without(std::span<const Segment>(segments).subspan(first), stretches, shift);
  segments.resize(first);
  segments.insert(segments.end(), kept.begin(), kept.end());

  std::string& text = document_.text_;
  std::size_t to = stretches.front().begin;
  for (std::size_t i = 0; i < stretches.size(); ++i) {
    const std::size_t next = i + 1 < stretches.size() ? stretches[i + 1].begin : text.size();
    const std::size_t length = next - stretches[i].end;
    std::copy_n(text.begin() + stretches[i].end, length,
                text.begin() + static_cast<std::ptrdiff_t>(to));
    to += length;
  }
  text.resize(to);

  const std::size_t own_marks = document_.marks_.size() - from.mark;
  for (const Mark& mark : added) {
    document_.marks_.push_back(mark);
    target_of_mark_.push_back({});
  }
  std::vector<std::size_t> order(document_.marks_.size() - from.mark);
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = from.mark + i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const text::ByteRange left = document_.marks_[a].text;
    const text::ByteRange right = document_.marks_[b].text;
    if (left.begin != right.begin) return left.begin < right.begin;
    if (left.end != right.end) return left.end > right.end;
    return a >= from.mark + own_marks && b < from.mark + own_marks;  // an added mark is around
  });
  std::vector<Mark> marks;
  std::vector<TargetView> targets;
  for (const std::size_t i : order) {
    marks.push_back(document_.marks_[i]);
    marks.back().text = shift(marks.back().text);
    targets.push_back(target_of_mark_[i]);
  }
  std::copy(marks.begin(), marks.end(), document_.marks_.begin() + from.mark);
  std::copy(targets.begin(), targets.end(), target_of_mark_.begin() + from.mark);
}

}  // namespace pmlint::markdown
