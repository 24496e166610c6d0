// SPDX-License-Identifier: MIT
// The incident on the page: its times, the picture for each width of a window, the key to its signs,
// and every entry as a list, for whoever wants to read rather than look.
#pragma once

#include <string>
#include <string_view>

#include "core/score/file_reports.hpp"

namespace pmlint::formats::html {

// Empty where the document tells no entries of a timeline.
[[nodiscard]] std::string incident_view(const score::FileReport& file, std::string_view document);

}  // namespace pmlint::formats::html
