// SPDX-License-Identifier: MIT
// Tables, and the paragraph that cmark-gfm splits off in front of one. It gives neither any reliable
// position, so both are found by the lines they stand on.
#include <algorithm>

#include "core/markdown/ascii.hpp"
#include "core/markdown/block_writer.hpp"
#include "core/markdown/table_row.hpp"

namespace pmlint::markdown {

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

void BlockWriter::write_table(const Node* node) {
  // The content is still that of the paragraph whose last line is the header.
  const std::uint32_t header_line = static_cast<std::uint32_t>(node->start_line) +
                                    std::max(count_lines(content_of(node)), 1U) - 1;
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
    const std::string_view content = content_of(cell);
    stack_.begin_leaf(BlockKind::cell, range.begin);
    if (!write_verbatim(cell, content, range.begin)) {
      map_.clear();
      map_.add_unescaped_pipes(content, bytes(), range.begin);
      write_inlines(cell, content);
    }
    stack_.end_leaf(range.end);
  }
  if (Block* block = stack_.container())
    block->range.end = std::max(block->range.end, own_line.end);
  stack_.close_container(0);
}

}  // namespace pmlint::markdown
