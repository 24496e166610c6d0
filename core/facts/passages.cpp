// SPDX-License-Identifier: MIT
#include "core/facts/passages.hpp"

#include <algorithm>

#include "core/facts/fields.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

using markdown::BlockId;
using markdown::BlockKind;

constexpr std::size_t kLongestLabel = 48;  // bytes before the colon

class PassageReader {
 public:
  PassageReader(const Reading& reading, const Timeline& timeline)
      : reading_(reading), timeline_(timeline) {}

  std::vector<Passage> read() {
    for (const outline::Line& line : reading_.outline.lines) add_line(line);
    add_cells();
    std::stable_sort(passages_.begin(), passages_.end(), [](const Passage& a, const Passage& b) {
      return a.range.begin < b.range.begin;
    });
    return std::move(passages_);
  }

 private:
  [[nodiscard]] bool is_timed(text::ByteRange range) const {
    const auto vague = std::lower_bound(
        reading_.scan.vague_lengths.begin(), reading_.scan.vague_lengths.end(), range.begin,
        [](const time::VagueLength& v, std::uint32_t at) { return v.range.begin < at; });
    return !reading_.lengths_in(range).empty() || !reading_.times_in(range).empty() ||
           (vague != reading_.scan.vague_lengths.end() && vague->range.begin < range.end);
  }

  [[nodiscard]] Passage made(text::ByteRange range) const {
    Passage passage;
    passage.range = range;
    const outline::SectionId id = reading_.outline.section_at(range.begin);
    if (id != outline::kNoSection) passage.kind = reading_.outline.sections[id].governing;
    passage.event = is_event(range);
    return passage;
  }

  // Events are in document order, so are passages: a cursor would do, a search is as clear.
  [[nodiscard]] bool is_event(text::ByteRange range) const {
    const text::ByteRange source = reading_.document.source_range(range);
    const auto after = std::upper_bound(
        timeline_.events.begin(), timeline_.events.end(), source.begin,
        [](std::uint32_t at, const Event& event) { return at < event.where.begin; });
    if (after == timeline_.events.begin()) return false;
    const Event& event = *std::prev(after);
    return source.begin < event.where.end || range.begin < event.text.end;
  }

  void add_line(const outline::Line& line) {
    if (!is_timed(line.text)) return;
    Passage passage = made(line.text);
    const std::string_view text = reading_.document.text(line.text);
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos && colon > 0 && colon <= kLongestLabel) {
      if (const auto name = field_name(text.substr(0, colon))) {
        passage.label = *name;
        passage.label_where = {line.text.begin,
                               line.text.begin + static_cast<std::uint32_t>(colon)};
      }
    }
    if (passage.label.empty()) passage.label = title_label(line.text.begin);
    passages_.push_back(passage);
  }

  // "Duration" as a title, with the amount below it.
  [[nodiscard]] std::string_view title_label(std::uint32_t at) const {
    const outline::SectionId id = reading_.outline.section_at(at);
    if (id == outline::kNoSection) return {};
    const outline::Section& section = reading_.outline.sections[id];
    if (at < section.title.end) return {};
    constexpr std::uint32_t kNear = 400;  // bytes below the title
    if (at > section.title.end + kNear) return {};
    const auto name = field_name(reading_.document.text(section.title));
    return name.value_or(std::string_view{});
  }

  void add_cells() {
    const auto& blocks = reading_.document.blocks();
    for (BlockId table = 0; table < blocks.size(); ++table) {
      if (blocks[table].kind != BlockKind::table) continue;
      std::vector<std::string_view> headers;
      bool header = true;
      markdown::for_each_child(reading_.document, table, [&](BlockId row) {
        add_row(row, headers, header);
        header = false;
      });
    }
  }

  void add_row(BlockId row, std::vector<std::string_view>& headers, bool header) {
    std::size_t column = 0;
    std::string_view row_label;
    const auto& blocks = reading_.document.blocks();
    markdown::for_each_child(reading_.document, row, [&](BlockId cell) {
      const text::ByteRange range = blocks[cell].text;
      const auto name = field_name(reading_.document.text(range));
      if (header) headers.push_back(name.value_or(std::string_view{}));
      if (column == 0) row_label = name.value_or(std::string_view{});
      if (is_timed(range)) {
        Passage passage = made(range);
        passage.cell = true;
        passage.header_cell = header;
        const std::string_view above =
            column < headers.size() ? headers[column] : std::string_view{};
        passage.label = column > 0 && !row_label.empty() ? row_label : above;
        passages_.push_back(passage);
      }
      ++column;
    });
  }

  const Reading& reading_;
  const Timeline& timeline_;
  std::vector<Passage> passages_;
};

}  // namespace

bool is_prose_of_incident(outline::SectionKind kind) {
  using outline::SectionKind;
  switch (outline::coarse(kind)) {
    case SectionKind::summary:
    case SectionKind::impact:
      return true;
    case SectionKind::other:
      return kind == SectionKind::other || kind == SectionKind::metadata;
    default:
      return false;
  }
}

std::vector<Passage> timed_passages(const Reading& reading, const Timeline& timeline) {
  return PassageReader(reading, timeline).read();
}

}  // namespace pmlint::facts
