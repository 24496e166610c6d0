// SPDX-License-Identifier: MIT
// A Markdown document as blocks in reading order, with the text a reader sees and a map from every
// byte of that text back to the source. It is flat: blocks stand in preorder in one array, the
// visible text of all leaf blocks stands in one string, inline marks in another array.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.hpp"
#include "core/text/source.hpp"

namespace pmlint::markdown {

enum class BlockKind : std::uint8_t {
  document,
  heading,  // ATX, setext or HTML <h1>..<h6>
  paragraph,
  list,
  item,
  table,
  row,  // the first row of a table is its header
  cell,
  quote,
  code,  // fenced or indented; its text is the code
  html,  // a raw block that is not understood; comments have empty visible text
  thematic_break,
  front_matter,  // YAML (---) or TOML (+++) at the top; its text is the raw content between fences
  footnote,
};

using BlockId = std::uint32_t;
inline constexpr BlockId kNoBlock = 0xFFFFFFFF;

struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t level = 0;    // heading: 1..6; list: 1 ordered, 0 bullet
  std::uint8_t task = 0;     // item: 0 no task, 1 open `[ ]`, 2 done `[x]`
  bool html = false;         // made from raw HTML (<h2>, <li>, <td> ...)
  std::uint32_t number = 0;  // item of an ordered list: the number written ("10." is 10)
  BlockId parent = kNoBlock;
  BlockId subtree_end = 0;  // one past the last descendant, in the array
  text::ByteRange range;    // in the source: from the first marker byte to the last byte of
                            // content, without the line end
  text::ByteRange text;     // in Document::text(): what the block and its descendants show
};

// What a stretch of visible text is marked as.
enum class MarkKind : std::uint8_t { strong, emphasis, strikethrough, code, link, image, html };
inline constexpr std::size_t kMarkKinds = 7;

struct Mark {
  MarkKind kind = MarkKind::strong;
  text::ByteRange text;     // in Document::text(); an image covers its alternative text
  std::string_view target;  // link, image: where it points; lives as long as the document
};

// A <!-- comment -->, anywhere outside code. Never part of the visible text.
struct Comment {
  text::ByteRange range;     // in the source, from "<!--" to "-->"
  text::ByteRange body;      // in the source, between them
  BlockId block = kNoBlock;  // the block it stands in or before
};

// Visible text byte -> source byte. Segments are sorted by `text` and adjoin.
struct Segment {
  std::uint32_t text = 0;           // first byte in Document::text()
  std::uint32_t source = 0;         // first byte in the source
  std::uint32_t length = 0;         // bytes of text
  std::uint32_t source_length = 0;  // equals length when copied verbatim; an entity, an escape or a
                                    // soft line break is a segment of its own
};

// A construct that was measured before parsing and would not parse in linear time.
struct Refusal {
  text::ByteRange where;
  std::string message;  // "the table at line 12 has 40000 cells, the limit is 20000"
};

// Limits of the input guard; all but the last are measured before cmark-gfm sees the document.
struct Limits {
  std::uint32_t file_bytes = 10U << 20U;
  std::uint32_t table_cells = 20000;  // cells of one table
  std::uint32_t table_columns = 200;
  std::uint32_t delimiter_rows = 16;   // lines like |---|---| in one paragraph that is too long
                                       // for more
  std::uint32_t container_depth = 64;  // quotes and lists
  std::uint32_t bracket_run = 1000;    // image openers ![ in one paragraph
  std::uint32_t declarations = 100;    // <? or <! in one paragraph, comments aside
  std::uint64_t parse_memory = 32U << 20U;  // bytes, and 28 more for each byte of the file
};

// Immutable; views stay valid while the document lives (moving it keeps them). Any thread may read.
class Document {
 public:
  Document(Document&&) noexcept = default;
  Document& operator=(Document&&) noexcept = default;

  [[nodiscard]] const std::vector<Block>& blocks() const { return blocks_; }  // [0] is the document
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::string_view text(text::ByteRange visible) const {
    return std::string_view(text_).substr(visible.begin, visible.size());
  }
  [[nodiscard]] std::string_view text(const Block& block) const { return text(block.text); }
  [[nodiscard]] const std::vector<Mark>& marks() const { return marks_; }  // sorted by text.begin
  [[nodiscard]] const std::vector<Comment>& comments() const { return comments_; }
  [[nodiscard]] const std::vector<Segment>& segments() const { return segments_; }

  // The source bytes that show this stretch of visible text. Ends lie on code point boundaries;
  // an empty stretch gives an empty range at its place. O(1).
  [[nodiscard]] text::ByteRange source_range(text::ByteRange visible) const;
  // The innermost leaf block whose visible text holds this offset; kNoBlock past the end.
  [[nodiscard]] BlockId block_at(std::uint32_t visible_offset) const;
  // True when every byte of the visible stretch carries a mark of this kind.
  [[nodiscard]] bool marked(text::ByteRange visible, MarkKind kind) const;

 private:
  friend class CommentDashes;
  friend class DocumentBuilder;
  friend class Repair;
  Document() = default;
  void index_segments();  // when text and segments are there

  std::vector<Block> blocks_;
  std::string text_;  // leaf texts, each followed by '\n'; a soft or hard break is '\n'
  std::vector<Segment> segments_;
  std::vector<std::uint32_t> segment_at_;  // which segment holds every so many bytes of text
  std::vector<Mark> marks_;
  std::vector<Comment> comments_;
  // Per kind: where the visible text carries it; sorted, and no two touch.
  std::array<std::vector<text::ByteRange>, kMarkKinds> marked_;
  std::unique_ptr<std::string> targets_;  // owns what Mark::target views
};

}  // namespace pmlint::markdown
