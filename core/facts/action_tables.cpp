// SPDX-License-Identifier: MIT
#include "core/facts/action_tables.hpp"

#include "core/facts/action_columns.hpp"
#include "core/facts/action_sentences.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

using markdown::BlockId;

}  // namespace

void add_action_rows(const Reading& reading, const ActionScopes& scopes, BlockId table,
                     std::vector<ActionItem>& items) {
  const std::vector<markdown::Block>& blocks = reading.document.blocks();
  const std::vector<BlockId> rows = markdown::children(reading.document, table);
  if (rows.size() < 2) return;
  std::vector<ActionColumn> columns;
  markdown::for_each_child(reading.document, rows[0], [&](BlockId cell) {
    columns.push_back(action_column(reading.document.text(blocks[cell])));
  });
  const outline::SectionId section = reading.outline.section_at(blocks[table].text.begin);
  const ActionScope scope = scopes.at(section);
  if (!is_action_table(columns) &&
      (scope == ActionScope::outside || scope == ActionScope::strict || columns.size() < 2)) {
    return;
  }
  const std::optional<std::size_t> work = item_column(columns);
  if (!work) return;
  for (std::size_t row = 1; row < rows.size(); ++row) {
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
    item.tokens = tokens_of(reading.document, item.text);
    if (line_role(item.tokens) == LineRole::nothing) continue;
    if (holds_improvements(reading, section)) item.kind = ActionClass::improvement;
    items.push_back(std::move(item));
  }
}

}  // namespace pmlint::facts
