// SPDX-License-Identifier: MIT
// Small steps through a Document: the children of a block, the leaves that show text, and the
// visible lines of a stretch of text (a paragraph whose lines are timeline entries has several).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/markdown/document.hpp"
#include "core/text/byte_range.hpp"

namespace pmlint::markdown {

// A leaf shows text of its own; a container shows what its descendants show.
[[nodiscard]] constexpr bool is_leaf(BlockKind kind) {
  switch (kind) {
    case BlockKind::heading:
    case BlockKind::paragraph:
    case BlockKind::cell:
    case BlockKind::code:
    case BlockKind::html:
    case BlockKind::thematic_break:
    case BlockKind::front_matter:
      return true;
    default:
      return false;
  }
}

// Calls `visit(BlockId)` for the direct children of `parent`, in reading order.
template <class Visit>
void for_each_child(const Document& document, BlockId parent, Visit visit) {
  const std::vector<Block>& blocks = document.blocks();
  for (BlockId child = parent + 1; child < blocks[parent].subtree_end;
       child = blocks[child].subtree_end) {
    visit(child);
  }
}

// The direct children of `parent`, in reading order.
[[nodiscard]] inline std::vector<BlockId> children(const Document& document, BlockId parent) {
  std::vector<BlockId> result;
  for_each_child(document, parent, [&result](BlockId child) { result.push_back(child); });
  return result;
}

// Calls `visit(std::string_view line, std::size_t offset)` for each line of `text`, without its
// '\n'. An empty text has one empty line; a final '\n' adds no line.
template <class Visit>
void for_each_line(std::string_view text, Visit visit) {
  std::size_t begin = 0;
  do {
    const std::size_t end = text.find('\n', begin);
    visit(text.substr(begin, end - begin), begin);
    if (end == std::string_view::npos) return;
    begin = end + 1;
  } while (begin < text.size());
}

// The visible lines of a block, as ranges in Document::text(), each without its '\n'.
[[nodiscard]] inline std::vector<text::ByteRange> lines_of(const Document& document,
                                                           const Block& block) {
  std::vector<text::ByteRange> lines;
  for_each_line(document.text(block), [&](std::string_view line, std::size_t offset) {
    const auto begin = block.text.begin + static_cast<std::uint32_t>(offset);
    lines.push_back({begin, begin + static_cast<std::uint32_t>(line.size())});
  });
  return lines;
}

}  // namespace pmlint::markdown
