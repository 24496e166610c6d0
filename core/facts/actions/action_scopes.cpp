// SPDX-License-Identifier: MIT
// A section of actions keeps its nature below: "Action items" > "Detection" are still action items.
#include "core/facts/actions/action_scopes.hpp"

#include <algorithm>

namespace pmlint::facts {
namespace {

using markdown::Block;
using markdown::BlockKind;
using outline::kNoSection;
using outline::Section;
using outline::SectionId;
using outline::SectionKind;

bool names_actions(const Section& section) {
  return std::ranges::any_of(section.kinds, [](SectionKind kind) {
    return outline::coarse(kind) == SectionKind::actions;
  });
}

// What a title says beside "actions", or below it.
ActionScope scope_of(SectionKind kind, bool below) {
  switch (outline::coarse(kind)) {
    case SectionKind::actions:
      return ActionScope::whole;
    case SectionKind::resolution:
      return below ? ActionScope::strict : ActionScope::history;
    case SectionKind::detection:
    case SectionKind::impact:
      return below ? ActionScope::whole : ActionScope::strict;
    case SectionKind::summary:
    case SectionKind::timeline:
    case SectionKind::lessons:
    case SectionKind::root_cause:
      return below ? ActionScope::outside : ActionScope::strict;
    default:
      break;
  }
  switch (kind) {
    case SectionKind::people:
    case SectionKind::supporting:
    case SectionKind::metrics:
    case SectionKind::feedback:
    case SectionKind::open_questions:
      return ActionScope::outside;
    case SectionKind::conclusion:
      return below ? ActionScope::outside : ActionScope::strict;
    case SectionKind::response:
    case SectionKind::backlog_check:
      return ActionScope::strict;
    default:
      return ActionScope::whole;  // "Communication", "Documentation": topics of the work
  }
}

ActionScope own_scope(const Section& section, ActionScope around) {
  const bool actions = names_actions(section);
  if (!actions && around == ActionScope::outside) return ActionScope::outside;
  ActionScope scope = ActionScope::whole;
  for (const SectionKind kind : section.kinds) {
    scope = std::min(scope, scope_of(kind, !actions));
  }
  if (actions && scope == ActionScope::outside) scope = ActionScope::strict;
  return actions ? scope : std::min(scope, around);
}

// "Monitoring:" as a line of its own after other actions is a topic of theirs: how the incident was
// detected is told before them, under a heading.
bool is_topic_line(const Section& section) {
  const bool line =
      section.form == outline::TitleForm::bold || section.form == outline::TitleForm::plain;
  return line && std::ranges::all_of(section.kinds, [](SectionKind kind) {
           return kind == SectionKind::detection || kind == SectionKind::external_message ||
                  kind == SectionKind::other;
         });
}

// "Prevention fix" below "Resolution" tells what was made then, unless it says otherwise.
bool is_step_of_resolution(const std::vector<Section>& sections, SectionId id) {
  const SectionId parent = sections[id].parent;
  return parent != kNoSection && names_actions(sections[id]) &&
         sections[parent].is(SectionKind::resolution) && !names_actions(sections[parent]);
}

// Blocks and sections stand in the same order, so the section of the next item is found from that of
// the one before.
void mark_lists(const Reading& reading, ActionScopes& scopes) {
  const std::vector<Section>& sections = reading.outline.sections;
  SectionId after = 0;  // the first section whose title is below the block
  for (const Block& block : reading.document.blocks()) {
    if (block.kind != BlockKind::item && block.kind != BlockKind::row) continue;
    const std::uint32_t begin = block.text.begin;
    while (after > 0 && sections[after - 1].title.begin > begin) --after;
    while (after < sections.size() && sections[after].title.begin <= begin) ++after;
    SectionId section = after == 0 ? kNoSection : after - 1;
    while (section != kNoSection && begin >= sections[section].body.end) {
      section = sections[section].parent;
    }
    while (section != kNoSection && !scopes.holds_items[section]) {
      scopes.holds_items[section] = true;
      section = sections[section].parent;
    }
  }
}

}  // namespace

bool ActionScopes::reach(const outline::Outline& outline, text::ByteRange visible) const {
  if (at(outline.section_at(visible.begin)) != ActionScope::outside) return true;
  const auto begins = [](const Section& section) { return section.title.begin; };
  for (auto next = std::ranges::lower_bound(outline.sections, visible.begin, {}, begins);
       next != outline.sections.end() && next->title.begin < visible.end; ++next) {
    const auto id = static_cast<SectionId>(next - outline.sections.begin());
    if (at(id) != ActionScope::outside) return true;
  }
  return false;
}

ActionScopes action_scopes(const Reading& reading) {
  ActionScopes scopes;
  const std::vector<Section>& sections = reading.outline.sections;
  scopes.sections.resize(sections.size(), ActionScope::outside);
  for (SectionId id = 0; id < sections.size(); ++id) {
    const ActionScope above = scopes.at(sections[id].parent);
    const ActionScope before = id == 0 ? ActionScope::outside : scopes.at(id - 1);
    const ActionScope around = is_topic_line(sections[id]) ? std::max(above, before) : above;
    scopes.sections[id] = own_scope(sections[id], around);
    if (is_step_of_resolution(sections, id)) {
      scopes.sections[id] = std::min(scopes.sections[id], ActionScope::history);
    }
    scopes.any = scopes.any || (scopes.sections[id] != ActionScope::outside);
  }
  scopes.holds_items.resize(sections.size(), false);
  if (scopes.any) mark_lists(reading, scopes);
  return scopes;
}

bool holds_improvements(const Reading& reading, SectionId section) {
  const std::vector<Section>& sections = reading.outline.sections;
  for (SectionId id = section; id != kNoSection; id = sections[id].parent) {
    if (sections[id].is(SectionKind::improvements)) return true;
    if (sections[id].is(SectionKind::tasks)) return false;
  }
  // The list of tasks follows, below this section or beside it.
  const SectionId next = section == kNoSection ? kNoSection : section + 1;
  return next < sections.size() && sections[next].is(SectionKind::tasks);
}

}  // namespace pmlint::facts
