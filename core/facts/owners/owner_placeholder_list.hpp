// SPDX-License-Identifier: MIT
// What stands in an owner field that nobody has filled. Marks alone ("-", "??") never name anyone and
// need no table.
#pragma once

#include <algorithm>
#include <string_view>

namespace pmlint::facts {

// clang-format off
inline constexpr std::string_view kPlaceholderNames[] = {
    "@assignee", "@handle", "@name", "@owner", "@someone", "@tbd", "@todo", "@user", "@username",
    "anyone", "assignee", "assignees", "first last", "fixme", "full name", "handle",
    "insert name", "insert owner", "n/a", "na", "name", "name here", "name of owner",
    "name of person", "names", "needs an owner", "needs owner", "nil", "no one", "no owner",
    "no-one", "nobody", "none", "not applicable", "not assigned", "not decided", "not determined",
    "not yet assigned", "null", "open", "owner", "owner here", "owner name", "owner needed",
    "owners", "pending", "person", "person name", "person responsible", "responsible person",
    "somebody", "someone", "tba", "tbc", "tbd", "team name", "team or person", "team/person",
    "to be announced", "to be assigned", "to be confirmed", "to be decided", "to be defined",
    "to be determined", "todo", "unassigned", "undecided", "unknown", "user", "username", "who",
    "whoever", "xx", "xxx", "you", "your name",
};
// clang-format on
static_assert(std::ranges::is_sorted(kPlaceholderNames));

}  // namespace pmlint::facts
