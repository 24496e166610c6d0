// SPDX-License-Identifier: MIT
// The syntax tree of cmark-gfm. Its node records are read directly (node.h is installed): a text
// literal mostly points into the content of its block, which gives its exact place for nothing.
//
// The strikethrough extension is left out on purpose: a parser that uses an inline extension writes
// to global tables of cmark-gfm while it parses, which is a race between threads.
// core/markdown/strikethrough.hpp does its work.
#pragma once

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>

#include <cstddef>
#include <string_view>

#include "core/markdown/parse_memory.hpp"

namespace pmlint::markdown {

using Node = cmark_node;

// Owns the tree of one parse.
class Tree {
 public:
  // Parses; `memory_budget` bounds what the tree and the work of making it may take.
  Tree(std::string_view markdown, std::size_t memory_budget);
  // Null when the budget was not enough.
  [[nodiscard]] const Node* root() const { return root_; }

 private:
  ParseMemory memory_;
  const Node* root_ = nullptr;
};

// What kind of cmark-gfm node this is, extensions included.
enum class NodeKind : unsigned char {
  document,
  quote,
  list,
  item,
  code_block,
  html_block,
  paragraph,
  heading,
  thematic_break,
  footnote,
  table,
  row,
  cell,  // blocks
  text,
  soft_break,
  line_break,
  code,
  html,
  emphasis,
  strong,
  link,
  image,
  footnote_reference,
  other,
};

[[nodiscard]] NodeKind kind_of(const Node* node);

// A paragraph, heading or cell that shows its content as it stands, line by line: it has no inlines
// below it, not even a text.
[[nodiscard]] bool is_plain(const Node* leaf);

[[nodiscard]] inline std::string_view view(const cmark_chunk& chunk) {
  return {reinterpret_cast<const char*>(chunk.data), static_cast<std::size_t>(chunk.len)};
}
// The raw content of a leaf block that holds inlines; what its text literals point into.
[[nodiscard]] inline std::string_view content_of(const Node* leaf) {
  return {reinterpret_cast<const char*>(leaf->content.ptr),
          static_cast<std::size_t>(leaf->content.size)};
}

}  // namespace pmlint::markdown
