// SPDX-License-Identifier: MIT
// The table of column headings, and which sets of them make a table of actions.
#include "core/facts/actions/action_columns.hpp"

#include <algorithm>
#include <string>

#include "core/facts/actions/action_signs.hpp"

namespace pmlint::facts {
namespace {

struct Heading {
  std::string_view words;  // folded, letters and single blanks only
  ActionColumn column;
};

constexpr Heading kHeadings[] = {
    {"accountable", ActionColumn::owner},
    {"action", ActionColumn::item},
    {"action description", ActionColumn::item},
    {"action item", ActionColumn::item},
    {"action owner", ActionColumn::owner},
    {"action type", ActionColumn::type},
    {"activity", ActionColumn::item},
    {"ai", ActionColumn::item},
    {"assigned", ActionColumn::owner},
    {"assigned team", ActionColumn::owner},
    {"assigned to", ActionColumn::owner},
    {"assignee", ActionColumn::owner},
    {"bug", ActionColumn::ticket},
    {"by", ActionColumn::due},
    {"by when", ActionColumn::due},
    {"by whom", ActionColumn::owner},
    {"category", ActionColumn::type},
    {"change", ActionColumn::weak_item},
    {"class", ActionColumn::type},
    {"complete", ActionColumn::status},
    {"completed", ActionColumn::status},
    {"completion date", ActionColumn::due},
    {"contact", ActionColumn::owner},
    {"corrective action", ActionColumn::item},
    {"countermeasure", ActionColumn::item},
    {"date", ActionColumn::due},
    {"deadline", ActionColumn::due},
    {"deliverable", ActionColumn::item},
    {"description", ActionColumn::weak_item},
    {"detail", ActionColumn::weak_item},
    {"done", ActionColumn::status},
    {"dri", ActionColumn::owner},
    {"driver", ActionColumn::owner},
    {"due", ActionColumn::due},
    {"due by", ActionColumn::due},
    {"due date", ActionColumn::due},
    {"duration", ActionColumn::time},
    {"elapsed", ActionColumn::time},
    {"end date", ActionColumn::due},
    {"estimated completion", ActionColumn::due},
    {"eta", ActionColumn::due},
    {"expected completion", ActionColumn::due},
    {"fix", ActionColumn::weak_item},
    {"follow up", ActionColumn::item},
    {"follow up action", ActionColumn::item},
    {"follow up item", ActionColumn::item},
    {"id", ActionColumn::number},
    {"improvement", ActionColumn::item},
    {"issue", ActionColumn::ticket},
    {"item", ActionColumn::weak_item},
    {"jira", ActionColumn::ticket},
    {"jira link", ActionColumn::ticket},
    {"jira ticket", ActionColumn::ticket},
    {"key", ActionColumn::number},
    {"kind", ActionColumn::type},
    {"lead", ActionColumn::owner},
    {"link", ActionColumn::ticket},
    {"measure", ActionColumn::item},
    {"mitigation", ActionColumn::weak_item},
    {"next step", ActionColumn::item},
    {"no", ActionColumn::number},
    {"nr", ActionColumn::number},
    {"number", ActionColumn::number},
    {"owner", ActionColumn::owner},
    {"owner team", ActionColumn::owner},
    {"owning team", ActionColumn::owner},
    {"person", ActionColumn::owner},
    {"person responsible", ActionColumn::owner},
    {"poc", ActionColumn::owner},
    {"point of contact", ActionColumn::owner},
    {"pr", ActionColumn::ticket},
    {"preventative action", ActionColumn::item},
    {"preventive action", ActionColumn::item},
    {"prio", ActionColumn::priority},
    {"priority", ActionColumn::priority},
    {"progress", ActionColumn::status},
    {"recommendation", ActionColumn::item},
    {"reference", ActionColumn::ticket},
    {"remediation", ActionColumn::item},
    {"remediation item", ActionColumn::item},
    {"required action", ActionColumn::item},
    {"resource", ActionColumn::owner},
    {"responsibility", ActionColumn::owner},
    {"responsible", ActionColumn::owner},
    {"responsible party", ActionColumn::owner},
    {"responsible person", ActionColumn::owner},
    {"responsible team", ActionColumn::owner},
    {"severity", ActionColumn::priority},
    {"state", ActionColumn::status},
    {"status", ActionColumn::status},
    {"step", ActionColumn::weak_item},
    {"summary", ActionColumn::weak_item},
    {"target", ActionColumn::due},
    {"target completion", ActionColumn::due},
    {"target completion date", ActionColumn::due},
    {"target date", ActionColumn::due},
    {"task", ActionColumn::item},
    {"team", ActionColumn::owner},
    {"ticket", ActionColumn::ticket},
    {"ticket number", ActionColumn::ticket},
    {"time", ActionColumn::time},
    {"time utc", ActionColumn::time},
    {"timeline", ActionColumn::due},
    {"timestamp", ActionColumn::time},
    {"title", ActionColumn::weak_item},
    {"to do", ActionColumn::item},
    {"todo", ActionColumn::item},
    {"tracking", ActionColumn::ticket},
    {"tracking bug", ActionColumn::ticket},
    {"tracking id", ActionColumn::ticket},
    {"tracking issue", ActionColumn::ticket},
    {"tracking ticket", ActionColumn::ticket},
    {"type", ActionColumn::type},
    {"urgency", ActionColumn::priority},
    {"what", ActionColumn::weak_item},
    {"when", ActionColumn::due},
    {"who", ActionColumn::owner},
    {"work", ActionColumn::weak_item},
    {"work item", ActionColumn::item},
};
static_assert(std::ranges::is_sorted(kHeadings, {}, &Heading::words));

std::optional<ActionColumn> look_up(std::string_view words) {
  if (words.empty()) return std::nullopt;
  const auto found = std::ranges::lower_bound(kHeadings, words, {}, &Heading::words);
  if (found != std::end(kHeadings) && found->words == words) return found->column;
  if (words.ends_with('s') && words.size() > 3) return look_up(words.substr(0, words.size() - 1));
  return std::nullopt;
}

// Letters in words; what stands in brackets is left out: "Owner(s)", "Due date (UTC)".
std::string plain(std::string_view heading) {
  constexpr auto beyond_ascii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  std::string without_accents;
  if (std::ranges::any_of(heading, beyond_ascii)) heading = without_accents = folded(heading);
  std::string words;
  bool bracket = false;
  for (const char letter : heading) {
    const char c = lower_letter(letter);
    if (c == '(' || c == '[') bracket = true;
    if (!bracket && (beyond_ascii(c) || (c >= 'a' && c <= 'z'))) {
      words += c;
    } else if (!bracket && c == '/') {
      words += '/';
    } else if (!bracket && !words.empty() && words.back() != ' ') {
      words += ' ';
    }
    if (c == ')' || c == ']') bracket = false;
  }
  while (!words.empty() && (words.back() == ' ' || words.back() == '/')) words.pop_back();
  return words;
}

bool has(const std::vector<ActionColumn>& columns, ActionColumn column) {
  return std::ranges::find(columns, column) != columns.end();
}

}  // namespace

ActionColumn action_column(std::string_view heading) {
  std::string words = plain(heading);
  if (words.empty()) {
    return heading.find('#') != std::string_view::npos ? ActionColumn::number : ActionColumn::other;
  }
  if (const auto found = look_up(words)) return *found;
  // "Owner / Team", "Action / Task": the first part that is known.
  std::size_t begin = 0;
  while (words.find('/') != std::string::npos && begin < words.size()) {
    std::size_t end = words.find('/', begin);
    if (end == std::string::npos) end = words.size();
    std::string_view part = std::string_view(words).substr(begin, end - begin);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    if (const auto found = look_up(part)) return *found;
    begin = end + 1;
  }
  // "Primary owner", "Current status", "Proposed action": the last word tells.
  if (const std::size_t blank = words.rfind(' '); blank != std::string::npos) {
    if (const auto found = look_up(std::string_view(words).substr(blank + 1))) return *found;
  }
  return ActionColumn::other;
}

ActionColumn action_label(std::string_view label) {
  return look_up(plain(label)).value_or(ActionColumn::other);
}

bool is_action_table(const std::vector<ActionColumn>& columns) {
  if (has(columns, ActionColumn::time)) return false;
  const bool owner = has(columns, ActionColumn::owner);
  const bool followed = has(columns, ActionColumn::status) ||
                        has(columns, ActionColumn::priority) || has(columns, ActionColumn::ticket);
  const bool due = has(columns, ActionColumn::due);
  if (has(columns, ActionColumn::item)) {
    return owner || followed || (due && columns.front() != ActionColumn::due);
  }
  return has(columns, ActionColumn::weak_item) && owner && (followed || due);
}

std::optional<std::size_t> item_column(const std::vector<ActionColumn>& columns) {
  for (const ActionColumn wanted :
       {ActionColumn::item, ActionColumn::weak_item, ActionColumn::other, ActionColumn::ticket}) {
    const auto found = std::ranges::find(columns, wanted);
    if (found != columns.end()) return static_cast<std::size_t>(found - columns.begin());
  }
  return std::nullopt;
}

}  // namespace pmlint::facts
