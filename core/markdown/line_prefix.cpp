// SPDX-License-Identifier: MIT
#include "core/markdown/line_prefix.hpp"

#include <algorithm>

#include "core/markdown/ascii.hpp"

namespace pmlint::markdown {
namespace {

constexpr std::size_t kShortestFence = 3;
constexpr std::size_t kCodeIndent = 4;

// Length of a run of ` or ~ at the front that is long enough for a fence, or 0.
std::size_t fence_length(std::string_view line) {
  if (line.empty() || (line[0] != '`' && line[0] != '~')) return 0;
  const std::size_t run = std::min(line.find_first_not_of(line[0]), line.size());
  return run >= kShortestFence ? run : 0;
}

}  // namespace

LinePrefix::Marker LinePrefix::next() {
  for (; at_ < line_.size() && is_blank(line_[at_]); ++at_) {
    next_column_ += line_[at_] == '\t' ? 4 - next_column_ % 4 : 1;
  }
  if (at_ == line_.size()) return Marker::none;
  const bool quote = line_[at_] == '>';
  const std::size_t length = quote ? 1 : item_marker();
  if (length == 0 || (!quote && thematic_break())) return Marker::none;
  column_ = next_column_;
  at_ += length;
  next_column_ += static_cast<std::uint32_t>(length);
  return quote ? Marker::quote : Marker::item;
}

std::size_t LinePrefix::item_marker() const {
  const std::string_view rest = line_.substr(at_);
  std::size_t length = 0;
  if (rest[0] == '-' || rest[0] == '*' || rest[0] == '+') {
    length = 1;
  } else {
    while (length < rest.size() && length < 9 && is_digit(rest[length])) ++length;
    if (length == 0 || length == rest.size()) return 0;
    if (rest[length] != '.' && rest[length] != ')') return 0;
    ++length;
  }
  return length == rest.size() || is_blank(rest[length]) ? length : 0;
}

bool LinePrefix::thematic_break() {
  const char mark = line_[at_];
  if (at_ < no_break_before_ || (mark != '-' && mark != '*')) return false;
  std::size_t marks = 0;
  std::size_t end = at_;
  for (; end < line_.size() && (line_[end] == mark || is_blank(line_[end])); ++end) {
    marks += line_[end] == mark ? 1 : 0;
  }
  // What stopped this search stops one from any offset before it.
  if (end < line_.size()) no_break_before_ = end;
  return end == line_.size() && marks >= kShortestFence;
}

bool Fence::covers(std::string_view line, std::string_view content) {
  if (length_ != 0) {
    const std::string_view trimmed =
        line.substr(std::min(line.find_first_not_of(' '), line.size()));
    const bool closes = line.size() - trimmed.size() < kCodeIndent && trimmed.starts_with(mark_) &&
                        fence_length(trimmed) >= length_ &&
                        std::ranges::all_of(trimmed.substr(fence_length(trimmed)), is_blank);
    if (closes) length_ = 0;
    return true;
  }
  const std::size_t fence = fence_length(content);
  const bool at_margin = content.size() == line.size();
  unsure_ = unsure_ || content.starts_with('<') || (fence != 0 && !at_margin);
  const bool opens =
      fence != 0 && !unsure_ && (line[0] == '~' || line.find('`', fence) == std::string_view::npos);
  if (!opens) return false;
  mark_ = line[0];
  length_ = fence;
  return true;
}

}  // namespace pmlint::markdown
