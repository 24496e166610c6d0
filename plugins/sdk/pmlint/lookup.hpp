// SPDX-License-Identifier: MIT
// The look-ups of Document: binary searches over sorted tables, and the index of the words.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/blocks.hpp>
#include <pmlint/table.hpp>
#include <pmlint/values.hpp>
#include <pmlint/words.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace pmlint::detail {

// The last row whose key is at most `offset`, in a table sorted by that key.
template <class View, class Key>
std::optional<View> last_not_after(const Table<View>& rows, std::uint32_t offset, Key key) {
  const auto after =
      std::upper_bound(rows.begin(), rows.end(), offset,
                       [&](std::uint32_t value, const View& row) { return value < key(row); });
  if (after == rows.begin()) return std::nullopt;
  return *(after - 1);
}

struct LineStart {
  using Row = std::uint32_t;
  explicit LineStart(const Row& row) : offset(row) {}
  std::uint32_t offset;
};

// The number of line starts at or before the offset: lines count from 1.
inline std::uint32_t line_of(const pml_document& document, std::uint32_t offset) {
  const Table<LineStart> starts(document.line_starts);
  const auto after =
      std::upper_bound(starts.begin(), starts.end(), offset,
                       [](std::uint32_t value, const LineStart& s) { return value < s.offset; });
  return static_cast<std::uint32_t>(after - starts.begin());
}

struct WordRow {
  using Row = std::uint32_t;
  explicit WordRow(const Row& at) : row(at) {}
  std::uint32_t row;
};

// Calls visit(row) for each row of the words of the document that holds `word`, in order.
template <class Visit>
void each_row_of(const pml_document& document, const KnownWord& word, Visit visit) {
  const Table<WordRow> chains(document.word_chains);
  const Table<WordRow> links(document.word_links);
  if (chains.empty()) return;
  const Table<Word> words(document.words);
  std::uint32_t row = chains[word.hash & (chains.size() - 1)].row;
  for (; row != PML_NONE; row = links[row].row) {
    const Word found = words[row];
    if (found.hash() != word.hash) continue;
    const TextRange text = found.text();
    if (abi::text(document.lower).substr(text.begin, text.size()) == word.text) visit(row);
  }
}

struct Segment {
  using Row = pml_segment;
  explicit Segment(const Row& row) : fields(&row) {}
  const Row* fields;
};

// A segment that was copied byte by byte maps each byte; another (an entity, an escape) maps whole.
inline Range source_range(const pml_document& document, TextRange visible) {
  const Table<Segment> segments(document.segments);
  if (segments.empty()) return {};
  const auto segment_of = [&](std::uint32_t offset) -> const pml_segment& {
    const auto found =
        last_not_after(segments, offset, [](const Segment& s) { return s.fields->text; });
    return *found->fields;
  };
  const auto verbatim = [](const pml_segment& s) { return s.length == s.source_length; };
  const auto size = static_cast<std::uint32_t>(document.text.size);
  if (visible.begin >= size) {
    const pml_segment& last = *segments.back().fields;
    return {last.source + last.source_length, last.source + last.source_length};
  }
  const pml_segment& first = segment_of(visible.begin);
  const std::uint32_t begin = first.source + (verbatim(first) ? visible.begin - first.text : 0);
  if (visible.empty()) return {begin, begin};
  const std::uint32_t last_byte = std::min(visible.end, size) - 1;
  const pml_segment& last = segment_of(last_byte);
  const std::uint32_t end =
      last.source + (verbatim(last) ? last_byte - last.text + 1 : last.source_length);
  return {begin, std::max(begin, end)};
}

// Blocks stand in preorder, so their texts begin in ascending order.
inline std::optional<Block> block_at(const pml_document& document, std::uint32_t text_offset) {
  if (text_offset >= document.text.size) return std::nullopt;
  return last_not_after(Table<Block>(document.blocks), text_offset,
                        [](const Block& b) { return b.text().begin; });
}

// The rows whose text begins in a stretch, of blocks or words.
template <class View>
Table<View> rows_in(const Table<View>& all, TextRange stretch) {
  const auto before = [](const View& row, std::uint32_t at) { return row.text().begin < at; };
  const auto first = std::lower_bound(all.begin(), all.end(), stretch.begin, before);
  const auto last = std::lower_bound(first, all.end(), stretch.end, before);
  return {first, static_cast<std::uint32_t>(last - first)};
}

struct Marked {
  using Row = pml_marked;
  explicit Marked(const Row& row) : fields(&row) {}
  const Row* fields;
};

// The last stretch of the kind that begins at or before the text holds it, or none does.
inline bool marked(const pml_document& document, TextRange visible, MarkKind kind) {
  const Table<Marked> stretches(document.marked);
  const auto wanted = static_cast<std::uint32_t>(kind);
  const auto after = std::upper_bound(stretches.begin(), stretches.end(), visible.begin,
                                      [wanted](std::uint32_t value, const Marked& row) {
                                        return wanted != row.fields->kind
                                                   ? wanted < row.fields->kind
                                                   : value < row.fields->text.begin;
                                      });
  if (visible.empty() || after == stretches.begin()) return false;
  const pml_marked& found = *(*(after - 1)).fields;
  return found.kind == wanted && abi::visible(found.text).contains(visible);
}

}  // namespace pmlint::detail
