// SPDX-License-Identifier: MIT
// The parts of the report that more than one JSON format writes: a finding, a score, a notice.
#pragma once

#include <string_view>

#include "core/facts/facts.hpp"
#include "core/score/report.hpp"
#include "formats/json_writer.hpp"
#include "formats/places.hpp"

namespace pmlint::formats {

// "postmortem", "template", "other".
[[nodiscard]] std::string_view name(facts::DocumentKind kind);
// The kind of a file; "other" when it could not be read.
[[nodiscard]] std::string_view kind_of(const score::FileReport& file);
// Of a finding that was compared with what was known, in the words of SARIF: "new", "unchanged".
[[nodiscard]] std::string_view baseline_state(lint::Novelty novelty);
// The source of a file; null when it could not be read.
[[nodiscard]] const text::Source* source_of(const score::FileReport& file);

// The members of a diagnostic, into an object that is open.
void write_diagnostic_members(JsonWriter& json, const lint::Finding& finding, Places& places);
// The members of a score; value and grade are null without an account.
void write_score_members(JsonWriter& json, const std::optional<score::Account>& account);
void write_notice_members(JsonWriter& json, const lint::Notice& notice);
void write_summary_members(JsonWriter& json, const score::Summary& summary);

}  // namespace pmlint::formats
