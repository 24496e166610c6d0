// SPDX-License-Identifier: MIT
// A list item as its parts, and what its line is to those around it: a label or a lone name that says
// more about the item above, or the title of a group of items below.
#pragma once

#include <vector>

#include "core/facts/actions/action_items.hpp"

namespace pmlint::facts {

struct Bullet {
  markdown::BlockId own = markdown::kNoBlock;  // its first paragraph
  std::vector<markdown::BlockId> lists;
  std::vector<markdown::BlockId> paragraphs;  // after the first
};

// "**Rotate the keys**" above what it takes to do so. How something is to be improved is work of its
// own: "**Improve monitoring**".
[[nodiscard]] bool orders_steps(Tokens line);

class BulletReader {
 public:
  explicit BulletReader(ActionReading& shared) : shared_(shared), reading_(shared.reading) {}

  [[nodiscard]] Bullet parts_of(markdown::BlockId item) const;
  // "Owner: Ines", "Status: done"
  [[nodiscard]] bool is_labelled(markdown::BlockId item);
  // A label or a lone name below an item says more about it.
  [[nodiscard]] bool is_detail(markdown::BlockId item);
  // Adds what the bullets of `list` say about the item; true when they say nothing else.
  bool add_details(markdown::BlockId list, ActionItem& item);
  // Adds the bullets of `list` as what the item consists of.
  void add_parts(markdown::BlockId list, ActionItem& item);
  // "Monitoring:", "**Monitoring**", "Ines" above a nested list.
  [[nodiscard]] bool opens_group(const ActionItem& item, const Bullet& parts);

 private:
  ActionReading& shared_;
  const Reading& reading_;
};

}  // namespace pmlint::facts
