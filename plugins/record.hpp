// SPDX-License-Identifier: MIT
// Reads a plugin's constant record with suspicion: nothing is called, nothing is believed before it
// is checked, and what is wrong is a sentence.
#pragma once

#include <pmlint/abi.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "core/lint/rule_info.hpp"
#include "core/text/result.hpp"

namespace pmlint::plugins {

// A copy of a struct as large as this host knows; what the writer did not know is zero.
template <class Struct>
[[nodiscard]] Struct grown(const void* from, std::size_t size) {
  Struct to{};
  std::memcpy(&to, from, std::min(size, sizeof to));
  return to;
}

// Row `index` of a table, in the same way.
template <class Row>
[[nodiscard]] Row row_of(const pml_table& table, std::uint32_t index) {
  return grown<Row>(static_cast<const char*>(table.rows) + std::size_t{index} * table.stride,
                    table.stride);
}

// A rule of a loaded plugin: what it says about itself and the functions to call.
struct PluginRule {
  lint::RuleInfo info;  // views into the plugin's constant data
  pml_rule record{};
};

// The rules of a record, in its order, or the reason why the plugin is refused, as a phrase that
// follows its path: "was built for plugin ABI 2, this pmlint speaks 1".
[[nodiscard]] text::Result<std::vector<PluginRule>> read_record(const pml_plugin& plugin);

}  // namespace pmlint::plugins
