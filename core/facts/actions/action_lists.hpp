// SPDX-License-Identifier: MIT
// Items of lists: which bullets are work, and to which group or item above they belong.
#pragma once

#include "core/facts/actions/action_bullets.hpp"
#include "core/facts/actions/action_items.hpp"
#include "core/facts/actions/action_sentences.hpp"

namespace pmlint::facts {

class ListReader {
 public:
  // Adds to `found`, which outlives the reader.
  ListReader(ActionReading& shared, ActionList& found)
      : shared_(shared),
        reading_(shared.reading),
        scopes_(shared.scopes),
        bullets_(shared),
        found_(found) {}

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
    bool steps = false;                        // and of that only what has a box to tick
  };
  void bullets(markdown::BlockId list, Around around);
  [[nodiscard]] bool are_conditions(markdown::BlockId list);
  [[nodiscard]] bool any_work(markdown::BlockId list);
  [[nodiscard]] bool any_suggestion(markdown::BlockId list);
  [[nodiscard]] bool are_parts(const ActionItem& lead, markdown::BlockId list);
  [[nodiscard]] bool lead_in(markdown::BlockId list, text::ByteRange before);
  void bullet(markdown::BlockId item, const Around& around, text::ByteRange& sibling_group);
  void children(const Bullet& parts, const Around& around);
  [[nodiscard]] bool lines_are_items(markdown::BlockId own, ActionItem& item, const Around& around);
  void tell_parent(const ActionItem& detail);
  [[nodiscard]] ActionScope scope_at(std::uint32_t offset, const Around& around) const;
  [[nodiscard]] bool counts(const ActionItem& item, LineRole role, ActionScope scope,
                            const Around& around) const;
  void push(ActionItem item);

  ActionReading& shared_;
  const Reading& reading_;
  const ActionScopes& scopes_;
  BulletReader bullets_;
  ActionList& found_;
  outline::SectionId improving_ = outline::kNoSection;  // the last section a line said so of
};

}  // namespace pmlint::facts
