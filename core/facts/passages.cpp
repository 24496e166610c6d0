// SPDX-License-Identifier: MIT
#include "core/facts/passages.hpp"

#include <algorithm>

#include "core/facts/fields.hpp"
#include "core/markdown/walk.hpp"
#include "core/text/shortcode.hpp"
#include "core/text/sorted.hpp"

namespace pmlint::facts {
namespace {

using markdown::BlockId;
using markdown::BlockKind;

constexpr std::size_t kLongestLabel = 48;  // bytes before the colon

// The places of things that begin in a range, asked often.
class Begins {
 public:
  template <class Rows>
  void add(const Rows& rows) {
    for (const auto& row : rows) offsets_.push_back(row.range.begin);
  }
  void settle() { std::sort(offsets_.begin(), offsets_.end()); }
  [[nodiscard]] bool any_in(text::ByteRange range) const {
    const std::size_t at = text::count_below(offsets_, range.begin);
    return at < offsets_.size() && offsets_[at] < range.end;
  }

 private:
  std::vector<std::uint32_t> offsets_;
};

// "Time to fix (from detection)" tells of a step, whatever the field is.
std::optional<std::string_view> label_name(std::string_view label) {
  for (const std::string_view step : {"(from ", "(after ", "(since "}) {
    if (label.find(step) != std::string_view::npos) return std::nullopt;
  }
  return field_name(label);
}

// Blanks, symbols and emoji before a label: the bytes of ":dot: ", of a wide blank.
std::size_t dress_of(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::size_t shortcode = byte == ':' ? text::shortcode_length(text, at) : 0;
    const std::size_t symbol = byte == 0xE2 ? 3 : byte >= 0xF0 ? 4 : byte == ' ' ? 1 : 0;
    if (shortcode + symbol == 0) break;
    at += shortcode + symbol;
  }
  return std::min(at, text.size());
}

class PassageReader {
 public:
  PassageReader(const Reading& reading, const Timeline& timeline)
      : reading_(reading), timeline_(timeline) {
    amounts_.add(reading.scan.lengths);
    amounts_.add(reading.scan.vague_lengths);
    amounts_.settle();
    timed_ = amounts_;
    timed_.add(reading.scan.times);
    timed_.settle();
  }

  std::vector<Passage> read() {
    for (const outline::Line& line : reading_.outline.lines) add_line(line);
    add_cells();
    std::stable_sort(passages_.begin(), passages_.end(), [](const Passage& a, const Passage& b) {
      return a.range.begin < b.range.begin;
    });
    return std::move(passages_);
  }

 private:
  [[nodiscard]] Passage made(text::ByteRange range, outline::SectionId section) const {
    Passage passage;
    passage.range = range;
    if (section != outline::kNoSection) {
      passage.kind = reading_.outline.sections[section].governing;
    }
    passage.event = is_event(range);
    return passage;
  }

  // The time of an event is that of the event; only an amount in it may be stated of the incident.
  [[nodiscard]] bool says_nothing(const Passage& passage) const {
    return passage.event && !amounts_.any_in(passage.range);
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
    if (!timed_.any_in(line.text)) return;
    const outline::SectionId section = reading_.outline.section_at(line.text.begin);
    Passage passage = made(line.text, section);
    if (says_nothing(passage)) return;
    const std::string_view text = reading_.document.text(line.text);
    const std::size_t dress = dress_of(text);
    const std::string_view front = text.substr(0, kLongestLabel + 1);
    const std::size_t colon = std::min(front.find(':', dress), front.find(" - ", dress));
    if (colon != std::string_view::npos && colon > dress) {
      if (const auto name = label_name(text.substr(dress, colon - dress))) {
        passage.label = *name;
        passage.label_where = {line.text.begin,
                               line.text.begin + static_cast<std::uint32_t>(colon)};
      }
    }
    if (passage.label.empty()) passage.label = title_label(section, line.text.begin);
    passages_.push_back(passage);
  }

  // "Duration" as a title, with the amount below it.
  [[nodiscard]] std::string_view title_label(outline::SectionId id, std::uint32_t at) {
    if (id == outline::kNoSection) return {};
    const outline::Section& section = reading_.outline.sections[id];
    if (at < section.title.end) return {};
    constexpr std::uint32_t kNear = 400;  // bytes below the title
    if (at > section.title.end + kNear) return {};
    if (id != titled_) {
      titled_ = id;
      title_name_ = field_name(reading_.document.text(section.title)).value_or(std::string_view{});
    }
    return title_name_;
  }

  void add_cells() {
    const auto& blocks = reading_.document.blocks();
    for (BlockId table = 0; table < blocks.size(); ++table) {
      if (blocks[table].kind != BlockKind::table || !timed_.any_in(blocks[table].text)) continue;
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
      if (header || column == 0) {
        const auto name = label_name(reading_.document.text(range)).value_or(std::string_view{});
        if (header) headers.push_back(name);
        if (column == 0) row_label = name;
      }
      if (timed_.any_in(range)) {
        Passage passage = made(range, reading_.outline.section_at(range.begin));
        passage.cell = true;
        passage.header_cell = header;
        const std::string_view above =
            column < headers.size() ? headers[column] : std::string_view{};
        passage.label = column > 0 && !row_label.empty() ? row_label : above;
        if (!says_nothing(passage)) passages_.push_back(passage);
      }
      ++column;
    });
  }

  const Reading& reading_;
  const Timeline& timeline_;
  Begins timed_;
  Begins amounts_;
  outline::SectionId titled_ = outline::kNoSection;  // the section whose title is title_name_
  std::string_view title_name_;
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
