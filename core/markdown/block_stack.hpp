// SPDX-License-Identifier: MIT
// The blocks that are open while a document is written, from Markdown and from raw HTML. An HTML
// element lives inside the Markdown container it was opened in and may hold Markdown blocks that
// follow it. HTML in postmortems is often not closed, so it never holds more than it must: a Markdown
// heading ends every HTML element of its container.
#pragma once

#include <cstdint>
#include <vector>

#include "core/markdown/document_builder.hpp"
#include "core/markdown/inline_tags.hpp"

namespace pmlint::markdown {

class BlockStack {
 public:
  explicit BlockStack(DocumentBuilder& builder) : builder_(builder) {}

  // The document block, open in the builder already, is the outermost container.
  void adopt_document() { containers_.push_back({builder_.depth(), true}); }
  void leave_document() {
    close_down_to(base(), 0);
    containers_.pop_back();
  }

  // Markdown containers.
  void open_container(BlockKind kind, std::uint32_t begin);
  void close_container(std::uint32_t end);
  // The block of the container just opened; null when it is shown inside an HTML cell.
  [[nodiscard]] Block* container();

  // Markdown leaves: text written between the two calls belongs to the leaf. The leaf is that of an
  // HTML cell or heading around it, if one is open.
  BlockId begin_leaf(BlockKind kind, std::uint32_t begin);
  void end_leaf(std::uint32_t end);

  // HTML. `at` are source offsets.
  void open_html(BlockKind kind, std::uint8_t level, std::uint32_t at);  // containers and leaves
  void close_html(BlockKind kind, std::uint32_t at);  // the innermost one of that kind, if any
  void text_leaf(std::uint32_t at);                   // makes sure that text has a leaf to go to
  void end_html_leaf();                               // ends any leaf but a cell
  void end_paragraph();                               // ends a paragraph; a break in other leaves
  [[nodiscard]] bool leaf_open() const { return html_leaf_; }
  [[nodiscard]] bool in_preformatted() const;
  [[nodiscard]] InlineTags& tags() { return tags_; }

 private:
  struct Container {
    std::size_t depth = 0;  // of open blocks when it was opened, itself included
    bool shown = true;      // false: inside an HTML cell, where everything is one leaf
  };
  [[nodiscard]] BlockKind innermost_kind() const;
  [[nodiscard]] bool in_cell() const;
  void finish_html_leaf(std::uint32_t at);
  void close_down_to(std::size_t depth, std::uint32_t at);
  [[nodiscard]] std::size_t base() const { return containers_.back().depth; }

  DocumentBuilder& builder_;
  std::vector<Container> containers_;
  InlineTags tags_;
  bool html_leaf_ = false;    // the innermost open block is a leaf made from HTML
  bool shared_leaf_ = false;  // a Markdown leaf is being written into it
};

}  // namespace pmlint::markdown
