// SPDX-License-Identifier: MIT
#include "core/facts/actions/action_tables.hpp"

#include <algorithm>
#include <optional>

#include "core/facts/actions/action_columns.hpp"
#include "core/facts/actions/action_sentences.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

using markdown::BlockId;

bool has_two_cells(const std::vector<markdown::Block>& blocks, BlockId row) {
  const BlockId end = blocks[row].subtree_end;
  const BlockId second = row + 1 < end ? blocks[row + 1].subtree_end : end;
  return second < end && blocks[second].subtree_end == end;
}

// A table of two columns that tells of one item, or of several below each other: "| Action | Add an
// alert |", "| Owner | Ines |".
bool add_upright(ActionReading& shared, const std::vector<BlockId>& rows,
                 outline::SectionId section, std::vector<ActionItem>& items) {
  const Reading& reading = shared.reading;
  const std::vector<markdown::Block>& blocks = reading.document.blocks();
  struct Line {
    ActionColumn label;
    text::ByteRange value;
  };
  std::vector<Line> lines;
  lines.reserve(rows.size());
  std::size_t told = 0;
  bool work = false;
  for (const BlockId row : rows) {
    if (!has_two_cells(blocks, row)) return false;
    const BlockId cell = row + 1;
    const ActionColumn label = action_label(reading.document.text(blocks[cell]));
    work = work || label == ActionColumn::item;
    const bool fact = label == ActionColumn::owner || label == ActionColumn::due ||
                      label == ActionColumn::status || label == ActionColumn::priority ||
                      label == ActionColumn::ticket;
    told += fact ? 1 : 0;
    lines.push_back({label, blocks[blocks[cell].subtree_end].text});
  }
  // The second heading of a table that lies down is a label too.
  if (!work || told == 0 ||
      action_label(reading.document.text(lines[0].value)) != ActionColumn::other) {
    return false;
  }
  const std::size_t before = items.size();
  for (const Line& line : lines) {
    if (line.label == ActionColumn::item) {
      ActionItem item;
      item.table = true;
      item.section = section;
      item.text = line.value;
      item.tokens = shared.tokens(line.value);
      if (line_role(item.tokens) != LineRole::nothing) items.push_back(std::move(item));
    } else if (items.size() > before) {
      set_fact(items.back(), line.label, line.value);
    }
  }
  return true;
}

// No heading names the work, because a heading was forgotten and the others moved into its place
// ("# | Owner | Priority | Due" above "1 | Ines | Add an alert | May"): the column whose cells begin
// with the verbs of work.
std::optional<std::size_t> column_worded_as_work(ActionReading& shared,
                                                 const std::vector<BlockId>& rows,
                                                 std::size_t columns) {
  std::vector<std::size_t> worded(columns, 0);
  for (std::size_t row = 1; row < rows.size(); ++row) {
    std::size_t column = 0;
    markdown::for_each_child(shared.reading.document, rows[row], [&](BlockId cell) {
      const Tokens tokens = shared.tokens(shared.reading.document.blocks()[cell].text);
      if (column < columns && tokens.size() > 2 && begins_with_verb(tokens)) ++worded[column];
      ++column;
    });
  }
  const auto most = std::ranges::max_element(worded);
  if (most == worded.end() || *most * 2 < rows.size()) return std::nullopt;
  return static_cast<std::size_t>(most - worded.begin());
}

// "| TOTAL | 2 h | All done | Everybody |" below the steps: what they add up to, and none of them.
bool adds_up(ActionReading& shared, BlockId row) {
  const Reading& reading = shared.reading;
  const BlockId cell = row + 1;
  if (cell >= reading.document.blocks()[row].subtree_end) return false;
  const Tokens first = shared.tokens(reading.document.blocks()[cell].text);
  if (first.empty() || count_words(first) > 2) return false;
  return first.front().is("total") || first.front().is("sum") ||
         (first.front().is("grand") && first.back().is("total"));
}

}  // namespace

bool hands_out_work(const markdown::Document& document, BlockId header) {
  bool work = false;
  bool owner = false;
  markdown::for_each_child(document, header, [&](BlockId cell) {
    const ActionColumn column = action_column(document.text(document.blocks()[cell]));
    work = work || column == ActionColumn::item;
    owner = owner || column == ActionColumn::owner;
  });
  return work && owner;
}

void add_action_rows(ActionReading& shared, BlockId table, std::vector<ActionItem>& items) {
  const Reading& reading = shared.reading;
  const std::vector<markdown::Block>& blocks = reading.document.blocks();
  const std::vector<BlockId> rows = markdown::children(reading.document, table);
  if (rows.size() < 2) return;
  std::vector<ActionColumn> columns;
  markdown::for_each_child(reading.document, rows[0], [&](BlockId cell) {
    columns.push_back(action_column(reading.document.text(blocks[cell])));
  });
  const outline::SectionId section = reading.outline.section_at(blocks[table].text.begin);
  const ActionScope scope = shared.scopes.at(section);
  if (columns.size() == 2 && add_upright(shared, rows, section, items)) return;
  if (!is_action_table(columns) &&
      (scope == ActionScope::outside || scope == ActionScope::strict || columns.size() < 2)) {
    return;
  }
  std::optional<std::size_t> work = item_column(columns);
  if (!work && scope == ActionScope::whole) {
    work = column_worded_as_work(shared, rows, columns.size());
  }
  if (!work) return;
  for (std::size_t row = 1; row < rows.size(); ++row) {
    if (row > 1 && adds_up(shared, rows[row])) continue;
    ActionItem item;
    item.table = true;
    item.section = section;
    std::size_t column = 0;
    markdown::for_each_child(reading.document, rows[row], [&](BlockId cell) {
      const text::ByteRange text = blocks[cell].text;
      if (column == *work) {
        item.text = text;
      } else if (column < columns.size()) {
        set_fact(item, columns[column], text);
      }
      ++column;
    });
    item.tokens = shared.tokens(item.text);
    if (line_role(item.tokens) == LineRole::nothing) continue;
    if (holds_improvements(reading, section)) item.kind = ActionClass::improvement;
    items.push_back(std::move(item));
  }
}

}  // namespace pmlint::facts
