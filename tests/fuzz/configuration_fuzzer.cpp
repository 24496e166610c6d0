// SPDX-License-Identifier: MIT
// Any bytes as a configuration: either it may be used or every problem names its place.
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/lint/configuration_file.hpp"
#include "plugins/registry.hpp"
#include "tests/fuzz/require.hpp"

namespace {

using namespace pmlint;  // NOLINT(google-build-using-namespace): a program of one function
using fuzz::require;

const plugins::Registry& packs() {
  static const plugins::Registry loaded = [] {
    plugins::Registry registry;
    require(registry.load_directory(PMLINT_PACK_DIR).empty());
    return registry;
  }();
  return loaded;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  // A file to extend would be read from the disk of whoever runs this.
  if (text.find("extends") != std::string::npos) return 0;
  const lint::LoadedConfiguration loaded =
      lint::load_configuration({{}, {}, {text}}, packs().rules());
  for (const lint::ConfigurationProblem& problem : loaded.problems) {
    require(!problem.message.empty() && !problem.spell().empty());
  }
  if (loaded.problems.empty()) static_cast<void>(packs().checker(loaded.configuration));
  return 0;
}
