// SPDX-License-Identifier: MIT
// How far did it reach? One number anywhere that the impact may be told answers it, and so do "all
// users" and "no data was lost"; "many users" does not.
#include <pmlint/beginnings.hpp>
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "scope.hpp"

namespace {

using namespace pmlint;

struct ImpactUnquantified {
  static constexpr RuleInfo info{.id = "impact-unquantified",
                                 .summary = "no number says how far the impact reached",
                                 .severity = Severity::note,
                                 .dimension = Dimension::impact};

  void check(const Document& doc, Report& report) const {
    std::optional<Quantity> vague;
    for (const Quantity quantity : doc.quantities()) {
      if (quantity.amount() != Amount::vague) {
        if (counts(quantity)) return;
      } else if (!vague ||
                 (vague->counted() == Counted::parts && quantity.counted() != Counted::parts)) {
        vague = quantity;
      }
    }
    if (field_counts(doc)) return;
    const std::optional<Section> section = impact::section_of_impact(doc);
    if (!section) return;  // section-missing says so
    constexpr std::uint32_t kFewBytes = 20;
    const std::string_view text = doc.text(section->body());
    if (trim(text).size() < kFewBytes) return;  // section-empty says so
    // Withheld, or what might have happened: nothing is there to be counted.
    constexpr WordBeginnings kNothingToCount({"redacted", "vulnerab"});
    if (impact::find_any(doc, section->body(), kNothingToCount)) return;
    const std::string ask =
        "say how many users, requests or regions, or what share of them; an estimate will do";
    if (vague) {
      report.add({.range = vague->where(),
                  .message = quoted(doc.source(vague->where())) + " is no number: " + ask});
    } else {
      report.add({.range = section->title_where(),
                  .message = "no number says how far the impact reached: " + ask});
    }
  }

 private:
  // A number far from where the impact is told must count whom it hit.
  static bool counts(const Quantity& quantity) {
    return quantity.impact() || quantity.counted() == Counted::people ||
           quantity.kind() == QuantityKind::money ||
           (quantity.kind() == QuantityKind::share && quantity.counted() == Counted::work);
  }

  static bool field_counts(const Document& doc) {
    constexpr std::array<std::string_view, 3> kFields = {"users_affected", "requests_lost",
                                                         "revenue"};
    constexpr std::array<std::string_view, 4> kAmounts = {"all", "none", "no", "every"};
    return std::ranges::any_of(doc.fields(), [&](const Field& field) {
      if (std::ranges::find(kFields, field.name()) == kFields.end()) return false;
      const std::string_view value = field.value();
      return value.find_first_of("0123456789") != std::string_view::npos ||
             std::ranges::any_of(kAmounts, [value](std::string_view amount) {
               return find_words(value, amount) == 0;
             });
    });
  }
};

}  // namespace

PMLINT_RULE(impact_unquantified, ImpactUnquantified)
