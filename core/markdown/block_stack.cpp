// SPDX-License-Identifier: MIT
#include "core/markdown/block_stack.hpp"

#include <algorithm>

#include "core/markdown/walk.hpp"

namespace pmlint::markdown {
namespace {

constexpr std::size_t kDeepestHtml = 64;  // HTML elements in one container; deeper ones are ignored

}  // namespace

BlockKind BlockStack::innermost_kind() const { return builder_.block(builder_.innermost()).kind; }

bool BlockStack::in_cell() const { return html_leaf_ && innermost_kind() == BlockKind::cell; }

bool BlockStack::in_preformatted() const {
  return html_leaf_ && innermost_kind() == BlockKind::code;
}

void BlockStack::finish_html_leaf(std::uint32_t at) {
  if (!html_leaf_) return;
  const Block& leaf = builder_.block(builder_.innermost());
  const std::uint32_t end =
      std::max({at, leaf.range.begin, builder_.leaf_has_text() ? builder_.text_source_end() : 0U});
  tags_.end_leaf(builder_);
  builder_.end_leaf(end);
  builder_.close(end);
  html_leaf_ = false;
}

void BlockStack::close_down_to(std::size_t depth, std::uint32_t at) {
  finish_html_leaf(0);
  while (builder_.depth() > depth) builder_.close(at);
}

void BlockStack::open_container(BlockKind kind, std::uint32_t begin) {
  // cmark-gfm moves footnotes to the end, away from the HTML that stood around them.
  if (kind == BlockKind::footnote) close_down_to(base(), 0);
  const bool shown = !in_cell();
  if (shown) {
    finish_html_leaf(0);
    builder_.open(kind, begin);
  } else {
    builder_.line_break({builder_.text_source_end(), begin});
  }
  containers_.push_back({builder_.depth(), shown});
}

Block* BlockStack::container() {
  return containers_.back().shown ? &builder_.block(builder_.innermost()) : nullptr;
}

void BlockStack::close_container(std::uint32_t end) {
  const Container container = containers_.back();
  if (container.shown) {
    close_down_to(container.depth, 0);
    builder_.close(end);
  }
  containers_.pop_back();
}

BlockId BlockStack::begin_leaf(BlockKind kind, std::uint32_t begin) {
  if (kind == BlockKind::heading && containers_.back().shown) close_down_to(base(), 0);
  const bool joins_heading =
      html_leaf_ && innermost_kind() == BlockKind::heading && kind == BlockKind::paragraph;
  shared_leaf_ = in_cell() || joins_heading;
  if (shared_leaf_) {
    if (builder_.leaf_has_text()) builder_.line_break({builder_.text_source_end(), begin});
    return builder_.innermost();
  }
  finish_html_leaf(0);
  return builder_.open(kind, begin);
}

void BlockStack::end_leaf(std::uint32_t end) {
  if (shared_leaf_) {
    shared_leaf_ = false;
    return;
  }
  tags_.end_leaf(builder_);
  builder_.end_leaf(end);
  builder_.close(end);
}

void BlockStack::open_html(BlockKind kind, std::uint8_t level, std::uint32_t at) {
  const bool is_cell = kind == BlockKind::cell;
  if (in_cell() && !is_cell && kind != BlockKind::row) {
    builder_.line_break({at, at});  // a cell is one leaf, whatever it holds
    return;
  }
  finish_html_leaf(0);
  if (builder_.depth() - base() >= kDeepestHtml && kind != BlockKind::paragraph) return;
  // An item ends the item before it, a row the row: browsers close them too.
  if (kind == BlockKind::item) close_html(BlockKind::item, at);
  if (kind == BlockKind::row) close_html(BlockKind::row, at);
  if (kind == BlockKind::item && innermost_kind() != BlockKind::list)
    open_html(BlockKind::list, 0, at);
  if (kind == BlockKind::row && innermost_kind() != BlockKind::table) return;
  if (is_cell && innermost_kind() == BlockKind::table) open_html(BlockKind::row, 0, at);
  if (is_cell && innermost_kind() != BlockKind::row) return;
  Block& block = builder_.block(builder_.open(kind, at));
  block.html = true;
  block.level = level;
  html_leaf_ = is_leaf(kind);
}

void BlockStack::close_html(BlockKind kind, std::uint32_t at) {
  const bool leaf =
      kind == BlockKind::heading || kind == BlockKind::cell || kind == BlockKind::code;
  if (leaf) {
    if (html_leaf_ && innermost_kind() == kind) finish_html_leaf(at);
    return;
  }
  if (in_cell() && kind != BlockKind::table && kind != BlockKind::row) return;
  // An item is looked for up to its list, a row up to its table.
  std::size_t depth = builder_.depth();
  BlockId id = builder_.innermost();
  for (; depth > base(); --depth, id = builder_.block(id).parent) {
    const BlockKind found = builder_.block(id).kind;
    if (found == kind) {
      close_down_to(depth, 0);
      builder_.close(at);
      return;
    }
    if (kind == BlockKind::item && found == BlockKind::list) return;
    if (kind == BlockKind::row && found == BlockKind::table) return;
  }
}

void BlockStack::text_leaf(std::uint32_t at) {
  if (!html_leaf_) open_html(BlockKind::paragraph, 0, at);
}

void BlockStack::end_html_leaf() {
  if (html_leaf_ && !in_cell()) finish_html_leaf(0);
}

void BlockStack::end_paragraph() {
  if (!html_leaf_) return;
  if (innermost_kind() == BlockKind::paragraph) {
    finish_html_leaf(0);
  } else {
    builder_.line_break({builder_.text_source_end(), builder_.text_source_end()});
  }
}

}  // namespace pmlint::markdown
