// SPDX-License-Identifier: MIT
// A set of bytes that answers with one look into a table, and the searches that ask it. The searches
// of std::string_view call memchr for every byte of the text, which costs more than the answer.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace pmlint::text {

class ByteSet {
 public:
  explicit constexpr ByteSet(std::string_view bytes) {
    for (const char byte : bytes) held_[static_cast<unsigned char>(byte)] = true;
  }

  [[nodiscard]] constexpr bool holds(char byte) const {
    return held_[static_cast<unsigned char>(byte)];
  }

  // Offset of the first byte of `text`, from `at` on, that is in the set, or that is not; npos when
  // there is none.
  [[nodiscard]] constexpr std::size_t first_in(std::string_view text, std::size_t at = 0) const {
    return first(text, at, true);
  }
  [[nodiscard]] constexpr std::size_t first_not_in(std::string_view text,
                                                   std::size_t at = 0) const {
    return first(text, at, false);
  }
  [[nodiscard]] constexpr bool any_in(std::string_view text) const {
    return first_in(text) != std::string_view::npos;
  }

  // `text` without what the set holds at its ends.
  [[nodiscard]] constexpr std::string_view trim(std::string_view text) const {
    std::size_t begin = 0;
    std::size_t end = text.size();
    while (begin < end && holds(text[begin])) ++begin;
    while (end > begin && holds(text[end - 1])) --end;
    return text.substr(begin, end - begin);
  }

 private:
  [[nodiscard]] constexpr std::size_t first(std::string_view text, std::size_t at,
                                            bool wanted) const {
    for (; at < text.size(); ++at) {
      if (holds(text[at]) == wanted) return at;
    }
    return std::string_view::npos;
  }

  std::array<bool, 256> held_{};
};

}  // namespace pmlint::text
