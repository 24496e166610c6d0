// SPDX-License-Identifier: MIT
// What a list of items answers about its order, and where a fact of an item is kept.
#include <algorithm>

#include "core/facts/actions/action_items.hpp"

namespace pmlint::facts {

std::span<const ActionNote> ActionList::notes_of(outline::SectionId section) const {
  return {std::ranges::lower_bound(notes, section, {}, &ActionNote::section),
          std::ranges::upper_bound(notes, section, {}, &ActionNote::section)};
}

std::size_t ActionList::item_at(std::uint32_t begin) const {
  const auto found = std::ranges::lower_bound(
      items, begin, {}, [](const ActionItem& item) { return item.text.begin; });
  return static_cast<std::size_t>(found - items.begin());
}

void set_fact(ActionItem& item, ActionColumn column, text::ByteRange value) {
  const auto once = [&](std::optional<text::ByteRange>& place) {
    if (!place || place->empty()) place = value;
  };
  switch (column) {
    case ActionColumn::owner:
      return once(item.owner);
    case ActionColumn::due:
      return once(item.due);
    case ActionColumn::ticket:
      return once(item.ticket);
    case ActionColumn::priority:
      return once(item.priority);
    case ActionColumn::status:
      return once(item.status);
    case ActionColumn::other:
    case ActionColumn::weak_item:
      item.details.push_back(value);
      return;
    default:
      return;
  }
}

}  // namespace pmlint::facts
