// SPDX-License-Identifier: MIT
// A source file: its bytes as they are on disk, and the one place where byte offsets become lines
// and columns. Line ends are LF, CRLF and lone CR. A UTF-8 byte order mark is kept in bytes() (so
// that offsets are those of the file) and never counts as a column.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.hpp"
#include "core/text/result.hpp"

namespace pmlint::text {

// A place as people count: 1-based line and column.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend bool operator==(Position, Position) = default;
};

// What is wrong with bytes that are no text; the document is still reported on, not parsed.
enum class Encoding : std::uint8_t { utf8, invalid_utf8, binary };

// Immutable after construction; safe to read from any thread.
class Source {
 public:
  // `path` is what reports print. `bytes` at most 4 GiB - 1.
  Source(std::string path, std::string bytes);

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string_view bytes() const { return bytes_; }
  // The bytes after a byte order mark, if there is one.
  [[nodiscard]] std::uint32_t content_begin() const { return content_begin_; }
  [[nodiscard]] std::string_view text(ByteRange range) const {
    return bytes().substr(range.begin, range.size());
  }
  // binary: a NUL byte occurs. invalid_utf8: some sequence is malformed (first_invalid says where).
  [[nodiscard]] Encoding encoding() const { return encoding_; }
  [[nodiscard]] std::uint32_t first_invalid() const { return first_invalid_; }

  [[nodiscard]] std::uint32_t line_count() const {
    return static_cast<std::uint32_t>(line_starts_.size());
  }
  // Where each line begins; the first at 0, before a byte order mark.
  [[nodiscard]] std::span<const std::uint32_t> line_starts() const { return line_starts_; }
  // 1-based line that holds `offset` (an offset at or past the end: the last line).
  [[nodiscard]] std::uint32_t line_of(std::uint32_t offset) const;
  // The bytes of a 1-based line without its line end (and, on line 1, without the mark).
  [[nodiscard]] ByteRange line(std::uint32_t number) const {
    const std::uint32_t begin = line_starts_[number - 1];
    auto end = static_cast<std::uint32_t>(bytes_.size());
    if (number < line_starts_.size()) {
      end = line_starts_[number] - 1;
      if (end > begin && bytes_[end] == '\n' && bytes_[end - 1] == '\r') --end;
    }
    return {number == 1 ? std::min(content_begin_, end) : begin, end};
  }

  // Column in Unicode code points (JSON, text). Invalid bytes count one each.
  [[nodiscard]] Position position(std::uint32_t offset) const;
  // Column in UTF-16 code units (SARIF, LSP).
  [[nodiscard]] Position position_utf16(std::uint32_t offset) const;
  // Byte offset of a position in UTF-16 units; clamps to the line, never inside a code point.
  [[nodiscard]] std::uint32_t offset_utf16(Position position) const;

 private:
  std::string path_;
  std::string bytes_;
  std::vector<std::uint32_t> line_starts_;
  std::uint32_t content_begin_ = 0;
  std::uint32_t first_invalid_ = 0;
  Encoding encoding_ = Encoding::utf8;
};

// Reads a whole file. The failure names the path and the system's reason ("is a directory", ...).
// Files above `max_bytes` are refused with both sizes in the sentence.
[[nodiscard]] Result<std::string> read_file(const std::string& path, std::uint64_t max_bytes);

}  // namespace pmlint::text
