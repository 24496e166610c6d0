// SPDX-License-Identifier: MIT
#include "core/markdown/html_writer.hpp"

#include <algorithm>
#include <optional>

#include "core/markdown/ascii.hpp"

namespace pmlint::markdown {
namespace {

// The kind of block a tag makes, if it makes one.
std::optional<BlockKind> block_of(TagRole role) {
  switch (role) {
    case TagRole::heading:
      return BlockKind::heading;
    case TagRole::list:
      return BlockKind::list;
    case TagRole::item:
      return BlockKind::item;
    case TagRole::table:
      return BlockKind::table;
    case TagRole::row:
      return BlockKind::row;
    case TagRole::cell:
      return BlockKind::cell;
    case TagRole::quote:
      return BlockKind::quote;
    case TagRole::preformatted:
      return BlockKind::code;
    default:
      return std::nullopt;
  }
}

}  // namespace

void HtmlWriter::write() {
  DocumentBuilder& builder = html_.builder();
  const std::size_t blocks = builder.blocks().size();
  const std::size_t depth = builder.depth();
  const std::uint32_t text = builder.text_size();
  while (const auto token = scanner_.next()) write_token(*token);
  if (stack_.in_preformatted()) stack_.end_html_leaf();
  stack_.end_paragraph();
  const bool nothing = blocks == builder.blocks().size() && depth == builder.depth() &&
                       text == builder.text_size() && !stack_.leaf_open();
  if (!nothing) return;
  const std::string_view content = html_.content();
  std::uint32_t begin = 0;
  std::uint32_t end = html_.size();
  while (end > begin && is_space(content[end - 1])) --end;
  while (begin < end && is_space(content[begin])) ++begin;
  const text::ByteRange range = html_.source(begin, end);
  stack_.begin_leaf(BlockKind::html, range.begin);
  stack_.end_leaf(range.end);
}

void HtmlWriter::write_token(const HtmlToken& token) {
  switch (token.kind) {
    case HtmlToken::Kind::text:
      if (stack_.in_preformatted()) return write_preformatted(token.begin, token.end);
      return write_text(token.begin, token.end);
    case HtmlToken::Kind::comment:
      html_.builder().add_comment(
          html_.source(token.begin, token.end),
          html_.source(token.begin + 4, std::max(token.begin + 4, token.end - 3)));
      return;
    case HtmlToken::Kind::open:
      return write_open(token, find_tag(token.name));
    case HtmlToken::Kind::close:
      return write_close(token, find_tag(token.name));
    case HtmlToken::Kind::other:
      return;
  }
}

void HtmlWriter::write_open(const HtmlToken& token, const Tag& tag) {
  const std::uint32_t at = html_.source(token.begin, token.end).begin;
  if (const auto kind = block_of(tag.role)) return stack_.open_html(*kind, tag.level, at);
  switch (tag.role) {
    case TagRole::paragraph:
      return stack_.end_paragraph();
    case TagRole::rule:
      return write_rule(at);
    case TagRole::hidden:
      if (!token.self_closing) scanner_.skip_to_close(token.name);
      return;
    case TagRole::structure:
      return;
    case TagRole::line_break:
      if (stack_.leaf_open()) stack_.tags().handle(html_, token, tag);
      return;
    default:
      stack_.text_leaf(at);
      return stack_.tags().handle(html_, token, tag);
  }
}

void HtmlWriter::write_close(const HtmlToken& token, const Tag& tag) {
  const std::uint32_t end = html_.source(token.begin, token.end).end;
  if (const auto kind = block_of(tag.role)) return stack_.close_html(*kind, end);
  if (tag.role == TagRole::paragraph) return stack_.end_paragraph();
  if (tag.role == TagRole::mark && stack_.leaf_open()) stack_.tags().handle(html_, token, tag);
}

void HtmlWriter::write_rule(std::uint32_t at) {
  stack_.end_paragraph();
  if (stack_.leaf_open()) return;
  stack_.open_html(BlockKind::thematic_break, 0, at);
  stack_.end_html_leaf();
}

// Lines are trimmed and joined by line breaks, as soft breaks join those of a Markdown paragraph.
void HtmlWriter::write_text(std::uint32_t begin, std::uint32_t end) {
  const std::string_view content = html_.content();
  while (begin < end) {
    const std::uint32_t line_end = find_in(content, '\n', begin, end);
    std::uint32_t from = begin;
    std::uint32_t to = line_end;
    const bool line_start = begin == 0 || content[begin - 1] == '\n';
    if (line_start || !stack_.leaf_open()) {
      while (from < to && is_space(content[from])) ++from;
    }
    if (line_end < end) {
      while (to > from && is_space(content[to - 1])) --to;
    }
    if (from < to) {
      stack_.text_leaf(html_.source(from, to).begin);
      html_.copy_decoded(from, to);
    }
    if (line_end == end) break;
    if (stack_.leaf_open()) {
      html_.builder().line_break(
          {html_.map().source_end_of(to), html_.map().source_end_of(line_end + 1)});
    }
    begin = line_end + 1;
  }
}

void HtmlWriter::write_preformatted(std::uint32_t begin, std::uint32_t end) {
  // HTML drops the line end right after <pre>.
  if (!html_.builder().leaf_has_text() && html_.content()[begin] == '\n') ++begin;
  html_.copy_decoded(begin, end);
}

}  // namespace pmlint::markdown
