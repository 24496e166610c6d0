// SPDX-License-Identifier: MIT
// Day and month of 06/05/2024 by the title of the document: "The outage of May 2024".
#pragma once

#include "core/markdown/document.hpp"
#include "core/outline/outline.hpp"
#include "core/time/scan.hpp"

namespace pmlint::facts {

// unknown where the title names no month, or the dates do not agree on where it stands in them.
[[nodiscard]] time::DateOrder order_by_title(const markdown::Document& document,
                                             const outline::Outline& outline,
                                             const time::Scan& scan);

}  // namespace pmlint::facts
