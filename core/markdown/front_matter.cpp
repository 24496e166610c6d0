// SPDX-License-Identifier: MIT
#include "core/markdown/front_matter.hpp"

#include <string_view>

#include "core/markdown/ascii.hpp"

namespace pmlint::markdown {
namespace {

std::string_view trimmed_line(const text::Source& source, std::uint32_t number) {
  std::string_view line = source.text(source.line(number));
  while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
  return line;
}

// A line that YAML can have at the top level: a key, an item, a comment, a continuation, a bracket.
bool looks_like_yaml(std::string_view line) {
  if (line.empty() || is_blank(line[0])) return true;
  if (line[0] == '#' || line == "-" || line.starts_with("- ")) return true;
  if (line[0] == ']' || line[0] == '}') return true;
  if (line[0] == '[' || line[0] == '<' || line[0] == '*') return false;
  const std::size_t colon = line.find(':', 1);
  if (colon == std::string_view::npos) return false;
  return colon + 1 == line.size() || is_blank(line[colon + 1]) || line[0] == '"' || line[0] == '\'';
}

}  // namespace

std::optional<FrontMatter> find_front_matter(const text::Source& source) {
  const std::string_view fence = trimmed_line(source, 1);
  const bool toml = fence == "+++";
  if (!toml && fence != "---") return std::nullopt;
  for (std::uint32_t number = 2; number <= source.line_count(); ++number) {
    const std::string_view line = trimmed_line(source, number);
    if (line == fence || (!toml && line == "...")) return FrontMatter{toml, number};
    if (!toml && !looks_like_yaml(line)) return std::nullopt;
  }
  return std::nullopt;
}

void write_front_matter(const text::Source& source, const FrontMatter& front_matter,
                        DocumentBuilder& builder) {
  const BlockId id = builder.open(BlockKind::front_matter, source.content_begin());
  builder.block(id).level = front_matter.toml ? 1 : 0;
  for (std::uint32_t number = 2; number < front_matter.closing_line; ++number) {
    const text::ByteRange line = source.line(number);
    builder.copy(line);
    if (number + 1 < front_matter.closing_line) {
      builder.show("\n", {line.end, source.line(number + 1).begin});
    }
  }
  const std::uint32_t end = source.line(front_matter.closing_line).end;
  builder.end_leaf(end);
  builder.close(end);
}

}  // namespace pmlint::markdown
