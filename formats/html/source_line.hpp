// SPDX-License-Identifier: MIT
// One line of a source with marks in it. Ranges of findings may overlap; elements may not, so the
// line is cut where any of them begins or ends.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "core/lint/finding.hpp"
#include "core/text/source.hpp"

namespace pmlint::formats::html {

struct LineMark {
  std::uint32_t line = 0;
  std::uint32_t begin = 0, end = 0;  // bytes, inside the line; begin < end
  lint::Severity severity = lint::Severity::note;
  std::size_t finding = 0;
};

// The text of the line, escaped; what several findings are about is marked as the gravest. Of an
// endless line only the beginning is shown.
[[nodiscard]] std::string marked_line(const text::Source& source, std::uint32_t number,
                                      std::span<const LineMark> marks,
                                      const std::function<std::string_view(std::size_t)>& classes);

}  // namespace pmlint::formats::html
