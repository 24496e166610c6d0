// SPDX-License-Identifier: MIT
#include "core/facts/timeline/timeline_rows.hpp"

#include <algorithm>
#include <span>

#include "core/facts/timeline/time_places.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

using markdown::BlockId;
using markdown::BlockKind;
using time::TimeExpression;

// A cell that is a time and little else.
const TimeExpression* cell_time(const Reading& reading, text::ByteRange cell) {
  const auto times = reading.times_in(cell);
  if (times.empty()) return nullptr;
  constexpr std::uint32_t kSlack = 16;  // "approx.", a weekday, a bracketed zone
  const TimeExpression& first = times.front();
  const std::uint32_t last_end = times.back().range.end;
  if (first.range.begin - cell.begin > kSlack) return nullptr;
  const std::string_view after = reading.document.text({std::min(last_end, cell.end), cell.end});
  const bool bracket = after.starts_with(" (") || after.starts_with("(");
  if (!bracket && after.size() > kSlack) return nullptr;
  return clock_beside(reading.document, times, &first);
}

class RowReader {
 public:
  RowReader(const Reading& reading, BlockId table) : reading_(reading) {
    markdown::for_each_child(reading.document, table, [&](BlockId row) {
      const std::size_t begin = cells_.size();
      markdown::for_each_child(reading.document, row,
                               [&](BlockId cell) { cells_.push_back(cell); });
      rows_.push_back({begin, cells_.size() - begin});
    });
    find_columns();
  }

  void add_to(std::vector<Unit>& units) const {
    if (columns_.empty()) return;
    const auto& blocks = reading_.document.blocks();
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      const std::span<const BlockId> cells = cells_of(row);
      if (cells.empty()) continue;
      Unit unit;
      unit.block = blocks[cells.front()].parent;
      unit.range = blocks[unit.block].text;
      unit.form = UnitForm::row;
      unit.opens_block = true;
      unit.description = unit.range;
      read_time(cells, unit);
      if (unit.at) units.push_back(unit);
    }
  }

  [[nodiscard]] bool is_timeline() const { return !columns_.empty(); }

 private:
  // Columns whose body cells are times, at least half of them and two (one in a table of one row).
  void find_columns() {
    if (rows_.size() < 2) return;
    const std::size_t body = rows_.size() - 1;
    const std::size_t wide = rows_.front().count;
    for (std::size_t column = 0; column < wide && columns_.size() < 3; ++column) {
      std::size_t timed = 0;
      for (std::size_t row = 1; row < rows_.size(); ++row) {
        if (column >= rows_[row].count) continue;
        if (cell_time(reading_, cell(cells_of(row)[column])) != nullptr) ++timed;
      }
      if (timed * 2 >= body && timed >= std::min<std::size_t>(2, body)) columns_.push_back(column);
    }
    // The first column with a clock, and a date column beside it, are the event's time.
    if (!columns_.empty() && columns_.front() > 2) columns_.clear();
  }

  [[nodiscard]] std::span<const BlockId> cells_of(std::size_t row) const {
    return std::span(cells_).subspan(rows_[row].begin, rows_[row].count);
  }
  [[nodiscard]] text::ByteRange cell(BlockId id) const {
    return reading_.document.blocks()[id].text;
  }

  void read_time(std::span<const BlockId> cells, Unit& unit) const {
    for (const std::size_t column : columns_) {
      if (column >= cells.size()) continue;
      const text::ByteRange where = cell(cells[column]);
      const TimeExpression* expression = cell_time(reading_, where);
      if (expression == nullptr) continue;
      join(*expression, where, unit);
    }
    if (!unit.at) return;
    unit.place = TimePlace::leading;
    const std::size_t after = columns_.back() + 1;
    if (after < cells.size()) {
      unit.description = {cell(cells[after]).begin, unit.range.end};
    }
  }

  void join(const TimeExpression& expression, text::ByteRange where, Unit& unit) const {
    if (!unit.at) {
      unit.at = expression;
    } else if (unit.at->date && !unit.at->clock && !expression.date && expression.clock) {
      const auto date = unit.at->date;
      const auto range = text::cover(unit.at->range, expression.range);
      unit.at = expression;
      unit.at->date = date;
      unit.at->range = range;
    } else if (unit.at->clock && !unit.at->date && expression.date && !expression.clock) {
      unit.at->date = expression.date;
    } else if (expression.clock && !unit.until) {
      unit.until = expression;
    }
    for (const time::RangeExpression& range : reading_.ranges_in(where)) {
      if (!unit.until) unit.until = reading_.scan.times[range.end];
    }
  }

  const Reading& reading_;
  struct Row {
    std::size_t begin;  // in cells_
    std::size_t count;
  };
  std::vector<BlockId> cells_;
  std::vector<Row> rows_;
  std::vector<std::size_t> columns_;
};

}  // namespace

void add_table_units(const Reading& reading, text::ByteRange range, std::vector<Unit>& units) {
  const auto& blocks = reading.document.blocks();
  for (BlockId id = first_block(reading.document, range.begin);
       id < blocks.size() && blocks[id].text.begin < range.end; ++id) {
    if (blocks[id].kind != BlockKind::table || reading.times_in(blocks[id].text).empty()) continue;
    RowReader(reading, id).add_to(units);
  }
}

BlockId first_block(const markdown::Document& document, std::uint32_t visible_offset) {
  const auto& blocks = document.blocks();
  const auto at = std::lower_bound(
      blocks.begin() + 1, blocks.end(), visible_offset,
      [](const markdown::Block& block, std::uint32_t offset) { return block.text.begin < offset; });
  return static_cast<BlockId>(at - blocks.begin());
}

bool is_timeline_table(const Reading& reading, BlockId table) {
  return RowReader(reading, table).is_timeline();
}

}  // namespace pmlint::facts
