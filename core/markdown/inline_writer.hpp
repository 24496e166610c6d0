// SPDX-License-Identifier: MIT
// Writes what the inlines of a leaf show. Most text nodes point into the content of their block and
// are placed by that; the others by their column, which in cmark-gfm counts from the last soft break.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/markdown/cmark_tree.hpp"
#include "core/markdown/inline_tags.hpp"
#include "core/markdown/leaf_content.hpp"
#include "core/markdown/strikethrough.hpp"

namespace pmlint::markdown {

class InlineWriter {
 public:
  // For leaves of this source.
  explicit InlineWriter(std::string_view source)
      : source_has_tildes_(source.find('~') != std::string_view::npos) {}

  // Writes the children of `node`, whose raw content `leaf` has. Tags opened in an HTML leaf around
  // it are in `tags` and stay open.
  void write(const Node* node, const LeafContent& leaf, InlineTags& tags);

 private:
  static void write_plain(const LeafContent& leaf);
  void enter(const Node* node);
  void leave(const Node* node);
  void write_text(const Node* node);
  // Columns are off after some constructs that span lines; a node whose place is known sets them
  // right.
  void calibrate(const Node* node, std::uint32_t place) {
    if (node->start_column > 0) column_origin_ = std::int64_t{place} - node->start_column;
  }
  void align(std::string_view shown, std::uint32_t at, bool escapes);
  void copy_text(std::uint32_t begin, std::uint32_t end);
  void write_code(const Node* node);
  void write_html(const Node* node);
  void write_break(bool hard);
  void begin_link(const Node* node, MarkKind kind);
  void end_link(const Node* node);

  // Content offset of a column of the current line, at least the cursor and at most the end.
  [[nodiscard]] std::uint32_t offset_of_column(int column) const;

  const LeafContent* leaf_ = nullptr;
  InlineTags* tags_ = nullptr;
  std::int64_t column_origin_ = 0;  // content offset = column + this
  std::int64_t block_offset_ = 0;
  std::uint32_t cursor_ = 0;  // content before it is written
  bool in_autolink_ = false;
  bool source_has_tildes_;
  bool has_tildes_ = false;  // the leaf has
  const void* parent_ = nullptr;
  std::vector<MarkId> marks_;  // of the nodes around the current one
  Strikethrough strikethrough_;
};

}  // namespace pmlint::markdown
