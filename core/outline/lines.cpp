// SPDX-License-Identifier: MIT
// One pass over the blocks in preorder; a stack of open containers tells where a line stands.
#include "core/outline/lines.hpp"

#include <algorithm>

#include "core/markdown/walk.hpp"
#include "core/outline/wrapped_lines.hpp"

namespace pmlint::outline {
namespace {

using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;

struct Container {
  BlockId item = markdown::kNoBlock;
  bool quoted = false;
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

text::ByteRange trim(std::string_view all, text::ByteRange range) {
  while (!range.empty() && is_blank(all[range.begin])) ++range.begin;
  while (!range.empty() && is_blank(all[range.end - 1])) --range.end;
  return range;
}

// The words of a picture are for those who cannot see it: no title, event or action begins or ends
// with them. Asked for lines in reading order.
class Pictures {
 public:
  explicit Pictures(const markdown::Document& document) : text_(document.text()) {
    for (const markdown::Mark& mark : document.marks()) {
      if (mark.kind == markdown::MarkKind::image && !mark.text.empty())
        places_.push_back(mark.text);
    }
  }

  // The line, trimmed, without those at its ends; empty if it holds nothing else.
  [[nodiscard]] text::ByteRange without(text::ByteRange line) {
    line = trim(text_, line);
    while (next_ < places_.size() && places_[next_].end <= line.begin) ++next_;
    std::size_t end = next_;
    while (end < places_.size() && places_[end].begin < line.end) ++end;
    for (std::size_t i = next_; i < end && places_[i].contains(line.begin); ++i) {
      line = trim(text_, {std::min(places_[i].end, line.end), line.end});
    }
    for (std::size_t i = end; i > next_ && !line.empty(); --i) {
      if (!places_[i - 1].contains(line.end - 1)) break;
      line = trim(text_, {line.begin, std::max(places_[i - 1].begin, line.begin)});
    }
    return line;
  }

 private:
  std::string_view text_;
  std::vector<text::ByteRange> places_;  // sorted
  std::size_t next_ = 0;                 // the first that a line to come may hold
};

bool has_lines(const Block& block) {
  return block.kind == BlockKind::heading || block.kind == BlockKind::paragraph ||
         block.kind == BlockKind::html;
}

}  // namespace

std::vector<Line> lines_of(const markdown::Document& document) {
  const std::vector<Block>& blocks = document.blocks();
  std::vector<Container> around(blocks.size());
  std::vector<Line> lines;
  lines.reserve(blocks.size());
  Pictures pictures(document);
  BlockId last_item = markdown::kNoBlock;
  for (BlockId id = 1; id < blocks.size(); ++id) {
    const Block& block = blocks[id];
    Container here = around[block.parent];
    if (block.kind == BlockKind::item) here.item = id;
    if (block.kind == BlockKind::quote) here.quoted = true;
    around[id] = here;
    if (block.kind == BlockKind::table || block.kind == BlockKind::footnote) {
      id = block.subtree_end - 1;
      continue;
    }
    if (!has_lines(block)) continue;
    const std::size_t first = lines.size();
    markdown::for_each_line(document.text(block), [&](std::string_view line, std::size_t offset) {
      const auto begin = block.text.begin + static_cast<std::uint32_t>(offset);
      const text::ByteRange range =
          pictures.without({begin, begin + static_cast<std::uint32_t>(line.size())});
      if (range.empty()) return;
      const bool wrapped =
          lines.size() > first && goes_on(document.text(lines.back().text), document.text(range));
      lines.push_back({.text = range,
                       .block = id,
                       .item = here.item,
                       .first_of_block = lines.size() == first,
                       .first_of_item = here.item != markdown::kNoBlock && here.item != last_item,
                       .quoted = here.quoted,
                       .goes_on = wrapped});
      last_item = here.item;
    });
    if (lines.size() > first) lines.back().last_of_block = true;
  }
  return lines;
}

}  // namespace pmlint::outline
