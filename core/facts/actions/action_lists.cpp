// SPDX-License-Identifier: MIT
#include "core/facts/actions/action_lists.hpp"

#include <algorithm>
#include <utility>

#include "core/facts/actions/action_lines.hpp"
#include "core/facts/actions/action_marks.hpp"
#include "core/facts/actions/action_moods.hpp"
#include "core/facts/actions/action_sentences.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

using markdown::Block;
using markdown::BlockId;
using outline::kNoSection;
using outline::SectionId;
using outline::SectionKind;

// "Short term: Raised the limit", where it is told how the incident was resolved.
bool is_step(Tokens item) {
  const std::size_t first = first_of_work(item);
  return first < item.size() && item[first].verb == VerbForm::past;
}

// "There were two dead ends:" above a list names no work, wherever it stands.
bool tells_what_was(Tokens line) {
  return line.size() > 3 && line[0].is("there") && (line[1].is("were") || line[1].is("was")) &&
         !any_modal(line);
}

}  // namespace

void ListReader::add(BlockId list, text::ByteRange before) {
  Around around;
  around.group = before;
  const std::uint32_t begin = reading_.document.blocks()[list].text.begin;
  const SectionId section = reading_.outline.section_at(begin);
  const bool told =
      scopes_.any && scopes_.reach(reading_.outline, reading_.document.blocks()[list].text);
  if (!told && any_suggestion(list)) return bullets(list, around);
  if (scopes_.any && !told) return;
  if (!scopes_.any) {
    // No section of actions: a list that the line above announces, or one in the lessons.
    const Tokens line = shared_.tokens(before);
    if (!line.empty() && announces_work(line)) {
      around.least = ActionScope::whole;
    } else if (section != kNoSection) {
      const outline::Section& own = reading_.outline.sections[section];
      const bool last_words = own.is(SectionKind::lessons) || own.is(SectionKind::conclusion);
      if (last_words) around.least = ActionScope::strict;
    }
    if (around.least == ActionScope::outside) return;
  }
  if (tells_what_was(shared_.tokens(before))) return;
  if (!lead_in(list, before)) bullets(list, around);
}

ActionScope ListReader::scope_at(std::uint32_t offset, const Around& around) const {
  return std::max(scopes_.at(reading_.outline.section_at(offset)), around.least);
}

void ListReader::bullets(BlockId list, Around around) {
  if (are_conditions(list)) return;
  text::ByteRange sibling_group = around.group;
  // A list of labels only ("Owner: Ines", "Due: May") describes the section's title.
  bool all_details = true;
  markdown::for_each_child(reading_.document, list, [&](BlockId item) {
    all_details = all_details && bullets_.is_labelled(item);
  });
  markdown::for_each_child(reading_.document, list, [&](BlockId item) {
    if (!all_details) return bullet(item, around, sibling_group);
    const Bullet parts = bullets_.parts_of(item);
    if (parts.own == markdown::kNoBlock) return;
    const text::ByteRange text = reading_.document.blocks()[parts.own].text;
    const SectionId section = reading_.outline.section_at(text.begin);
    if (scopes_.at(section) == ActionScope::outside) return;
    note(note_of(reading_, shared_.tokens(text), text, section));
  });
}

bool ListReader::counts(const ActionItem& item, LineRole role, ActionScope scope,
                        const Around& around) const {
  if (role != LineRole::nothing && is_marked_suggestion(item.tokens)) return true;
  if (scope == ActionScope::outside || role == LineRole::nothing || role == LineRole::label ||
      (role == LineRole::told && !closes_as_item(item.tokens))) {
    return false;
  }
  if (around.detail_level) {
    return item.task != 0 || (!around.steps && begins_with_verb(item.tokens));
  }
  if (scope == ActionScope::strict && !worded_as_work(item.tokens)) return false;
  if (scope == ActionScope::history && is_step(item.tokens)) return false;
  // A step with its time of day belongs to the incident.
  const bool past = item.tokens.front().verb == VerbForm::past;
  const auto times = reading_.times_in(item.text);
  return !(past && std::ranges::any_of(times, [](const time::TimeExpression& when) {
             return when.clock.has_value();
           }));
}

// "Monitoring:" and, in the lines below it, "- Add" typed as text or as lines of their own.
bool ListReader::lines_are_items(BlockId own, ActionItem& item, const Around& around) {
  const Block& block = reading_.document.blocks()[own];
  if (reading_.document.text(block).find('\n') == std::string_view::npos) return false;
  const std::vector<text::ByteRange> lines = prose_lines(shared_, block);
  if (lines.size() < 2) return false;
  const Tokens first = shared_.tokens(lines[0]);
  if (line_role(first) != LineRole::label && line_role(first) != LineRole::intro) return false;
  const bool titled = !outline::kinds_of_title(reading_.document.text(lines[0])).kinds.empty();
  for (std::size_t line = 1; line < lines.size(); ++line) {
    const Tokens tokens = shared_.tokens(lines[line]);
    if (!titled && lines.size() < 3 && !starts_with_bullet(tokens)) return false;
    if (note_of(reading_, tokens, lines[line], kNoSection).label != ActionColumn::other)
      return false;
  }
  for (std::size_t line = 1; line < lines.size(); ++line) {
    ActionItem one;
    one.text = lines[line];
    one.section = item.section;
    one.group = lines[0];
    one.tokens = shared_.tokens(lines[line]);
    const ActionScope scope = scope_at(lines[line].begin, around);
    if (counts(one, line_role(one.tokens), scope, around)) push(std::move(one));
  }
  return true;
}

void ListReader::bullet(BlockId id, const Around& around, text::ByteRange& sibling_group) {
  const Bullet parts = bullets_.parts_of(id);
  if (parts.own == markdown::kNoBlock) return children(parts, around);
  const Block& own = reading_.document.blocks()[parts.own];
  ActionItem item;
  item.text = own.text;
  item.section = reading_.outline.section_at(own.text.begin);
  item.group = sibling_group;
  item.parent = around.parent;
  item.task = reading_.document.blocks()[id].task;
  item.tokens = shared_.tokens(own.text);
  const bool picture = reading_.document.marked(range_of(item.tokens), markdown::MarkKind::image);
  if (item.tokens.empty() || picture) return children(parts, around);
  if (bullets_.is_labelled(id)) {
    // "Owner: Ines" beside the item, not below it.
    const ActionNote about = note_of(reading_, item.tokens, own.text, item.section);
    if (!found_.items.empty() && found_.items.back().section == item.section) {
      set_fact(found_.items.back(), about.label, about.value);
    } else {
      note(about);
    }
    return;
  }
  if (lines_are_items(parts.own, item, around)) return children(parts, around);

  bool only_details = true;
  for (const BlockId list : parts.lists)
    only_details = bullets_.add_details(list, item) && only_details;
  for (const BlockId paragraph : parts.paragraphs) {
    const text::ByteRange text = reading_.document.blocks()[paragraph].text;
    const ActionNote note = note_of(reading_, shared_.tokens(text), text, item.section);
    set_fact(item, note.label, note.label == ActionColumn::other ? text : note.value);
  }
  Around below = around;
  if (parts.lists.size() == 1 && !only_details && !around.detail_level &&
      scope_at(own.text.begin, around) >= ActionScope::history &&
      are_parts(item, parts.lists.front())) {
    bullets_.add_parts(parts.lists.front(), item);
    return push(std::move(item));
  }
  if (!only_details && bullets_.opens_group(item, parts)) {
    below.group = item.text;
    return children(parts, below);
  }
  const ActionScope scope = scope_at(own.text.begin, around);
  const LineRole role = line_role(item.tokens);
  if (role == LineRole::label && (parts.lists.empty() || !only_details)) {
    sibling_group = item.text;
    return children(parts, below);
  }
  if (role == LineRole::intro && parts.lists.empty() && !begins_with_verb(item.tokens)) {
    // "The tasks that will address it:" between bullets: a label, if a long one.
    sibling_group = item.text;
    return;
  }
  const bool label_with_details = role == LineRole::label && only_details;
  if (!label_with_details && !counts(item, role, scope, around)) {
    tell_parent(item);
    below.detail_level = below.detail_level || role != LineRole::nothing;
    return scope == ActionScope::outside || scope == ActionScope::strict ? void()
                                                                         : children(parts, below);
  }
  below.steps = orders_steps(item.tokens);
  push(std::move(item));
  below.parent = found_.items.back().text.begin;
  below.detail_level = true;
  children(parts, below);
}

void ListReader::children(const Bullet& parts, const Around& around) {
  for (const BlockId list : parts.lists) {
    text::ByteRange sibling_group = around.group;
    markdown::for_each_child(reading_.document, list, [&](BlockId item) {
      if (around.parent != kNoItem && bullets_.is_detail(item)) return;
      bullet(item, around, sibling_group);
    });
  }
}

// What is no item below one may still name its owner or its date.
void ListReader::tell_parent(const ActionItem& detail) {
  if (detail.parent == kNoItem) return;
  const std::size_t parent = found_.item_at(detail.parent);
  if (parent < found_.items.size()) found_.items[parent].details.push_back(detail.text);
}

void ListReader::push(ActionItem item) {
  if (holds_improvements(reading_, item.section) || introduced_as_improvements(item.section)) {
    item.kind = ActionClass::improvement;
  }
  found_.items.push_back(std::move(item));
}

bool ListReader::introduced_as_improvements(SectionId section) const {
  if (section == kNoSection) return false;
  const std::vector<outline::Section>& sections = reading_.outline.sections;
  const SectionId next = section + 1;
  const bool tasks_below = next < sections.size() && scopes_.at(next) == ActionScope::whole;
  if (!tasks_below) return false;
  return improving_ == section;
}

void ListReader::note(const ActionNote& note) {
  if (reading_.document.text(note.text).find("mprovement") != std::string_view::npos) {
    improving_ = note.section;
  }
  found_.notes.push_back(note);
}

}  // namespace pmlint::facts
