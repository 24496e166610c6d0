// SPDX-License-Identifier: MIT
// Putting the entries of a timeline in order, where their order is beyond doubt.
#pragma once

#include <pmlint/document.hpp>
#include <pmlint/report.hpp>

#include <cstdint>
#include <map>
#include <vector>

namespace pmlint::timeline {

// "(added later)": an entry written down afterwards may stand where it was added.
[[nodiscard]] bool is_added_later(const Document& doc, const Event& event);

// The items and rows of a document and the events in them, to be found in linear time altogether.
class EntrySorter {
 public:
  explicit EntrySorter(const Document& doc);

  // Sorts the entries of this group by time; entries of the same time stay as they are, or are turned
  // round with `reversed`. Nothing unless the group is a whole list of plain items or a whole table,
  // each entry with a date of its own and a time, all in one zone.
  [[nodiscard]] std::vector<Fix> fix(std::uint32_t group, bool reversed) const;

 private:
  Document doc_;
  std::vector<std::uint32_t> places_;              // the items and table rows among the blocks
  std::map<std::uint32_t, std::uint32_t> groups_;  // group -> its first event
};

}  // namespace pmlint::timeline
