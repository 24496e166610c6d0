// SPDX-License-Identifier: MIT
// A table of the document: `for (Event event : doc.events())`. A view steps by the stride that the
// host gave, so a plugin reads tables whose rows have grown since it was built.
#pragma once

#include <pmlint/abi.h>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace pmlint {

namespace abi {
// Row `index` of a table; `index` below its count.
template <class Row>
const Row& at(const pml_table& table, std::uint32_t index) {
  const auto* row = static_cast<const std::byte*>(table.rows) + std::size_t{index} * table.stride;
  return *reinterpret_cast<const Row*>(row);
}
}  // namespace abi

// View has a `Row`, the C struct, and a constructor from `const Row&`. Copies are cheap; valid
// during check.
template <class View>
class Table {
 public:
  class Iterator {
   public:
    using value_type = View;
    using difference_type = std::ptrdiff_t;
    using reference = View;
    using pointer = void;
    // std::lower_bound asks only this; a view for a reference is all it needs.
    using iterator_category = std::random_access_iterator_tag;

    Iterator() = default;
    Iterator(const std::byte* row, std::uint32_t stride) : row_(row), stride_(stride) {}

    View operator*() const { return View(*reinterpret_cast<const typename View::Row*>(row_)); }
    View operator[](difference_type n) const { return *(*this + n); }
    Iterator& operator+=(difference_type n) {
      row_ += n * static_cast<difference_type>(stride_);
      return *this;
    }
    Iterator& operator-=(difference_type n) { return *this += -n; }
    Iterator& operator++() { return *this += 1; }
    Iterator& operator--() { return *this -= 1; }
    Iterator operator++(int) {
      Iterator old = *this;
      *this += 1;
      return old;
    }
    Iterator operator--(int) {
      Iterator old = *this;
      *this -= 1;
      return old;
    }
    friend Iterator operator+(Iterator i, difference_type n) { return i += n; }
    friend Iterator operator+(difference_type n, Iterator i) { return i += n; }
    friend Iterator operator-(Iterator i, difference_type n) { return i -= n; }
    friend difference_type operator-(const Iterator& a, const Iterator& b) {
      return a.stride_ == 0 ? 0 : (a.row_ - b.row_) / static_cast<difference_type>(a.stride_);
    }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.row_ == b.row_; }
    friend auto operator<=>(const Iterator& a, const Iterator& b) { return a.row_ <=> b.row_; }

   private:
    const std::byte* row_ = nullptr;
    std::uint32_t stride_ = 0;
  };

  explicit Table(const pml_table& table)
      : begin_(static_cast<const std::byte*>(table.rows), table.stride), count_(table.count) {}

  Table(Iterator begin, std::uint32_t count) : begin_(begin), count_(count) {}

  [[nodiscard]] std::uint32_t size() const { return count_; }
  [[nodiscard]] bool empty() const { return count_ == 0; }
  // `row` below size().
  View operator[](std::uint32_t row) const { return begin_[row]; }
  [[nodiscard]] View front() const { return begin_[0]; }
  [[nodiscard]] View back() const { return begin_[std::ptrdiff_t{count_} - 1]; }
  [[nodiscard]] Iterator begin() const { return begin_; }
  [[nodiscard]] Iterator end() const { return begin_ + std::ptrdiff_t{count_}; }

 private:
  Iterator begin_;
  std::uint32_t count_;
};

}  // namespace pmlint
