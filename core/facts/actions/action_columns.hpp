// SPDX-License-Identifier: MIT
// What the columns of an action table hold, by their headings.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace pmlint::facts {

enum class ActionColumn : std::uint8_t {
  other,
  item,       // "Action item", "Task"
  weak_item,  // "Item", "Description": the work only where nothing better stands beside it
  owner,
  due,
  type,
  priority,
  ticket,
  status,
  number,  // "#", "ID"
  time,    // a log of what happened or a plan of its repair, not of what is to follow
};

// "Assigned to" -> owner; other for a heading that the table does not know.
[[nodiscard]] ActionColumn action_column(std::string_view heading);

// The same for the label of a line ("Owner: Ines"), which has to be known word for word.
[[nodiscard]] ActionColumn action_label(std::string_view label);

// The columns of a table that is one of actions wherever it stands: it names the work and who,
// when or how it is followed. `columns` are those of its header row.
[[nodiscard]] bool is_action_table(const std::vector<ActionColumn>& columns);

// The column that holds the work; in a section of actions any table has one.
[[nodiscard]] std::optional<std::size_t> item_column(const std::vector<ActionColumn>& columns);

}  // namespace pmlint::facts
