// SPDX-License-Identifier: MIT
// The document a rule checks: its texts, its tables, and the way from visible text to the source.
// Views and tables are valid during check. Everything here is read-only and cheap to copy.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/blocks.hpp>
#include <pmlint/causes.hpp>
#include <pmlint/sections.hpp>
#include <pmlint/table.hpp>
#include <pmlint/times.hpp>
#include <pmlint/values.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint {

enum class DocumentKind : std::uint32_t {
  postmortem = PML_POSTMORTEM,
  template_ = PML_TEMPLATE,
  other = PML_NO_POSTMORTEM,
};

class Document {
 public:
  explicit Document(const pml_document& document) : doc_(&document) {}

  // ---- texts
  // The file as it is on disk; what a reader sees of it.
  [[nodiscard]] std::string_view source() const { return abi::text(doc_->source); }
  [[nodiscard]] std::string_view source(Range range) const {
    return source().substr(range.begin, range.size());
  }
  [[nodiscard]] std::string_view text() const { return abi::text(doc_->text); }
  [[nodiscard]] std::string_view text(TextRange range) const {
    return text().substr(range.begin, range.size());
  }
  // The source bytes that show this stretch of visible text; an empty stretch gives an empty range
  // at its place.
  [[nodiscard]] inline Range source_range(TextRange visible) const;
  // 1-based line that holds a source offset, or the start of a range.
  [[nodiscard]] std::uint32_t line(std::uint32_t offset) const {
    const Table<LineStart> starts(doc_->line_starts);
    const auto after = std::upper_bound(
        starts.begin(), starts.end(), offset,
        [](std::uint32_t value, const LineStart& start) { return value < start.offset; });
    return static_cast<std::uint32_t>(after - starts.begin());
  }
  [[nodiscard]] std::uint32_t line(Range range) const { return line(range.begin); }

  // ---- the whole
  [[nodiscard]] DocumentKind kind() const { return static_cast<DocumentKind>(doc_->kind); }
  [[nodiscard]] bool has_title() const { return flag(PML_DOCUMENT_TITLED); }
  [[nodiscard]] std::string_view title() const { return abi::text(doc_->title); }
  [[nodiscard]] Range title_where() const { return abi::source(doc_->title_source); }
  [[nodiscard]] std::string_view zone() const { return abi::text(doc_->zone); }  // declared
  [[nodiscard]] std::optional<Date> date() const { return abi::date(doc_->date); }
  [[nodiscard]] bool several_incidents() const { return flag(PML_DOCUMENT_SEVERAL_INCIDENTS); }
  [[nodiscard]] bool ongoing() const { return flag(PML_DOCUMENT_ONGOING); }
  [[nodiscard]] bool timeline_elsewhere() const { return flag(PML_DOCUMENT_TIMELINE_ELSEWHERE); }
  [[nodiscard]] bool is_public() const { return flag(PML_DOCUMENT_PUBLIC); }  // configured
  // The title of the timeline section; empty if there is none.
  [[nodiscard]] Range timeline_where() const { return abi::source(doc_->timeline_where); }
  [[nodiscard]] std::optional<Seconds> time_to_detect() const {
    return abi::seconds(doc_->time_to_detect);
  }
  [[nodiscard]] std::optional<Seconds> time_to_mitigate() const {
    return abi::seconds(doc_->time_to_mitigate);
  }
  [[nodiscard]] std::optional<Seconds> time_to_resolve() const {
    return abi::seconds(doc_->time_to_resolve);
  }

  // ---- tables
  [[nodiscard]] Table<Block> blocks() const { return Table<Block>(doc_->blocks); }
  [[nodiscard]] Table<Mark> marks() const { return Table<Mark>(doc_->marks); }
  [[nodiscard]] Table<Comment> comments() const { return Table<Comment>(doc_->comments); }
  [[nodiscard]] Table<Section> sections() const { return Table<Section>(doc_->sections); }
  [[nodiscard]] Table<SectionModel> section_models() const {
    return Table<SectionModel>(doc_->section_models);
  }
  [[nodiscard]] Table<Field> fields() const { return Table<Field>(doc_->fields); }
  [[nodiscard]] Table<Event> events() const { return Table<Event>(doc_->events); }
  [[nodiscard]] Table<Duration> durations() const { return Table<Duration>(doc_->durations); }
  [[nodiscard]] Table<Window> windows() const { return Table<Window>(doc_->windows); }
  [[nodiscard]] Table<VagueDuration> vague_durations() const {
    return Table<VagueDuration>(doc_->vague_durations);
  }
  [[nodiscard]] Table<Cause> causes() const { return Table<Cause>(doc_->causes); }
  [[nodiscard]] Table<Action> actions() const { return Table<Action>(doc_->actions); }

  // ---- look-ups
  // The first section whose title names this kind.
  [[nodiscard]] std::optional<Section> section(SectionKind kind) const {
    for (const Section section : sections()) {
      if (section.is(kind)) return section;
    }
    return std::nullopt;
  }
  // The first field of this name: "severity".
  [[nodiscard]] std::optional<Field> field(std::string_view name) const {
    for (const Field field : fields()) {
      if (field.name() == name) return field;
    }
    return std::nullopt;
  }
  // The blocks whose text begins in a stretch, in preorder: `doc.blocks_in(section.body())`.
  [[nodiscard]] Table<Block> blocks_in(TextRange stretch) const {
    const Table<Block> all = blocks();
    const auto before = [](const Block& block, std::uint32_t at) {
      return block.text().begin < at;
    };
    const auto first = std::lower_bound(all.begin(), all.end(), stretch.begin, before);
    const auto last = std::lower_bound(first, all.end(), stretch.end, before);
    return {first, static_cast<std::uint32_t>(last - first)};
  }
  // The innermost leaf block (heading, paragraph, cell, code ...) that shows this text offset.
  [[nodiscard]] inline std::optional<Block> block_at(std::uint32_t text_offset) const;
  // Does the mark cover the whole stretch? (`code`: is it inside one code span?)
  [[nodiscard]] inline bool marked(TextRange visible, MarkKind kind) const;

 private:
  struct LineStart {
    using Row = std::uint32_t;
    explicit LineStart(const Row& row) : offset(row) {}
    std::uint32_t offset;
  };
  struct Segment {
    using Row = pml_segment;
    explicit Segment(const Row& row) : fields(&row) {}
    const Row* fields;
  };
  // The last row whose key is at most `offset`, in a table sorted by that key.
  template <class View, class Key>
  static std::optional<View> last_not_after(const Table<View>& rows, std::uint32_t offset,
                                            Key key) {
    const auto after =
        std::upper_bound(rows.begin(), rows.end(), offset,
                         [&](std::uint32_t value, const View& row) { return value < key(row); });
    if (after == rows.begin()) return std::nullopt;
    return *(after - 1);
  }
  [[nodiscard]] bool flag(std::uint32_t bit) const { return (doc_->flags & bit) != 0; }
  const pml_document* doc_;
};

// A segment that was copied byte by byte maps each byte; another (an entity, an escape) maps whole.
inline Range Document::source_range(TextRange visible) const {
  const Table<Segment> segments(doc_->segments);
  if (segments.empty()) return {};
  const auto segment_of = [&](std::uint32_t offset) -> const pml_segment& {
    return *last_not_after(segments, offset, [](const Segment& s) {
              return s.fields->text;
            })->fields;
  };
  const auto verbatim = [](const pml_segment& s) { return s.length == s.source_length; };
  const auto size = static_cast<std::uint32_t>(text().size());
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
inline std::optional<Block> Document::block_at(std::uint32_t text_offset) const {
  if (text_offset >= text().size()) return std::nullopt;
  return last_not_after(blocks(), text_offset, [](const Block& b) { return b.text().begin; });
}

// The last mark that begins at or before the stretch, or one around it, holds the stretch or none
// does: marks nest.
inline bool Document::marked(TextRange visible, MarkKind kind) const {
  std::optional<Mark> mark =
      last_not_after(marks(), visible.begin, [](const Mark& m) { return m.text().begin; });
  while (mark) {
    if (mark->kind() == kind && mark->text().contains(visible)) return true;
    const std::optional<std::uint32_t> around = mark->enclosing();
    if (!around) break;
    mark = marks()[*around];
  }
  return false;
}

}  // namespace pmlint
