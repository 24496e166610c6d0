// SPDX-License-Identifier: MIT
// The same users cannot be 75 % in the summary and 60 % in the impact. Only numbers of the same
// people in two sections are compared: within one section the second number is usually a part.
#include <pmlint/beginnings.hpp>
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scope.hpp"

namespace {

using namespace pmlint;

// A bound, a peak or a course of numbers is no single figure.
constexpr WordBeginnings kCourse({"peak",      "height", "worst", "initially",  "eventually",
                                  "recover",   "restor", "later", "still",      "grew",
                                  "rose",      "fell",   "dropp", "additional", "another",
                                  "remaining", "least",  "most",  "up",         "over",
                                  "more",      "less"});
constexpr WordBeginnings kHit({"affect", "impact", "unable", "fail", "experienc", "error", "saw",
                               "could", "cannot", "prevent", "suffer", "received"});

struct ImpactNumberConflict {
  static constexpr RuleInfo info{.id = "impact-number-conflict",
                                 .summary = "two numbers for the same impact disagree",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::impact};
  double tolerance = 5;
  static constexpr std::tuple options{
      Option{"tolerance", &ImpactNumberConflict::tolerance,
             "how many percentage points two statements of the same share may differ"},
  };

  void check(const Document& doc, Report& report) const {
    std::vector<Quantity> shares;
    for (const Quantity quantity : doc.quantities()) {
      if (quantity.amount() != Amount::number || quantity.counted() != Counted::people) continue;
      if (quantity.kind() != QuantityKind::share || quantity.narrowed()) continue;
      if (quantity.value() > 100) {
        report.add({.range = quantity.where(),
                    .message = quoted(doc.source(quantity.where())) +
                               " is more than all of them: correct the share, or say what it "
                               "is a share of"});
        return;
      }
      if (shares.size() < kMost && is_scope(doc, quantity)) shares.push_back(quantity);
    }
    if (doc.several_incidents()) return;
    for (const Quantity& later : shares) {
      for (const Quantity& earlier : shares) {
        if (later.where().begin <= earlier.where().begin) continue;
        if (!alone(shares, later) || !alone(shares, earlier)) continue;
        if (later.section() == earlier.section() || !same_noun(doc, later, earlier)) continue;
        if (std::abs(later.value() - earlier.value()) <= tolerance) continue;
        report.add({.range = later.where(),
                    .message = quoted(doc.source(later.where())) + " here, but " +
                               quoted(doc.source(earlier.where())) + " on line " +
                               std::to_string(doc.line(earlier.where())) +
                               ": correct one, or say what each of them counts",
                    .related = {{earlier.where(), "the other number"}}});
        return;  // once a document
      }
    }
  }

 private:
  static constexpr std::size_t kMost = 16;  // pairs of them are compared

  // Told of the incident as a whole, as one figure.
  static bool is_scope(const Document& doc, const Quantity& quantity) {
    const bool told = quantity.impact() ||
                      (quantity.section() &&
                       doc.sections()[*quantity.section()].governing() == SectionKind::conclusion);
    if (!told || impact::find_any(doc, quantity.qualifier(), kCourse)) return false;
    const TextRange sentence = impact::sentence_around(doc, quantity.text());
    return impact::find_any(doc, sentence, kHit).has_value() &&
           !impact::find_any(doc, sentence, kCourse).has_value();
  }

  // No second share in its section: two are parts of a whole.
  static bool alone(const std::vector<Quantity>& shares, const Quantity& one) {
    int same = 0;
    for (const Quantity& other : shares) same += other.section() == one.section() ? 1 : 0;
    return same == 1;
  }

  static bool same_noun(const Document& doc, const Quantity& a, const Quantity& b) {
    return first_word(doc, a) == first_word(doc, b);
  }
  // "users", "user base" -> "user".
  static std::string first_word(const Document& doc, const Quantity& quantity) {
    std::string word = lower(doc.text(quantity.noun()));
    word.resize(std::min(word.find(' '), word.size()));
    if (word.ends_with('s')) word.pop_back();
    return word;
  }
};

}  // namespace

PMLINT_RULE(impact_number_conflict, ImpactNumberConflict)
