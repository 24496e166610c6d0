// SPDX-License-Identifier: MIT
// Items of lists: which bullets are work, which open a group, which say more about the one above.
#pragma once

#include "core/facts/action_items.hpp"
#include "core/facts/action_sentences.hpp"

namespace pmlint::facts {

class ListReader {
 public:
  // Adds to `found`, which outlives the reader.
  ListReader(ActionReading& shared, ActionList& found)
      : shared_(shared), reading_(shared.reading), scopes_(shared.scopes), found_(found) {}

  // `before`: the line of prose above the list; empty when something else stands there.
  void add(markdown::BlockId list, text::ByteRange before);

  // Keeps a line that is no item.
  void note(const ActionNote& note);

  // Is the list of this section named "improvements" by the line above it, with tasks below?
  [[nodiscard]] bool introduced_as_improvements(outline::SectionId section) const;

 private:
  struct Around {
    text::ByteRange group;
    std::uint32_t parent = kNoItem;
    ActionScope least = ActionScope::outside;  // an announced list counts as a section of actions
    bool detail_level = false;                 // below an item: only what is worded as work counts
  };
  struct Bullet {
    markdown::BlockId own = markdown::kNoBlock;  // its first paragraph
    std::vector<markdown::BlockId> lists;
    std::vector<markdown::BlockId> paragraphs;  // after the first
  };

  void bullets(markdown::BlockId list, Around around);
  void bullet(markdown::BlockId item, const Around& around, text::ByteRange& sibling_group);
  void children(const Bullet& parts, const Around& around);
  [[nodiscard]] Bullet parts_of(markdown::BlockId item) const;
  [[nodiscard]] bool opens_group(const ActionItem& item, const Bullet& parts);
  [[nodiscard]] bool lines_are_items(markdown::BlockId own, ActionItem& item, const Around& around);
  [[nodiscard]] bool is_detail(markdown::BlockId item);
  [[nodiscard]] bool is_labelled(markdown::BlockId item);
  void tell_parent(const ActionItem& detail);
  bool add_details(markdown::BlockId list, ActionItem& item);
  [[nodiscard]] ActionScope scope_at(std::uint32_t offset, const Around& around) const;
  [[nodiscard]] bool counts(const ActionItem& item, LineRole role, ActionScope scope,
                            const Around& around) const;
  void push(ActionItem item);

  ActionReading& shared_;
  const Reading& reading_;
  const ActionScopes& scopes_;
  ActionList& found_;
  outline::SectionId improving_ = outline::kNoSection;  // the last section a line said so of
};

}  // namespace pmlint::facts
