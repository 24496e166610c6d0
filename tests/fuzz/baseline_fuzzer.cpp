// SPDX-License-Identifier: MIT
// Any bytes as a baseline: refused with a reason, or read; what was read is written and read the same.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "core/lint/baseline_file.hpp"
#include "tests/fuzz/require.hpp"

using pmlint::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace pmlint::lint;  // NOLINT(google-build-using-namespace): a program of one function
  const auto read = read_baseline({reinterpret_cast<const char*>(data), size});
  if (const auto* problem = std::get_if<BaselineProblem>(&read)) {
    require(!problem->message.empty());
    return 0;
  }
  const std::string written = spell(std::get<Baseline>(read));
  const auto again = read_baseline(written);
  require(std::holds_alternative<Baseline>(again) && spell(std::get<Baseline>(again)) == written);
  return 0;
}
