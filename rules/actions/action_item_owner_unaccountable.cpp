// SPDX-License-Identifier: MIT
// An item with an owner in name only: several people, or a whole department. Nobody at all is
// action-item-no-owner's business.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>

#include "items.hpp"

namespace {

using namespace pmlint;

// A department as a whole answers for nothing in particular.
constexpr std::string_view kDepartments[] = {
    "all engineering", "company",    "dev",  "development",
    "engineering",     "everybody",  "it",   "it department",
    "management",      "operations", "ops",  "organisation",
    "organization",    "r&d",        "tech", "technology"};

struct ActionItemOwnerUnaccountable {
  std::int64_t most = 2;

  static constexpr RuleInfo info{.id = "action-item-owner-unaccountable",
                                 .summary = "an item is owned by too many, or by a department",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::actions,
                                 .per_item = true};
  static constexpr std::tuple options{
      Option{"most", &ActionItemOwnerUnaccountable::most, "owners that one item may have"}};

  // "Ines, Bob and Ana": what joins names is counted.
  static std::int64_t names_in(std::string_view owner) {
    std::int64_t names = 1;
    for (std::size_t at = 0; at < owner.size(); ++at) {
      const char c = owner[at];
      if ((c == ',' || c == '/' || c == '&' || c == '+') && at + 1 < owner.size()) ++names;
    }
    for (std::size_t at = find_words(owner, "and"); at != std::string_view::npos;
         at = find_words(owner, "and", at + 1)) {
      const std::size_t before = owner.find_last_not_of(' ', at == 0 ? 0 : at - 1);
      if (before == std::string_view::npos || owner[before] != ',') ++names;
    }
    return names;
  }

  void check(const Document& doc, Report& report) const {
    const actions::OpenItems open(doc);
    for (const Action action : open) {
      const std::string_view owner = action.owner();
      if (owner.empty() || action.owner_is_placeholder() || action.owner_is_group()) continue;
      // "@acme/payments" is one team.
      const std::int64_t names =
          owner.starts_with('@') && owner.find(' ') == std::string_view::npos ? 1 : names_in(owner);
      const bool department =
          std::ranges::any_of(kDepartments, [name = trim(owner)](std::string_view known) {
            return equal_ignoring_case(name, known);
          });
      if (names <= most && !department) continue;
      const std::string what = department
                                   ? quoted(owner) + " is a whole department"
                                   : quoted(owner) + " are " + std::to_string(names) + " owners";
      report.add({.range = action.owner_where(),
                  .message = what + ": name the one who answers for the item",
                  .severity = actions::softer_in_public(doc),
                  .total = open.size()});
    }
  }
};

}  // namespace

PMLINT_RULE(action_item_owner_unaccountable, ActionItemOwnerUnaccountable)
