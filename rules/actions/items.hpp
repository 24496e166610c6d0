// SPDX-License-Identifier: MIT
// What the rules about action items share: which items are open, how one is named in a message, and
// the words of its work.
#pragma once

#include <pmlint/document.hpp>
#include <pmlint/report.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pmlint::actions {

// "\"Add alert on queue depth\"": the first line of the item, shortened.
[[nodiscard]] std::string named(const Document& doc, const Action& action);

// The items that are still to be done.
[[nodiscard]] std::vector<Action> open_items(const Document& doc);

// A note where readers outside the company see no owners, dates and tickets; otherwise none.
[[nodiscard]] std::optional<Severity> softer_in_public(const Document& doc);

// Where a finding about all items stands: the title of their section, or the first item.
[[nodiscard]] Range place_of_all(const Document& doc);

// Lower-case words of the work, after a title and its colon ("Alerting: add ...").
[[nodiscard]] std::vector<std::string> words_of_work(const Document& doc, const Action& action);

// Is one of the words in the list?
[[nodiscard]] bool has_any(const std::vector<std::string>& words,
                           std::span<const std::string_view> list);

// Something a reader can check the work against: a number, code, a link, a ticket, "including ...".
[[nodiscard]] bool is_concrete(const Document& doc, const Action& action);

}  // namespace pmlint::actions
