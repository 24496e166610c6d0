// SPDX-License-Identifier: MIT
#include "core/score/items.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <ranges>
#include <string_view>

#include "core/score/sentences.hpp"

namespace pmlint::score {
namespace {

using facts::Action;
using facts::CauseEvidence;
using text::ByteRange;

constexpr std::size_t kFewWords = 3;  // fewer name no work

struct StepOfRoles {
  Step step;
  std::uint32_t roles;
};
constexpr std::array<StepOfRoles, kSteps> kStepRoles = {
    {{kStepBegan, facts::kRoleTrigger | facts::kRoleStart},
     {kStepDetected, facts::kRoleDetected},
     {kStepEngaged, facts::kRoleAcknowledged | facts::kRoleEscalated | facts::kRoleComms},
     {kStepIdentified, facts::kRoleIdentified},
     {kStepActed, facts::kRoleAttempt | facts::kRoleMitigated},
     {kStepResolved, facts::kRoleResolved | facts::kRoleVerified | facts::kRoleClosed}}};

void add_evidence(const facts::Postmortem& postmortem, ByteRange visible, CauseEvidence& evidence) {
  if (visible.begin >= visible.end) return;
  for (const facts::CauseSentence& sentence :
       facts::read_sentences(postmortem.document(), postmortem.words(), visible)) {
    evidence.add(sentence.evidence);
  }
}

// Of an item without its owner: who does it says nothing of what is done.
CauseEvidence evidence_of(const facts::Postmortem& postmortem, const Action& action) {
  const auto visible_at = [&](std::uint32_t source) {
    const auto offsets = std::views::iota(action.text.begin, action.text.end);
    const auto at = std::ranges::partition_point(offsets, [&](std::uint32_t offset) {
      return postmortem.document().source_range({offset, offset + 1}).begin < source;
    });
    return action.text.begin + static_cast<std::uint32_t>(at - offsets.begin());
  };
  CauseEvidence evidence;
  if (action.owner_where.empty()) {
    add_evidence(postmortem, action.text, evidence);
    return evidence;
  }
  add_evidence(postmortem, {action.text.begin, visible_at(action.owner_where.begin)}, evidence);
  add_evidence(postmortem, {visible_at(action.owner_where.end), action.text.end}, evidence);
  return evidence;
}

// Does the item hold a link or a piece of code?
bool points(const markdown::Document& document, ByteRange visible) {
  const auto& marks = document.marks();
  const auto begins = [](const markdown::Mark& mark) { return mark.text.begin; };
  for (auto mark = std::ranges::lower_bound(marks, visible.begin, {}, begins);
       mark != marks.end() && mark->text.begin < visible.end; ++mark) {
    if (mark->kind == markdown::MarkKind::link || mark->kind == markdown::MarkKind::code)
      return true;
  }
  return false;
}

// Can a reader follow what becomes of the item? An owner that names nobody leads nowhere.
bool is_tracked(const markdown::Document& document, const Action& action) {
  const bool owned =
      !action.owner.empty() && !action.owner_is_placeholder && !action.owner_is_group;
  return owned || action.done || !action.ticket.empty() || !action.due.empty() ||
         points(document, action.text);
}

}  // namespace

void read_events(const facts::Postmortem& postmortem, Content& content) {
  SeenTexts seen(postmortem.words());
  std::uint32_t roles = 0;
  for (const facts::Event& event : postmortem.facts().events) {
    roles |= event.roles;
    const std::string_view time = postmortem.source().text(event.time_where);
    if (!seen.is_new(event.text, std::hash<std::string_view>{}(time))) continue;
    ++content.events;
    CauseEvidence evidence;
    add_evidence(postmortem, event.text, evidence);
    content.telling_events += specific_ways(evidence) > 0 ? 1 : 0;
  }
  for (const auto& [step, of_step] : kStepRoles) {
    if ((roles & of_step) != 0) content.told_steps |= step;
  }
  content.steps = std::popcount(content.told_steps);
}

void read_actions(const facts::Postmortem& postmortem, Content& content) {
  SeenTexts seen(postmortem.words());
  for (const Action& action : postmortem.facts().actions) {
    if (postmortem.words().in(action.text).size() < kFewWords || !seen.is_new(action.text))
      continue;
    ++content.actions;
    const CauseEvidence evidence = evidence_of(postmortem, action);
    content.specific_actions += specific_ways(evidence) > 0 ? 1 : 0;
    content.tracked_actions += is_tracked(postmortem.document(), action) ? 1 : 0;
    content.named_actions += evidence.identifiers + evidence.names > 0 ? 1 : 0;
  }
}

}  // namespace pmlint::score
