// SPDX-License-Identifier: MIT
// Writes a raw HTML block: headings, lists, tables and paragraphs become blocks, inline tags become
// marks, comments are noted, any other tag is invisible and its text is shown.
#pragma once

#include "core/markdown/block_stack.hpp"
#include "core/markdown/html_tag.hpp"
#include "core/markdown/leaf_content.hpp"

namespace pmlint::markdown {

class HtmlWriter {
 public:
  HtmlWriter(BlockStack& stack, const LeafContent& html) : stack_(stack), html_(html) {}
  void write();

 private:
  void write_token(const HtmlToken& token);
  void write_open(const HtmlToken& token, const Tag& tag);
  void write_close(const HtmlToken& token, const Tag& tag);
  void write_text(std::uint32_t begin, std::uint32_t end);
  void write_preformatted(std::uint32_t begin, std::uint32_t end);
  void write_rule(std::uint32_t at);

  BlockStack& stack_;
  const LeafContent& html_;
  HtmlScanner scanner_{html_.content()};
};

}  // namespace pmlint::markdown
