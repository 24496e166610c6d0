// SPDX-License-Identifier: MIT
// Writes a Document from front to back: blocks are opened and closed, text is appended to the leaf
// that is open, and every byte appended comes with the source bytes that show it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/markdown/document.hpp"

namespace pmlint::markdown {

using MarkId = std::uint32_t;

class DocumentBuilder {
 public:
  // `source` are the bytes all positions refer to; they must outlive the builder.
  explicit DocumentBuilder(std::string_view source);

  [[nodiscard]] std::string_view source() const { return source_; }

  // Blocks. The innermost open block is the parent of the next one.
  BlockId open(BlockKind kind, std::uint32_t source_begin);
  void close(std::uint32_t source_end);  // the innermost open one; grows around its children
  [[nodiscard]] BlockId innermost() const { return open_.back(); }
  [[nodiscard]] std::size_t depth() const { return open_.size(); }
  [[nodiscard]] Block& block(BlockId id) { return document_.blocks_[id]; }
  [[nodiscard]] const std::vector<Block>& blocks() const { return document_.blocks_; }

  // Text of the innermost open block, which must be a leaf.
  void copy(text::ByteRange source);                          // shown as it stands in the source
  void show(std::string_view shown, text::ByteRange source);  // shown differently
  // A line break; it appears only when more text of the leaf follows, and only once.
  void line_break(text::ByteRange source);
  [[nodiscard]] std::uint32_t text_size() const {
    return static_cast<std::uint32_t>(document_.text_.size());
  }
  // One past the source of the last text that was appended.
  [[nodiscard]] std::uint32_t text_source_end() const;
  [[nodiscard]] bool leaf_has_text() const { return text_size() > leaf_begin_; }
  // Ends the line of text of the innermost block; `source_end` is where its source ends.
  void end_leaf(std::uint32_t source_end);

  MarkId begin_mark(MarkKind kind, std::string_view target = {});
  void end_mark(MarkId mark);
  // finish() finds the block it belongs to.
  void add_comment(text::ByteRange range, text::ByteRange body);

  // What was appended since the innermost leaf was opened, for a second look at it.
  struct LeafTail {
    std::uint32_t text = 0, segment = 0, mark = 0;
  };
  [[nodiscard]] LeafTail tail() const;
  // Takes stretches of visible text (sorted, after `from`) out again, with their segments; marks
  // close up. `added` are marks in the text as it was before; they are sorted in.
  void take_out(const LeafTail& from, std::span<const text::ByteRange> stretches,
                std::span<const Mark> added);

  // The document; the builder is used up.
  [[nodiscard]] Document finish();

 private:
  struct TargetView {
    std::uint32_t offset = 0, length = 0;
  };
  void append(std::string_view shown, text::ByteRange source);
  void append_unequal(std::string_view shown, text::ByteRange source);
  void append_segment(std::uint32_t length, text::ByteRange source);
  void flush_line_break();
  void place_comments();
  void collect_marked();

  Document document_;
  std::string_view source_;
  std::vector<BlockId> open_;
  std::uint32_t leaf_begin_ = 0;
  std::optional<text::ByteRange> pending_break_;
  std::string targets_;
  std::vector<TargetView> target_of_mark_;
};

}  // namespace pmlint::markdown
