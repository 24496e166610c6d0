// SPDX-License-Identifier: MIT
// The tags of raw HTML: what each means for a reader, and a scanner that cuts HTML into text, tags
// and comments in one pass.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/markdown/document.hpp"

namespace pmlint::markdown {

enum class TagRole : std::uint8_t {
  paragraph,  // ends one paragraph and begins another: <p>, <div>, <summary> ...
  heading,
  list,
  item,
  table,
  row,
  cell,
  quote,
  preformatted,
  rule,        // <hr>
  line_break,  // <br>
  mark,        // <b>, <em> ...; tags that are not in the table too
  image,
  hidden,     // <script>, <style> ...: what stands inside is not shown
  structure,  // <thead> ...: no effect
};

struct Tag {
  std::string_view name;
  TagRole role = TagRole::mark;
  MarkKind mark = MarkKind::html;
  std::uint8_t level = 0;  // heading: 1..6; list: 1 ordered
};

// The tag of this name (any case); for an unknown one a mark of kind html.
[[nodiscard]] const Tag& find_tag(std::string_view name);

struct HtmlToken {
  enum class Kind : std::uint8_t { text, open, close, comment, other };
  Kind kind = Kind::text;
  std::uint32_t begin = 0, end = 0;  // in the scanned string
  std::string_view name;             // open, close: as written
  bool self_closing = false;
};

// Cuts a string of HTML into tokens. Linear: what looks like a tag and never ends is text, and once
// that has happened the rest is not searched for tags again.
class HtmlScanner {
 public:
  explicit HtmlScanner(std::string_view html) : html_(html) {}
  [[nodiscard]] std::optional<HtmlToken> next();
  // Moves to `</name` and gives the offset; to the end when there is none.
  std::uint32_t skip_to_close(std::string_view name);

 private:
  [[nodiscard]] std::optional<HtmlToken> markup();
  [[nodiscard]] std::optional<HtmlToken> until(std::string_view closer, std::size_t from,
                                               HtmlToken::Kind kind) const;
  [[nodiscard]] std::optional<HtmlToken> tag();

  std::string_view html_;
  std::size_t at_ = 0;
  bool no_more_tags_ = false;
};

// The value of an attribute inside a tag's text, as a range in that text; nullopt if it has none.
[[nodiscard]] std::optional<text::ByteRange> attribute(std::string_view tag, std::string_view name);

[[nodiscard]] bool equal_ignoring_case(std::string_view a, std::string_view b);

}  // namespace pmlint::markdown
