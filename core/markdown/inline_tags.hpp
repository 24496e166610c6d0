// SPDX-License-Identifier: MIT
// The inline tags of raw HTML that are open in one leaf: <b> ... </b> becomes a mark, <br> a line
// break, <img alt="..."> its alternative text. Used for HTML inside Markdown and for HTML blocks.
#pragma once

#include <string_view>
#include <vector>

#include "core/markdown/html_tag.hpp"
#include "core/markdown/leaf_content.hpp"

namespace pmlint::markdown {

class InlineTags {
 public:
  // `token` stands in leaf.content(); it is an open or close tag with the role mark, image or
  // line_break.
  void handle(const LeafContent& leaf, const HtmlToken& token, const Tag& tag);
  // Marks still open end with the leaf.
  void end_leaf(DocumentBuilder& builder);

 private:
  struct Open {
    const Tag* tag = nullptr;
    MarkId mark = 0;
  };
  void open_mark(const LeafContent& leaf, const HtmlToken& token, const Tag& tag);
  void close_mark(DocumentBuilder& builder, const Tag& tag);
  void show_image(const LeafContent& leaf, const HtmlToken& token);

  std::vector<Open> open_;
};

}  // namespace pmlint::markdown
