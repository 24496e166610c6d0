// SPDX-License-Identifier: MIT
// A field is a label that the table knows and the value beside it. Every place that may hold one is
// cut into a label and a value first (a line, a table row, a heading, a line of front matter); one
// look-up then decides.
#include "core/facts/fields/fields.hpp"

#include <algorithm>
#include <array>

#include "core/facts/fields/field_labels.hpp"
#include "core/facts/fields/field_parts.hpp"
#include "core/facts/fields/label_splitter.hpp"
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
        shown_(document_.text()),
        labels_(document_) {}

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
          if (!labels_.may_stand_in(block)) break;
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
        if (colon == std::string_view::npos && !may_be_list(found->name, next)) return;
      } else {
        const ByteRange below = markdown::lines_of(document_, blocks[next]).front();
        if (labels_.split(below, false)) return;  // the line below is a field of its own
        value = below;
      }
    }
    add(found->name, {all.begin, end}, value);
    take_list(block.subtree_end);
  }

  // "## Authors" or "Authors:" without a value, and each of them an item of the list below. Of other
  // fields a list says more than the value.
  void take_list(BlockId below) {
    Field& field = fields_.back();
    if (field.value_text.empty() && may_be_list(field.name, below)) {
      join_items(document_, below, field);
    }
  }
  [[nodiscard]] bool may_be_list(std::string_view name, BlockId below) const {
    const auto& blocks = document_.blocks();
    return (name == "authors" || name == "owner") && below < blocks.size() &&
           blocks[below].kind == BlockKind::list;
  }

  void lines(BlockId id) {
    const Block& block = document_.blocks()[id];
    bool sure = document_.blocks()[block.parent].kind == BlockKind::item;
    const bool above_all = section_ == outline::kNoSection;
    const std::size_t known = fields_.size();
    markdown::for_each_line(document_.text(block), [&](std::string_view line, std::size_t offset) {
      const auto begin = block.text.begin + static_cast<std::uint32_t>(offset);
      const ByteRange all{begin, begin + static_cast<std::uint32_t>(line.size())};
      const std::size_t before = fields_.size();
      labels_.split_all(all, sure || (above_all && opens_with_owner(line)),
                        [this](const Labelled& one) { add(one.name, one.label, one.value); });
      sure = sure || fields_.size() > before;
    });
    if (fields_.size() > known) take_list(block.subtree_end);
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
      const auto pair =
          labels_.split({begin, begin + static_cast<std::uint32_t>(line.size())}, false);
      if (pair && pair->name == "authors") add(pair->name, pair->label, pair->value);
    });
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
      const std::size_t before = fields_.size();
      for (const auto& row : rows) {
        for (std::size_t i = 0; i + 1 < row.size(); i += 2) add_cells(row[i], row[i + 1]);
      }
      // "Component | Impact" heads its columns: no row below it is a field.
      const bool heads_alone = rows.size() > 1 && fields_.size() > before &&
                               fields_.back().where.begin < source_end(rows.front().back());
      if (heads_alone) fields_.resize(before);
    }
  }

  [[nodiscard]] std::uint32_t source_end(BlockId id) const {
    return document_.source_range(document_.blocks()[id].text).end;
  }

  const markdown::Document& document_;
  const outline::Outline& outline_;
  outline::SectionWalk sections_;
  outline::SectionId section_ = outline::kNoSection;  // of the block that is read
  std::string_view shown_;
  std::vector<Field> fields_;
  LabelSplitter labels_;
};

}  // namespace

std::optional<std::string_view> field_name(std::string_view label) {
  const auto found = find_field(label);
  if (!found) return std::nullopt;
  return found->name;
}

std::vector<Field> read_fields(const Reading& reading) { return FieldReader(reading).read(); }

}  // namespace pmlint::facts
