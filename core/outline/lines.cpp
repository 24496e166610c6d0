// SPDX-License-Identifier: MIT
// One pass over the blocks in preorder; a stack of open containers tells where a line stands.
#include "core/outline/lines.hpp"

#include "core/markdown/walk.hpp"

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
          trim(document.text(), {begin, begin + static_cast<std::uint32_t>(line.size())});
      if (range.empty()) return;
      lines.push_back({.text = range,
                       .block = id,
                       .item = here.item,
                       .first_of_block = lines.size() == first,
                       .first_of_item = here.item != markdown::kNoBlock && here.item != last_item,
                       .quoted = here.quoted});
      last_item = here.item;
    });
    if (lines.size() > first) lines.back().last_of_block = true;
  }
  return lines;
}

}  // namespace pmlint::outline
