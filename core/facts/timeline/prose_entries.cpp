// SPDX-License-Identifier: MIT
#include "core/facts/timeline/prose_entries.hpp"

#include <algorithm>
#include <string_view>

#include "core/facts/words/words.hpp"
#include "core/outline/section_walk.hpp"

namespace pmlint::facts {
namespace {

using outline::Line;
using outline::SectionKind;
using text::ByteRange;
using time::TimeExpression;

constexpr std::size_t kFewestSentences = 3;

// Does it tell what happened, rather than what is planned, learned or attached?
bool tells_the_story(const outline::Outline& outline, outline::SectionId id) {
  if (id == outline::kNoSection) return true;
  switch (outline.sections[id].governing) {
    case SectionKind::other:
    case SectionKind::summary:
    case SectionKind::impact:
    case SectionKind::leadup:
    case SectionKind::trigger:
    case SectionKind::fault:
    case SectionKind::detection:
    case SectionKind::response:
    case SectionKind::resolution:
      return true;
    default:
      return false;
  }
}

class ProseReader {
 public:
  explicit ProseReader(const Reading& reading)
      : reading_(reading), text_(reading.words.lower()), sections_(reading.outline) {}

  std::vector<Unit> read() {
    const std::vector<Line>& lines = reading_.outline.lines;
    for (std::size_t i = 0; i < lines.size();) {
      std::size_t next = i + 1;
      while (next < lines.size() && lines[next].block == lines[i].block) ++next;
      const outline::SectionId section = sections_.at(lines[i].text.begin);
      if (section != section_) {
        if (sentences_ >= kFewestSentences) break;
        start(section);
      }
      if (is_prose(lines[i])) paragraph({lines[i].text.begin, lines[next - 1].text.end}, lines[i]);
      i = next;
    }
    if (sentences_ < kFewestSentences) units_.clear();
    return std::move(units_);
  }

 private:
  void start(outline::SectionId section) {
    section_ = section;
    units_.clear();
    sentences_ = 0;
    in_order_ = tells_the_story(reading_.outline, section);
  }

  [[nodiscard]] bool is_prose(const Line& line) const {
    return in_order_ && line.item == markdown::kNoBlock && !line.quoted &&
           reading_.document.blocks()[line.block].kind == markdown::BlockKind::paragraph;
  }

  void paragraph(ByteRange range, const Line& line) {
    const std::span<const TimeExpression> times = reading_.times_in(range);
    const std::size_t known = units_.size();
    std::uint32_t from = range.begin;  // where the last sentence that was read begins
    std::uint32_t end = range.begin;   // and where it ends
    std::uint32_t searched = range.begin;
    for (const TimeExpression& at : times) {
      if (!is_point(at)) continue;
      const std::uint32_t sentence = sentence_begin(from, searched, at.range.begin);
      const bool same = units_.size() > known && sentence == from;
      if (end <= at.range.end) end = sentence_end(at.range.end, range.end);
      if (!goes_on(at)) {
        // What is told out of order is no timeline.
        in_order_ = false;
        units_.clear();
        sentences_ = 0;
        return;
      }
      Unit unit;
      unit.range = {same ? clause_begin(units_.back().at->range.end, at.range.begin) : sentence,
                    end};
      if (same) units_.back().range.end = unit.range.begin;
      unit.block = line.block;
      unit.place = TimePlace::inside;
      unit.told = true;
      unit.at = at;
      units_.push_back(unit);
      sentences_ += same ? 0U : 1U;
      from = sentence;
      searched = at.range.begin;
    }
    for (std::size_t i = known; i < units_.size(); ++i) units_[i].description = units_[i].range;
  }

  // A clock time that is neither end of "from 10:00 to 10:40".
  [[nodiscard]] bool is_point(const TimeExpression& at) const {
    if (!at.clock || at.clock->minute_unknown) return false;
    constexpr std::uint32_t kLongestRange = 80;
    const std::uint32_t begin = at.range.begin < kLongestRange ? 0 : at.range.begin - kLongestRange;
    for (const time::RangeExpression& range : reading_.ranges_in({begin, at.range.end})) {
      if (range.range.begin <= at.range.begin && at.range.begin < range.range.end) return false;
    }
    return true;
  }

  // No earlier than the time before it, or of another day.
  [[nodiscard]] bool goes_on(const TimeExpression& at) const {
    if (units_.empty() || at.date) return true;
    return at.clock->since_midnight() >= units_.back().at->clock->since_midnight();
  }

  // Of the sentence that holds `at`; `from` when none begins behind `searched`.
  [[nodiscard]] std::uint32_t sentence_begin(std::uint32_t from, std::uint32_t searched,
                                             std::uint32_t at) const {
    for (std::uint32_t i = at; i > searched + 1; --i) {
      const bool blank = text_[i - 1] == ' ' || text_[i - 1] == '\n';
      if (blank && ends_sentence(text_, i - 2)) return i;
    }
    return from;
  }

  [[nodiscard]] std::uint32_t sentence_end(std::uint32_t from, std::uint32_t end) const {
    for (std::uint32_t i = from; i < end; ++i) {
      if (ends_sentence(text_, i)) return i + 1;
    }
    return end;
  }

  // Behind the first comma, semicolon or "and" between two times.
  [[nodiscard]] std::uint32_t clause_begin(std::uint32_t from, std::uint32_t to) const {
    const std::string_view between = text_.substr(from, to - from);
    const std::size_t mark = between.find_first_of(",;");
    if (mark != std::string_view::npos) {
      const std::size_t word = between.find_first_not_of(" \n", mark + 1);
      return word == std::string_view::npos ? to : from + static_cast<std::uint32_t>(word);
    }
    const std::size_t joined = between.find(" and ");
    return joined == std::string_view::npos ? from : from + static_cast<std::uint32_t>(joined) + 1;
  }

  const Reading& reading_;
  std::string_view text_;  // visible, lower case
  outline::SectionWalk sections_;
  outline::SectionId section_ = outline::kNoSection;
  bool in_order_ = true;
  std::size_t sentences_ = 0;
  std::vector<Unit> units_;
};

}  // namespace

std::vector<Unit> prose_entries(const Reading& reading) { return ProseReader(reading).read(); }

}  // namespace pmlint::facts
