// SPDX-License-Identifier: MIT
#include "core/markdown/inline_writer.hpp"

#include <algorithm>

#include "core/markdown/ascii.hpp"

namespace pmlint::markdown {
namespace {

// Emphasis, links and images; all other inlines are whole when they have been entered.
bool may_have_children(const Node* node) {
  return node->type != CMARK_NODE_TEXT && node->type != CMARK_NODE_SOFTBREAK;
}

}  // namespace

void InlineWriter::write(const Node* node, const LeafContent& leaf, InlineTags& tags) {
  if (is_plain(node)) return write_plain(leaf);
  leaf_ = &leaf;
  tags_ = &tags;
  block_offset_ = node->start_column - 1 + node->internal_offset;
  column_origin_ = -1 - block_offset_;
  cursor_ = 0;
  marks_.clear();
  in_autolink_ = false;
  has_tildes_ = source_has_tildes_ && leaf.content().find('~') != std::string_view::npos;
  if (has_tildes_) strikethrough_.begin_leaf(leaf.builder());

  const Node* at = node->first_child;
  while (at != nullptr) {
    parent_ = at->parent;
    enter(at);
    if (may_have_children(at)) {
      if (at->first_child != nullptr) {
        at = at->first_child;
        continue;
      }
      leave(at);
    }
    while (at->next == nullptr && at->parent != node) {
      at = at->parent;
      leave(at);
    }
    at = at->next;
  }
  if (has_tildes_) strikethrough_.end_leaf(leaf.builder());
}

// Blanks at either side of a line end are not shown.
void InlineWriter::write_plain(const LeafContent& leaf) {
  const std::string_view content = leaf.content();
  std::uint32_t size = leaf.size();
  while (size > 0 && is_space(content[size - 1])) --size;
  std::uint32_t begin = 0;
  while (begin < size) {
    const std::uint32_t line_end = find_in(content, '\n', begin, size);
    std::uint32_t end = line_end;
    while (end > begin && is_blank(content[end - 1])) --end;
    leaf.copy(begin, end);
    if (line_end == size) return;
    begin = line_end + 1;
    while (is_blank(content[begin])) ++begin;
    leaf.builder().line_break({leaf.map().source_end_of(end), leaf.map().source_of(begin)});
  }
}

void InlineWriter::enter(const Node* node) {
  if (node->type == CMARK_NODE_TEXT) return write_text(node);  // as most are
  switch (kind_of(node)) {
    case NodeKind::soft_break:
      return write_break(false);
    case NodeKind::line_break:
      return write_break(true);
    case NodeKind::code:
      return write_code(node);
    case NodeKind::html:
      return write_html(node);
    case NodeKind::emphasis:
      marks_.push_back(leaf_->builder().begin_mark(MarkKind::emphasis));
      return;
    case NodeKind::strong:
      marks_.push_back(leaf_->builder().begin_mark(MarkKind::strong));
      return;
    case NodeKind::link:
      return begin_link(node, MarkKind::link);
    case NodeKind::image:
      return begin_link(node, MarkKind::image);
    default:
      return;  // a footnote reference shows a number that is not part of the text
  }
}

void InlineWriter::leave(const Node* node) {
  switch (kind_of(node)) {
    case NodeKind::emphasis:
    case NodeKind::strong:
      leaf_->builder().end_mark(marks_.back());
      marks_.pop_back();
      return;
    case NodeKind::link:
    case NodeKind::image:
      return end_link(node);
    default:
      return;
  }
}

std::uint32_t InlineWriter::offset_of_column(int column) const {
  return static_cast<std::uint32_t>(
      std::clamp<std::int64_t>(column + column_origin_, cursor_, leaf_->size()));
}

void InlineWriter::write_code(const Node* node) {
  const std::string_view content = leaf_->content();
  const std::string_view shown = view(node->as.literal);
  std::uint32_t begin = offset_of_column(node->start_column);
  const std::uint32_t end = std::max(begin, offset_of_column(node->end_column + 1));
  cursor_ = end;
  while (cursor_ < content.size() && content[cursor_] == '`') ++cursor_;
  if (end - begin == shown.size() + 2) ++begin;  // a space on either side is taken off
  const MarkId mark = leaf_->builder().begin_mark(MarkKind::code);
  const std::uint32_t shown_end = begin + static_cast<std::uint32_t>(shown.size());
  while (begin < shown_end) {
    const std::uint32_t line_end = find_in(content, '\n', begin, shown_end);
    leaf_->copy(begin, line_end);
    begin = line_end;
    if (begin == shown_end) break;
    leaf_->show(" ", begin, begin + 1);
    ++begin;
  }
  leaf_->builder().end_mark(mark);
}

void InlineWriter::write_html(const Node* node) {
  const std::string_view html = view(node->as.literal);
  const auto place = place_in(leaf_->content(), html);
  if (!place) return;
  calibrate(node, *place);
  cursor_ = *place + static_cast<std::uint32_t>(html.size());
  HtmlScanner scanner(html);
  auto token = scanner.next();
  if (!token) return;
  token->begin += *place;
  token->end += *place;
  if (token->kind == HtmlToken::Kind::comment) {
    leaf_->builder().add_comment(
        leaf_->source(token->begin, token->end),
        leaf_->source(token->begin + 4, std::max(token->begin + 4, token->end - 3)));
  } else if (token->kind == HtmlToken::Kind::open || token->kind == HtmlToken::Kind::close) {
    const Tag& tag = find_tag(token->name);
    if (tag.role == TagRole::mark || tag.role == TagRole::image ||
        tag.role == TagRole::line_break) {
      tags_->handle(*leaf_, *token, tag);
    } else if (tag.role != TagRole::structure && tag.role != TagRole::hidden) {
      leaf_->builder().line_break(leaf_->source(token->begin, token->end));
    }
  }
}

void InlineWriter::write_break(bool hard) {
  const std::string_view content = leaf_->content();
  const std::size_t found = content.find('\n', cursor_);
  if (found == std::string_view::npos) return;
  auto begin = static_cast<std::uint32_t>(found);
  auto end = begin + 1;
  if (hard && begin > cursor_ && content[begin - 1] == '\\') {
    --begin;  // cmark-gfm goes on counting columns, and shows the blanks of the next line
  } else {
    column_origin_ = std::int64_t{end} - 1 - block_offset_;
    while (begin > cursor_ && is_blank(content[begin - 1])) --begin;
    while (end < content.size() && is_blank(content[end])) ++end;
  }
  cursor_ = end;
  leaf_->builder().line_break({leaf_->map().source_end_of(begin), leaf_->map().source_of(end)});
}

void InlineWriter::begin_link(const Node* node, MarkKind kind) {
  marks_.push_back(leaf_->builder().begin_mark(kind, view(node->as.link.url)));
  const Node* child = node->first_child;
  if (kind != MarkKind::link || child == nullptr || kind_of(child) != NodeKind::text) return;
  const std::uint32_t text = offset_of_column(child->start_column);
  in_autolink_ = text > 0 && leaf_->content()[text - 1] == '<' && child->next == nullptr;
}

void InlineWriter::end_link(const Node* node) {
  leaf_->builder().end_mark(marks_.back());
  marks_.pop_back();
  const std::string_view content = leaf_->content();
  if (in_autolink_) {
    in_autolink_ = false;
    if (cursor_ < content.size() && content[cursor_] == '>') ++cursor_;
    return;
  }
  // Past the destination, which may hold a line end of its own.
  const std::uint32_t end = offset_of_column(node->end_column + 1);
  if (end > 0 && (content[end - 1] == ')' || content[end - 1] == ']')) cursor_ = end;
}

}  // namespace pmlint::markdown
