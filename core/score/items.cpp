// SPDX-License-Identifier: MIT
#include "core/score/items.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <string_view>

#include "core/score/sentences.hpp"
#include "core/text/seen.hpp"

namespace pmlint::score {
namespace {

using facts::Action;
using text::ByteRange;
using text::Seen;

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
  const facts::Facts& facts = postmortem.facts();
  Seen seen(facts.events.size());
  std::uint32_t roles = 0;
  for (const facts::Event& event : facts.events) {
    roles |= event.roles;
    const Told entry = told(facts, event.text);
    const std::string_view time = postmortem.source().text(event.time_where);
    if (entry.words == 0 || !seen.is_new(entry.hash ^ std::hash<std::string_view>{}(time)))
      continue;
    ++content.events;
    content.telling_events += entry.is_specific() ? 1 : 0;
  }
  for (const auto& [step, of_step] : kStepRoles) {
    if ((roles & of_step) != 0) content.told_steps |= step;
  }
  content.steps = std::popcount(content.told_steps);
}

void read_actions(const facts::Postmortem& postmortem, Content& content) {
  const facts::Facts& facts = postmortem.facts();
  Seen seen(facts.actions.size());
  for (const Action& action : facts.actions) {
    const Told work = told(facts, action.text);
    if (work.words < kFewWords || !seen.is_new(work.hash)) continue;
    ++content.actions;
    content.specific_actions += work.is_specific() ? 1 : 0;
    content.named_actions += (work.tells & (facts::kTellsName | facts::kTellsProper)) != 0 ? 1 : 0;
    content.tracked_actions += is_tracked(postmortem.document(), action) ? 1 : 0;
  }
}

}  // namespace pmlint::score
