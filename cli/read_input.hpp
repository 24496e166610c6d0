// SPDX-License-Identifier: MIT
// One input to a document, or the sentence that says why not.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "cli/input.hpp"
#include "core/facts/postmortem.hpp"
#include "core/text/result.hpp"

namespace pmlint::cli {

struct ReadInput {
  std::shared_ptr<const facts::Postmortem> postmortem;  // null: refused
  std::vector<lint::Notice> notices;
};

// Refuses what is no text file, is over a limit, or would not parse in linear time. Any thread.
[[nodiscard]] ReadInput read_input(const Input& input);

// All of standard input; at most `max_bytes`.
[[nodiscard]] text::Result<std::string> read_standard_input(std::uint64_t max_bytes);

}  // namespace pmlint::cli
