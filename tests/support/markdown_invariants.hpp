// SPDX-License-Identifier: MIT
// What holds for every document, whatever its source: the promises of core/markdown/document.hpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/markdown/document.hpp"
#include "core/markdown/walk.hpp"
#include "core/text/source.hpp"

namespace pmlint::test {

// The first promise that is broken, with the place; empty when all hold.
inline std::string broken_invariant(const text::Source& source,
                                    const markdown::Document& document) {
  using markdown::Block;
  const std::string_view bytes = source.bytes();
  const std::string_view shown = document.text();
  const auto at = [](std::string_view what, std::size_t place) {
    return std::string(what) + " at " + std::to_string(place);
  };

  std::size_t expected = 0;
  for (const markdown::Segment& segment : document.segments()) {
    if (segment.text != expected) return at("segments do not adjoin", segment.text);
    if (segment.length == 0) return at("an empty segment", segment.text);
    expected += segment.length;
    if (expected > shown.size()) return at("a segment passes the text", segment.text);
    const std::size_t source_end = std::size_t{segment.source} + segment.source_length;
    if (source_end > bytes.size()) return at("a segment passes the source", segment.text);
    if (segment.length == segment.source_length &&
        shown.substr(segment.text, segment.length) !=
            bytes.substr(segment.source, segment.length)) {
      return at("a verbatim segment differs from its source", segment.text);
    }
  }
  if (expected != shown.size()) return at("segments do not cover the text", expected);

  const std::vector<Block>& blocks = document.blocks();
  std::size_t leaf_end = 0;
  for (std::size_t id = 0; id < blocks.size(); ++id) {
    const Block& block = blocks[id];
    if (block.range.begin > block.range.end || block.range.end > bytes.size())
      return at("a block's range", id);
    if (block.text.begin > block.text.end || block.text.end > shown.size())
      return at("a block's text", id);
    if (block.subtree_end <= id || block.subtree_end > blocks.size())
      return at("a block's subtree", id);
    if (id == 0) continue;
    const Block& parent = blocks[block.parent];
    if (block.parent >= id || parent.subtree_end < block.subtree_end)
      return at("a block's parent", id);
    if (!parent.range.contains(block.range)) return at("a block leaves its parent's range", id);
    if (!parent.text.contains(block.text)) return at("a block leaves its parent's text", id);
    if (block.text.begin < blocks[id - 1].text.begin) return at("texts are out of order", id);
    if (!markdown::is_leaf(block.kind)) continue;
    if (block.subtree_end != id + 1) return at("a leaf has children", id);
    if (block.text.begin != leaf_end) return at("text between leaves", id);
    leaf_end = block.text.end + 1;
    if (leaf_end > shown.size() || shown[block.text.end] != '\n')
      return at("no line end after a leaf", id);
    if (document.block_at(block.text.begin) != id || document.block_at(block.text.end) != id) {
      return at("block_at does not find a leaf", id);
    }
    const text::ByteRange back = document.source_range(block.text);
    if (!block.text.empty() && !block.range.contains(back))
      return at("text from outside its block", id);
  }
  if (leaf_end != shown.size()) return at("text after the last leaf", leaf_end);

  std::size_t mark_begin = 0;
  for (const markdown::Mark& mark : document.marks()) {
    if (mark.text.begin < mark_begin) return at("marks are out of order", mark.text.begin);
    mark_begin = mark.text.begin;
    if (mark.text.begin > mark.text.end || mark.text.end > shown.size())
      return at("a mark's text", mark.text.begin);
    if (!mark.text.empty() && !document.marked(mark.text, mark.kind))
      return at("marked() misses", mark.text.begin);
    if (!mark.text.empty() &&
        document.block_at(mark.text.begin) != document.block_at(mark.text.end - 1)) {
      return at("a mark leaves its leaf", mark.text.begin);
    }
  }
  for (const markdown::Comment& comment : document.comments()) {
    if (!comment.range.contains(comment.body) || comment.range.end > bytes.size())
      return at("a comment", comment.range.begin);
    if (comment.block >= blocks.size()) return at("a comment without block", comment.range.begin);
  }
  return "";
}

// Bytes of visible text, line ends aside, for which no source byte was found. Zero unless cmark-gfm
// behaves in a way that this program does not know.
inline std::size_t unplaced_bytes(const markdown::Document& document) {
  std::size_t unplaced = 0;
  bool after_entity = false;
  for (const markdown::Segment& segment : document.segments()) {
    const std::string_view text = document.text().substr(segment.text, segment.length);
    if (segment.source_length == 0 && text != "\n" && text != " " && !after_entity)
      unplaced += segment.length;
    after_entity = segment.source_length > segment.length || segment.source_length == 0;
  }
  return unplaced;
}

}  // namespace pmlint::test
