// SPDX-License-Identifier: MIT
// What the rules about action items share: how an item is named in a message, and which words an
// item that is only an intention is made of.
#pragma once

#include <pmlint/document.hpp>
#include <pmlint/report.hpp>

#include <cstdint>
#include <optional>
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

// The title of the first section of actions; empty if there is none.
[[nodiscard]] Range actions_title(const Document& doc);

// Lower-case words of the item's visible text.
[[nodiscard]] std::vector<std::string> words_of(const Document& doc, const Action& action);

// Where the words of the work begin: after a title and its colon ("Alerting: add ...").
[[nodiscard]] std::string_view work_of(const Document& doc, const Action& action);

}  // namespace pmlint::actions
