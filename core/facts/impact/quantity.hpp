// SPDX-License-Identifier: MIT
// How far the impact reached, in numbers and in words that stand for numbers.
#pragma once

#include <cstdint>

#include "core/outline/outline.hpp"
#include "core/text/source.hpp"

namespace pmlint::facts {

// A statement of how far the impact reached: "30 % of users", "4,100 orders", "all regions", "no data
// was lost", "many customers". ABI: append only.
enum class QuantityKind : std::uint8_t { count, share, money };
enum class Counted : std::uint8_t {
  unsaid,
  people,  // users, customers, accounts
  work,    // requests, orders, messages
  places,  // regions, countries, shops
  parts,   // services, servers, endpoints
};
enum class Amount : std::uint8_t {
  number,
  all,
  none,
  vague,  // "many", "some": no number
};

struct Quantity {
  text::ByteRange where;      // source
  text::ByteRange text;       // visible: from the qualifier to what is counted
  text::ByteRange qualifier;  // visible: "about", "up to"; empty: none
  text::ByteRange noun;       // visible: what is counted; empty: unsaid
  QuantityKind kind = QuantityKind::count;
  Counted counted = Counted::unsaid;
  Amount amount = Amount::number;
  double value = 0;       // of a number; the higher end of a range
  bool narrowed = false;  // of a part only: "mobile users", "users in Europe"
  bool impact = false;    // stands where the impact is told: impact, summary, above the sections
  outline::SectionId section = outline::kNoSection;
};

}  // namespace pmlint::facts
