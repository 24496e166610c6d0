// SPDX-License-Identifier: MIT
// Lines that may hold fields, cut into label and value; the table of labels decides. Asked for one
// line after the other, as they stand in the document.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/markdown/document.hpp"
#include "core/text/byte_range.hpp"

namespace pmlint::facts {

struct Labelled {
  std::string_view name;  // of the field
  text::ByteRange label, value;
};

class LabelSplitter {
 public:
  explicit LabelSplitter(const markdown::Document& document) : document_(document) {}

  // A label ends in a colon or is bold: most paragraphs hold neither.
  [[nodiscard]] bool may_stand_in(const markdown::Block& block);

  // "Label: value" or "**Label** value". `sure` places (a list item, a bold label, below another
  // field) admit labels that are everyday words as well.
  [[nodiscard]] std::optional<Labelled> split(text::ByteRange line, bool sure);

  // Calls visit(Labelled) for the one field of a line, or for several with a bar or a dot between
  // them: "Date: ... | Severity: ...".
  template <class Visit>
  void split_all(text::ByteRange line, bool sure, Visit visit) {
    while (const std::optional<text::ByteRange> first = first_of_several(line)) {
      const std::optional<Labelled> one = split(*first, sure);
      if (!one) break;
      visit(*one);
      line.begin = rest_;
    }
    if (const std::optional<Labelled> last = split(line, sure)) visit(*last);
  }

 private:
  // What stands before a mark between fields; `rest_` is where it goes on.
  [[nodiscard]] std::optional<text::ByteRange> first_of_several(text::ByteRange line);
  [[nodiscard]] std::optional<text::ByteRange> strong_at(std::uint32_t offset);
  void pass_marks(std::uint32_t offset);

  const markdown::Document& document_;
  std::size_t mark_ = 0;  // the first that begins at the last place asked for, or after it
  std::uint32_t rest_ = 0;
};

}  // namespace pmlint::facts
