// SPDX-License-Identifier: MIT
// Lines of prose in action sections: where one ends, and what a labelled one says of the items.
#pragma once

#include <string_view>
#include <vector>

#include "core/facts/actions/action_items.hpp"

namespace pmlint::facts {

// The visible lines of a paragraph, those joined that only wrap.
[[nodiscard]] std::vector<text::ByteRange> prose_lines(ActionReading& shared,
                                                       const markdown::Block& paragraph);

// "Owner: Ines", "Due date: 3 May": the label and its value; label `other` for any other line.
[[nodiscard]] ActionNote note_of(const Reading& reading, Tokens tokens, text::ByteRange line,
                                 outline::SectionId section);

// Is the line the title of the section it stands in?
[[nodiscard]] bool is_title(const outline::Outline& outline, outline::SectionId section,
                            text::ByteRange line);

// "Action items: add an alert": without the title of the section that begins in the line.
[[nodiscard]] text::ByteRange after_title(const outline::Outline& outline,
                                          outline::SectionId section, text::ByteRange line);

// A bullet that is typed as text: "• Add", "– Add".
[[nodiscard]] bool starts_with_bullet(Tokens line);

// How many tokens the number before an item takes that is typed as text: 2 for "4. Add", else 0. A
// list that goes on counting below another line is none to Markdown.
[[nodiscard]] std::size_t number_mark(Tokens line);

// "Tasks: the plan includes:": a label of actions, and a colon at the end.
[[nodiscard]] bool announces_by_label(std::string_view line);

// Work by its wording: an imperative, a promise, "Ines to add".
[[nodiscard]] bool worded_as_work(Tokens line);

}  // namespace pmlint::facts
