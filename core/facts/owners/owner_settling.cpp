// SPDX-License-Identifier: MIT
// In this order: the item's own field, what its words say, names that other items established, the
// item above it, the bullet or title that groups it, a sentence about all items of the section.
#include "core/facts/owners/owner_settling.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "core/facts/owners/owner_conventions.hpp"
#include "core/facts/owners/owner_phrases.hpp"
#include "core/facts/owners/owner_titles.hpp"

namespace pmlint::facts {
namespace {

using outline::kNoSection;
using outline::SectionId;

using Candidates = std::vector<OwnerCandidate>;

class Settling {
 public:
  Settling(ActionReading& shared, const ActionList& list, const KnownPeople& people)
      : shared_(shared),
        reading_(shared.reading),
        scopes_(shared.scopes),
        list_(list),
        people_(people) {}

  std::vector<SettledOwner> settle() {
    candidates_.reserve(list_.items.size());
    for (const ActionItem& item : list_.items) candidates_.push_back(candidates_of(item));
    conventions_ = OwnerConventions(candidates_);
    owners_.resize(list_.items.size());
    for (std::size_t i = 0; i < owners_.size(); ++i) choose(i);
    for (std::size_t i = 0; i < owners_.size(); ++i) known_lead(i);
    for (std::size_t i = 0; i < owners_.size(); ++i) inherit(i);
    for (std::size_t i = 0; i < owners_.size(); ++i) release_group(i);
    return std::move(owners_);
  }

 private:
  [[nodiscard]] Candidates candidates_of(const ActionItem& item) {
    if (item.owner) {
      const Tokens value = shared_.tokens(*item.owner);
      const OwnerCandidate field = owner_in_field(value, *item.owner, people_);
      if (field.who != NameClass::placeholder) return {field};
      // An empty cell beside "add an alert (@ines)".
      Candidates found = {field};
      for (OwnerCandidate& more : owner_candidates(item.tokens, people_)) {
        if (more.who == NameClass::handle) found.push_back(std::move(more));
      }
      return found;
    }
    Candidates found = owner_candidates(item.tokens, people_);
    for (const text::ByteRange detail : item.details) {
      for (OwnerCandidate& more : owner_candidates(shared_.tokens(detail), people_)) {
        // Below the item only what says that it is an owner counts.
        if (more.form == OwnerForm::label || more.who == NameClass::handle) {
          found.push_back(std::move(more));
        }
      }
    }
    return found;
  }

  void choose(std::size_t i) {
    for (const OwnerCandidate& candidate : candidates_[i]) {
      if (candidate.who == NameClass::placeholder || candidate.who == NameClass::group) {
        if (owners_[i].text.empty()) {
          set(owners_[i], candidate);
        }
        continue;
      }
      const Trust trust = candidate.trust();
      if (trust == Trust::always || (trust == Trust::convention && conventions_.holds(candidate))) {
        owners_[i] = {};
        set(owners_[i], candidate);
        for (const std::string& part : candidate.parts) established_.push_back(part);
        return;
      }
    }
  }

  void set(SettledOwner& owner, const OwnerCandidate& candidate) const {
    owner.where = candidate.where;
    owner.text = std::string(reading_.document.text(candidate.where));
    owner.placeholder = candidate.who == NameClass::placeholder;
    owner.group = candidate.who == NameClass::group;
  }

  [[nodiscard]] bool owned(std::size_t i) const {
    return !owners_[i].text.empty() && !owners_[i].placeholder && !owners_[i].group;
  }

  // "ICL check the tests", once other items have shown that ICL owns work.
  void known_lead(std::size_t i) {
    const Tokens tokens = list_.items[i].tokens;
    if (owned(i) || list_.items[i].owner || tokens.size() < 3) return;
    const std::size_t begin = skip_marks(tokens, 0);
    if (begin + 1 >= tokens.size() || !tokens[begin].capital) return;
    for (std::size_t end = begin + 1; end < tokens.size() && end <= begin + 3; ++end) {
      if (!tokens[end].is(TokenKind::word) || tokens[end].verb == VerbForm::none) continue;
      const Tokens name = tokens.subspan(begin, end - begin);
      const std::vector<std::string> parts = name_parts(name);
      if (parts.size() == 1 && std::ranges::find(established_, parts[0]) != established_.end()) {
        owners_[i] = {};
        owners_[i].where = range_of(name);
        owners_[i].text = std::string(reading_.document.text(owners_[i].where));
      }
      return;
    }
  }

  void inherit(std::size_t i) {
    const ActionItem& item = list_.items[i];
    // An empty owner cell says more than anything around the table.
    if (owned(i) || (item.owner && item.table)) return;
    if (const std::size_t parent = parent_of(item); parent < i && owned(parent)) {
      owners_[i] = owners_[parent];
      return;
    }
    if (!item.group.empty()) {
      const auto owner = owner_in_group_line(shared_.tokens(item.group), people_);
      if (owner) return set(owners_[i], *owner);
    }
    if (const auto owner = owner_of_section(item.section)) set(owners_[i], *owner);
  }

  [[nodiscard]] std::optional<OwnerCandidate> owner_of_section(SectionId section) {
    if (section == kNoSection) return std::nullopt;
    const auto known = sections_.find(section);
    if (known != sections_.end()) return known->second;
    std::optional<OwnerCandidate> owner;
    for (SectionId id = section; id != kNoSection && !owner;) {
      if (scopes_.at(id) == ActionScope::outside) break;
      owner = owner_in_notes(id);
      const outline::Section& around = reading_.outline.sections[id];
      if (!owner) owner = owner_in_title(shared_.tokens(around.title), people_);
      id = around.parent;
    }
    sections_[section] = owner;
    return owner;
  }

  [[nodiscard]] std::optional<OwnerCandidate> owner_in_notes(SectionId section) {
    for (const ActionNote& note : list_.notes_of(section)) {
      if (note.label == ActionColumn::owner) {
        OwnerCandidate owner = owner_in_field(shared_.tokens(note.value), note.value, people_);
        if (owner.who > NameClass::group) return owner;
        continue;
      }
      OwnerCandidate all = owner_of_all(shared_.tokens(note.text), people_);
      if (all.who != NameClass::nobody) return all;
    }
    return std::nullopt;
  }

  // Without an owner of its own, above items that have theirs, a bullet is their title.
  void release_group(std::size_t below) {
    const std::size_t parent = parent_of(list_.items[below]);
    if (parent < below && owned(below) && !owned(parent)) owners_[parent].only_a_group = true;
  }

  [[nodiscard]] std::size_t parent_of(const ActionItem& item) const {
    return item.parent == kNoItem ? list_.items.size() : list_.item_at(item.parent);
  }

  ActionReading& shared_;
  const Reading& reading_;
  const ActionScopes& scopes_;
  const ActionList& list_;
  const KnownPeople& people_;
  std::vector<Candidates> candidates_;
  OwnerConventions conventions_;
  std::vector<std::string> established_;
  std::vector<SettledOwner> owners_;
  std::map<SectionId, std::optional<OwnerCandidate>> sections_;
};

}  // namespace

std::vector<SettledOwner> settle_owners(ActionReading& shared, const ActionList& list,
                                        const KnownPeople& people) {
  return Settling(shared, list, people).settle();
}

}  // namespace pmlint::facts
