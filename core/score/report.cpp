// SPDX-License-Identifier: MIT
#include "core/score/report.hpp"

#include <array>
#include <cstddef>

namespace pmlint::score {

Summary summarise(const RunReport& report) {
  Summary summary;
  const std::array<std::uint32_t*, 3> counters = {&summary.notes, &summary.warnings,
                                                  &summary.errors};
  for (const FileReport& file : report.files) {
    ++summary.files;
    for (const lint::Finding& finding : file.findings) {
      ++*(finding.suppressed ? &summary.suppressed
                             : counters[static_cast<std::size_t>(finding.severity)]);
    }
  }
  return summary;
}

}  // namespace pmlint::score
