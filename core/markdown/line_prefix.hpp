// SPDX-License-Identifier: MIT
// What the input guard must know of a line before any parser has seen it: the markers in front of its
// content, and whether it surely is code.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pmlint::markdown {

// Reads the markers of quotes and lists at the front of a line, one at a time.
class LinePrefix {
 public:
  enum class Marker : std::uint8_t { none, quote, item };

  explicit LinePrefix(std::string_view line) : line_(line) {}
  // The next marker; none when the content begins. "- - -" is a thematic break, not three items.
  [[nodiscard]] Marker next();
  [[nodiscard]] std::uint32_t column() const { return column_; }  // of the marker just read
  [[nodiscard]] std::string_view content() const { return line_.substr(at_); }

 private:
  [[nodiscard]] std::size_t item_marker() const;  // its length, or 0
  [[nodiscard]] bool thematic_break();

  std::string_view line_;
  std::size_t at_ = 0;
  std::uint32_t column_ = 0;
  std::uint32_t next_column_ = 0;
  std::size_t no_break_before_ = 0;  // from no offset before this one is the rest a thematic break
};

// Code blocks whose fences stand at the left margin. Logs and drawings in them may have long runs of
// markers that no parser walks. After a fence elsewhere, or HTML, nothing is sure, and no line covered.
class Fence {
 public:
  // Each line in turn, with its content after the prefix: true when it is inside a code block.
  [[nodiscard]] bool covers(std::string_view line, std::string_view content);

 private:
  char mark_ = '\0';
  std::size_t length_ = 0;  // of the fence that is open; 0: none
  bool unsure_ = false;
};

}  // namespace pmlint::markdown
