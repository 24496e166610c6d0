// SPDX-License-Identifier: MIT
// A list of texts as an option: `for (std::string_view word : words)`. It owns nothing: the default
// is an array in the rule, what a configuration sets lives as long as the rule.
//
//   static constexpr std::string_view kWords[] = {"tbd", "todo"};
//   Strings words = kWords;
#pragma once

#include <pmlint/abi.h>
#include <pmlint/table.hpp>
#include <pmlint/values.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pmlint {

class Strings {
 public:
  constexpr Strings() = default;
  template <std::size_t N>
  constexpr Strings(const std::string_view (&texts)[N])  // NOLINT(google-explicit-constructor)
      : texts_(texts), count_(static_cast<std::uint32_t>(N)) {}
  explicit Strings(const pml_table& given) : given_(given), count_(given.count) {}

  [[nodiscard]] constexpr std::uint32_t size() const { return count_; }
  [[nodiscard]] constexpr bool empty() const { return count_ == 0; }
  // `index` below size().
  constexpr std::string_view operator[](std::uint32_t index) const {
    if (texts_ != nullptr) return texts_[index];
    return abi::text(abi::at<pml_str>(given_, index));
  }

  class Iterator {
   public:
    constexpr Iterator(const Strings& list, std::uint32_t index) : list_(&list), index_(index) {}
    constexpr std::string_view operator*() const { return (*list_)[index_]; }
    constexpr Iterator& operator++() {
      ++index_;
      return *this;
    }
    friend constexpr bool operator==(const Iterator& a, const Iterator& b) {
      return a.index_ == b.index_;
    }

   private:
    const Strings* list_;
    std::uint32_t index_;
  };
  [[nodiscard]] constexpr Iterator begin() const { return {*this, 0}; }
  [[nodiscard]] constexpr Iterator end() const { return {*this, count_}; }

 private:
  const std::string_view* texts_ = nullptr;
  pml_table given_{};
  std::uint32_t count_ = 0;
};

}  // namespace pmlint
