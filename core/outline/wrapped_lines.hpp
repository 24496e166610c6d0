// SPDX-License-Identifier: MIT
// Text that is wrapped at some column: a line that goes on in the sentence of the line before is no
// line of its own. Only sure signs count, for many postmortems are written one statement a line.
#pragma once

#include <string_view>

namespace pmlint::outline {

// "The outage lasted from", "lasted about": something must follow, be it a number or a name.
[[nodiscard]] bool is_unfinished(std::string_view line);

// "of the outage", "was 40 minutes": no sentence begins so.
[[nodiscard]] bool opens_inside(std::string_view line);

// Does a line of a paragraph go on in the one before: "was down for" | "40 minutes", "for about 40" |
// "minutes"? Neither has blanks around it. A label ("impact: ...") begins anew.
[[nodiscard]] bool goes_on(std::string_view before, std::string_view line);

}  // namespace pmlint::outline
