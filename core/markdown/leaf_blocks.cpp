// SPDX-License-Identifier: MIT
// Blocks that hold text: where their lines stand in the source, and what they show.
#include <algorithm>

#include "core/markdown/ascii.hpp"
#include "core/markdown/block_writer.hpp"
#include "core/markdown/html_writer.hpp"

namespace pmlint::markdown {

std::uint32_t BlockWriter::map_lines(std::string_view content, std::uint32_t first_line) {
  if (content.empty()) return first_line;
  std::uint32_t number = first_line;
  text::ByteRange source_line = line(number);
  while (true) {
    const std::size_t line_end = content.find('\n');
    map_.add_line_tail(content.substr(0, line_end), bytes(), source_line);
    if (line_end == std::string_view::npos) return number;
    const text::ByteRange next = line(std::int64_t{number} + 1);
    map_.add_line_end({source_line.end, std::max(source_line.end, next.begin)});
    content.remove_prefix(line_end + 1);
    if (content.empty()) return number;
    ++number;
    source_line = next;
  }
}

void BlockWriter::write_inlines(const Node* node, std::string_view content) {
  const LeafContent leaf(builder_, content, map_);
  inlines_.write(node, leaf, stack_.tags());
}

// Most leaves are a line without inlines: nothing in it is looked up, so it needs no map.
bool BlockWriter::write_verbatim(const Node* leaf, std::string_view content, std::uint32_t at) {
  if (!is_plain(leaf) || !bytes().substr(at).starts_with(content)) return false;
  while (!content.empty() && is_space(content.back())) content.remove_suffix(1);
  builder_.copy({at, at + size32(content.size())});
  return true;
}

bool BlockWriter::write_plain_line(const Node* paragraph) {
  if (!is_plain(paragraph) || paragraph->start_line == 0 ||
      paragraph->end_line != paragraph->start_line) {
    return false;
  }
  std::string_view content = content_of(paragraph);
  if (content.ends_with('\n')) content.remove_suffix(1);
  const text::ByteRange own_line = line(paragraph->start_line);
  if (!source_.text(own_line).ends_with(content)) return false;
  const std::uint32_t begin = own_line.end - size32(content.size());
  stack_.begin_leaf(BlockKind::paragraph, begin);
  write_verbatim(paragraph, content, begin);
  stack_.end_leaf(trimmed_line(paragraph->start_line).end);
  return true;
}

void BlockWriter::write_paragraph(const Node* node) {
  if (write_plain_line(node)) return;
  const std::string_view content = content_of(node);
  map_.clear();
  std::uint32_t last = 0;
  if (node->start_line == 0) {  // the lines before a table's header, put in as an afterthought
    const auto first =
        static_cast<std::uint32_t>(node->next != nullptr ? node->next->start_line : 1);
    map_paragraph_before_table(content, first);
    last = first + std::max(count_lines(content), 1U) - 1;
  } else {
    // Link definitions may have been taken off its front: count from the end.
    std::int64_t first = node->start_line;
    if (node->end_line != node->start_line) {
      first = std::max<std::int64_t>(
          std::int64_t{node->end_line} - std::max(count_lines(content), 1U) + 1, first);
    }
    last = map_lines(content, static_cast<std::uint32_t>(first));
  }
  stack_.begin_leaf(BlockKind::paragraph, map_.source_of(0));
  write_inlines(node, content);
  stack_.end_leaf(trimmed_line(last).end);
}

// The line that underlines a heading is its last, or the one before: cmark-gfm ends such a heading
// only when it sees the next line. Link definitions may have been taken off its front.
std::int64_t BlockWriter::underline_of(const Node* heading, std::string_view content) const {
  const std::int64_t lines = count_lines(content);
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

void BlockWriter::begin_heading(const Node* node, std::uint32_t begin) {
  const BlockId id = stack_.begin_leaf(BlockKind::heading, begin);
  builder_.block(id).level = static_cast<std::uint8_t>(node->as.heading.level);
}

void BlockWriter::write_underlined_heading(const Node* node) {
  const std::string_view content = content_of(node);
  const std::int64_t underline = underline_of(node, content);
  map_.clear();
  map_lines(content, static_cast<std::uint32_t>(underline - count_lines(content)));
  begin_heading(node, map_.source_of(0));
  write_inlines(node, content);
  stack_.end_leaf(trimmed_line(underline).end);
}

void BlockWriter::write_heading(const Node* node) {
  if (node->as.heading.setext) return write_underlined_heading(node);
  const std::string_view content = content_of(node);
  const text::ByteRange own_line = trimmed_line(node->start_line);
  const std::uint32_t begin = begin_of(node);
  std::uint32_t at = begin;
  while (at < own_line.end && bytes()[at] == '#') ++at;
  while (at < own_line.end && is_blank(bytes()[at])) ++at;
  begin_heading(node, begin);
  if (!write_verbatim(node, content, at)) {
    map_.clear();
    map_.add_stretch(content, bytes(), at);
    write_inlines(node, content);
  }
  stack_.end_leaf(own_line.end);
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

}  // namespace pmlint::markdown
