// SPDX-License-Identifier: MIT
// The document as it was written, line by line, with the findings in it: what they are about is
// marked, and what they say stands under the line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/score/file_reports.hpp"
#include "formats/html/filters.hpp"

namespace pmlint::formats::html {

// How much a page may still hold: a page of everything is no page, so a large document is shown
// around its findings, and of very many findings the gravest.
struct Room {
  std::size_t source = 4U << 20U;  // bytes of source, all documents together
  std::size_t findings = 5000;
};

// Of a file that was read; `document` is the id of the document. Takes from `room`.
[[nodiscard]] std::string source_view(const score::FileReport& file, std::string_view document,
                                      Filters& filters, Room& room);

}  // namespace pmlint::formats::html
