// SPDX-License-Identifier: MIT
// A field is a label that the table knows and the value beside it. Every place that may hold one is
// cut into a label and a value first (a line, a table row, a heading, a line of front matter); one
// look-up then decides.
#include "core/facts/fields.hpp"

#include <algorithm>
#include <array>

#include "core/facts/field_labels.hpp"
#include "core/facts/field_parts.hpp"
#include "core/markdown/walk.hpp"
#include "core/outline/section_walk.hpp"

namespace pmlint::facts {
namespace {

using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;
using outline::SectionKind;
using text::ByteRange;

// Inside these a label belongs to an event, an item or a lesson, not to the document.
bool holds_no_fields(SectionKind kind) {
  switch (outline::coarse(kind)) {
    case SectionKind::timeline:
    case SectionKind::actions:
    case SectionKind::lessons:
      return true;
    default:
      return kind == SectionKind::five_whys;
  }
}

class FieldReader {
 public:
  explicit FieldReader(const Reading& reading)
      : document_(reading.document),
        outline_(reading.outline),
        sections_(outline_),
        shown_(document_.text()) {}

  std::vector<Field> read() {
    const std::vector<Block>& blocks = document_.blocks();
    for (BlockId id = 1; id < blocks.size(); ++id) {
      const Block& block = blocks[id];
      switch (block.kind) {
        case BlockKind::front_matter:
          read_front_matter(document_, block, fields_);
          break;
        case BlockKind::heading:
          if (admits(block)) heading(id);
          break;
        case BlockKind::paragraph:
          if (!may_hold_label(block)) break;
          if (admits(block)) {
            lines(id);
          } else {
            author(id);
          }
          break;
        case BlockKind::table:
          if (admits(block)) table(id);
          id = block.subtree_end - 1;
          break;
        default:
          break;
      }
    }
    return std::move(fields_);
  }

 private:
  // A label ends in a colon or is bold: most paragraphs hold neither.
  bool may_hold_label(const Block& block) {
    if (document_.text(block).find(':') != std::string_view::npos) return true;
    pass_marks(block.text.begin);
    const auto& marks = document_.marks();
    return mark_ < marks.size() && marks[mark_].text.begin < block.text.end;
  }

  // Asked for one block after the other.
  bool admits(const Block& block) {
    if (block.text.empty()) return false;
    section_ = sections_.at(block.text.begin);
    if (section_ == outline::kNoSection) return true;
    const outline::Section& section = outline_.sections[section_];
    return !section.event_group && !holds_no_fields(section.governing);
  }

  void add(std::string_view name, ByteRange label, ByteRange value) {
    fields_.push_back(make_field(document_, name, label, value));
  }

  // "## Severity: P1", or "## Severity" with its value as the paragraph below.
  void heading(BlockId id) {
    const Block& block = document_.blocks()[id];
    const ByteRange all = trim_blanks(shown_, block.text);
    const std::string_view line = document_.text(all);
    const std::size_t colon = line.find(':');
    const auto end = all.begin + static_cast<std::uint32_t>(std::min(colon, line.size()));
    const auto found = find_field({shown_.data() + all.begin, end - all.begin});
    if (!found || found->weak) return;
    ByteRange value{std::min(end + 1, all.end), all.end};
    if (trim_blanks(shown_, value).empty()) {
      const BlockId next = block.subtree_end;
      const auto& blocks = document_.blocks();
      if (next >= blocks.size() || blocks[next].kind != BlockKind::paragraph) {
        if (colon == std::string_view::npos) return;
      } else {
        const ByteRange below = markdown::lines_of(document_, blocks[next]).front();
        if (split(below, false)) return;  // the line below is a field of its own
        value = below;
      }
    }
    add(found->name, {all.begin, end}, value);
  }

  struct Pair {
    std::string_view name;
    ByteRange label, value;
  };

  // "Label: value" or "**Label** value". `sure` places (a list item, a bold label, below another
  // field) admit labels that are everyday words as well.
  std::optional<Pair> split(ByteRange line, bool sure) {
    line = trim_blanks(shown_, line);
    constexpr std::size_t kLongestLabel = 48;
    const std::string_view words = document_.text(line).substr(0, kLongestLabel);
    const std::size_t colon = words.find(':');
    const std::optional<ByteRange> strong = strong_at(line.begin);
    if (strong) {
      sure = true;
      if (colon == std::string_view::npos || line.begin + colon > strong->end) {
        if (strong->end >= line.end) return std::nullopt;  // a line that is all bold is a title
        const auto found = find_field(document_.text(*strong));
        if (!found) return std::nullopt;
        ByteRange value{strong->end, line.end};
        while (!value.empty() && is_dash(value)) ++value.begin;
        return Pair{found->name, *strong, value};
      }
    }
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    const ByteRange label{line.begin, line.begin + static_cast<std::uint32_t>(colon)};
    const auto found = find_field(document_.text(label));
    if (!found || (found->weak && !sure)) return std::nullopt;
    return Pair{found->name, label, {label.end + 1, line.end}};
  }

  // Space, '-', '|' and the bytes of an en or em dash.
  [[nodiscard]] bool is_dash(ByteRange at) const {
    const char c = shown_[at.begin];
    return is_blank(c) || c == '-' || c == '|' || c == '\xE2' || c == '\x80' || c == '\x93' ||
           c == '\x94';
  }

  std::optional<ByteRange> strong_at(std::uint32_t offset) {
    pass_marks(offset);
    const auto& marks = document_.marks();
    for (std::size_t i = mark_; i < marks.size() && marks[i].text.begin == offset; ++i) {
      if (marks[i].kind == markdown::MarkKind::strong) return marks[i].text;
    }
    return std::nullopt;
  }

  void pass_marks(std::uint32_t offset) {
    const auto& marks = document_.marks();
    while (mark_ < marks.size() && marks[mark_].text.begin < offset) ++mark_;
  }

  void lines(BlockId id) {
    const Block& block = document_.blocks()[id];
    bool sure = document_.blocks()[block.parent].kind == BlockKind::item;
    const bool above_all = section_ == outline::kNoSection;
    markdown::for_each_line(document_.text(block), [&](std::string_view line, std::size_t offset) {
      const auto begin = block.text.begin + static_cast<std::uint32_t>(offset);
      const ByteRange all{begin, begin + static_cast<std::uint32_t>(line.size())};
      const std::size_t before = fields_.size();
      line_of_fields(all, sure || (above_all && opens_with_owner(line)));
      sure = sure || fields_.size() > before;
    });
  }

  // "Owner: Lena Fischer", above all sections.
  static bool opens_with_owner(std::string_view line) {
    constexpr std::size_t kLongest = 80;  // bytes; no sentence
    const std::string_view label = line.substr(0, std::min(line.find(':'), line.size()));
    return line.size() <= kLongest && !line.ends_with('.') &&
           (label == "Owner" || label == "Owners");
  }

  // Who wrote the document may be told below its last section.
  void author(BlockId id) {
    const Block& block = document_.blocks()[id];
    if (document_.blocks()[block.parent].kind != BlockKind::document || block.text.empty()) return;
    markdown::for_each_line(document_.text(block), [&](std::string_view line, std::size_t offset) {
      const auto begin = block.text.begin + static_cast<std::uint32_t>(offset);
      const auto pair = split({begin, begin + static_cast<std::uint32_t>(line.size())}, false);
      if (pair && pair->name == "authors") add(pair->name, pair->label, pair->value);
    });
  }

  // One field, or several with a bar or a dot between them: "Date: ... | Severity: ...".
  void line_of_fields(ByteRange line, bool item) {
    constexpr std::array<std::string_view, 4> kBetween = {" | ", " \xC2\xB7 ", " \xE2\x80\xA2 ",
                                                          " / "};
    const std::string_view all = document_.text(line);
    const bool has_colon = all.find(':') != std::string_view::npos;
    for (const std::string_view mark : kBetween) {
      if (!has_colon) break;
      // The mark's own byte is rare, the blanks around it are not.
      if (all.find(mark[1]) == std::string_view::npos) continue;
      const std::size_t cut = all.find(mark);
      if (cut == std::string_view::npos) continue;
      const auto at = line.begin + static_cast<std::uint32_t>(cut);
      const ByteRange rest{at + static_cast<std::uint32_t>(mark.size()), line.end};
      // A mark divides fields only before a label.
      if (all.find(':', cut + mark.size()) == std::string_view::npos) continue;
      const std::optional<Pair> first = split({line.begin, at}, item);
      if (!first) break;
      add(first->name, first->label, first->value);
      line_of_fields(rest, item);
      return;
    }
    if (const std::optional<Pair> pair = split(line, item)) {
      add(pair->name, pair->label, pair->value);
    }
  }

  // Rows of a key and a value (or two such pairs), or one row of values below known column heads.
  void table(BlockId id) {
    std::vector<std::vector<BlockId>> rows;
    markdown::for_each_child(
        document_, id, [&](BlockId row) { rows.push_back(markdown::children(document_, row)); });
    if (rows.empty() || rows.front().size() < 2) return;
    const auto& blocks = document_.blocks();
    const auto known = [&](BlockId cell) {
      return find_field(document_.text(trim_blanks(shown_, blocks[cell].text)));
    };
    const auto add_cells = [&](BlockId label, BlockId value) {
      if (const auto found = known(label)) {
        add(found->name, trim_blanks(shown_, blocks[label].text), blocks[value].text);
      }
    };
    const std::size_t columns = rows.front().size();
    const auto heads = std::count_if(rows.front().begin(), rows.front().end(),
                                     [&](BlockId cell) { return known(cell).has_value(); });
    if (rows.size() == 2 && columns > 2 && static_cast<std::size_t>(heads) * 2 > columns) {
      for (std::size_t i = 0; i < std::min(columns, rows[1].size()); ++i) {
        add_cells(rows[0][i], rows[1][i]);
      }
    } else if (columns == 2 || columns == 4) {
      for (const auto& row : rows) {
        for (std::size_t i = 0; i + 1 < row.size(); i += 2) add_cells(row[i], row[i + 1]);
      }
    }
  }

  const markdown::Document& document_;
  const outline::Outline& outline_;
  outline::SectionWalk sections_;
  outline::SectionId section_ = outline::kNoSection;  // of the block that is read
  std::string_view shown_;
  std::vector<Field> fields_;
  std::size_t mark_ = 0;
};

}  // namespace

std::optional<std::string_view> field_name(std::string_view label) {
  const auto found = find_field(label);
  if (!found) return std::nullopt;
  return found->name;
}

std::vector<Field> read_fields(const Reading& reading) { return FieldReader(reading).read(); }

}  // namespace pmlint::facts
