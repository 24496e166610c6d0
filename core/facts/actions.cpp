// SPDX-License-Identifier: MIT
// Items become actions: what each says of its owner is settled among all of them, because a document
// keeps one convention; then the rest is read item by item.
#include "core/facts/actions.hpp"

#include <algorithm>
#include <utility>

#include "core/facts/action_items.hpp"
#include "core/facts/action_marks.hpp"
#include "core/facts/action_scopes.hpp"
#include "core/facts/owner_settling.hpp"

namespace pmlint::facts {
namespace {

std::string text_of(const Reading& reading, const std::optional<text::ByteRange>& cell) {
  return cell ? std::string(reading.document.text(*cell)) : std::string();
}

Said first_said(Said said, Said other) {
  return said.value.empty() ? std::move(other) : std::move(said);
}

// A cell or a labelled value without a word in it ("-", "TBD") says nothing.
bool says_something(const Reading& reading, text::ByteRange cell) {
  return std::ranges::any_of(tokens_of(reading.document, cell), [](const Token& token) {
    return token.is(TokenKind::number) || token.is(TokenKind::ticket) || token.is(TokenKind::url) ||
           (token.is(TokenKind::word) && !is_placeholder_name(token.key));
  });
}

Said due_of_item(const Reading& reading, const ActionItem& item) {
  if (item.due && says_something(reading, *item.due))
    return {text_of(reading, item.due), *item.due};
  Said said = due_of(reading, item.tokens);
  for (const text::ByteRange detail : item.details) {
    if (!said.value.empty()) break;
    said = first_said(std::move(said), due_of(reading, tokens_of(reading.document, detail)));
  }
  return said;
}

bool done(const Reading& reading, const ActionItem& item) {
  if (item.task == 2) return true;
  if (item.status) return is_done_status(tokens_of(reading.document, *item.status));
  if (is_done(item.tokens)) return true;
  // "**DONE**" in a column of another name.
  return item.ticket && is_done(tokens_of(reading.document, *item.ticket));
}

std::string ticket(const Reading& reading, const ActionItem& item) {
  if (item.ticket && says_something(reading, *item.ticket)) return text_of(reading, item.ticket);
  std::string found = ticket_of(reading, item.tokens);
  for (std::size_t i = 0; i < item.details.size() && found.empty(); ++i) {
    found = ticket_of(reading, tokens_of(reading.document, item.details[i]));
  }
  return found;
}

Action made(const Reading& reading, const ActionItem& item, const SettledOwner& owner) {
  const markdown::Document& document = reading.document;
  Action action;
  action.text = item.text;
  action.where = document.source_range(item.text);
  action.kind = item.kind;
  action.owner = owner.text;
  action.owner_where = document.source_range(owner.where);
  action.owner_is_placeholder = owner.placeholder;
  action.owner_is_group = owner.group;
  const Said due = due_of_item(reading, item);
  action.due = due.value;
  action.due_where = document.source_range(due.where);
  action.ticket = ticket(reading, item);
  action.priority = item.priority ? text_of(reading, item.priority) : priority_of(item.tokens);
  action.done = done(reading, item);
  action.table = item.table;
  action.section = item.section;
  return action;
}

}  // namespace

std::vector<Action> read_actions(const Reading& reading, const std::vector<Field>& fields) {
  const ActionScopes scopes = action_scopes(reading);
  ActionList list = action_items(reading, scopes);
  std::vector<Action> actions;
  if (list.items.empty()) return actions;
  const KnownPeople people = known_people(reading, fields);
  const std::vector<SettledOwner> owners = settle_owners(reading, scopes, list, people);
  actions.reserve(list.items.size());
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    if (!owners[i].only_a_group) actions.push_back(made(reading, list.items[i], owners[i]));
  }
  return actions;
}

}  // namespace pmlint::facts
