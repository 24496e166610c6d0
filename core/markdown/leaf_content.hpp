// SPDX-License-Identifier: MIT
// The raw content of the leaf that is being written, with the way from it to the document.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "core/markdown/content_map.hpp"
#include "core/markdown/document_builder.hpp"

namespace pmlint::markdown {

// An entity or numeric reference at content[at], which is '&'. `bytes` live until the next call.
struct Entity {
  std::string_view bytes;    // what it shows
  std::uint32_t length = 0;  // of "&name;", 0 when there is no entity here
};
[[nodiscard]] Entity entity_at(std::string_view content, std::uint32_t at);

// Offset of the first `byte` in content[begin, end), else `end`. Never looks further than that.
[[nodiscard]] std::uint32_t find_in(std::string_view content, char byte, std::uint32_t begin,
                                    std::uint32_t end);

// Where `part` stands inside `whole` in memory; nullopt when it is a copy of its own.
[[nodiscard]] inline std::optional<std::uint32_t> place_in(std::string_view whole,
                                                           std::string_view part) {
  const std::less_equal<const char*> not_after;
  if (!not_after(whole.data(), part.data()) ||
      !not_after(part.data() + part.size(), whole.data() + whole.size())) {
    return std::nullopt;
  }
  return static_cast<std::uint32_t>(part.data() - whole.data());
}

// Views and references only; made for one leaf on the stack.
class LeafContent {
 public:
  LeafContent(DocumentBuilder& builder, std::string_view content, const ContentMap& map)
      : builder_(builder), content_(content), map_(map) {}

  [[nodiscard]] DocumentBuilder& builder() const { return builder_; }
  [[nodiscard]] std::string_view content() const { return content_; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(content_.size()); }
  [[nodiscard]] const ContentMap& map() const { return map_; }

  // The source bytes behind content[begin, end).
  [[nodiscard]] text::ByteRange source(std::uint32_t begin, std::uint32_t end) const;
  // Shows content[begin, end) as it stands.
  void copy(std::uint32_t begin, std::uint32_t end) const;
  // Shows content[begin, end) with its entities decoded.
  void copy_decoded(std::uint32_t begin, std::uint32_t end) const;
  // Shows `bytes` for content[begin, end).
  void show(std::string_view bytes, std::uint32_t begin, std::uint32_t end) const {
    builder_.show(bytes, source(begin, end));
  }

 private:
  DocumentBuilder& builder_;
  std::string_view content_;
  const ContentMap& map_;
};

}  // namespace pmlint::markdown
