// SPDX-License-Identifier: MIT
// The frame of a finding: its source lines with carets under the exact range, and the related places
// with theirs, in the order of the file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/lint/finding.hpp"
#include "core/text/source.hpp"
#include "formats/format.hpp"

namespace pmlint::formats {

// Appends the frame, from the line that names the place to the lines that say what to do. Without a
// source there are only those two.
void append_frame(std::string& out, std::string_view path, const text::Source* source,
                  const lint::Finding& finding, const Style& style);

}  // namespace pmlint::formats
