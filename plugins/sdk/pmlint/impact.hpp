// SPDX-License-Identifier: MIT
// What a document says about how far the impact reached, and about how it was noticed.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/values.hpp>

#include <cstdint>
#include <optional>

namespace pmlint {

enum class QuantityKind : std::uint32_t {
  count = PML_QUANTITY_COUNT,  // "4,100 orders", "all regions"
  share = PML_QUANTITY_SHARE,  // "30 % of users"
  money = PML_QUANTITY_MONEY,
};

enum class Counted : std::uint32_t {
  unsaid = PML_COUNTED_UNSAID,
  people = PML_COUNTED_PEOPLE,  // users, customers, accounts
  work = PML_COUNTED_WORK,      // requests, orders, messages
  places = PML_COUNTED_PLACES,  // regions, countries, shops
  parts = PML_COUNTED_PARTS,    // services, servers, endpoints
};

enum class Amount : std::uint32_t {
  number = PML_AMOUNT_NUMBER,
  all = PML_AMOUNT_ALL,      // "all users", "completely unavailable"
  none = PML_AMOUNT_NONE,    // "no data was lost", "0 events"
  vague = PML_AMOUNT_VAGUE,  // "many customers"
};

// A statement of how far the impact reached.
class Quantity {
 public:
  using Row = pml_quantity;
  explicit Quantity(const Row& row) : row_(&row) {}

  [[nodiscard]] Range where() const { return abi::source(row_->where); }
  // From the qualifier to what is counted: "about 30 % of users", "about", "users".
  [[nodiscard]] TextRange text() const { return abi::visible(row_->text); }
  [[nodiscard]] TextRange qualifier() const { return abi::visible(row_->qualifier_text); }
  [[nodiscard]] TextRange noun() const { return abi::visible(row_->noun_text); }
  [[nodiscard]] double value() const { return row_->value; }  // of a number; a share in percent
  [[nodiscard]] QuantityKind kind() const { return static_cast<QuantityKind>(row_->kind); }
  [[nodiscard]] Counted counted() const { return static_cast<Counted>(row_->counted); }
  [[nodiscard]] Amount amount() const { return static_cast<Amount>(row_->amount); }
  // Of a part only: "mobile users", "users in Europe".
  [[nodiscard]] bool narrowed() const { return flag(PML_QUANTITY_NARROWED); }
  // Stands where the impact is told: impact, summary, above the first section.
  [[nodiscard]] bool impact() const { return flag(PML_QUANTITY_IMPACT); }
  [[nodiscard]] std::optional<std::uint32_t> section() const { return abi::row(row_->section); }

 private:
  [[nodiscard]] bool flag(std::uint32_t bit) const { return (row_->flags & bit) != 0; }
  const Row* row_;
};

enum class NoticedBy : std::uint32_t {
  unsaid = PML_NOTICED_UNSAID,  // "the issue was detected at 10:00"
  monitoring = PML_NOTICED_BY_MONITORING,
  staff = PML_NOTICED_BY_STAFF,  // or somebody whose name alone is given
  customer = PML_NOTICED_BY_CUSTOMER,
};

// A sentence that tells how the incident was noticed. Those of timeline events come first.
class Detection {
 public:
  using Row = pml_detection;
  explicit Detection(const Row& row) : row_(&row) {}

  [[nodiscard]] Range where() const { return abi::source(row_->where); }
  [[nodiscard]] TextRange text() const { return abi::visible(row_->text); }  // empty for a field
  [[nodiscard]] NoticedBy by() const { return static_cast<NoticedBy>(row_->by); }
  [[nodiscard]] std::optional<std::uint32_t> event() const { return abi::row(row_->event); }
  [[nodiscard]] std::optional<std::uint32_t> section() const { return abi::row(row_->section); }

 private:
  const Row* row_;
};

}  // namespace pmlint
