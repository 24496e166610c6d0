// SPDX-License-Identifier: MIT
#include "core/markdown/cmark_tree.hpp"

#include <cmark-gfm-extension_api.h>
#include <cmark-gfm/parser.h>
#include <cmark-gfm/syntax_extension.h>

#include <array>
#include <memory>

#include "core/text/holds_any.hpp"

// Exported by the library of the extensions, declared in none of its installed headers.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
extern "C" {
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;
}
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

namespace pmlint::markdown {
namespace {

struct FreeExtension {
  void operator()(cmark_syntax_extension* extension) const {
    cmark_syntax_extension_free(cmark_get_default_mem_allocator(), extension);
  }
};

struct Extensions {
  std::array<cmark_syntax_extension*, 2> all{};
  unsigned table = 0, row = 0, cell = 0;  // node types that the table extension was given
  // Of the leaves in which there is nothing to parse.
  std::unique_ptr<cmark_syntax_extension, FreeExtension> plain;

  Extensions() : plain(cmark_syntax_extension_new("pmlint-plain")) {
    cmark_syntax_extension_set_contains_inlines_func(
        plain.get(), [](cmark_syntax_extension*, Node*) { return 0; });
    cmark_gfm_core_extensions_ensure_registered();
    all = {cmark_find_syntax_extension("table"), cmark_find_syntax_extension("tasklist")};
    table = CMARK_NODE_TABLE;
    row = CMARK_NODE_TABLE_ROW;
    cell = CMARK_NODE_TABLE_CELL;
  }
};

const Extensions& extensions() {
  static const Extensions registered;  // once per process, thread-safe
  return registered;
}

NodeKind extension_kind(unsigned type) {
  const Extensions& known = extensions();
  if (type == known.cell) return NodeKind::cell;
  if (type == known.row) return NodeKind::row;
  if (type == known.table) return NodeKind::table;
  return NodeKind::other;
}

// What an inline may begin with, and blanks that cmark-gfm and we may not see alike. The other special
// characters of inlines mean nothing without one of these.
bool may_hold_inlines(std::string_view content) {
  return text::holds_any<'\\', '`', '*', '_', '[', '<', '&', '~', '\r', '\v', '\f'>(content);
}

// Whether the content of a block is what its inlines are to be made of. A paragraph that is still open
// may yet change.
bool awaits_inlines(const Node* node, const Extensions& known) {
  if (node->type == CMARK_NODE_PARAGRAPH) return (node->flags & CMARK_NODE__OPEN) == 0;
  return node->type == CMARK_NODE_HEADING || node->type == known.cell;
}

// Most leaves hold no inline at all: they are kept from the parser of inlines, which works long for
// each of them.
void set_plain_leaves_apart(const cmark_parser* parser, const Extensions& known) {
  Node* const root = parser->root;
  Node* at = root;
  while (true) {
    if (awaits_inlines(at, known) && !may_hold_inlines(content_of(at))) {
      at->extension = known.plain.get();
    }
    if (at->first_child != nullptr) {
      at = at->first_child;
      continue;
    }
    while (at != root && at->next == nullptr) at = at->parent;
    if (at == root) return;
    at = at->next;
  }
}

// Footnotes cost a walk over the whole tree, and begin all alike. Where a label goes over a line end
// cmark-gfm measures it wrongly, and what it then gives back as text may end inside a character; no
// footnote of such a document is one. What may hide the end of a label counts as if it went on.
bool reads_footnotes(std::string_view markdown) {
  constexpr std::string_view kOpen = "[^";
  std::size_t at = markdown.find(kOpen);
  if (at == std::string_view::npos) return false;
  for (; at != std::string_view::npos; at = markdown.find(kOpen, at)) {
    at = markdown.find_first_of("]\n\r[`<\\", at + kOpen.size());
    if (at == std::string_view::npos || markdown[at] != ']') return false;
  }
  return true;
}

}  // namespace

Tree::Tree(std::string_view markdown, std::size_t memory_budget) {
  struct Job {
    std::string_view markdown;
    const Extensions* extensions;
    Node* root;
  } job{markdown, &extensions(), nullptr};
  const auto work = [](void* context) {
    auto& todo = *static_cast<Job*>(context);
    cmark_parser* parser = cmark_parser_new_with_mem(
        reads_footnotes(todo.markdown) ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT,
        ParseMemory::functions());
    for (cmark_syntax_extension* extension : todo.extensions->all) {
      cmark_parser_attach_syntax_extension(parser, extension);
    }
    cmark_parser_feed(parser, todo.markdown.data(), todo.markdown.size());
    set_plain_leaves_apart(parser, *todo.extensions);
    todo.root = cmark_parser_finish(parser);
    // Neither parser nor tree is freed: both live in memory_.
  };
  if (ParseMemory::run_within(memory_budget, work, &job)) root_ = job.root;
}

bool is_plain(const Node* leaf) { return leaf->extension == extensions().plain.get(); }

NodeKind kind_of(const Node* node) {
  switch (node->type) {
    case CMARK_NODE_DOCUMENT:
      return NodeKind::document;
    case CMARK_NODE_BLOCK_QUOTE:
      return NodeKind::quote;
    case CMARK_NODE_LIST:
      return NodeKind::list;
    case CMARK_NODE_ITEM:
      return NodeKind::item;
    case CMARK_NODE_CODE_BLOCK:
      return NodeKind::code_block;
    case CMARK_NODE_HTML_BLOCK:
      return NodeKind::html_block;
    case CMARK_NODE_PARAGRAPH:
      return NodeKind::paragraph;
    case CMARK_NODE_HEADING:
      return NodeKind::heading;
    case CMARK_NODE_THEMATIC_BREAK:
      return NodeKind::thematic_break;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      return NodeKind::footnote;
    case CMARK_NODE_TEXT:
      return NodeKind::text;
    case CMARK_NODE_SOFTBREAK:
      return NodeKind::soft_break;
    case CMARK_NODE_LINEBREAK:
      return NodeKind::line_break;
    case CMARK_NODE_CODE:
      return NodeKind::code;
    case CMARK_NODE_HTML_INLINE:
      return NodeKind::html;
    case CMARK_NODE_EMPH:
      return NodeKind::emphasis;
    case CMARK_NODE_STRONG:
      return NodeKind::strong;
    case CMARK_NODE_LINK:
      return NodeKind::link;
    case CMARK_NODE_IMAGE:
      return NodeKind::image;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      return NodeKind::footnote_reference;
    default:
      return extension_kind(node->type);
  }
}

}  // namespace pmlint::markdown
