// SPDX-License-Identifier: MIT
#include "core/facts/fields/label_splitter.hpp"

#include <array>

#include "core/facts/fields/field_labels.hpp"
#include "core/facts/fields/field_parts.hpp"

namespace pmlint::facts {
namespace {

using text::ByteRange;

// Space, '-', '|' and the bytes of an en or em dash.
bool is_dash(char c) {
  return is_blank(c) || c == '-' || c == '|' || c == '\xE2' || c == '\x80' || c == '\x93' ||
         c == '\x94';
}

}  // namespace

bool LabelSplitter::may_stand_in(const markdown::Block& block) {
  if (document_.text(block).find(':') != std::string_view::npos) return true;
  pass_marks(block.text.begin);
  const auto& marks = document_.marks();
  return mark_ < marks.size() && marks[mark_].text.begin < block.text.end;
}

std::optional<Labelled> LabelSplitter::split(ByteRange line, bool sure) {
  line = trim_blanks(document_.text(), line);
  const std::string_view words = document_.text(line).substr(0, kLongestLabel);
  const std::size_t colon = words.find(':');
  if (const std::optional<ByteRange> strong = strong_at(line.begin)) {
    sure = true;
    if (colon == std::string_view::npos || line.begin + colon > strong->end) {
      if (strong->end >= line.end) return std::nullopt;  // a line that is all bold is a title
      const auto found = find_field(document_.text(*strong));
      if (!found) return std::nullopt;
      ByteRange value{strong->end, line.end};
      while (!value.empty() && is_dash(document_.text()[value.begin])) ++value.begin;
      return Labelled{found->name, *strong, value};
    }
  }
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const ByteRange label{line.begin, line.begin + static_cast<std::uint32_t>(colon)};
  const auto found = find_field(document_.text(label));
  if (!found || (found->weak && !sure)) return std::nullopt;
  return Labelled{found->name, label, {label.end + 1, line.end}};
}

// A mark divides fields only before a label.
std::optional<ByteRange> LabelSplitter::first_of_several(ByteRange line) {
  constexpr std::array<std::string_view, 4> kBetween = {" | ", " \xC2\xB7 ", " \xE2\x80\xA2 ",
                                                        " / "};
  const std::string_view all = document_.text(line);
  if (all.find(':') == std::string_view::npos) return std::nullopt;
  for (const std::string_view mark : kBetween) {
    // The mark's own byte is rare, the blanks around it are not.
    if (all.find(mark[1]) == std::string_view::npos) continue;
    const std::size_t cut = all.find(mark);
    if (cut == std::string_view::npos) continue;
    if (all.find(':', cut + mark.size()) == std::string_view::npos) continue;
    const auto at = line.begin + static_cast<std::uint32_t>(cut);
    rest_ = at + static_cast<std::uint32_t>(mark.size());
    return ByteRange{line.begin, at};
  }
  return std::nullopt;
}

std::optional<ByteRange> LabelSplitter::strong_at(std::uint32_t offset) {
  pass_marks(offset);
  const auto& marks = document_.marks();
  for (std::size_t i = mark_; i < marks.size() && marks[i].text.begin == offset; ++i) {
    if (marks[i].kind == markdown::MarkKind::strong) return marks[i].text;
  }
  return std::nullopt;
}

void LabelSplitter::pass_marks(std::uint32_t offset) {
  const auto& marks = document_.marks();
  while (mark_ < marks.size() && marks[mark_].text.begin < offset) ++mark_;
}

}  // namespace pmlint::facts
