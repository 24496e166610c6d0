// SPDX-License-Identifier: MIT
// One input to a document, or the sentence that says why not.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "cli/input.hpp"
#include "core/facts/postmortem.hpp"
#include "core/text/result.hpp"

namespace pmlint::cli {

struct ReadInput {
  std::shared_ptr<const facts::Postmortem> postmortem;  // null: refused
  std::vector<lint::Notice> notices;
};

// The bytes of a file within the limit, or of standard input; else a sentence. Any thread.
[[nodiscard]] text::Result<std::string> read_bytes(const Input& input);

// Refuses what is no text, or would not parse in linear time. Any thread.
[[nodiscard]] ReadInput read_document(const Input& input, std::string bytes);

struct InputBytes {
  const Input* input;
  std::string bytes;
};
// The same for inputs abreast (see facts::read_abreast()), in their order. All have the settings of
// the first; standard input comes alone.
[[nodiscard]] std::vector<ReadInput> read_documents(std::vector<InputBytes> inputs);

// All of standard input; at most `max_bytes`.
[[nodiscard]] text::Result<std::string> read_standard_input(std::uint64_t max_bytes);

}  // namespace pmlint::cli
