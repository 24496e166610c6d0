// SPDX-License-Identifier: MIT
// A title as the key that it is looked up by. Every title and every line that may be one is looked up,
// and nearly all are short: their keys take no memory of their own.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace pmlint::outline {

// Where it stands it must stay: phrase() views into it.
class NormalTitle {
 public:
  explicit NormalTitle(std::string_view title);
  NormalTitle(const NormalTitle&) = delete;
  NormalTitle& operator=(const NormalTitle&) = delete;

  // What normalise_title() gives.
  [[nodiscard]] std::string_view phrase() const { return phrase_; }

 private:
  // At least so many bytes.
  char* room(std::size_t bytes);

  std::array<char, 256> short_{};
  std::string long_;
  std::string_view phrase_;
};

}  // namespace pmlint::outline
