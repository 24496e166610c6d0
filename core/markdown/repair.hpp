// SPDX-License-Identifier: MIT
// Bytes that are no text: each malformed byte and each NUL becomes U+FFFD before the document is
// parsed, and the positions of the document are moved back to the bytes of the file afterwards.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/markdown/document.hpp"

namespace pmlint::markdown {

class Repair {
 public:
  explicit Repair(std::string_view bytes);
  [[nodiscard]] const std::string& bytes() const { return repaired_; }
  // Turns positions in bytes() into positions in the original.
  void relocate(Document& document) const;

 private:
  [[nodiscard]] std::uint32_t original(std::uint32_t offset) const;
  [[nodiscard]] text::ByteRange original(text::ByteRange range) const;
  [[nodiscard]] std::vector<Segment> relocated(const std::vector<Segment>& segments) const;

  std::string repaired_;
  std::vector<std::uint32_t> replaced_;  // offsets in repaired_ where a replacement begins
};

}  // namespace pmlint::markdown
