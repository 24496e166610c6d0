// SPDX-License-Identifier: MIT
// An item that nobody has taken is done by nobody. One finding for each open item without an owner.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "items.hpp"

namespace {

using namespace pmlint;

bool names_a_team(std::string_view owner) {
  for (const std::string_view noun : {"team", "teams", "squad", "group", "department"}) {
    if (find_words(owner, noun) != std::string_view::npos) return true;
  }
  return false;
}

struct ActionItemNoOwner {
  bool tasks_only = false;
  bool accept_team = true;

  static constexpr RuleInfo info{.id = "action-item-no-owner",
                                 .summary = "an action item has no accountable owner",
                                 .severity = Severity::error,
                                 .dimension = Dimension::actions,
                                 .mandatory = true,
                                 .per_item = true};
  static constexpr std::tuple options{
      Option{"tasks-only", &ActionItemNoOwner::tasks_only,
             "where tasks stand beside improvements, look at the tasks only"},
      Option{"accept-team", &ActionItemNoOwner::accept_team, "a named team is an owner"},
  };

  [[nodiscard]] bool owned(const Action& action) const {
    if (action.owner().empty() || action.owner_is_placeholder() || action.owner_is_group()) {
      return false;
    }
    return accept_team || !names_a_team(action.owner());
  }

  static bool names_owners(std::string_view header) {
    for (const std::string_view word : {"owner", "owners", "assignee", "responsible", "dri"}) {
      if (find_words(header, word) != std::string_view::npos) return true;
    }
    return false;
  }

  static std::vector<Block> cells_of(const Document& doc, std::uint32_t row) {
    std::vector<Block> cells;
    for (std::uint32_t at = row + 1; at < doc.blocks().size(); ++at) {
      const Block cell = doc.blocks()[at];
      if (cell.kind() != BlockKind::cell || cell.parent() != row) break;
      cells.push_back(cell);
    }
    return cells;
  }

  // Where a word can be written between the two bars of an empty cell.
  static std::optional<std::uint32_t> between_bars(const Document& doc, const Block& cell) {
    const std::string_view source = doc.source();
    if (!trim(doc.text(cell.text())).empty() || cell.where().begin > source.size()) return {};
    std::size_t begin = cell.where().begin;
    std::size_t end = begin;
    while (begin > 0 && source[begin - 1] == ' ') --begin;
    while (end < source.size() && source[end] == ' ') ++end;
    const bool closed = begin > 0 && source[begin - 1] == '|' && end < source.size() &&
                        source[end] == '|' && (begin < 2 || source[begin - 2] != '\\');
    if (!closed) return {};
    return static_cast<std::uint32_t>(begin);
  }

  // The empty cell of a table that has a column for owners.
  static std::vector<Fix> blank_cell(const Document& doc, const Action& action) {
    const std::optional<Block> cell = doc.block_at(action.text().begin);
    if (!trim(action.owner()).empty() || !cell || cell->html() || !cell->parent()) return {};
    const std::uint32_t row = *cell->parent();
    const Block line = doc.blocks()[row];
    if (line.kind() != BlockKind::row || !line.parent()) return {};
    const std::vector<Block> header = cells_of(doc, *line.parent() + 1);
    const std::vector<Block> cells = cells_of(doc, row);
    for (std::size_t column = 0; column < std::min(header.size(), cells.size()); ++column) {
      if (!names_owners(doc.text(header[column].text()))) continue;
      const std::optional<std::uint32_t> at = between_bars(doc, cells[column]);
      if (!at) return {};
      return {{.title = "leave a place for the owner",
               .safety = Safety::unsafe,
               .edits = {{{*at, *at}, " TODO"}}}};
    }
    return {};
  }

  // A place for the name, at the end of a list item that says nothing about it. Whose name it is only
  // people know.
  static std::vector<Fix> blank(const Document& doc, const Action& action) {
    if (action.in_table()) return blank_cell(doc, action);
    if (!action.owner().empty() || action.owner_is_placeholder()) return {};
    const std::optional<Block> line = doc.block_at(action.text().begin);
    if (!line || line->kind() != BlockKind::paragraph || line->html() || !line->parent()) return {};
    const bool ends = trim(doc.text({action.text().end, line->text().end})).size() <= 1;
    const bool item = doc.blocks()[*line->parent()].kind() == BlockKind::item;
    if (!item || action.text().end > line->text().end || !ends) return {};
    if (find_words(doc.source(line->where()), "owner") != std::string_view::npos) return {};
    const std::uint32_t at = line->where().end;
    return {{.title = "leave a place for the owner",
             .safety = Safety::unsafe,
             .edits = {{{at, at}, " (owner: TODO)"}}}};
  }

  static std::string message(const Document& doc, const Action& action) {
    const std::string item = actions::named(doc, action);
    constexpr std::string_view kAdvice = R"x(name one, as in "(owner: @ines)")x";
    if (action.owner_is_placeholder() && !trim(action.owner()).empty()) {
      return item + " has " + quoted(action.owner()) + " for an owner: " + std::string(kAdvice);
    }
    if (action.owner_is_group()) {
      return item + " is left to " + quoted(action.owner()) +
             ", so to nobody in particular: name a person or a team";
    }
    if (!action.owner().empty() && !action.owner_is_placeholder()) {
      return item + " is left to the team " + quoted(action.owner()) + ": name a person of it";
    }
    return item + " has no owner: " + std::string(kAdvice);
  }

  void check(const Document& doc, Report& report) const {
    const bool skip_improvements = tasks_only && actions::tasks_beside_improvements(doc);
    const auto covered = [&](const Action& action) {
      return !(skip_improvements && action.kind() == ActionClass::improvement);
    };
    std::uint32_t total = 0;
    for (const Action action : doc.actions()) {
      if (covered(action)) ++total;
    }
    for (const Action action : doc.actions()) {
      if (!covered(action) || owned(action)) continue;
      if (action.done()) {
        report.add({.range = action.where(),
                    .message = actions::named(doc, action) + " is done and does not say by whom",
                    .severity = Severity::note,
                    .total = total});
        continue;
      }
      report.add({.range = action.where(),
                  .message = message(doc, action),
                  .fixes = blank(doc, action),
                  .severity = actions::softer_in_public(doc),
                  .total = total});
    }
  }
};

}  // namespace

PMLINT_RULE(action_item_no_owner, ActionItemNoOwner)
