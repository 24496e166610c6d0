// SPDX-License-Identifier: MIT
// Who reads a postmortem: the company, or everybody.
#pragma once

#include "core/facts/postmortem.hpp"

namespace pmlint::lint {

// What the document says of itself ("visibility: public") goes before what is configured for it.
[[nodiscard]] bool is_public(const facts::Postmortem& postmortem, bool configured);

}  // namespace pmlint::lint
