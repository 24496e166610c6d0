// SPDX-License-Identifier: MIT
// One line a finding, as compilers print it: `file:line:column: severity: message [rule]`. Editors
// and reviewdog read it with their GCC pattern. A message that begins with "[*]" can be mended.
#include <fmt/format.h>

#include <ostream>

#include "formats/fixable.hpp"
#include "formats/json_diagnostic.hpp"
#include "formats/paint.hpp"
#include "formats/reporters.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats {

void write_concise(const score::RunReport& report, std::ostream& out, const Style& style) {
  const Paint paint(style.colour);
  for (const score::FileReport& file : report.files) {
    Places places(source_of(file));
    const std::string path = visible_path(file.path);
    for (const lint::Finding& finding : file.findings) {
      if (!finding.is_told()) continue;
      const Place place = places.at(finding.range.begin);
      out << fmt::format(
          "{}:{}:{}: {}: {}{} [{}]\n", paint(Ink::strong, path), place.line, place.column,
          paint(ink_of(finding.severity), lint::name(finding.severity)),
          fixable_mark(finding, style), visible(finding.message), visible(finding.rule));
    }
  }
}

}  // namespace pmlint::formats
