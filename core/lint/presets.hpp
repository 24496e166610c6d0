// SPDX-License-Identifier: MIT
// The built-in presets. A preset is a configuration file like any other; the build embeds those of
// the folder presets/.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace pmlint::lint {

struct Preset {
  std::string_view name;  // "alx-holberton"
  std::string_view text;  // TOML
};

// Sorted by name.
[[nodiscard]] const std::vector<Preset>& presets();
[[nodiscard]] std::vector<std::string_view> preset_names();
[[nodiscard]] std::optional<Preset> find_preset(std::string_view name);

}  // namespace pmlint::lint
