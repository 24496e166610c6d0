// SPDX-License-Identifier: MIT
// Lists whose bullets are no items: the parts of the line above them, or thresholds.
#include <string_view>

#include "core/facts/actions/action_lines.hpp"
#include "core/facts/actions/action_lists.hpp"
#include "core/facts/actions/action_marks.hpp"
#include "core/facts/actions/action_moods.hpp"
#include "core/facts/actions/action_sentences.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

using markdown::BlockId;

// "pre-start: stop the pool": names in small letters and a colon, as in a file of settings.
bool is_setting(Tokens own) {
  constexpr std::size_t kLongestName = 6;  // tokens: "pre-start / post-stop"
  bool joined = false;
  for (std::size_t at = 0; at < own.size() && at <= kLongestName; ++at) {
    if (own[at].is(TokenKind::colon)) return joined && at + 1 < own.size();
    if (own[at].is(TokenKind::slash) || own[at].is(TokenKind::comma)) continue;
    const bool name = own[at].is(TokenKind::word) && !own[at].capital &&
                      (own[at].code || own[at].text.find_first_of("-_.") != std::string_view::npos);
    if (!name) return false;
    joined = true;
  }
  return false;
}

// A bullet that is an item of its own or opens others.
bool is_work(Tokens own) {
  if (is_setting(own)) return false;
  const LineRole role = line_role(own);
  return role == LineRole::work || role == LineRole::label || role == LineRole::intro ||
         worded_as_work(own) || is_done(own);
}

}  // namespace

// "Limit each tenant, allowing:" above bullets that are no work of their own: the line is the item
// and they are its parts. What was made ("Added limits:") is none among steps of the incident.
bool ListReader::lead_in(BlockId list, text::ByteRange before) {
  ActionItem item;
  item.text = before;
  item.section = reading_.outline.section_at(before.begin);
  if (before.empty() || scopes_.at(item.section) < ActionScope::history) return false;
  item.tokens = shared_.tokens(before);
  if (!are_parts(item, list)) return false;
  const Token& verb = item.tokens[first_of_work(item.tokens)];
  if (scopes_.at(item.section) == ActionScope::history && verb.verb == VerbForm::past) return true;
  bullets_.add_parts(list, item);
  push(std::move(item));
  return true;
}

bool ListReader::are_parts(const ActionItem& lead, BlockId list) {
  return leads_to_parts(lead.tokens) && !any_work(list);
}

bool ListReader::any_work(BlockId list) {
  bool work = false;
  markdown::for_each_child(reading_.document, list, [&](BlockId item) {
    const Bullet parts = bullets_.parts_of(item);
    if (work || parts.own == markdown::kNoBlock) return;
    work = reading_.document.blocks()[item].task != 0 ||
           is_work(shared_.tokens(reading_.document.blocks()[parts.own].text));
  });
  return work;
}

// Of a list outside the actions only such a bullet is looked at; most have none, which their first
// letter tells.
bool ListReader::any_suggestion(BlockId list) {
  bool found = false;
  markdown::for_each_child(reading_.document, list, [&](BlockId item) {
    if (found) return;
    const Bullet parts = bullets_.parts_of(item);
    if (parts.own == markdown::kNoBlock) return;
    const text::ByteRange own = reading_.document.blocks()[parts.own].text;
    constexpr std::size_t kLongestMark = 16;
    const std::string_view head = reading_.document.text(own).substr(0, kLongestMark);
    if (head.empty() || std::string_view("PpRrSs").find(head.front()) == std::string_view::npos ||
        head.find(':') == std::string_view::npos) {
      return;
    }
    found = is_marked_suggestion(shared_.tokens(own));
  });
  return found;
}

// "Queue depth > 100", "any 5xx": when an alert fires, and no work; the thresholds show what such a
// list is. So do the arrows of a list that says how to decide.
bool ListReader::are_conditions(BlockId list) {
  std::size_t conditions = 0;
  std::size_t others = 0;
  bool work = false;
  markdown::for_each_child(reading_.document, list, [&](BlockId item) {
    const Bullet parts = bullets_.parts_of(item);
    if (parts.own == markdown::kNoBlock) return;
    const Tokens own = shared_.tokens(reading_.document.blocks()[parts.own].text);
    const bool condition = states_condition(own) || weighs_choice(own);
    conditions += condition ? 1 : 0;
    others += condition ? 0 : 1;
    work = work || (!condition && conditions > 0 && is_work(own));
  });
  return conditions > 1 && conditions >= others && !work;
}

}  // namespace pmlint::facts
