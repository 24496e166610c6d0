// SPDX-License-Identifier: MIT
#include "core/markdown/reference_comments.hpp"

#include <algorithm>
#include <cstdint>

#include "core/markdown/ascii.hpp"

namespace pmlint::markdown {
namespace {

constexpr std::string_view kLabel = "[//]:";

bool is_line_end(char byte) { return byte == '\n' || byte == '\r'; }

// Only indentation, quote marks and list markers may stand before a definition.
bool begins_line(std::string_view source, std::size_t at) {
  while (at > 0 && !is_line_end(source[at - 1])) {
    const char byte = source[--at];
    const bool prefix = is_blank(byte) || byte == '>' || byte == '-' || byte == '*' ||
                        byte == '+' || byte == '.' || byte == ')' || (byte >= '0' && byte <= '9');
    if (!prefix) return false;
  }
  return true;
}

char closer_of(char opener) {
  switch (opener) {
    case '(':
      return ')';
    case '"':
      return '"';
    case '\'':
      return '\'';
    default:
      return '\0';
  }
}

// `at` is after the label. [//]: # (body), [//]: <> (body), with any of the title's quotes.
bool parse_rest(std::string_view source, std::size_t at, Comment& comment) {
  const std::size_t line_end = std::min(source.find_first_of("\r\n", at), source.size());
  std::string_view rest = source.substr(at, line_end - at);
  const auto skip_blanks = [&rest] {
    while (!rest.empty() && is_blank(rest[0])) rest.remove_prefix(1);
  };
  skip_blanks();
  if (rest.starts_with('#')) {
    rest.remove_prefix(1);
  } else if (rest.starts_with("<>")) {
    rest.remove_prefix(2);
  } else {
    return false;
  }
  skip_blanks();
  while (!rest.empty() && is_blank(rest.back())) rest.remove_suffix(1);
  if (rest.size() < 2 || rest.back() != closer_of(rest.front())) return false;
  const std::uint32_t begin = size32(static_cast<std::size_t>(rest.data() - source.data()));
  comment.body = {begin + 1, begin + size32(rest.size()) - 1};
  comment.range.end = begin + size32(rest.size());
  return true;
}

bool holds_raw_text(BlockKind kind) {
  return kind == BlockKind::code || kind == BlockKind::html || kind == BlockKind::front_matter;
}

}  // namespace

std::vector<Comment> find_reference_comments(std::string_view source,
                                             const std::vector<Block>& blocks) {
  std::vector<Comment> comments;
  auto raw = blocks.begin();
  for (std::size_t at = source.find(kLabel); at != std::string_view::npos;
       at = source.find(kLabel, at + kLabel.size())) {
    Comment comment;
    comment.range.begin = size32(at);
    if (!begins_line(source, at) || !parse_rest(source, at + kLabel.size(), comment)) continue;
    // Both run forward: the first raw block that does not end before the comment.
    while (raw != blocks.end() &&
           (!holds_raw_text(raw->kind) || raw->range.end <= comment.range.begin)) {
      ++raw;
    }
    if (raw != blocks.end() && raw->range.contains(comment.range.begin)) continue;
    comments.push_back(comment);
  }
  return comments;
}

}  // namespace pmlint::markdown
