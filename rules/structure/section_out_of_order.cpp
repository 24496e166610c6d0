// SPDX-License-Identifier: MIT
// The order that a team gives its sections. As few of them as possible are called misplaced: those
// outside the longest run that stands in order.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace {

using namespace pmlint;

// The first section of a kind that has a place.
struct Placed {
  Section section;
  std::uint32_t place;
  std::string_view origin;
};

struct SectionOutOfOrder {
  static constexpr RuleInfo info{
      .id = "section-out-of-order",
      .summary = "a section does not stand where the team's order puts it",
      .severity = Severity::note,
      .dimension = Dimension::none};

  void check(const Document& doc, Report& report) const {
    const std::vector<Placed> placed = placed_sections(doc);
    const std::vector<bool> kept = longest_run(placed);
    for (std::size_t i = 0; i < placed.size(); ++i) {
      if (kept[i]) continue;
      const Placed& one = placed[i];
      const std::size_t other = conflict(placed, kept, i);
      const Section& neighbour = placed[other].section;
      const std::string name = quoted(doc.text(neighbour.title()));
      report.add({.range = one.section.title_where(),
                  .message = quoted(doc.text(one.section.title())) + " stands " +
                             (other < i ? "after " : "before ") + name + ", line " +
                             std::to_string(doc.line(neighbour.title_where())) + "; " +
                             std::string(one.origin) + " puts it " +
                             (other < i ? "before" : "behind") + " that",
                  .related = {{neighbour.title_where(), "the other section"}}});
    }
  }

 private:
  // Labels and parts of a placed section are no sections of their own. A title of several kinds has
  // the place of the first.
  static std::vector<Placed> placed_sections(const Document& doc) {
    std::vector<SectionModel> open;  // kinds that have a place and no section so far
    for (const SectionModel model : doc.section_models()) {
      if (model.order() != 0) open.push_back(model);
    }
    std::ranges::sort(open, {}, &SectionModel::order);
    std::vector<Placed> placed;
    std::uint32_t inside = 0;  // end of the last placed section
    for (const Section section : doc.sections()) {
      if (open.empty()) break;
      if (section.form() == TitleForm::label || section.event_group()) continue;
      if (section.title().begin < inside) continue;
      const auto model = std::ranges::find_if(
          open, [&](const SectionModel& one) { return section.is(one.kind()); });
      if (model == open.end()) continue;
      placed.push_back({section, model->order(), model->order_origin()});
      inside = section.body().end;
      std::erase_if(open, [&](const SectionModel& one) { return section.is(one.kind()); });
    }
    return placed;
  }

  // There are at most as many as kinds of sections.
  static std::vector<bool> longest_run(const std::vector<Placed>& placed) {
    std::vector<std::size_t> length(placed.size(), 1);
    std::vector<std::size_t> before(placed.size());
    for (std::size_t i = 0; i < placed.size(); ++i) {
      before[i] = i;
      for (std::size_t j = 0; j < i; ++j) {
        if (placed[j].place < placed[i].place && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      }
    }
    std::vector<bool> kept(placed.size());
    const auto longest = std::ranges::max_element(length);
    if (longest == length.end()) return kept;
    auto at = static_cast<std::size_t>(longest - length.begin());
    for (; before[at] != at; at = before[at]) kept[at] = true;
    kept[at] = true;
    return kept;
  }

  // A kept section on the wrong side; one exists, or the section would be kept itself.
  static std::size_t conflict(const std::vector<Placed>& placed, const std::vector<bool>& kept,
                              std::size_t of) {
    for (std::size_t i = 0; i < placed.size(); ++i) {
      if (kept[i] && (i < of) != (placed[i].place < placed[of].place)) return i;
    }
    return of;
  }
};

}  // namespace

PMLINT_RULE(section_out_of_order, SectionOutOfOrder)
