// SPDX-License-Identifier: MIT
// Items become actions: what each says of its owner is settled among all of them, because a document
// keeps one convention; then the rest is read item by item.
#include "core/facts/actions/actions.hpp"

#include <algorithm>
#include <utility>

#include "core/facts/actions/action_items.hpp"
#include "core/facts/actions/action_marks.hpp"
#include "core/facts/actions/action_scopes.hpp"
#include "core/facts/owners/owner_names.hpp"
#include "core/facts/owners/owner_settling.hpp"

namespace pmlint::facts {
namespace {

std::string cell_text(ActionReading& shared, const std::optional<text::ByteRange>& cell) {
  return cell ? std::string(shared.reading.document.text(*cell)) : std::string();
}

Said first_said(Said said, Said other) {
  return said.value.empty() ? std::move(other) : std::move(said);
}

// A cell or a labelled value without a word in it ("-", "TBD") says nothing, nor does "n/a".
bool says_something(ActionReading& shared, text::ByteRange cell) {
  const Tokens tokens = shared.tokens(cell);
  if (name_class(tokens, {}) == NameClass::placeholder) return false;
  return std::ranges::any_of(tokens, [](const Token& token) {
    return token.is(TokenKind::number) || token.is(TokenKind::ticket) || token.is(TokenKind::url) ||
           (token.is(TokenKind::word) && !is_placeholder_name(token.key));
  });
}

// "### Short term (this month)" above the item.
Said due_above(ActionReading& shared, outline::SectionId section) {
  const std::vector<outline::Section>& sections = shared.reading.outline.sections;
  Said said;
  for (; section != outline::kNoSection && said.value.empty(); section = sections[section].parent) {
    if (shared.scopes.at(section) == ActionScope::outside) break;
    said = due_of_title(shared.tokens(sections[section].title));
  }
  return said;
}

Said due_of_item(ActionReading& shared, const ActionItem& item) {
  if (item.due && says_something(shared, *item.due))
    return {cell_text(shared, item.due), *item.due};
  Said said = due_of(shared.reading, item.tokens);
  for (const text::ByteRange detail : item.details) {
    if (!said.value.empty()) break;
    said = first_said(std::move(said), due_of(shared.reading, shared.tokens(detail)));
  }
  if (said.value.empty()) said = due_above(shared, item.section);
  return said;
}

// "Corrective measures implemented" above the item.
bool titled_done(ActionReading& shared, outline::SectionId section) {
  const std::vector<outline::Section>& sections = shared.reading.outline.sections;
  for (; section != outline::kNoSection; section = sections[section].parent) {
    if (shared.scopes.at(section) == ActionScope::outside) return false;
    if (says_done(shared.tokens(sections[section].title))) return true;
  }
  return false;
}

// "We have taken these measures:" or a title says so, and the item does not say otherwise.
bool told_above(ActionReading& shared, const ActionItem& item) {
  if (!item.group.empty() && goes_on_done(item.tokens) &&
      announces_done(shared.tokens(item.group))) {
    return true;
  }
  return titled_done(shared, item.section) && !leaves_open(item.tokens);
}

bool done(ActionReading& shared, const ActionItem& item) {
  if (item.task == 2) return true;
  if (item.status) return is_done_status(shared.tokens(*item.status));
  if (is_done(item.tokens)) return true;
  if (item.task == 0 && told_above(shared, item)) return true;
  // "**DONE**" in a column of another name, "Done" in one of notes.
  if (item.ticket && is_done(shared.tokens(*item.ticket))) return true;
  if (item.table && item.owner && tells_what_was_made(shared.tokens(*item.owner))) return true;
  return item.table && std::ranges::any_of(item.details, [&](text::ByteRange cell) {
           return is_done_remark(shared.tokens(cell));
         });
}

std::string ticket(ActionReading& shared, const ActionItem& item) {
  if (item.ticket && says_something(shared, *item.ticket)) return cell_text(shared, item.ticket);
  std::string found = ticket_of(shared.reading, item.tokens);
  if (found.empty() && item.status) found = ticket_of(shared.reading, shared.tokens(*item.status));
  for (std::size_t i = 0; i < item.details.size() && found.empty(); ++i) {
    found = ticket_of(shared.reading, shared.tokens(item.details[i]));
  }
  return found;
}

Action made(ActionReading& shared, const ActionItem& item, const SettledOwner& owner) {
  const markdown::Document& document = shared.reading.document;
  Action action;
  action.text = item.text;
  action.where = document.source_range(item.text);
  action.kind = item.kind;
  action.owner = owner.text;
  action.owner_where = document.source_range(owner.where);
  action.owner_is_placeholder = owner.placeholder;
  action.owner_is_group = owner.group;
  const Said due = due_of_item(shared, item);
  action.due = due.value;
  action.due_where = document.source_range(due.where);
  action.ticket = ticket(shared, item);
  action.priority = item.priority ? cell_text(shared, item.priority) : priority_of(item.tokens);
  action.done = done(shared, item);
  action.table = item.table;
  action.section = item.section;
  return action;
}

}  // namespace

std::vector<Action> read_actions(const Reading& reading, const std::vector<Field>& fields) {
  ActionReading shared(reading);
  const ActionList list = action_items(shared);
  std::vector<Action> actions;
  if (list.items.empty()) return actions;
  const std::vector<SettledOwner> owners =
      settle_owners(shared, list, known_people(shared, fields));
  actions.reserve(list.items.size());
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    if (!owners[i].only_a_group) actions.push_back(made(shared, list.items[i], owners[i]));
  }
  return actions;
}

}  // namespace pmlint::facts
