// SPDX-License-Identifier: MIT
// Words that tell names from other words.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace pmlint::facts {

enum class NameWord : std::uint8_t {
  ordinary,   // opens titles, stands in brackets: "monitoring", "high", "completed", months
  product,    // software and companies: "grafana"
  acronym,    // "dns"
  area,       // what teams are named after: "payments", "security"
  role,       // "dba", "sre", "manager"
  team_noun,  // "team", "squad"
  group,      // "everyone", "engineers"
};

// Is the folded word in that table?
[[nodiscard]] bool is_name_word(NameWord kind, std::string_view key);

}  // namespace pmlint::facts
