// SPDX-License-Identifier: MIT
#include "core/markdown/block_writer.hpp"

#include <algorithm>

#include "core/markdown/ascii.hpp"

namespace pmlint::markdown {

text::ByteRange BlockWriter::no_line(std::int64_t number) const {
  const std::uint32_t at = number < 1 ? source_.content_begin() : size32(bytes().size());
  return {at, at};
}

text::ByteRange BlockWriter::trimmed_line(std::int64_t number) const {
  text::ByteRange range = line(number);
  while (range.end > range.begin && is_blank(bytes()[range.end - 1])) --range.end;
  return range;
}

std::uint32_t BlockWriter::begin_of(const Node* node) const {
  const text::ByteRange first = line(node->start_line);
  return std::min(first.end,
                  first.begin + static_cast<std::uint32_t>(std::max(node->start_column, 1)) - 1);
}

void BlockWriter::write(const Node* root) {
  stack_.adopt_document();
  const Node* at = root->first_child;
  while (at != nullptr) {
    if (enter(at) && at->first_child != nullptr) {
      at = at->first_child;
      continue;
    }
    leave(at);
    while (at->next == nullptr && at->parent != root) {
      at = at->parent;
      leave(at);
    }
    at = at->next;
  }
  stack_.leave_document();
}

bool BlockWriter::enter(const Node* node) {
  switch (kind_of(node)) {
    case NodeKind::quote:
      stack_.open_container(BlockKind::quote, begin_of(node));
      return true;
    case NodeKind::list:
      stack_.open_container(BlockKind::list, begin_of(node));
      if (Block* list = stack_.container()) {
        list->level = node->as.list.list_type == CMARK_ORDERED_LIST ? 1 : 0;
      }
      return true;
    case NodeKind::item:
      open_item(node);
      return true;
    case NodeKind::footnote: {
      // Its column is that of the text after "[^label]:".
      const auto marker = static_cast<std::uint32_t>(std::max(node->internal_offset, 0));
      const std::uint32_t begin = begin_of(node);
      const std::uint32_t line_begin = line(node->start_line).begin;
      stack_.open_container(BlockKind::footnote, std::max(line_begin + marker, begin) - marker);
      return true;
    }
    case NodeKind::paragraph:
      write_paragraph(node);
      return false;
    case NodeKind::heading:
      write_heading(node);
      return false;
    case NodeKind::code_block:
      write_code(node);
      return false;
    case NodeKind::html_block:
      write_html(node);
      return false;
    case NodeKind::thematic_break:
      write_break(node);
      return false;
    case NodeKind::table:
      write_table(node);
      return false;
    default:
      return false;
  }
}

void BlockWriter::leave(const Node* node) {
  switch (kind_of(node)) {
    case NodeKind::quote:
    case NodeKind::list:
    case NodeKind::item:
    case NodeKind::footnote:
      return stack_.close_container(0);
    default:
      return;
  }
}

void BlockWriter::open_item(const Node* node) {
  const std::uint32_t begin = begin_of(node);
  const text::ByteRange item_line = line(node->start_line);
  std::uint32_t at = begin;
  while (at < item_line.end && !is_blank(bytes()[at])) ++at;
  stack_.open_container(BlockKind::item, begin);
  Block* item = stack_.container();
  if (item == nullptr) return;
  item->range.end = at;
  if (node->as.list.list_type == CMARK_ORDERED_LIST) {
    item->number = static_cast<std::uint32_t>(std::max(node->as.list.start, 0));
  }
  if (node->extension == nullptr) return;
  // The extension takes any "[x]" of the line for the item's own: look at the box itself.
  while (at < item_line.end && bytes()[at] != '[') ++at;
  const char mark = at + 1 < item_line.end ? bytes()[at + 1] : ' ';
  item->task = mark == 'x' || mark == 'X' ? 2 : 1;
  item->range.end = std::min(at + 3, item_line.end);
}

}  // namespace pmlint::markdown
