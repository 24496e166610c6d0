// SPDX-License-Identifier: MIT
// What an item says about itself: when it is due, whether it is done, where it is tracked, how
// urgent it is.
#pragma once

#include <string>

#include "core/facts/actions/action_tokens.hpp"
#include "core/facts/reading.hpp"

namespace pmlint::facts {

struct Said {
  std::string value;      // as written; empty: nothing said
  text::ByteRange where;  // visible
};

// "by 14 March", "due: Q3", "(2025-03-14)", "within 2 weeks".
[[nodiscard]] Said due_of(const Reading& reading, Tokens item);

// "Short term (this month)", "Next sprint": the period that a title sets for its items.
[[nodiscard]] Said due_of_title(Tokens title);

// Is what follows this label a due date? After "Target:" it may as well be what is to be reached.
[[nodiscard]] bool names_due(const Reading& reading, const Token& label, Tokens value);

// "[x]" is the list's business; here: a check mark, "(done)", "DONE:", struck out, "has been added".
[[nodiscard]] bool is_done(Tokens item);

// "Corrective measures implemented": a title whose items are done; not so "Measures to be taken".
[[nodiscard]] bool says_done(Tokens title);

// "We have taken the following measures:" above a list, and a bullet below it that goes on so:
// "Improved testing".
[[nodiscard]] bool announces_done(Tokens line);
[[nodiscard]] bool goes_on_done(Tokens item);

// "should be kept", "consider": something is left to do, whatever else was done.
[[nodiscard]] bool leaves_open(Tokens item);

// "Added with the fix": what was made, where a name or a ticket should stand.
[[nodiscard]] bool tells_what_was_made(Tokens cell);

// The first word inside the bracket that closes the line; line.size() when none does.
[[nodiscard]] std::size_t closing_remark(Tokens line);

// A line of prose that tells what became of it: "Nobody was paged. (fixed by a new alert)".
[[nodiscard]] bool closes_as_item(Tokens line);

// A status: "complete", "merged", "100%"; not "in progress", "not done".
[[nodiscard]] bool is_done_status(Tokens status);

// A cell of notes that begins with such a status: "Done", "Fixed in #12"; not "live traffic only".
[[nodiscard]] bool is_done_remark(Tokens remark);

// "#123", "OPS-123", a link into a tracker.
[[nodiscard]] std::string ticket_of(const Reading& reading, Tokens item);

// "P1", "high priority", "[High]".
[[nodiscard]] std::string priority_of(Tokens item);

}  // namespace pmlint::facts
