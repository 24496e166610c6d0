// SPDX-License-Identifier: MIT
#include "core/facts/date_order.hpp"

#include <algorithm>
#include <string>

namespace pmlint::facts {
namespace {

// Which of the two numbers is the month?
time::DateOrder order_by_month(const markdown::Document& document, const time::Scan& scan,
                               std::uint8_t month) {
  time::DateOrder order = time::DateOrder::unknown;
  for (const time::TimeExpression& time : scan.times) {
    if (!time.ambiguous_order || (time.date->month == month) == (time.date->day == month)) continue;
    const std::string_view text = document.text(time.range);
    const std::size_t number = std::min(text.find_first_of("0123456789"), text.size());
    const std::size_t first = text.find_first_not_of('0', number);
    const std::size_t end = std::min(text.find_first_of("/.,-\xE2", number), text.size());
    const bool month_first =
        first < end && text.substr(first, end - first) == std::to_string(month);
    const auto shows = month_first ? time::DateOrder::month_first : time::DateOrder::day_first;
    if (order != time::DateOrder::unknown && order != shows) return time::DateOrder::unknown;
    order = shows;
  }
  return order;
}

}  // namespace

time::DateOrder order_by_title(const markdown::Document& document, const outline::Outline& outline,
                               const time::Scan& scan) {
  if (!outline.title) return time::DateOrder::unknown;
  std::uint8_t month = 0;
  for (const time::TimeExpression& time : scan.times) {
    if (!outline.title->text.contains(time.range.begin) || !time.date || time.ambiguous_order)
      continue;
    if (month != 0 && month != time.date->month) return time::DateOrder::unknown;
    month = time.date->month;
  }
  return month != 0 ? order_by_month(document, scan, month) : time::DateOrder::unknown;
}

}  // namespace pmlint::facts
