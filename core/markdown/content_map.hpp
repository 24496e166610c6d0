// SPDX-License-Identifier: MIT
// Where the raw content of one leaf block stands in the source. cmark-gfm joins the lines of a block
// without their prefixes (quote marks, indentation); each line of content is the tail of a source
// line, so the map is one piece a line, found without a search.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/byte_range.hpp"

namespace pmlint::markdown {

// Lines of raw content, the last with or without a line end.
[[nodiscard]] std::uint32_t count_lines(std::string_view content);

class ContentMap {
 public:
  void clear() {
    pieces_.clear();
    size_ = 0;
    hint_ = 0;
  }

  // The next `length` bytes of content are the source bytes from `source_begin`, each of them: nobody
  // compares them again.
  void add_verbatim(std::uint32_t length, std::uint32_t source_begin) {
    add(length, {source_begin, source_begin + length}, true);
  }
  // The next `length` bytes of content stand for these source bytes as a whole.
  void add_opaque(std::uint32_t length, text::ByteRange source) { add(length, source, false); }
  // The next bytes of content are one line: the tail of a source line, a tab before it perhaps
  // spread to spaces. The line end, if the content has one, is added with add_line_end.
  void add_line_tail(std::string_view content_line, std::string_view source, text::ByteRange line);
  void add_line_end(text::ByteRange source_line_end) { add_opaque(1, source_line_end); }
  // The next bytes of content are one stretch of the source, if its bytes are the same.
  void add_stretch(std::string_view content, std::string_view source, std::uint32_t source_begin);
  // The next bytes of content are source bytes from `source_begin` in which `\|` became `|`.
  void add_unescaped_pipes(std::string_view content, std::string_view source,
                           std::uint32_t source_begin);

  // Source offset of a content byte, and one past the source of the content byte before an offset.
  // Calls with nearly ascending offsets cost O(1) each.
  [[nodiscard]] std::uint32_t source_of(std::uint32_t content) const;
  [[nodiscard]] std::uint32_t source_end_of(std::uint32_t content) const;

  // Calls visit(begin, end, source, verbatim) for the stretches of content[begin, end) that map as a
  // whole.
  template <class Visit>
  void for_each_stretch(std::uint32_t begin, std::uint32_t end, Visit visit) const {
    for (std::size_t i = piece_of(begin); i < pieces_.size() && begin < end; ++i) {
      const Piece& piece = pieces_[i];
      const std::uint32_t stop = std::min(end, piece.content + piece.length);
      if (stop <= begin) continue;
      const std::uint32_t skipped = begin - piece.content;
      if (piece.verbatim) {
        visit(begin, stop,
              text::ByteRange{piece.source.begin + skipped,
                              piece.source.begin + skipped + (stop - begin)},
              true);
      } else {
        visit(begin, stop,
              skipped == 0 ? piece.source : text::ByteRange{piece.source.end, piece.source.end},
              false);
      }
      begin = stop;
    }
  }

 private:
  struct Piece {
    std::uint32_t content = 0, length = 0;
    text::ByteRange source;
    bool verbatim = true;
  };
  void add(std::uint32_t length, text::ByteRange source, bool verbatim) {
    if (length == 0) return;
    pieces_.push_back({size_, length, source, verbatim});
    size_ += length;
  }
  [[nodiscard]] std::size_t piece_of(std::uint32_t content) const {
    while (hint_ > 0 && content < pieces_[hint_].content) --hint_;
    while (hint_ + 1 < pieces_.size() && content >= pieces_[hint_ + 1].content) ++hint_;
    return hint_;
  }

  std::vector<Piece> pieces_;
  std::uint32_t size_ = 0;
  mutable std::size_t hint_ = 0;  // the piece of the last look-up
};

}  // namespace pmlint::markdown
