// SPDX-License-Identifier: MIT
// A document on one line, for tables of expectations:
//   h1"Title" p"two\nlines" ul(li(p"a") li[x](p"done")) table(row(c"x" c"y")) code"..." hr
// ol(li10(...)) is an ordered list whose item says 10; what was made from raw HTML has a star: h2*"..".
#pragma once

#include <string>
#include <string_view>

#include "core/markdown/document.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::test {

inline std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char byte : text) {
    if (byte == '\n') {
      result += "\\n";
    } else if (byte == '"') {
      result += "\\\"";
    } else {
      result += byte;
    }
  }
  return result + '"';
}

inline std::string block_name(const markdown::Block& block) {
  using markdown::BlockKind;
  switch (block.kind) {
    case BlockKind::document:
      return "document";
    case BlockKind::heading:
      return "h" + std::to_string(block.level);
    case BlockKind::paragraph:
      return "p";
    case BlockKind::list:
      return block.level == 1 ? "ol" : "ul";
    case BlockKind::item:
      return "li" + (block.number != 0 ? std::to_string(block.number) : "") +
             (block.task == 0   ? ""
              : block.task == 1 ? "[ ]"
                                : "[x]");
    case BlockKind::table:
      return "table";
    case BlockKind::row:
      return "row";
    case BlockKind::cell:
      return "c";
    case BlockKind::quote:
      return "quote";
    case BlockKind::code:
      return "code";
    case BlockKind::html:
      return "html";
    case BlockKind::thematic_break:
      return "hr";
    case BlockKind::front_matter:
      return block.level == 1 ? "toml" : "yaml";
    case BlockKind::footnote:
      return "fn";
  }
  return "?";
}

inline std::string dump(const markdown::Document& document, markdown::BlockId id = 0) {
  const markdown::Block& block = document.blocks()[id];
  std::string inner;
  markdown::for_each_child(document, id, [&](markdown::BlockId child) {
    if (!inner.empty()) inner += ' ';
    inner += dump(document, child);
  });
  if (id == 0) return inner;
  std::string result = block_name(block) + (block.html ? "*" : "");
  if (!markdown::is_leaf(block.kind)) return result + '(' + inner + ')';
  if (block.kind == markdown::BlockKind::thematic_break) return result;
  return result + quoted(document.text(block));
}

// strong"x" link"text"->target ..., in the order of the document.
inline std::string dump_marks(const markdown::Document& document) {
  static constexpr std::string_view kNames[] = {"strong", "em",    "strike", "code",
                                                "link",   "image", "html"};
  std::string result;
  for (const markdown::Mark& mark : document.marks()) {
    if (!result.empty()) result += ' ';
    result += kNames[static_cast<std::size_t>(mark.kind)];
    result += quoted(document.text(mark.text));
    if (!mark.target.empty()) result += "->" + std::string(mark.target);
  }
  return result;
}

}  // namespace pmlint::test
