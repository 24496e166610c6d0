// SPDX-License-Identifier: MIT
// "Outage" means that nothing worked. Where a share of the attempts failed, or pages were slow for
// some, it was a degradation; a reader plans for the two in different ways.
#include <pmlint/beginnings.hpp>
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <optional>
#include <string_view>

#include "scope.hpp"

namespace {

using namespace pmlint;

constexpr WordBeginnings kOutage({"outage", "outages"});
constexpr WordBeginnings kDegraded({"slow", "intermittent", "degrad", "latency", "sporadic",
                                    "partial", "delayed", "elevated", "occasional"});
// Something was down as a whole.
constexpr WordBeginnings kDown({"down", "offline", "complete", "entire", "unavailable",
                                "unreachable", "inability", "inaccessible"});
constexpr WordBeginnings kTrying({"attempt", "trying", "tries"});
// "A 30 % drop in sales": by how much something changed, and not how many were hit.
constexpr WordBeginnings kCourse({"decline", "decrease", "drop", "fall", "growth", "increase",
                                  "reduction", "rise", "surge"});
constexpr WordBeginnings kBusiness({"activit", "conver", "engage", "latency", "load", "orders",
                                    "revenue", "sales", "traffic", "visit"});

struct OutageOverstated {
  static constexpr RuleInfo info{.id = "outage-overstated",
                                 .summary = "\"outage\" is said of a partial impact",
                                 .severity = Severity::note,
                                 .dimension = Dimension::impact};

  void check(const Document& doc, Report& report) const {
    std::optional<Quantity> partial;
    for (const Quantity quantity : doc.quantities()) {
      if (!quantity.impact()) continue;
      if (quantity.amount() == Amount::all) return;
      if (quantity.kind() != QuantityKind::share || is_change(doc, quantity)) continue;
      if (quantity.value() >= 95) return;
      if (!partial && quantity.amount() == Amount::number) partial = quantity;
    }
    if (!partial || doc.several_incidents()) return;
    const std::optional<TextRange> told = place_of(doc, *partial);
    if (!told || impact::find_any(doc, *told, kDown)) return;
    if (!of_attempts(doc, *partial) && !impact::find_any(doc, *told, kDegraded)) return;
    const std::optional<TextRange> word = outage_word(doc, *told);
    if (!word) return;
    const Range where = doc.source_range(*word);
    report.add({.range = where,
                .message = quoted(doc.source(where)) + " for what reached " +
                           quoted(doc.source(partial->where())) +
                           ": call it a degradation, or name the part that was down",
                .related = {{partial->where(), "the impact is partial"}}});
  }

 private:
  static bool is_change(const Document& doc, const Quantity& quantity) {
    constexpr std::uint32_t kNext = 10;  // bytes
    constexpr std::uint32_t kNear = 40;
    const std::uint32_t end = quantity.text().end;
    const auto size = static_cast<std::uint32_t>(doc.text().size());
    const auto within = [&](std::uint32_t reach, const auto& words) {
      return impact::find_any(doc, {end, std::min(size, end + reach)}, words).has_value();
    };
    return within(kNext, kCourse) && within(kNear, kBusiness);
  }

  // The words around the number: its section, or the lines above the first one.
  static std::optional<TextRange> place_of(const Document& doc, const Quantity& quantity) {
    if (quantity.section()) return doc.sections()[*quantity.section()].body();
    return impact::sentence_around(doc, quantity.text());
  }

  // "30 % of requests", "30 % of users attempting to register": of those who tried, the rest got
  // through.
  static bool of_attempts(const Document& doc, const Quantity& quantity) {
    constexpr std::uint32_t kNear = 16;
    if (quantity.counted() == Counted::work) return true;
    const auto size = static_cast<std::uint32_t>(doc.text().size());
    const TextRange after{quantity.text().end, std::min(size, quantity.text().end + kNear)};
    return impact::find_any(doc, after, kTrying).has_value();
  }

  static std::optional<TextRange> outage_word(const Document& doc, TextRange told) {
    if (const auto word = impact::find_any(doc, told, kOutage)) return word;
    if (const auto section = doc.section(SectionKind::summary)) {
      if (const auto word = impact::find_any(doc, section->body(), kOutage)) return word;
    }
    return std::nullopt;
  }
};

}  // namespace

PMLINT_RULE(outage_overstated, OutageOverstated)
