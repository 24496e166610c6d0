// SPDX-License-Identifier: MIT
// Who wrote a document, where no field says so: a byline near the top, a signature at the end.
#pragma once

#include <pmlint/document.hpp>

namespace structure {

// "By Ines", "Written by: ...", "1 August 2025 · by Ines Roth", "Best, Ines", "-- Ines Roth".
[[nodiscard]] bool has_byline(const pmlint::Document& doc);

}  // namespace structure
