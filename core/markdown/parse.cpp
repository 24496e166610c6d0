// SPDX-License-Identifier: MIT
// The steps of a parse: measure, repair what is no text, split front matter off, let cmark-gfm make
// its tree, write the blocks.
#include "core/markdown/parse.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "core/markdown/block_writer.hpp"
#include "core/markdown/cmark_tree.hpp"
#include "core/markdown/comment_dashes.hpp"
#include "core/markdown/document_builder.hpp"
#include "core/markdown/front_matter.hpp"
#include "core/markdown/guard.hpp"
#include "core/markdown/reference_comments.hpp"
#include "core/markdown/repair.hpp"

namespace pmlint::markdown {
namespace {

constexpr std::uint64_t kMemoryPerByte = 28;

// `source` is valid UTF-8 without NUL. Nothing when its tree would take more memory than allowed.
std::optional<Document> build(const text::Source& source,
                              const std::optional<FrontMatter>& front_matter,
                              std::uint64_t memory) {
  DocumentBuilder builder(source.bytes());
  builder.open(BlockKind::document, source.content_begin());
  std::uint32_t lines_before = 0;
  std::uint32_t body = source.content_begin();
  if (front_matter) {
    write_front_matter(source, *front_matter, builder);
    lines_before = front_matter->closing_line;
    body = lines_before < source.line_count() ? source.line(lines_before + 1).begin
                                              : static_cast<std::uint32_t>(source.bytes().size());
  }
  const Tree tree(source.bytes().substr(body), memory);
  if (tree.root() == nullptr) return std::nullopt;
  BlockWriter(source, lines_before, builder).write(tree.root());
  builder.close(body);
  for (const Comment& comment : find_reference_comments(source.bytes(), builder.blocks())) {
    builder.add_comment(comment.range, comment.body);
  }
  return builder.finish();
}

// The same, with comments read as CommonMark reads them today.
std::optional<Document> build_whole(const text::Source& source,
                                    const std::optional<FrontMatter>& front_matter,
                                    std::uint64_t memory) {
  const CommentDashes dashes(source.bytes());
  if (dashes.empty()) return build(source, front_matter, memory);
  auto document = build(text::Source(source.path(), dashes.bytes()), front_matter, memory);
  if (document) dashes.restore(*document);
  return document;
}

}  // namespace

std::variant<Document, Refusal> parse(const text::Source& source, const Limits& limits) {
  const std::optional<FrontMatter> front_matter = find_front_matter(source);
  const std::uint32_t first_line = front_matter ? front_matter->closing_line + 1 : 1;
  if (auto refusal = measure(source, first_line, limits)) return std::move(*refusal);

  const std::uint64_t memory = limits.parse_memory + kMemoryPerByte * source.bytes().size();
  std::optional<Document> document;
  if (source.encoding() == text::Encoding::utf8) {
    document = build_whole(source, front_matter, memory);
  } else {
    const Repair repair(source.bytes());
    document = build_whole(text::Source(source.path(), repair.bytes()), front_matter, memory);
    if (document) repair.relocate(*document);
  }
  if (document) return std::move(*document);
  return Refusal{
      {0, 0},
      fmt::format("parsing the file takes more than {} bytes of memory, the limit", memory)};
}

}  // namespace pmlint::markdown
