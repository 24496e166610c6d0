// SPDX-License-Identifier: MIT
// The invariants of Document are kept here and nowhere else: segments adjoin and cover the text, a
// verbatim segment equals its source bytes, a container covers its children.
#include "core/markdown/document_builder.hpp"

#include <algorithm>

#include "core/markdown/ascii.hpp"
#include "core/text/utf8.hpp"

namespace pmlint::markdown {

DocumentBuilder::DocumentBuilder(std::string_view source) : source_(source) {
  document_.text_.reserve(source.size() + 64);
  document_.blocks_.reserve(source.size() / 48 + 16);
  document_.segments_.reserve(source.size() / 32 + 16);
  document_.marks_.reserve(source.size() / 128 + 16);
  target_of_mark_.reserve(source.size() / 128 + 16);
}

inline void DocumentBuilder::append_segment(std::uint32_t length, text::ByteRange source) {
  std::vector<Segment>& segments = document_.segments_;
  if (!segments.empty() && length == source.size()) {
    Segment& last = segments.back();
    if (last.length == last.source_length && last.source + last.source_length == source.begin) {
      last.length += length;
      last.source_length += length;
      return;
    }
  }
  segments.push_back({text_size(), source.begin, length, source.size()});
}

inline void DocumentBuilder::append(std::string_view shown, text::ByteRange source) {
  if (shown.size() == source.size() && shown != source_.substr(source.begin, source.size())) {
    return append_unequal(shown, source);
  }
  append_segment(size32(shown.size()), source);
  document_.text_ += shown;
}

// Equal lengths promise equal bytes: the first code point takes the source, the rest nothing.
void DocumentBuilder::append_unequal(std::string_view shown, text::ByteRange source) {
  const std::size_t first = std::max<std::size_t>(text::utf8_length(shown, 0), 1);
  const text::ByteRange nothing{source.end, source.end};
  if (first == shown.size()) return append(shown, nothing);
  append(shown.substr(0, first), source);
  append(shown.substr(first), nothing);
}

BlockId DocumentBuilder::open(BlockKind kind, std::uint32_t source_begin) {
  const BlockId id = size32(document_.blocks_.size());
  Block& block = document_.blocks_.emplace_back();
  block.kind = kind;
  block.parent = open_.empty() ? kNoBlock : open_.back();
  block.subtree_end = id + 1;
  block.range = {source_begin, source_begin};
  block.text = {text_size(), text_size()};
  open_.push_back(id);
  leaf_begin_ = text_size();
  pending_break_.reset();
  return id;
}

void DocumentBuilder::close(std::uint32_t source_end) {
  const BlockId id = open_.back();
  open_.pop_back();
  Block& block = document_.blocks_[id];
  block.range.end = std::max(block.range.end, source_end);
  block.subtree_end = size32(document_.blocks_.size());
  if (open_.empty()) return;
  Block& parent = document_.blocks_[open_.back()];
  parent.range.begin = std::min(parent.range.begin, block.range.begin);
  parent.range.end = std::max(parent.range.end, block.range.end);
  parent.text.end = std::max(parent.text.end, block.text.end);
}

void DocumentBuilder::copy(text::ByteRange source) {
  if (source.empty()) return;
  if (pending_break_) flush_line_break();
  append_segment(source.size(), source);
  document_.text_ += source_.substr(source.begin, source.size());
}

void DocumentBuilder::show(std::string_view shown, text::ByteRange source) {
  if (shown.empty()) return;
  if (pending_break_) flush_line_break();
  append(shown, source);
}

void DocumentBuilder::line_break(text::ByteRange source) {
  if (!leaf_has_text() || pending_break_) return;
  pending_break_ = text::ByteRange{source.begin, std::max(source.begin, source.end)};
}

std::uint32_t DocumentBuilder::text_source_end() const {
  if (document_.segments_.empty()) return 0;
  const Segment& last = document_.segments_.back();
  return last.source + last.source_length;
}

void DocumentBuilder::flush_line_break() {
  const text::ByteRange source = *pending_break_;
  pending_break_.reset();
  append("\n", source);
}

void DocumentBuilder::end_leaf(std::uint32_t source_end) {
  pending_break_.reset();
  Block& block = document_.blocks_[open_.back()];
  block.text.end = text_size();
  // A mark that waited for more text stays in its leaf.
  for (auto mark = document_.marks_.rbegin();
       mark != document_.marks_.rend() && mark->text.begin > text_size(); ++mark) {
    mark->text = {text_size(), text_size()};
  }
  const bool line_end = source_end < source_.size() && source_[source_end] == '\n';
  append_segment(1, {source_end, source_end + (line_end ? 1 : 0)});
  document_.text_ += '\n';
}

MarkId DocumentBuilder::begin_mark(MarkKind kind, std::string_view target) {
  // A break that is still to come belongs before the mark.
  const std::uint32_t begin = text_size() + (pending_break_ ? 1 : 0);
  document_.marks_.push_back({kind, {begin, begin}, {}});
  target_of_mark_.push_back({size32(targets_.size()), size32(target.size())});
  targets_ += target;
  return size32(document_.marks_.size()) - 1;
}

void DocumentBuilder::end_mark(MarkId mark) {
  text::ByteRange& range = document_.marks_[mark].text;
  range.end = std::max(range.begin, text_size());
}

void DocumentBuilder::add_comment(text::ByteRange range, text::ByteRange body) {
  document_.comments_.push_back({range, body, kNoBlock});
}

DocumentBuilder::LeafTail DocumentBuilder::tail() const {
  return {text_size(), size32(document_.segments_.size()), size32(document_.marks_.size())};
}

Document DocumentBuilder::finish() {
  document_.targets_ = std::make_unique<std::string>(std::move(targets_));
  for (std::size_t i = 0; i < document_.marks_.size(); ++i) {
    const TargetView target = target_of_mark_[i];
    document_.marks_[i].target =
        std::string_view(*document_.targets_).substr(target.offset, target.length);
  }
  place_comments();
  collect_marked();
  document_.index_segments();
  return std::move(document_);
}

// A comment belongs to the leaf it stands in, else to the next block, else to what is around it.
void DocumentBuilder::place_comments() {
  const std::vector<Block>& blocks = document_.blocks_;
  std::vector<Comment>& comments = document_.comments_;
  std::sort(comments.begin(), comments.end(),
            [](const Comment& a, const Comment& b) { return a.range < b.range; });
  for (Comment& comment : comments) {
    const auto after = std::upper_bound(
        blocks.begin(), blocks.end(), comment.range.begin,
        [](std::uint32_t offset, const Block& block) { return offset < block.range.begin; });
    BlockId around =
        after == blocks.begin() ? 0 : size32(static_cast<std::size_t>(after - blocks.begin())) - 1;
    while (around != 0 && !blocks[around].range.contains(comment.range.begin)) {
      around = blocks[around].parent;
    }
    const bool leaf = blocks[around].subtree_end == around + 1 && around != 0;
    comment.block = leaf || after == blocks.end()
                        ? around
                        : size32(static_cast<std::size_t>(after - blocks.begin()));
  }
}

void DocumentBuilder::collect_marked() {
  std::array<std::size_t, kMarkKinds> counts{};
  for (const Mark& mark : document_.marks_) ++counts[static_cast<std::size_t>(mark.kind)];
  for (std::size_t kind = 0; kind < kMarkKinds; ++kind) {
    document_.marked_[kind].reserve(counts[kind]);
  }
  for (const Mark& mark : document_.marks_) {
    if (mark.text.empty()) continue;
    std::vector<text::ByteRange>& ranges = document_.marked_[static_cast<std::size_t>(mark.kind)];
    if (!ranges.empty() && mark.text.begin <= ranges.back().end) {
      ranges.back().end = std::max(ranges.back().end, mark.text.end);
    } else {
      ranges.push_back(mark.text);
    }
  }
}

}  // namespace pmlint::markdown
