// SPDX-License-Identifier: MIT
// What cmark-gfm 0.29.0.gfm.6 does in more than linear time, found by experiment:
// - deep quotes and lists: every line walks all open containers, a lazy line does so several times;
// - wide tables, and rows with fewer cells than the header: empty cells are made for all columns;
// - a line like |---|---| in a paragraph: the paragraph so far is cut into cells again;
// - "![" in a paragraph: every link walks all image openers before it;
// - "<?" and "<!" in a paragraph: each is followed to the end of the paragraph.
// Each is bounded here by counts that are never below those of cmark-gfm.
#include "core/markdown/guard.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "core/markdown/table_row.hpp"

namespace pmlint::markdown {
namespace {

// A paragraph may have more than Limits::delimiter_rows such lines while this product is small.
constexpr std::uint64_t kDelimiterWork = 2U << 20U;

bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }
bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

// The markers of quotes and lists at the front of a line.
struct Prefix {
  std::size_t length = 0;    // bytes up to the content
  std::uint32_t column = 0;  // columns up to there
  std::uint32_t quotes = 0;
  std::uint32_t items = 0;
};

// Length of a list marker with the blank after it, or 0.
std::size_t marker_length(std::string_view rest) {
  std::size_t length = 0;
  if (rest[0] == '-' || rest[0] == '*' || rest[0] == '+') {
    length = 1;
  } else {
    while (length < rest.size() && length < 9 && is_digit(rest[length])) ++length;
    if (length == 0 || length >= rest.size() || (rest[length] != '.' && rest[length] != ')'))
      return 0;
    ++length;
  }
  return length == rest.size() || is_blank(rest[length]) ? length : 0;
}

// "- - -": a thematic break is no list.
bool is_thematic_break(std::string_view rest) {
  const char mark = rest[0];
  if (mark != '-' && mark != '*') return false;
  return std::ranges::all_of(rest, [mark](char byte) { return byte == mark || is_blank(byte); }) &&
         std::ranges::count(rest, mark) >= 3;
}

// Calls on_item(column) for each list marker.
template <class OnItem>
Prefix prefix_of(std::string_view line, OnItem on_item) {
  Prefix prefix;
  while (prefix.length < line.size()) {
    const std::string_view rest = line.substr(prefix.length);
    std::size_t taken = 1;
    if (rest[0] == '\t') {
      prefix.column += 3 - prefix.column % 4;
    } else if (rest[0] == '>') {
      ++prefix.quotes;
    } else if (rest[0] != ' ') {
      taken = marker_length(rest);
      if (taken == 0 || is_thematic_break(rest)) break;
      ++prefix.items;
      on_item(prefix.column);
    }
    prefix.length += taken;
    prefix.column += static_cast<std::uint32_t>(taken);
  }
  return prefix;
}

// Fences at the left margin with no HTML before them surely open and close code blocks; what is in
// one is not measured, as logs and drawings in code have long runs of markers.
class Fence {
 public:
  // True when the line is inside a code block, its fences included.
  bool covers(std::string_view line) {
    if (line.starts_with('<')) html_seen_ = true;
    const char mark = line.empty() ? '\0' : line[0];
    const std::size_t run =
        mark == '`' || mark == '~' ? std::min(line.find_first_not_of(mark), line.size()) : 0;
    if (length_ != 0) {
      const bool closes =
          mark == mark_ && run >= length_ && std::ranges::all_of(line.substr(run), is_blank);
      if (closes) length_ = 0;
      return true;
    }
    const bool opens =
        run >= 3 && !html_seen_ && (mark == '~' || line.find('`', run) == std::string_view::npos);
    if (opens) {
      mark_ = mark;
      length_ = run;
    }
    return opens;
  }

 private:
  char mark_ = '\0';
  std::size_t length_ = 0;
  bool html_seen_ = false;
};

class Measure {
 public:
  Measure(const text::Source& source, const Limits& limits) : source_(source), limits_(limits) {}

  std::optional<Refusal> run() {
    count_inline_ = may_have_many_inlines();
    Fence fence;
    for (number_ = 1; number_ <= source_.line_count(); ++number_) {
      range_ = source_.line(number_);
      const std::string_view line = source_.text(range_);
      if (fence.covers(line)) {
        end_paragraph();
        continue;
      }
      // A list item inside another begins at or after the column where the outer one's content does.
      const Prefix prefix = prefix_of(line, [this](std::uint32_t column) {
        while (!items_.empty() && items_.back() > column) items_.pop_back();
        items_.push_back(column + 2);
      });
      if (!measure_depth(prefix) || !measure_paragraph(line, prefix)) return std::move(refusal_);
    }
    return std::nullopt;
  }

 private:
  // Counting in the whole file is cheap, and for nearly every file enough.
  [[nodiscard]] bool may_have_many_inlines() const {
    const std::string_view bytes = source_.bytes();
    const std::uint32_t limit = std::min(limits_.bracket_run, limits_.declarations);
    std::uint32_t count = 0;
    for (std::size_t at = bytes.find('!'); at != std::string_view::npos;
         at = bytes.find('!', at + 1))
      ++count;
    for (std::size_t at = bytes.find("<?"); at != std::string_view::npos;
         at = bytes.find("<?", at + 1))
      ++count;
    return count > limit;
  }

  template <class... Arguments>
  bool refuse(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    refusal_ = Refusal{range_, fmt::format(format, std::forward<Arguments>(arguments)...)};
    return false;
  }

  bool measure_depth(const Prefix& prefix) {
    if (prefix.quotes + prefix.items == 0) return true;
    const std::size_t depth = prefix.quotes + items_.size();
    if (depth <= limits_.container_depth) return true;
    return refuse("quotes and lists are nested {} deep at line {}, the limit is {}", depth, number_,
                  limits_.container_depth);
  }

  void end_paragraph() {
    paragraph_line_ = 0;
    paragraph_bytes_ = 0;
    columns_ = 0;
    delimiter_rows_ = 0;
    images_ = 0;
    declarations_ = 0;
    header_ = {};
  }

  bool measure_paragraph(std::string_view line, const Prefix& prefix) {
    const std::string_view content = line.substr(prefix.length);
    if (content.empty() && prefix.items == 0) {
      end_paragraph();
      return true;
    }
    if (paragraph_line_ == 0) paragraph_line_ = number_;
    if (!measure_table(content)) return false;
    if (count_inline_ && !measure_inlines(line)) return false;
    header_ = content;
    paragraph_bytes_ += line.size() + 1;
    return true;
  }

  bool measure_table(std::string_view content) {
    if (columns_ != 0) {
      cells_ += columns_;
      if (cells_ > limits_.table_cells) {
        return refuse("the table at line {} has more than {} cells, the limit", table_line_,
                      limits_.table_cells);
      }
    }
    const bool candidate =
        !content.empty() && (content[0] == '|' || content[0] == '-' || content[0] == ':');
    // A line of nothing but dashes underlines a heading, or is a thematic break.
    if (!candidate || content.find_first_of("|:") == std::string_view::npos ||
        !is_delimiter_row(content)) {
      return true;
    }
    ++delimiter_rows_;
    if (delimiter_rows_ > limits_.delimiter_rows &&
        delimiter_rows_ * paragraph_bytes_ > kDelimiterWork) {
      return refuse(
          "the paragraph at line {} has {} lines like the one under a table's header, the limit is "
          "{} for its length",
          paragraph_line_, delimiter_rows_,
          std::max<std::uint64_t>(limits_.delimiter_rows, kDelimiterWork / paragraph_bytes_));
    }
    const std::uint32_t columns = count_cells(content);
    if (columns_ != 0 || header_.empty() || columns != count_cells(header_)) return true;
    columns_ = columns;
    cells_ = columns;
    table_line_ = number_ - 1;
    if (columns <= limits_.table_columns) return true;
    return refuse("the table at line {} has {} columns, the limit is {}", table_line_, columns,
                  limits_.table_columns);
  }

  bool measure_inlines(std::string_view line) {
    for (std::size_t at = 0; at + 1 < line.size(); ++at) {
      const char next = line[at + 1];
      if (line[at] == '!' && next == '[') ++images_;
      const bool declaration = next == '?' || (next == '!' && at + 2 < line.size() &&
                                               (is_letter(line[at + 2]) || line[at + 2] == '['));
      if (line[at] == '<' && declaration) ++declarations_;
    }
    if (images_ > limits_.bracket_run) {
      return refuse("the paragraph at line {} has {} image openers \"![\", the limit is {}",
                    paragraph_line_, images_, limits_.bracket_run);
    }
    if (declarations_ > limits_.declarations) {
      return refuse("the paragraph at line {} has {} openers \"<?\" or \"<!\", the limit is {}",
                    paragraph_line_, declarations_, limits_.declarations);
    }
    return true;
  }

  const text::Source& source_;
  const Limits& limits_;
  std::optional<Refusal> refusal_;
  bool count_inline_ = false;
  std::uint32_t number_ = 0;
  text::ByteRange range_;
  std::vector<std::uint32_t> items_;  // the columns where the contents of the open items begin
  std::uint32_t paragraph_line_ = 0;
  std::uint64_t paragraph_bytes_ = 0;
  std::string_view header_;  // the line before, without its prefix
  std::uint32_t table_line_ = 0;
  std::uint32_t columns_ = 0;  // of the table that is open; 0: none
  std::uint64_t cells_ = 0;
  std::uint64_t delimiter_rows_ = 0;
  std::uint32_t images_ = 0;
  std::uint32_t declarations_ = 0;
};

}  // namespace

std::optional<Refusal> measure(const text::Source& source, const Limits& limits) {
  const std::size_t size = source.bytes().size();
  if (size > limits.file_bytes) {
    return Refusal{{0, 0},
                   fmt::format("the file has {} bytes, the limit is {}", size, limits.file_bytes)};
  }
  return Measure(source, limits).run();
}

}  // namespace pmlint::markdown
