// SPDX-License-Identifier: MIT
// Each place of the list keeps what belongs to it (its indentation, its number, the blank line below);
// what the entries say changes places.
#include "entry_order.hpp"

#include <pmlint/text.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "anchors.hpp"

namespace pmlint::timeline {
namespace {

struct Entry {
  Seconds at = 0;
  std::uint32_t parent = 0;  // row of the list or table
  Range where;               // the whole item or row
  Range content;             // without the marker of an item
};

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// The blanks before it on its line, unless something else stands there.
std::optional<std::uint32_t> indentation(const Document& doc, Range where) {
  const std::string_view before = doc.source().substr(0, where.begin);
  const std::size_t line = before.find_last_of('\n') + 1;  // npos + 1 is 0
  if (!is_blank(before.substr(line))) return std::nullopt;
  return where.begin - static_cast<std::uint32_t>(line);
}

// After "-", "*" or "12." and the blanks behind it.
Range after_marker(const Document& doc, Range item) {
  const std::string_view text = doc.source(item);
  std::size_t at = 0;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  at = std::min(text.find_first_not_of(" \t", at + 1), text.size());
  return {item.begin + static_cast<std::uint32_t>(at), item.end};
}

// The item or row that holds the offset, if it has nothing in it but lines of text. `places` are the
// items and rows.
std::optional<std::uint32_t> plain_place_at(const Table<Block>& blocks,
                                            const std::vector<std::uint32_t>& places,
                                            std::uint32_t offset) {
  const auto after = std::ranges::upper_bound(
      places, offset, {}, [&blocks](std::uint32_t row) { return blocks[row].where().begin; });
  if (after == places.begin()) return std::nullopt;
  const std::uint32_t row = *std::prev(after);
  const Block block = blocks[row];
  const bool plain =
      block.kind() == BlockKind::row ||
      (block.subtree_end() == row + 2 && blocks[row + 1].kind() == BlockKind::paragraph);
  if (!plain || block.html() || !block.where().contains(offset)) return std::nullopt;
  return row;
}

class Entries {
 public:
  Entries(const Document& doc, const std::vector<std::uint32_t>& places, std::uint32_t first)
      : doc_(doc) {
    const Table<Event> events = doc.events();
    const Event leads = events[first];
    for (std::uint32_t row = first; row < events.size() && sortable_; ++row) {
      const Event event = events[row];
      if (event.group() != leads.group()) break;
      sortable_ = add(event, places) && comparable_zones(leads.zone(), event.zone());
    }
    sortable_ = sortable_ && entries_.size() > 1 && is_whole_and_flat();
  }

  [[nodiscard]] bool sortable() const { return sortable_; }

  [[nodiscard]] Edit sorted(bool reversed) const {
    std::vector<Entry> order = entries_;
    if (reversed) std::ranges::reverse(order);
    std::ranges::stable_sort(order, {}, &Entry::at);
    const Range all{entries_.front().where.begin, entries_.back().where.end};
    std::string text;
    std::uint32_t at = all.begin;
    for (std::size_t i = 0; i < order.size(); ++i) {
      text += doc_.source({at, entries_[i].content.begin});
      text += doc_.source(order[i].content);
      at = entries_[i].content.end;
    }
    return {all, text};
  }

 private:
  bool add(const Event& event, const std::vector<std::uint32_t>& places) {
    if (!event.moment() || !event.moment()->dated || !event.clock() || !event.date_written() ||
        event.approximate() || event.minute_unknown() || is_added_later(doc_, event)) {
      return false;
    }
    const Table<Block> blocks = doc_.blocks();
    const auto row = plain_place_at(blocks, places, event.time_where().begin);
    if (!row) return false;
    const Block block = blocks[*row];
    const bool item = block.kind() == BlockKind::item;
    entries_.push_back({event.moment()->seconds, block.parent().value_or(0), block.where(),
                        item ? after_marker(doc_, block.where()) : block.where()});
    return true;
  }

  // All of one list or table at the top level, with nothing between the entries.
  [[nodiscard]] bool is_whole_and_flat() const {
    const Block parent = doc_.blocks()[entries_.front().parent];
    if (parent.parent() != 0U || !holds_only_the_entries(parent)) return false;
    const Table<Comment> comments = doc_.comments();
    const auto comment = std::lower_bound(
        comments.begin(), comments.end(), parent.where().begin,
        [](const Comment& one, std::uint32_t at) { return one.where().begin < at; });
    if (comment != comments.end() && parent.where().contains((*comment).where().begin))
      return false;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (entries_[i].parent != entries_[0].parent) return false;
      if (i == 0) continue;
      const Range between{entries_[i - 1].where.end, entries_[i].where.begin};
      if (between.begin > between.end || !is_blank(doc_.source(between))) return false;
    }
    return lines_stay_below_each_other();
  }
  [[nodiscard]] bool holds_only_the_entries(const Block& parent) const {
    std::size_t children = parent.kind() == BlockKind::table ? 0 : 1;  // less the header
    std::uint32_t row = entries_.front().parent + 1;
    for (; row < parent.subtree_end(); row = doc_.blocks()[row].subtree_end()) ++children;
    return children == entries_.size() + 1;
  }
  // A line that goes on stands below its text, so all texts must begin in one column.
  [[nodiscard]] bool lines_stay_below_each_other() const {
    const auto column = [this](const Entry& entry) {
      const std::optional<std::uint32_t> indent = indentation(doc_, entry.where);
      return indent ? std::optional(*indent + entry.content.begin - entry.where.begin) : indent;
    };
    const bool one_column = std::ranges::all_of(entries_, [&](const Entry& entry) {
      return column(entry) && column(entry) == column(entries_.front());
    });
    return one_column || std::ranges::all_of(entries_, [this](const Entry& entry) {
             return doc_.source(entry.content).find('\n') == std::string_view::npos;
           });
  }

  const Document& doc_;
  std::vector<Entry> entries_;
  bool sortable_ = true;
};

}  // namespace

bool is_added_later(const Document& doc, const Event& event) {
  const std::string_view text = doc.text(event.text());
  return find_words(text, "added later") != std::string_view::npos ||
         find_words(text, "retroactively") != std::string_view::npos;
}

EntrySorter::EntrySorter(const Document& doc) : doc_(doc) {
  const Table<Block> blocks = doc.blocks();
  for (std::uint32_t row = 0; row < blocks.size(); ++row) {
    const BlockKind kind = blocks[row].kind();
    if (kind == BlockKind::item || kind == BlockKind::row) places_.push_back(row);
  }
  const Table<Event> events = doc.events();
  for (std::uint32_t row = 0; row < events.size(); ++row) {
    groups_.try_emplace(events[row].group(), row);
  }
}

std::vector<Fix> EntrySorter::fix(std::uint32_t group, bool reversed) const {
  const auto first = groups_.find(group);
  if (first == groups_.end()) return {};
  const Entries entries(doc_, places_, first->second);
  if (!entries.sortable()) return {};
  Edit sorted = entries.sorted(reversed);
  if (sorted.text.size() > kLongestEdit) return {};
  return {{.title = "sort the entries by their dates and times",
           // Newest first may be what the team wants.
           .safety = reversed ? Safety::unsafe : Safety::safe,
           .edits = {std::move(sorted)}}};
}

}  // namespace pmlint::timeline
