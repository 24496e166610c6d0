// SPDX-License-Identifier: MIT
#include "formats/line_view.hpp"

#include <algorithm>

#include "core/text/utf8.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats {
namespace {

constexpr std::uint32_t kReach = 2048;  // bytes looked at before and after the focus
constexpr std::uint32_t kTabStop = 4;

// The bytes of the line that can matter for what is shown, cut at code points.
text::ByteRange slice_around(std::string_view bytes, text::ByteRange line, text::ByteRange focus) {
  const std::uint32_t at = std::clamp(focus.begin, line.begin, line.end);
  text::ByteRange slice{at - std::min(kReach, at - line.begin),
                        at + std::min(2 * kReach, line.end - at)};
  for (int i = 0; i < 3 && slice.begin > line.begin && slice.begin < at &&
                  text::is_utf8_continuation(bytes[slice.begin]);
       ++i) {
    ++slice.begin;
  }
  for (int i = 0; i < 3 && slice.end < line.end && text::is_utf8_continuation(bytes[slice.end]);
       ++i) {
    ++slice.end;
  }
  return slice;
}

}  // namespace

std::string LineView::expand(std::string_view bytes, text::ByteRange slice) {
  std::string text;
  std::uint32_t column = 0;
  for (std::uint32_t at = slice.begin; at < slice.end;) {
    const CodePoint point = decode(bytes.substr(0, slice.end), at);
    cells_.push_back({at, column, static_cast<std::uint32_t>(text.size())});
    if (point.value == '\t') {
      const std::uint32_t spaces = kTabStop - column % kTabStop;
      text.append(spaces, ' ');
      column += spaces;
    } else if (is_unsafe(point.value)) {
      const std::string spelled = spell_code_point(point.value);
      text += spelled;
      column += static_cast<std::uint32_t>(spelled.size());
    } else {
      if (point.value == 0xFFFD) {
        text += kReplacement;
      } else {
        if (completes_command(bytes, at)) {
          text += ' ';
          ++column;
        }
        text.append(bytes, at, point.length);
      }
      column += static_cast<std::uint32_t>(display_width(point.value));
    }
    at += point.length;
  }
  cells_.push_back({slice.end, column, static_cast<std::uint32_t>(text.size())});
  return text;
}

std::uint32_t LineView::column_of(std::uint32_t offset) const {
  const auto after = std::ranges::upper_bound(cells_, offset, {}, &Cell::offset);
  return after == cells_.begin() ? cells_.front().column : std::prev(after)->column;
}

LineView::LineView(std::string_view bytes, text::ByteRange line, text::ByteRange focus,
                   std::uint32_t width, std::string_view ellipsis, std::uint32_t ellipsis_width) {
  const text::ByteRange slice = slice_around(bytes, line, focus);
  const std::string whole = expand(bytes, slice);
  const std::uint32_t total = cells_.back().column;
  const bool cut_before = slice.begin > line.begin;
  const bool cut_after = slice.end < line.end;
  last_ = total;
  if (total <= width && !cut_before && !cut_after) {
    text_ = whole;
    return;
  }

  const std::uint32_t begin = column_of(focus.begin);
  const std::uint32_t size = std::max(column_of(focus.end), begin + 1) - begin;
  const std::uint32_t room = width > 2 * ellipsis_width ? width - 2 * ellipsis_width : 1;
  if (cut_before || begin + size > room) {
    const std::uint32_t lead = size < room ? (room - size) / 2 : room / 8;
    first_ = begin - std::min(lead, begin);
    if (!cut_after && first_ + room > total) first_ = total - std::min(room, total);
  }
  last_ = std::min(first_ + room, total);

  const auto column_before = [](const Cell& cell, std::uint32_t column) {
    return cell.column < column;
  };
  // Marks that join a code point stay with it: the first cell at a column is the one they join.
  auto from = std::lower_bound(cells_.begin(), cells_.end(), first_, column_before);
  while (first_ > 0 && from + 1 < cells_.end() && (from + 1)->column == from->column) ++from;
  auto to = std::lower_bound(from, cells_.end(), last_, column_before);
  if (to->column > last_) --to;  // a wide character does not fit by half
  while (to + 1 < cells_.end() && (to + 1)->column == to->column) ++to;
  first_ = from->column;
  last_ = std::max(to->column, first_);
  if (cut_before || from != cells_.begin()) {
    text_ = ellipsis;
    indent_ = ellipsis_width;
  }
  text_.append(whole, from->text, to->text - from->text);
  if (cut_after || to + 1 != cells_.end()) text_ += ellipsis;
}

bool LineView::shows(text::ByteRange range) const {
  if (range.begin < cells_.front().offset || range.begin > cells_.back().offset) return false;
  const std::uint32_t column = column_of(range.begin);
  return first_ <= column && column <= last_;
}

LineView::Columns LineView::columns(text::ByteRange range) const {
  std::uint32_t begin = column_of(range.begin);
  std::uint32_t end = range.end > range.begin ? column_of(range.end) : begin;
  if (end <= begin && !range.empty() && begin > 0) --begin;  // a mark that joins what is before it
  begin = std::clamp(begin, first_, last_);
  end = std::clamp(end, begin, last_);
  if (end == begin) end = begin + 1;
  return {begin - first_ + indent_, end - first_ + indent_};
}

}  // namespace pmlint::formats
