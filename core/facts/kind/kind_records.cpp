// SPDX-License-Identifier: MIT
#include "core/facts/kind/kind_records.hpp"

#include <optional>

#include "core/facts/fields/fields.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

using markdown::BlockId;
using markdown::BlockKind;

struct LogColumns {
  std::optional<std::size_t> day;
  std::optional<std::size_t> length;
};

LogColumns columns_of(const Reading& reading, BlockId header) {
  LogColumns columns;
  std::size_t column = 0;
  markdown::for_each_child(reading.document, header, [&](BlockId cell) {
    const auto name = field_name(reading.document.text(reading.document.blocks()[cell]));
    if (name == "incident_date" || name == "start") columns.day = column;
    if (name == "duration") columns.length = column;
    ++column;
  });
  return columns;
}

// The day of a row that has a length beside it.
std::optional<time::CalendarDate> day_of(const Reading& reading, BlockId row,
                                         const LogColumns& columns) {
  std::optional<time::CalendarDate> day;
  bool measured = false;
  std::size_t column = 0;
  markdown::for_each_child(reading.document, row, [&](BlockId cell) {
    const text::ByteRange range = reading.document.blocks()[cell].text;
    if (column == columns.day) {
      const auto times = reading.times_in(range);
      if (!times.empty()) day = times.front().date;
    }
    if (column == columns.length) measured = !reading.lengths_in(range).empty();
    ++column;
  });
  return measured ? day : std::nullopt;
}

bool is_log(const Reading& reading, BlockId table) {
  const LogColumns columns = columns_of(reading, table + 1);
  if (!columns.day || !columns.length) return false;
  std::optional<time::CalendarDate> first;
  bool several = false;
  markdown::for_each_child(reading.document, table, [&](BlockId row) {
    if (several || row == table + 1) return;
    const auto day = day_of(reading, row, columns);
    several = day && first && *day != *first;
    if (!first) first = day;
  });
  return several;
}

}  // namespace

bool holds_incident_log(const Reading& reading) {
  const auto& blocks = reading.document.blocks();
  for (BlockId id = 1; id < blocks.size(); ++id) {
    if (blocks[id].kind == BlockKind::table && is_log(reading, id)) return true;
  }
  return false;
}

bool is_status_page(const Reading& reading) {
  const auto& blocks = reading.document.blocks();
  if (blocks.size() < 2 || blocks[1].kind != BlockKind::front_matter) return false;
  bool issue = false;
  markdown::for_each_line(reading.document.text(blocks[1]),
                          [&](std::string_view line, std::size_t) {
                            issue = issue || line.starts_with("section: issue");
                          });
  return issue;
}

}  // namespace pmlint::facts
