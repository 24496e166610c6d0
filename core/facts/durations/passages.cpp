// SPDX-License-Identifier: MIT
#include "core/facts/durations/passages.hpp"

#include <algorithm>
#include <iterator>
#include <span>

#include "core/facts/actions/action_tables.hpp"
#include "core/facts/fields/fields.hpp"
#include "core/facts/fields/question_labels.hpp"
#include "core/markdown/walk.hpp"
#include "core/outline/section_walk.hpp"
#include "core/text/shortcode.hpp"

namespace pmlint::facts {
namespace {

using markdown::BlockId;
using markdown::BlockKind;

constexpr std::size_t kLongestLabel = 48;  // bytes before the colon

// Does anything of a sorted list begin in a range? The ranges are asked in order.
template <class Item>
class Ahead {
 public:
  explicit Ahead(const std::vector<Item>& items) : items_(items) { pass(); }

  [[nodiscard]] bool any_in(text::ByteRange range) {
    while (begin_ < range.begin) pass();
    return begin_ < range.end;
  }

 private:
  void pass() { begin_ = next_ < items_.size() ? items_[next_++].range.begin : kNone; }

  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  std::span<const Item> items_;
  std::size_t next_ = 0;
  std::uint32_t begin_ = kNone;  // of the first that is ahead
};

// What a walk over the lines or the cells has ahead.
struct WalkAhead {
  explicit WalkAhead(const Reading& reading)
      : times(reading.scan.times),
        lengths(reading.scan.lengths),
        vague(reading.scan.vague_lengths),
        sections(reading.outline) {}

  [[nodiscard]] bool amount_in(text::ByteRange range) {
    return lengths.any_in(range) || vague.any_in(range);
  }
  [[nodiscard]] bool any_in(text::ByteRange range) {
    return times.any_in(range) || amount_in(range);
  }

  Ahead<time::TimeExpression> times;
  Ahead<time::LengthExpression> lengths;
  Ahead<time::VagueLength> vague;
  outline::SectionWalk sections;
};

// "Time to fix (from detection)" tells of a step, whatever the field is.
std::optional<std::string_view> label_name(std::string_view label) {
  const std::size_t bracket = label.find('(');
  for (const std::string_view step : {"(from ", "(after ", "(since "}) {
    if (label.find(step, bracket) != std::string_view::npos) return std::nullopt;
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
      : reading_(reading), timeline_(timeline) {}

  std::vector<Passage> read() {
    lines();
    const auto cells = static_cast<std::ptrdiff_t>(passages_.size());
    tables();
    std::ranges::inplace_merge(passages_, passages_.begin() + cells, {},
                               [](const Passage& passage) { return passage.range.begin; });
    return std::move(passages_);
  }

 private:
  void lines() {
    WalkAhead ahead(reading_);
    const std::span<const outline::Line> lines = reading_.outline.lines;
    for (std::size_t i = 0; i < lines.size();) {
      text::ByteRange range = lines[i].text;
      std::size_t next = i + 1;
      while (next < lines.size() && lines[next].goes_on && !is_title(range.begin) &&
             !is_title(lines[next].text.begin)) {
        range.end = lines[next].text.end;
        ++next;
      }
      if (ahead.any_in(range)) add_line(range, ahead);
      i = next;
    }
  }

  [[nodiscard]] bool is_title(std::uint32_t at) const {
    const outline::SectionId id = reading_.outline.section_at(at);
    return id != outline::kNoSection && at < reading_.outline.sections[id].title.end &&
           reading_.outline.sections[id].form != outline::TitleForm::label;
  }

  // The passage at a range that holds a time; null where that says nothing of the incident: the time
  // of an event is its own, only an amount in it may be stated of the whole.
  Passage* add(text::ByteRange range, WalkAhead& ahead) {
    const bool event = is_event(range.begin);
    if (event && !ahead.amount_in(range)) return nullptr;
    Passage& passage = passages_.emplace_back();
    passage.range = range;
    passage.event = event;
    section_ = ahead.sections.at(range.begin);
    if (section_ != outline::kNoSection) {
      passage.kind = reading_.outline.sections[section_].governing;
    }
    return &passage;
  }

  [[nodiscard]] bool is_event(std::uint32_t visible) const {
    const std::uint32_t source = reading_.document.source_range({visible, visible}).begin;
    const auto after = std::ranges::upper_bound(
        timeline_.events, source, {}, [](const Event& event) { return event.where.begin; });
    if (after == timeline_.events.begin()) return false;
    const Event& event = *std::prev(after);
    return source < event.where.end || visible < event.text.end;
  }

  void add_line(text::ByteRange line, WalkAhead& ahead) {
    Passage* passage = add(line, ahead);
    if (passage == nullptr) return;
    const std::string_view text = reading_.document.text(line);
    const std::size_t dress = dress_of(text);
    std::string_view label = text.substr(0, kLongestLabel + 1);
    const std::size_t colon = label.find(':', dress);
    const std::size_t asked = label.substr(0, colon).find('?', dress);
    const std::size_t end = std::min({colon, label.substr(0, colon).find(" - ", dress), asked});
    if (end != std::string_view::npos && end > dress) {
      const std::string_view named = text.substr(dress, end - dress);
      if (const auto name = end == asked ? asked_field(named) : label_name(named)) {
        passage->label = *name;
        passage->label_where = {line.begin, line.begin + static_cast<std::uint32_t>(end)};
      }
    }
    if (passage->label.empty()) passage->label = title_label(line.begin);
  }

  // "Duration" as a title, with the amount below it.
  [[nodiscard]] std::string_view title_label(std::uint32_t at) {
    if (section_ == outline::kNoSection) return {};
    const outline::Section& section = reading_.outline.sections[section_];
    if (at < section.title.end) return {};
    constexpr std::uint32_t kNear = 400;  // bytes below the title
    if (at > section.title.end + kNear) return {};
    if (section_ != titled_) {
      titled_ = section_;
      title_name_ = field_name(reading_.document.text(section.title)).value_or(std::string_view{});
    }
    return title_name_;
  }

  void tables() {
    WalkAhead ahead(reading_);
    const auto& blocks = reading_.document.blocks();
    for (BlockId table = 0; table < blocks.size(); ++table) {
      if (blocks[table].kind != BlockKind::table || !ahead.any_in(blocks[table].text)) continue;
      const BlockId header = table + 1;
      of_work_ = hands_out_work(reading_.document, header);
      markdown::for_each_child(reading_.document, table,
                               [&](BlockId row) { add_row(header, row, ahead); });
    }
  }

  void add_row(BlockId header, BlockId row, WalkAhead& ahead) {
    const auto& blocks = reading_.document.blocks();
    BlockId title = header + 1;  // of the column; beyond the last one there is none
    markdown::for_each_child(reading_.document, row, [&](BlockId cell) {
      const bool titled = title < blocks[header].subtree_end;
      const text::ByteRange range = blocks[cell].text;
      if (ahead.any_in(range)) {
        if (Passage* passage = add(range, ahead)) {
          passage->cell = true;
          passage->header_cell = row == header;
          if (cell != row + 1 && !of_work_) passage->label = cell_label(row + 1);
          if (passage->label.empty() && titled && !of_work_) passage->label = cell_label(title);
        }
      }
      if (titled) title = blocks[title].subtree_end;
    });
  }

  [[nodiscard]] std::string_view cell_label(BlockId cell) const {
    const std::string_view text = reading_.document.text(reading_.document.blocks()[cell]);
    return label_name(text).value_or(std::string_view{});
  }

  const Reading& reading_;
  const Timeline& timeline_;
  outline::SectionId section_ = outline::kNoSection;  // of the passage that was added last
  outline::SectionId titled_ = outline::kNoSection;   // the section whose title is title_name_
  std::string_view title_name_;
  bool of_work_ = false;  // the table's rows are pieces of work
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
