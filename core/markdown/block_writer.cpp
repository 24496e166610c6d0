// SPDX-License-Identifier: MIT
#include "core/markdown/block_writer.hpp"

#include <algorithm>

#include "core/markdown/html_writer.hpp"
#include "core/markdown/table_row.hpp"

namespace pmlint::markdown {
namespace {

std::uint32_t size32(std::size_t size) { return static_cast<std::uint32_t>(size); }

bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

std::uint32_t line_count(std::string_view content) {
  const auto ends = std::ranges::count(content, '\n');
  return size32(static_cast<std::size_t>(ends)) +
         (content.empty() || content.back() == '\n' ? 0 : 1);
}

}  // namespace

text::ByteRange BlockWriter::line(std::int64_t number) const {
  const std::int64_t wanted = number + lines_before_;
  if (wanted < 1 || wanted > source_.line_count()) {
    const std::uint32_t end = wanted < 1 ? source_.content_begin() : size32(bytes().size());
    return {end, end};
  }
  return source_.line(static_cast<std::uint32_t>(wanted));
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

std::uint32_t BlockWriter::map_lines(std::string_view content, std::uint32_t first_line) {
  std::uint32_t number = first_line;
  while (!content.empty()) {
    const std::size_t line_end = content.find('\n');
    const text::ByteRange source_line = line(number);
    map_.add_line_tail(content.substr(0, line_end), bytes(), source_line);
    if (line_end == std::string_view::npos) return number;
    map_.add_line_end({source_line.end, std::max(source_line.end, line(number + 1).begin)});
    content.remove_prefix(line_end + 1);
    if (!content.empty()) ++number;
  }
  return number;
}

void BlockWriter::write_inlines(const Node* node, std::string_view content) {
  const LeafContent leaf(builder_, content, map_);
  inlines_.write(node, leaf, stack_.tags());
}

void BlockWriter::write_paragraph(const Node* node) {
  const std::string_view content = content_of(node);
  map_.clear();
  std::uint32_t last = 0;
  if (node->start_line == 0) {  // the lines before a table's header, put in as an afterthought
    const auto first =
        static_cast<std::uint32_t>(node->next != nullptr ? node->next->start_line : 1);
    map_paragraph_before_table(content, first);
    last = first + std::max(line_count(content), 1U) - 1;
  } else {
    // Link definitions may have been taken off its front: count from the end.
    const std::int64_t first = std::max<std::int64_t>(
        std::int64_t{node->end_line} - std::max(line_count(content), 1U) + 1, node->start_line);
    last = map_lines(content, static_cast<std::uint32_t>(first));
  }
  stack_.begin_leaf(BlockKind::paragraph, map_.source_of(0));
  write_inlines(node, content);
  stack_.end_leaf(trimmed_line(last).end);
}

// Such a paragraph was trimmed, and its pipes have lost their backslashes.
void BlockWriter::map_paragraph_before_table(std::string_view content, std::uint32_t first_line) {
  for (std::uint32_t number = first_line; !content.empty(); ++number) {
    const std::size_t line_end = content.find('\n');
    const std::string_view content_line = content.substr(0, line_end);
    const text::ByteRange source_line =
        line_end == std::string_view::npos ? trimmed_line(number) : line(number);
    // From the back to the first byte of the line, an escaped pipe being two bytes.
    std::uint32_t begin = source_line.end;
    for (std::size_t i = content_line.size(); i-- > 0 && begin > source_line.begin;) {
      --begin;
      const bool escaped =
          content_line[i] == '|' && begin > source_line.begin && bytes()[begin - 1] == '\\';
      if (escaped) --begin;
    }
    map_.add_unescaped_pipes(content_line, bytes(), begin);
    if (line_end == std::string_view::npos) return;
    map_.add_line_end({source_line.end, line(number + 1).begin});
    content.remove_prefix(line_end + 1);
  }
}

// The line that underlines a heading is its last, or the one before: cmark-gfm ends such a heading
// only when it sees the next line. Link definitions may have been taken off its front.
std::int64_t BlockWriter::underline_of(const Node* heading, std::string_view content) const {
  const std::int64_t lines = line_count(content);
  const std::string_view first = content.substr(0, content.find('\n'));
  for (const std::int64_t candidate : {heading->end_line - 1, heading->end_line}) {
    const text::ByteRange under = trimmed_line(candidate);
    if (candidate - lines < heading->start_line || under.empty()) continue;
    const char last = bytes()[under.end - 1];
    const text::ByteRange top = line(candidate - lines);
    if ((last == '=' || last == '-') && source_.text(top).ends_with(first)) return candidate;
  }
  return std::int64_t{heading->start_line} + lines;
}

void BlockWriter::write_heading(const Node* node) {
  const std::string_view content = content_of(node);
  map_.clear();
  const std::uint32_t begin = begin_of(node);
  std::uint32_t block_begin = begin;
  std::uint32_t end = 0;
  if (node->as.heading.setext) {
    const std::int64_t underline = underline_of(node, content);
    map_lines(content, static_cast<std::uint32_t>(underline - line_count(content)));
    block_begin = map_.source_of(0);
    end = trimmed_line(underline).end;
  } else {
    const text::ByteRange own_line = trimmed_line(node->start_line);
    std::uint32_t at = begin;
    while (at < own_line.end && bytes()[at] == '#') ++at;
    while (at < own_line.end && is_blank(bytes()[at])) ++at;
    map_.add_verbatim(size32(content.size()), at);
    end = own_line.end;
  }
  const BlockId id = stack_.begin_leaf(BlockKind::heading, block_begin);
  builder_.block(id).level = static_cast<std::uint8_t>(node->as.heading.level);
  write_inlines(node, content);
  stack_.end_leaf(end);
}

void BlockWriter::write_code(const Node* node) {
  const std::string_view literal = view(node->as.code.literal);
  const bool fenced = node->as.code.fenced != 0;
  map_.clear();
  const auto first = static_cast<std::uint32_t>(node->start_line) + (fenced ? 1 : 0);
  const std::uint32_t last = map_lines(literal, first);
  std::uint32_t shown = size32(literal.size()) - (literal.ends_with('\n') ? 1 : 0);
  std::uint32_t end = trimmed_line(node->start_line).end;
  if (fenced) {
    // cmark-gfm says that a fence which its container's end closed ends a line later: look.
    const std::int64_t after = literal.empty() ? first : std::int64_t{last} + 1;
    const text::ByteRange closing = trimmed_line(after);
    const char fence = static_cast<char>(node->as.code.fence_char);
    if (node->end_line >= after && !closing.empty() && bytes()[closing.end - 1] == fence) {
      end = closing.end;
    } else {
      while (shown > 0 && literal[shown - 1] == '\n') --shown;
    }
  }
  if (shown > 0) end = std::max(end, map_.source_end_of(shown));
  stack_.begin_leaf(BlockKind::code, begin_of(node));
  LeafContent(builder_, literal, map_).copy(0, shown);
  stack_.end_leaf(end);
}

void BlockWriter::write_html(const Node* node) {
  const std::string_view literal = view(node->as.literal);
  map_.clear();
  map_lines(literal, static_cast<std::uint32_t>(node->start_line));
  const LeafContent leaf(builder_, literal, map_);
  HtmlWriter(stack_, leaf).write();
}

void BlockWriter::write_break(const Node* node) {
  stack_.begin_leaf(BlockKind::thematic_break, begin_of(node));
  stack_.end_leaf(trimmed_line(node->start_line).end);
}

void BlockWriter::write_table(const Node* node) {
  // The content is still that of the paragraph whose last line is the header.
  const std::uint32_t header_line =
      static_cast<std::uint32_t>(node->start_line) + std::max(line_count(content_of(node)), 1U) - 1;
  const std::string_view content = content_of(node);
  const std::size_t header =
      content.size() < 2 ? std::string_view::npos : content.rfind('\n', content.size() - 2);
  const std::size_t header_size =
      content.size() - (header == std::string_view::npos ? 0 : header + 1);
  const text::ByteRange own_line = line(header_line);
  const std::uint32_t shown = size32(header_size) - (content.ends_with('\n') ? 1 : 0);
  stack_.open_container(BlockKind::table, own_line.end - std::min(shown, own_line.size()));
  for (const Node* row = node->first_child; row != nullptr; row = row->next) {
    const bool is_header = row == node->first_child;
    write_row(row, is_header ? header_line : static_cast<std::uint32_t>(row->start_line));
  }
  // The line of dashes belongs to the table even when no row follows it.
  if (Block* table = stack_.container()) {
    table->range.end = std::max(table->range.end, trimmed_line(header_line + 1).end);
  }
  stack_.close_container(0);
}

void BlockWriter::write_row(const Node* row, std::uint32_t row_line) {
  const text::ByteRange own_line = trimmed_line(row_line);
  // Only quote marks and indentation stand before a row; the header has perhaps a list marker too.
  std::uint32_t begin = own_line.begin;
  if (row->prev == nullptr && stack_.container() != nullptr) {
    begin = std::max(begin, stack_.container()->range.begin);
  } else {
    while (begin < own_line.end && (is_blank(bytes()[begin]) || bytes()[begin] == '>')) ++begin;
  }
  split_row(bytes().substr(begin, own_line.end - begin), cells_);
  stack_.open_container(BlockKind::row, begin);
  std::size_t index = 0;
  for (const Node* cell = row->first_child; cell != nullptr; cell = cell->next, ++index) {
    text::ByteRange range{own_line.end, own_line.end};
    if (index < cells_.size()) range = {begin + cells_[index].begin, begin + cells_[index].end};
    map_.clear();
    const std::string_view content = content_of(cell);
    map_.add_unescaped_pipes(content, bytes(), range.begin);
    stack_.begin_leaf(BlockKind::cell, range.begin);
    write_inlines(cell, content);
    stack_.end_leaf(range.end);
  }
  if (Block* block = stack_.container())
    block->range.end = std::max(block->range.end, own_line.end);
  stack_.close_container(0);
}

}  // namespace pmlint::markdown
