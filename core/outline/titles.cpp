// SPDX-License-Identifier: MIT
// The shapes of a title, from the surest to the weakest: heading, all-bold line, plain line, label.
#include "core/outline/titles.hpp"

#include <algorithm>

#include "core/markdown/walk.hpp"
#include "core/outline/table_titles.hpp"
#include "core/outline/title_wording.hpp"
#include "core/outline/wrapped_lines.hpp"

namespace pmlint::outline {
namespace {

using markdown::Block;
using markdown::BlockKind;
using markdown::MarkKind;

constexpr std::size_t kLongestBold = 12;    // words of a bold line that is still a title
constexpr std::size_t kLongestSetext = 14;  // a longer one is a paragraph above a rule
constexpr std::size_t kLongestLabel = 40;   // bytes before the colon

class TitleReader {
 public:
  TitleReader(const markdown::Document& document, std::span<const Line> lines,
              const std::vector<OwnSynonym>& own)
      : document_(document), lines_(lines), own_(own) {}

  std::optional<TitleLine> read(std::size_t index) const {
    const Line& line = lines_[index];
    const Block& block = document_.blocks()[line.block];
    if (line.quoted) return std::nullopt;
    if (block.kind == BlockKind::heading && is_heading(block, line)) {
      TitleLine title = made(index, TitleForm::heading, line.text);
      title.heading_level = block.level;
      if (title.kinds.match != Match::exact) cut_text(title, line.text);
      return title;
    }
    if (auto bold = bold_line(index)) return bold;
    if (line.goes_on) return std::nullopt;
    if (auto plain = plain_line(index)) return plain;
    return label(index);
  }

 private:
  // A setext underline below a paragraph makes a heading of it that nobody meant.
  bool is_heading(const Block& block, const Line& line) const {
    if (block.html || document_.text(block).empty()) return true;
    if (!line.alone()) return false;
    const std::string_view text = document_.text(line.text);
    return !block.range.empty() && (!has_more_words(text, kLongestSetext) || is_atx(block));
  }
  // A setext heading's range ends in its underline, an ATX heading's begins with '#': the text of
  // an ATX heading never fills its range from the first byte.
  bool is_atx(const Block& block) const {
    return document_.source_range({block.text.begin, block.text.begin + 1}).begin >
           block.range.begin;
  }

  // Typed at the margin below an item without a blank line: Markdown continues the item with it.
  bool falls_out_of_item(const Line& line) const {
    if (line.first_of_item || line.first_of_block) return false;
    constexpr std::uint32_t kBareLineEnd = 2;  // with an indentation it is longer than "\r\n"
    return document_.source_range({line.text.begin - 1, line.text.begin}).size() <= kBareLineEnd;
  }

  text::ByteRange without_colon(text::ByteRange range) const {
    while (!range.empty()) {
      const char last = document_.text()[range.end - 1];
      if (last != ':' && last != ' ' && last != '\t') break;
      --range.end;
    }
    return range;
  }
  text::ByteRange without_frame_and_colon(text::ByteRange range) const {
    range = without_colon(range);
    const std::string_view text = document_.text(range);
    const std::string_view inner = without_frame(text);
    const auto begin = range.begin + static_cast<std::uint32_t>(inner.data() - text.data());
    return without_colon({begin, begin + static_cast<std::uint32_t>(inner.size())});
  }
  bool ends_with_colon(text::ByteRange range) const {
    return document_.text()[range.end - 1] == ':';
  }

  TitleLine made(std::size_t index, TitleForm form, text::ByteRange title) const {
    TitleLine made;
    made.line = index;
    made.form = form;
    made.title = without_frame_and_colon(title);
    made.body_begin = lines_[index].text.end;
    made.block = lines_[index].block;
    made.in_item = lines_[index].item != markdown::kNoBlock;
    made.kinds = kinds_of_title(document_.text(made.title), own_,
                                form == TitleForm::heading ? LookUp::loose : LookUp::strict);
    return made;
  }

  std::optional<TitleLine> bold_line(std::size_t index) const {
    const Line& line = lines_[index];
    const text::ByteRange core = without_colon(line.text);
    if (core.empty() || ends_a_sentence(document_.text()[core.end - 1])) return std::nullopt;
    if (!document_.marked(core, MarkKind::strong)) return std::nullopt;
    if (is_blank_to_fill(document_.text(core))) return std::nullopt;
    if (has_more_words(document_.text(core), kLongestBold)) return std::nullopt;
    TitleLine title = made(index, TitleForm::bold, core);
    if (!title.in_item) return title;
    if (!line.first_of_item) return std::nullopt;
    if (!announces(title.kinds)) return std::nullopt;
    return title;
  }

  std::optional<TitleLine> plain_line(std::size_t index) const {
    const Line& line = lines_[index];
    const std::string_view text = without_closing_emoji(document_.text(line.text));
    const text::ByteRange range{line.text.begin,
                                line.text.begin + static_cast<std::uint32_t>(text.size())};
    const bool listed = line.item != markdown::kNoBlock;
    if (is_blank_to_fill(text) || (listed && !falls_out_of_item(line))) return std::nullopt;
    if (is_cut_short(index)) return std::nullopt;
    if (ends_a_sentence(text.back()) || is_long_for_title(text)) return std::nullopt;
    // A label and its value, or a link that stands alone.
    if (text.find(": ") != std::string_view::npos || text.find("://") != std::string_view::npos) {
      return std::nullopt;
    }
    const std::uint32_t marks = hashes_before(text);
    const bool colon = ends_with_colon(range);
    const bool opens = (colon || line.first_of_block || marks > 0) && !listed;
    const bool in_capitals = opens || is_title_case(without_remark(text));
    if (!in_capitals && !may_stand_in_text(text)) return std::nullopt;
    TitleLine title = made(index, TitleForm::plain, {range.begin + marks, range.end});
    title.in_item = false;
    if (title.title.empty()) return std::nullopt;
    // Without a blank line above it only the very words of a title stand out of the paragraph.
    if (!opens && title.kinds.match != Match::exact) return std::nullopt;
    if (!in_capitals && tells_entries(title.kinds.kinds)) return std::nullopt;
    if (title.kinds.match == Match::exact || title.kinds.match == Match::words) return title;
    // A group name: "Load Balancer Review:" with every word in capitals. Only a title when the
    // document has plain titles at all; nesting decides.
    if ((colon || marks > 0) && is_title_case(document_.text(title.title))) {
      title.kinds = {};
      return title;
    }
    return std::nullopt;
  }

  // "The impact" | "of the outage was": the line below goes on, and not as the text below a title does.
  bool is_cut_short(std::size_t index) const {
    if (index + 1 == lines_.size() || !lines_[index + 1].goes_on) return false;
    return is_unfinished(document_.text(lines_[index].text)) ||
           opens_inside(document_.text(lines_[index + 1].text));
  }

  // "**Impact:** everyone", "Root cause: ...", as an item, a paragraph or a line of one.
  std::optional<TitleLine> label(std::size_t index) const {
    const Line& line = lines_[index];
    const std::string_view text = document_.text(line.text);
    std::size_t colon = text.substr(0, kLongestLabel + 1).find(':');
    if (colon == std::string_view::npos || colon == 0) {
      colon = dash_after_bold(line.text);
      if (colon == 0) return std::nullopt;
    }
    const auto end = line.text.begin + static_cast<std::uint32_t>(colon);
    const text::ByteRange name = without_colon({line.text.begin, end});
    if (name.empty() || !could_announce(document_.text(name))) return std::nullopt;
    TitleLine title = made(index, TitleForm::label, name);
    if (!announces(title.kinds)) return std::nullopt;
    title.body_begin = std::min(end + 1, line.text.end);
    while (title.body_begin < line.text.end && document_.text()[title.body_begin] == ' ') {
      ++title.body_begin;
    }
    const bool outside = line.item == markdown::kNoBlock;
    if (title.body_begin < line.text.end) {
      title.lead_in = line.first_of_block && outside && document_.marked(name, MarkKind::strong);
      title.plain_lead_in = !title.lead_in && (outside || falls_out_of_item(line)) &&
                            opens_text(title.kinds, document_.text(name));
      if (title.plain_lead_in) title.in_item = false;
    }
    // "- Task: add an alert" is one of them.
    title.names_list = title.in_item && line.first_of_item &&
                       coarse(title.kinds.kinds.front()) == SectionKind::actions &&
                       (title.body_begin == line.text.end || document_.text(name).ends_with('s'));
    title.scope = {title.body_begin, scope_end(index)};
    return title;
  }

  // "## Root cause and resolution: the disk was full when ...": the text of the section, typed into
  // its heading. A word or two are a part of the title.
  void cut_text(TitleLine& title, text::ByteRange line) const {
    constexpr std::size_t kLongestValue = 4;
    const std::string_view text = document_.text(line);
    const std::size_t colon = text.find(": ");
    if (colon > kLongestLabel) return;  // or there is none: npos
    if (!has_more_words(text.substr(colon + 1), kLongestValue)) return;
    const std::string_view name = text.substr(0, colon);
    const TitleKinds kinds = kinds_of_title(name, own_, LookUp::strict);
    if (!opens_text(kinds, name)) return;
    title.kinds = kinds;
    title.title.end = title.title.begin + static_cast<std::uint32_t>(colon);
    title.body_begin = title.title.end + 2;
  }

  // "**Impact** - everyone": the dash stands for the colon.
  std::size_t dash_after_bold(text::ByteRange line) const {
    if (!document_.marked({line.begin, line.begin + 1}, MarkKind::strong)) return 0;
    const std::string_view text = document_.text(line);
    for (const std::string_view dash : {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "}) {
      const std::size_t at = text.substr(0, kLongestLabel + dash.size()).find(dash);
      if (at == std::string_view::npos) continue;
      const auto end = line.begin + static_cast<std::uint32_t>(at);
      if (end > line.begin && document_.marked({line.begin, end}, MarkKind::strong)) return at;
    }
    return 0;
  }

  // A label in an item governs the item with its nested lists; elsewhere the rest of its line, be
  // that wrapped.
  std::uint32_t scope_end(std::size_t index) const {
    const Line& line = lines_[index];
    if (line.item == markdown::kNoBlock || !line.first_of_item) {
      while (index + 1 < lines_.size() && lines_[index + 1].goes_on) ++index;
      return lines_[index].text.end;
    }
    return document_.blocks()[line.item].text.end;
  }

  const markdown::Document& document_;
  std::span<const Line> lines_;
  const std::vector<OwnSynonym>& own_;
};

}  // namespace

std::vector<TitleLine> title_lines(const markdown::Document& document, std::span<const Line> lines,
                                   const std::vector<OwnSynonym>& own) {
  const TitleReader reader(document, lines, own);
  std::vector<TitleLine> titles;
  titles.reserve(lines.size() / 2);
  for (std::size_t index = 0; index < lines.size(); ++index) {
    if (auto title = reader.read(index)) titles.push_back(*title);
  }
  const std::size_t from_lines = titles.size();
  add_table_titles(document, own, titles);
  if (titles.size() > from_lines) {
    std::ranges::sort(titles, {}, [](const TitleLine& title) { return title.title.begin; });
  }
  return titles;
}

}  // namespace pmlint::outline
