// SPDX-License-Identifier: MIT
// The document a rule checks: its texts, its tables, and the way from visible text to the source.
// Views and tables are valid during check. Everything here is read-only and cheap to copy.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/blocks.hpp>
#include <pmlint/causes.hpp>
#include <pmlint/durations.hpp>
#include <pmlint/events.hpp>
#include <pmlint/impact.hpp>
#include <pmlint/lookup.hpp>
#include <pmlint/sections.hpp>
#include <pmlint/table.hpp>
#include <pmlint/times.hpp>
#include <pmlint/words.hpp>

#include <pmlint/values.hpp>

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
  // The visible text with A to Z in lower case: the same offsets.
  [[nodiscard]] std::string_view lower() const { return abi::text(doc_->lower); }
  [[nodiscard]] std::string_view lower(TextRange range) const {
    return lower().substr(range.begin, range.size());
  }
  // The source bytes that show this stretch of visible text; an empty stretch gives an empty range
  // at its place.
  [[nodiscard]] Range source_range(TextRange visible) const {
    return detail::source_range(*doc_, visible);
  }
  // 1-based line that holds a source offset, or the start of a range.
  [[nodiscard]] std::uint32_t line(std::uint32_t offset) const {
    return detail::line_of(*doc_, offset);
  }
  [[nodiscard]] std::uint32_t line(Range range) const { return line(range.begin); }

  // ---- the whole
  // As given to pmlint; empty for standard input without a name.
  [[nodiscard]] std::string_view path() const { return abi::text(doc_->path); }
  [[nodiscard]] DocumentKind kind() const { return static_cast<DocumentKind>(doc_->kind); }
  [[nodiscard]] bool has_title() const { return flag(PML_DOCUMENT_TITLED); }
  [[nodiscard]] std::string_view title() const { return abi::text(doc_->title); }
  // Where it stands in the text; empty if only the front matter says it.
  [[nodiscard]] TextRange title_text() const { return abi::visible(doc_->title_text); }
  [[nodiscard]] Range title_where() const { return abi::source(doc_->title_source); }
  [[nodiscard]] std::string_view zone() const { return abi::text(doc_->zone); }  // declared
  [[nodiscard]] std::optional<Date> date() const { return abi::date(doc_->date); }
  [[nodiscard]] bool several_incidents() const { return flag(PML_DOCUMENT_SEVERAL_INCIDENTS); }
  [[nodiscard]] bool ongoing() const { return flag(PML_DOCUMENT_ONGOING); }
  [[nodiscard]] bool timeline_elsewhere() const { return flag(PML_DOCUMENT_TIMELINE_ELSEWHERE); }
  [[nodiscard]] bool is_public() const { return flag(PML_DOCUMENT_PUBLIC); }
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
  [[nodiscard]] Table<Word> words() const { return Table<Word>(doc_->words); }
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
  // Every date and clock that is written, in order of place.
  [[nodiscard]] Table<WrittenTime> times() const { return Table<WrittenTime>(doc_->times); }
  [[nodiscard]] Table<VagueTime> vague_times() const { return Table<VagueTime>(doc_->vague_times); }
  [[nodiscard]] Table<StatedMetric> metrics() const { return Table<StatedMetric>(doc_->metrics); }
  [[nodiscard]] Table<Cause> causes() const { return Table<Cause>(doc_->causes); }
  [[nodiscard]] Table<Action> actions() const { return Table<Action>(doc_->actions); }
  [[nodiscard]] Table<Quantity> quantities() const { return Table<Quantity>(doc_->quantities); }
  [[nodiscard]] Table<LocalTarget> local_targets() const {
    return Table<LocalTarget>(doc_->local_targets);
  }
  [[nodiscard]] Table<Detection> detections() const { return Table<Detection>(doc_->detections); }

  // ---- look-ups
  // The first section whose title names this kind.
  [[nodiscard]] std::optional<Section> section(SectionKind kind) const {
    for (const Section section : sections()) {
      if (section.is(kind)) return section;
    }
    return std::nullopt;
  }
  // The innermost section or label whose title begins at or before a place in the text. O(log n).
  [[nodiscard]] std::optional<Section> section_at(std::uint32_t text_offset) const {
    return detail::last_not_after(sections(), text_offset,
                                  [](const Section& section) { return section.title().begin; });
  }
  // The first field of this name: "severity".
  [[nodiscard]] std::optional<Field> field(std::string_view name) const {
    for (const Field field : fields()) {
      if (field.name() == name) return field;
    }
    return std::nullopt;
  }
  // Calls visit(row) for each row of words() that is this word, in any case and in order.
  template <class Visit>
  void each_row_of(const KnownWord& word, Visit visit) const {
    detail::each_row_of(*doc_, word, visit);
  }
  [[nodiscard]] bool has_word(const KnownWord& word) const {
    bool found = false;
    each_row_of(word, [&](std::uint32_t) { found = true; });
    return found;
  }
  // The blocks whose text begins in a stretch, in preorder: `doc.blocks_in(section.body())`.
  [[nodiscard]] Table<Block> blocks_in(TextRange stretch) const {
    return detail::rows_in(blocks(), stretch);
  }
  // The marks that begin in a stretch.
  [[nodiscard]] Table<Mark> marks_in(TextRange stretch) const {
    return detail::rows_in(marks(), stretch);
  }
  // The words that begin in a stretch.
  [[nodiscard]] Table<Word> words_in(TextRange stretch) const {
    return detail::rows_in(words(), stretch);
  }
  // The innermost leaf block (heading, paragraph, cell, code ...) that shows this text offset.
  [[nodiscard]] std::optional<Block> block_at(std::uint32_t text_offset) const {
    return detail::block_at(*doc_, text_offset);
  }
  // Is the whole stretch marked as this? False for an empty one.
  [[nodiscard]] bool marked(TextRange visible, MarkKind kind) const {
    return detail::marked(*doc_, visible, kind);
  }

 private:
  [[nodiscard]] bool flag(std::uint32_t bit) const { return (doc_->flags & bit) != 0; }
  const pml_document* doc_;
};

}  // namespace pmlint
