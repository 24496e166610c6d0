// SPDX-License-Identifier: MIT
// What a document states about how long the incident lasted: lengths, windows, vague words.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/values.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint {

enum class Precision : std::uint32_t {
  exact = PML_EXACT,
  approximate = PML_APPROXIMATE,
  at_most = PML_AT_MOST,
  at_least = PML_AT_LEAST,
  between = PML_BETWEEN,
};

// A statement about how long the incident as a whole lasted.
class Duration {
 public:
  using Row = pml_duration;
  explicit Duration(const Row& row) : row_(&row) {}

  [[nodiscard]] Range where() const { return abi::source(row_->where); }
  [[nodiscard]] TextRange text() const { return abi::visible(row_->text); }
  [[nodiscard]] TextRange qualifier() const { return abi::visible(row_->qualifier_text); }
  [[nodiscard]] Seconds seconds() const { return row_->seconds; }
  [[nodiscard]] Precision precision() const { return static_cast<Precision>(row_->precision); }
  [[nodiscard]] Seconds low() const { return row_->low; }
  [[nodiscard]] Seconds high() const { return row_->high; }
  [[nodiscard]] Seconds granularity() const { return row_->granularity; }  // smallest unit written
  [[nodiscard]] Seconds tolerance() const { return row_->tolerance; }
  // Does a measured length agree with the statement, its bounds ("over 3 h") and "about" included?
  [[nodiscard]] bool agrees(Seconds measured) const {
    return row_->agrees_low <= measured && measured <= row_->agrees_high;
  }
  // Of one phase, region or service only.
  [[nodiscard]] bool partial() const { return (row_->flags & PML_DURATION_PARTIAL) != 0; }
  [[nodiscard]] bool in_table() const { return (row_->flags & PML_DURATION_IN_TABLE) != 0; }
  // Row in Document::windows() of the window stated in the same sentence or field.
  [[nodiscard]] std::optional<std::uint32_t> window() const { return abi::row(row_->window); }

 private:
  const Row* row_;
};

// A statement of start and end of the incident as a whole.
class Window {
 public:
  using Row = pml_window;
  explicit Window(const Row& row) : row_(&row) {}

  [[nodiscard]] Range where() const { return abi::source(row_->where); }
  [[nodiscard]] Range start_where() const { return abi::source(row_->start_where); }
  [[nodiscard]] Range end_where() const { return abi::source(row_->end_where); }
  [[nodiscard]] std::optional<Moment> start() const { return abi::moment(row_->start); }
  [[nodiscard]] std::optional<Moment> end() const { return abi::moment(row_->end); }
  [[nodiscard]] std::optional<Date> start_date() const { return abi::date(row_->start_date); }
  [[nodiscard]] std::optional<Date> end_date() const { return abi::date(row_->end_date); }
  [[nodiscard]] std::optional<Clock> start_clock() const { return abi::clock(row_->start_clock); }
  [[nodiscard]] std::optional<Clock> end_clock() const { return abi::clock(row_->end_clock); }
  [[nodiscard]] std::string_view zone() const { return abi::text(row_->zone); }
  [[nodiscard]] bool approximate() const { return (row_->flags & PML_WINDOW_APPROXIMATE) != 0; }

 private:
  const Row* row_;
};

// "several hours": a length of the incident without a number.
class VagueDuration {
 public:
  using Row = pml_vague_duration;
  explicit VagueDuration(const Row& row) : row_(&row) {}

  [[nodiscard]] Range where() const { return abi::source(row_->where); }

 private:
  const Row* row_;
};

}  // namespace pmlint
