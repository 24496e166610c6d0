// SPDX-License-Identifier: MIT
#include "core/markdown/content_map.hpp"

#include <algorithm>

#include "core/markdown/ascii.hpp"

namespace pmlint::markdown {

std::uint32_t count_lines(std::string_view content) {
  std::uint32_t lines = content.empty() || content.back() == '\n' ? 0 : 1;
  for (std::size_t at = content.find('\n'); at != std::string_view::npos;
       at = content.find('\n', at + 1)) {
    ++lines;
  }
  return lines;
}

void ContentMap::add_line_tail(std::string_view content_line, std::string_view source,
                               text::ByteRange line) {
  const std::string_view source_line = source.substr(line.begin, line.size());
  if (source_line.ends_with(content_line)) {
    add_verbatim(size32(content_line.size()), line.end - size32(content_line.size()));
    return;
  }
  const auto common = std::mismatch(content_line.rbegin(), content_line.rend(),
                                    source_line.rbegin(), source_line.rend());
  const auto equal = size32(static_cast<std::size_t>(common.first - content_line.rbegin()));
  const std::uint32_t tail = line.end - equal;
  add_opaque(size32(content_line.size()) - equal, {std::max(line.begin + 1, tail) - 1, tail});
  add_verbatim(equal, tail);
}

void ContentMap::add_stretch(std::string_view content, std::string_view source,
                             std::uint32_t source_begin) {
  const std::uint32_t length = size32(content.size());
  if (source.substr(source_begin).starts_with(content)) {
    add_verbatim(length, source_begin);
  } else {
    add_opaque(length, {source_begin, std::min(source_begin + length, size32(source.size()))});
  }
}

void ContentMap::add_unescaped_pipes(std::string_view content, std::string_view source,
                                     std::uint32_t source_begin) {
  if (source.substr(source_begin).starts_with(content)) {
    return add_verbatim(size32(content.size()), source_begin);
  }
  std::size_t from = 0;  // in the content
  std::uint32_t at = source_begin;
  for (std::size_t i = 0; i < content.size(); ++i, ++at) {
    const bool escaped =
        content[i] == '|' && at + 1 < source.size() && source[at] == '\\' && source[at + 1] == '|';
    if (!escaped) continue;
    add_stretch(content.substr(from, i - from), source, at - size32(i - from));
    add_opaque(1, {at, at + 2});
    from = i + 1;
    ++at;
  }
  add_stretch(content.substr(from), source, at - size32(content.size() - from));
}

std::uint32_t ContentMap::source_of(std::uint32_t content) const {
  if (pieces_.empty()) return 0;
  const Piece& piece = pieces_[piece_of(content)];
  const std::uint32_t inside = content - piece.content;
  if (inside == 0) return piece.source.begin;
  return piece.verbatim ? piece.source.begin + std::min(inside, piece.length) : piece.source.end;
}

std::uint32_t ContentMap::source_end_of(std::uint32_t content) const {
  if (content == 0 || pieces_.empty()) return source_of(content);
  const Piece& piece = pieces_[piece_of(content - 1)];
  const std::uint32_t inside = content - piece.content;
  return piece.verbatim ? piece.source.begin + std::min(inside, piece.length) : piece.source.end;
}

}  // namespace pmlint::markdown
