// SPDX-License-Identifier: MIT
// "x <!-- pmlint-disable-line RULE -- reason --> y": since CommonMark 0.31 two dashes may stand in a
// comment, but cmark-gfm follows an older edition, for which a comment inside a line that holds them is
// text. For its eyes they are underlined out, byte for byte, and put back wherever they are shown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/markdown/document.hpp"

namespace pmlint::markdown {

class CommentDashes {
 public:
  explicit CommentDashes(std::string_view bytes);
  // No comment of pmlint's holds any: there is nothing to do.
  [[nodiscard]] bool empty() const { return places_.empty(); }
  // As long as the original.
  [[nodiscard]] const std::string& bytes() const { return without_; }
  // Puts the dashes back into the text that a document made of bytes() shows.
  void restore(Document& document) const;

 private:
  std::string without_;
  std::vector<std::uint32_t> places_;  // of each dash that was taken out
};

}  // namespace pmlint::markdown
