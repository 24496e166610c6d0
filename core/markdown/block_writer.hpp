// SPDX-License-Identifier: MIT
// Walks the blocks of a syntax tree and writes them. All knowledge of cmark-gfm's positions is here
// and in inline_writer: 1-based, inclusive, in bytes, and for some nodes (ends of lists, table rows,
// a paragraph before a table) not to be trusted; such ranges are derived from the text instead.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/markdown/block_stack.hpp"
#include "core/markdown/cmark_tree.hpp"
#include "core/markdown/inline_writer.hpp"
#include "core/text/source.hpp"

namespace pmlint::markdown {

class BlockWriter {
 public:
  // `lines_before` lines of the source (front matter) were not given to cmark-gfm.
  BlockWriter(const text::Source& source, std::uint32_t lines_before, DocumentBuilder& builder)
      : source_(source),
        lines_before_(lines_before),
        builder_(builder),
        stack_(builder),
        inlines_(builder.source()) {}

  // Writes the children of the root into the document block, which must be open in the builder.
  void write(const Node* root);

 private:
  bool enter(const Node* node);  // whether to visit its children
  void leave(const Node* node);
  void open_item(const Node* node);
  void write_paragraph(const Node* node);
  void write_heading(const Node* node);
  void write_underlined_heading(const Node* node);
  void begin_heading(const Node* node, std::uint32_t begin);
  [[nodiscard]] std::int64_t underline_of(const Node* heading, std::string_view content) const;
  void write_code(const Node* node);
  void write_html(const Node* node);
  void write_break(const Node* node);
  void write_table(const Node* node);
  void write_row(const Node* row, std::uint32_t row_line);
  void write_inlines(const Node* node, std::string_view content);
  // Writes a leaf that shows its content as it stands in the source from `at` on; false if it does not.
  bool write_verbatim(const Node* leaf, std::string_view content, std::uint32_t at);
  bool write_plain_line(const Node* paragraph);

  // Maps content line by line to the source lines from `first_line`; gives the last one mapped.
  std::uint32_t map_lines(std::string_view content, std::uint32_t first_line);
  void map_paragraph_before_table(std::string_view content, std::uint32_t first_line);

  // A line of the source by cmark-gfm's number; past the end, an empty range there.
  [[nodiscard]] text::ByteRange line(std::int64_t number) const {
    const std::int64_t wanted = number + lines_before_;
    if (wanted < 1 || wanted > source_.line_count()) return no_line(wanted);
    return source_.line(static_cast<std::uint32_t>(wanted));
  }
  [[nodiscard]] text::ByteRange no_line(std::int64_t number) const;
  [[nodiscard]] text::ByteRange trimmed_line(std::int64_t number) const;  // without trailing space
  [[nodiscard]] std::uint32_t begin_of(const Node* node) const;
  [[nodiscard]] std::string_view bytes() const { return builder_.source(); }

  const text::Source& source_;
  std::uint32_t lines_before_;
  DocumentBuilder& builder_;
  BlockStack stack_;
  InlineWriter inlines_;
  ContentMap map_;
  std::vector<text::ByteRange> cells_;
};

}  // namespace pmlint::markdown
