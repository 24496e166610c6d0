// SPDX-License-Identifier: MIT
// The items of the action sections: which list items, table rows and lines are work to be done, and
// what else is written about each. Who owns them and when they are due is read later.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/facts/actions/action.hpp"
#include "core/facts/actions/action_columns.hpp"
#include "core/facts/actions/action_reading.hpp"

namespace pmlint::facts {

inline constexpr std::uint32_t kNoItem = 0xFFFFFFFF;

struct ActionItem {
  text::ByteRange text;  // visible: its own words, without nested lists
  Tokens tokens;         // of `text`; they belong to the ActionReading
  std::vector<text::ByteRange>
      details;                     // visible: nested bullets and paragraphs that say more of it
  text::ByteRange group;           // visible: the bullet or line that opens its group; or empty
  std::uint32_t parent = kNoItem;  // where the item begins in whose nested list it stands
  bool replaced = false;           // by the title above it; only while items are collected
  std::uint8_t task = 0;           // as Block::task
  outline::SectionId section = outline::kNoSection;
  ActionClass kind = ActionClass::task;
  // Cells of its table row.
  bool table = false;
  std::optional<text::ByteRange> owner, due, ticket, priority, status;
};

// A line of an action section that is no item: it may name the owner of all of them.
struct ActionNote {
  text::ByteRange text;  // visible
  outline::SectionId section = outline::kNoSection;
  ActionColumn label = ActionColumn::other;  // "Owner: ..." is ActionColumn::owner
  text::ByteRange value;                     // visible: what follows the label
};

struct ActionList {
  std::vector<ActionItem> items;  // in document order
  std::vector<ActionNote> notes;  // by section, and in document order within one

  [[nodiscard]] std::span<const ActionNote> notes_of(outline::SectionId section) const;
  // The first item that begins at or after a visible offset; items.size() when none does.
  [[nodiscard]] std::size_t item_at(std::uint32_t begin) const;
};

[[nodiscard]] ActionList action_items(ActionReading& shared);

// Puts a cell or a labelled value where it belongs; the first that is not empty stays.
void set_fact(ActionItem& item, ActionColumn column, text::ByteRange value);

}  // namespace pmlint::facts
