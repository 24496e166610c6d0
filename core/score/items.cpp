// SPDX-License-Identifier: MIT
#include "core/score/items.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <span>
#include <string_view>

#include "core/score/sentences.hpp"

namespace pmlint::score {
namespace {

using facts::Action;
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

// An item without its owner: who does it says nothing of what is done.
struct Work {
  Clause before;
  Clause after;
  [[nodiscard]] bool is_specific() const { return (before.ways | after.ways) != 0; }
  [[nodiscard]] bool is_named() const {
    return before.has(kWayName) || after.has(kWayName) || before.proper || after.proper;
  }
};

Work work_of(const facts::Postmortem& postmortem, ClauseReader& clauses, const Action& action) {
  const std::span<const facts::TextWord> words = postmortem.words().in(action.text);
  if (action.owner_where.empty()) return {clauses.read(words), {}};
  const auto up_to = [&](std::uint32_t source) {
    return static_cast<std::size_t>(
        std::ranges::partition_point(
            words,
            [&](const facts::TextWord& word) {
              return postmortem.document().source_range({word.begin, word.end()}).begin < source;
            }) -
        words.begin());
  };
  const std::size_t begin = up_to(action.owner_where.begin);
  const std::size_t end = std::max(begin, up_to(action.owner_where.end));
  return {clauses.read(words.first(begin)), clauses.read(words.subspan(end))};
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

void read_events(const facts::Postmortem& postmortem, ClauseReader& clauses, Content& content) {
  SeenTexts seen(postmortem.words());
  std::uint32_t roles = 0;
  for (const facts::Event& event : postmortem.facts().events) {
    roles |= event.roles;
    const std::string_view time = postmortem.source().text(event.time_where);
    if (!seen.is_new(event.text, std::hash<std::string_view>{}(time))) continue;
    ++content.events;
    content.telling_events += clauses.read(postmortem.words().in(event.text)).ways != 0 ? 1 : 0;
  }
  for (const auto& [step, of_step] : kStepRoles) {
    if ((roles & of_step) != 0) content.told_steps |= step;
  }
  content.steps = std::popcount(content.told_steps);
}

void read_actions(const facts::Postmortem& postmortem, ClauseReader& clauses, Content& content) {
  SeenTexts seen(postmortem.words());
  for (const Action& action : postmortem.facts().actions) {
    if (postmortem.words().in(action.text).size() < kFewWords || !seen.is_new(action.text))
      continue;
    ++content.actions;
    const Work work = work_of(postmortem, clauses, action);
    content.specific_actions += work.is_specific() ? 1 : 0;
    content.named_actions += work.is_named() ? 1 : 0;
    content.tracked_actions += is_tracked(postmortem.document(), action) ? 1 : 0;
  }
}

}  // namespace pmlint::score
