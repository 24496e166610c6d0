// SPDX-License-Identifier: MIT
// acme-ticket: every action item has a ticket of ours, because what has no ticket is not planned.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <string>

namespace {

using namespace pmlint;

struct AcmeTicket {
  static constexpr RuleInfo info{
      .id = "acme-ticket",
      .summary = "every action item has a ticket of ours",
      .severity = Severity::warning,
      .dimension = Dimension::actions,
      .per_item = true,
  };

  std::string_view project = "ACME";

  static constexpr std::tuple options{
      Option{"project", &AcmeTicket::project, "what our tickets begin with"},
  };

  void check(const Document& doc, Report& report) const {
    for (const Action action : doc.actions()) {
      if (is_ours(action.ticket())) continue;
      const std::string found = action.ticket().empty() ? "has no ticket"
                                                        : "has ticket " + quoted(action.ticket()) +
                                                              ", which is none of ours";
      report.add({
          .range = action.where(),
          .message = "this action " + found + "; file it as " + std::string(project) + "-<number>",
          .total = doc.actions().size(),
      });
    }
  }

 private:
  // "ACME-12"
  [[nodiscard]] bool is_ours(std::string_view ticket) const {
    return ticket.starts_with(project) && ticket.substr(project.size()).starts_with('-');
  }
};

}  // namespace

PMLINT_RULE(acme_ticket, AcmeTicket)
