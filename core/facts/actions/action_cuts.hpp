// SPDX-License-Identifier: MIT
// The tokens of a document's stretches: several readers look at an item, and it is cut once.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/facts/actions/action_tokens.hpp"
#include "core/facts/reading.hpp"

namespace pmlint::facts {

class TokenCuts {
 public:
  explicit TokenCuts(const Reading& reading);

  // Tokens live as long as the cuts. Linear in the stretch; the marks of the document are looked up
  // once.
  [[nodiscard]] Tokens of(text::ByteRange visible);
  // Of text that stands in no document: ranges count from its begin, no marks apply. The text
  // outlives the cuts.
  [[nodiscard]] Tokens of_text(std::string_view text);

 private:
  [[nodiscard]] Tokens kept() const;
  void apply_marks();

  const Reading& reading_;
  std::vector<Token> tokens_;  // of the stretch that is being cut
  // All tokens and keys die together, so they are laid one behind the other.
  mutable std::pmr::monotonic_buffer_resource memory_{16 * 1024};
  std::pmr::unordered_map<std::uint64_t, Tokens> cut_{&memory_};  // by begin and end
};

}  // namespace pmlint::facts
