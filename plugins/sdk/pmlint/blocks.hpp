// SPDX-License-Identifier: MIT
// The Markdown of a document as a rule sees it: blocks in preorder, inline marks, comments, and the
// sections its titles make.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/values.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint {

enum class BlockKind : std::uint8_t {
  document = PML_BLOCK_DOCUMENT,
  heading = PML_BLOCK_HEADING,
  paragraph = PML_BLOCK_PARAGRAPH,
  list = PML_BLOCK_LIST,
  item = PML_BLOCK_ITEM,
  table = PML_BLOCK_TABLE,
  row = PML_BLOCK_ROW,  // the first row of a table is its header
  cell = PML_BLOCK_CELL,
  quote = PML_BLOCK_QUOTE,
  code = PML_BLOCK_CODE,
  html = PML_BLOCK_HTML,
  thematic_break = PML_BLOCK_THEMATIC_BREAK,
  front_matter = PML_BLOCK_FRONT_MATTER,
  footnote = PML_BLOCK_FOOTNOTE,
};

enum class Task : std::uint8_t { none, open, done };

class Block {
 public:
  using Row = pml_block;
  explicit Block(const Row& row) : row_(&row) {}

  [[nodiscard]] BlockKind kind() const { return static_cast<BlockKind>(row_->kind); }
  [[nodiscard]] int level() const { return row_->level; }  // heading: 1..6
  [[nodiscard]] bool ordered() const { return kind() == BlockKind::list && row_->level == 1; }
  [[nodiscard]] Task task() const { return static_cast<Task>(row_->task); }
  [[nodiscard]] bool html() const { return row_->html != 0; }          // made from raw HTML
  [[nodiscard]] std::uint32_t number() const { return row_->number; }  // "10." is 10
  [[nodiscard]] std::optional<std::uint32_t> parent() const { return abi::row(row_->parent); }
  // One past the last descendant in Document::blocks().
  [[nodiscard]] std::uint32_t subtree_end() const { return row_->subtree_end; }
  [[nodiscard]] Range where() const { return abi::source(row_->source); }
  [[nodiscard]] TextRange text() const { return abi::visible(row_->text); }

 private:
  const Row* row_;
};

enum class MarkKind : std::uint32_t {
  strong = PML_MARK_STRONG,
  emphasis = PML_MARK_EMPHASIS,
  strikethrough = PML_MARK_STRIKETHROUGH,
  code = PML_MARK_CODE,
  link = PML_MARK_LINK,
  image = PML_MARK_IMAGE,
  html = PML_MARK_HTML,
};

// What a stretch of visible text is marked as.
class Mark {
 public:
  using Row = pml_mark;
  explicit Mark(const Row& row) : row_(&row) {}

  [[nodiscard]] MarkKind kind() const { return static_cast<MarkKind>(row_->kind); }
  [[nodiscard]] TextRange text() const { return abi::visible(row_->text); }
  // Where a link or an image points.
  [[nodiscard]] std::string_view target() const { return abi::text(row_->target); }

 private:
  const Row* row_;
};

// A link or image that points to a file beside the document and was looked up. What stands in no row
// was not: an address, a route of a site, standard input, a path that leaves the repository.
class LocalTarget {
 public:
  using Row = pml_local_target;
  explicit LocalTarget(const Row& row) : row_(&row) {}

  [[nodiscard]] std::uint32_t mark() const { return row_->mark; }  // row in Document::marks()
  [[nodiscard]] bool exists() const { return row_->exists != 0; }

 private:
  const Row* row_;
};

// A <!-- comment -->; never part of the visible text.
class Comment {
 public:
  using Row = pml_comment;
  explicit Comment(const Row& row) : row_(&row) {}

  [[nodiscard]] Range where() const { return abi::source(row_->source); }
  [[nodiscard]] Range body() const { return abi::source(row_->body); }
  [[nodiscard]] std::optional<std::uint32_t> block() const { return abi::row(row_->block); }

 private:
  const Row* row_;
};

}  // namespace pmlint
