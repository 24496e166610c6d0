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
#include <utility>
#include <vector>

#include "core/markdown/ascii.hpp"
#include "core/markdown/line_prefix.hpp"
#include "core/markdown/table_row.hpp"
#include "core/text/byte_set.hpp"

namespace pmlint::markdown {
namespace {

// A paragraph may have more than Limits::delimiter_rows such lines while this product is small.
constexpr std::uint64_t kDelimiterWork = 2U << 20U;

constexpr text::ByteSet kDelimiters("|:");
constexpr text::ByteSet kPrefixBytes(" \t>-*+.)0123456789");  // of quote marks and list markers

std::uint64_t count_of(std::string_view bytes, std::string_view wanted) {
  std::uint64_t count = 0;
  for (std::size_t at = bytes.find(wanted); at != std::string_view::npos;
       at = bytes.find(wanted, at + 1)) {
    ++count;
  }
  return count;
}

// Lines without a blank one between them; never less than a paragraph.
struct Paragraph {
  std::uint32_t first_line = 0;
  std::uint64_t bytes = 0;
  std::string_view last_line;  // without its prefix
  std::uint64_t delimiter_rows = 0;
  std::uint32_t images = 0;
  std::uint32_t declarations = 0;
  std::uint32_t table_line = 0;
  std::uint32_t columns = 0;  // of the table that is open; 0: none
  std::uint64_t cells = 0;
};

class Measure {
 public:
  Measure(const text::Source& source, const Limits& limits) : source_(source), limits_(limits) {
    // Counting in the whole file is cheap, and for nearly every file enough.
    const std::string_view bytes = source.bytes();
    count_inlines_ = count_of(bytes, "!") + count_of(bytes, "<?") >
                     std::min(limits.bracket_run, limits.declarations);
  }

  // Few documents are so large that they could break a limit at all: what no line need be read for.
  [[nodiscard]] bool surely_fits() const {
    const std::uint64_t lines = source_.line_count();
    const std::uint64_t columns = count_of(source_.bytes(), "|") + 1;
    return !count_inlines_ && columns <= limits_.table_columns &&
           lines * columns <= limits_.table_cells &&
           lines * (source_.bytes().size() + lines) <= kDelimiterWork && is_surely_shallow();
  }

  std::optional<Refusal> run(std::uint32_t first_line) {
    for (number_ = first_line; number_ <= source_.line_count(); ++number_) {
      range_ = source_.line(number_);
      const std::string_view line = source_.text(range_);
      const std::string_view content = read_prefix(line);
      if (fence_.covers(line, content)) {
        paragraph_ = {};
      } else if (!depth_fits() || !paragraph_fits(line, content)) {
        return std::move(refusal_);
      }
    }
    return std::nullopt;
  }

 private:
  // Each quote takes a column, each item two. A marker's column is at most four times its offset.
  [[nodiscard]] bool is_surely_shallow() const {
    constexpr std::uint32_t kFewBytes = 10;
    const std::uint32_t deepest = (std::max(limits_.container_depth, 2U) - 2) * 2 / 3;
    if (4 * kFewBytes > deepest) return false;
    const std::string_view bytes = source_.bytes();
    std::uint32_t begin = source_.content_begin();
    for (std::uint32_t number = 1; number <= source_.line_count(); ++number) {
      if (number > 1) begin = source_.line_starts()[number - 1];
      if (begin == bytes.size() || !kPrefixBytes.holds(bytes[begin])) continue;
      const std::string_view line = source_.text(source_.line(number));
      if (kPrefixBytes.first_not_in(line.substr(0, kFewBytes)) != std::string_view::npos) continue;
      LinePrefix prefix(line);
      while (prefix.next() != LinePrefix::Marker::none) {
        if (prefix.column() > deepest) return false;
      }
    }
    return true;
  }

  template <class... Arguments>
  bool refuse(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    refusal_ = Refusal{range_, fmt::format(format, std::forward<Arguments>(arguments)...)};
    return false;
  }

  std::string_view read_prefix(std::string_view line) {
    quotes_ = 0;
    item_columns_.clear();
    LinePrefix prefix(line);
    for (auto marker = prefix.next(); marker != LinePrefix::Marker::none; marker = prefix.next()) {
      if (marker == LinePrefix::Marker::quote) {
        ++quotes_;
      } else {
        item_columns_.push_back(prefix.column());
      }
    }
    return prefix.content();
  }

  bool depth_fits() {
    if (quotes_ == 0 && item_columns_.empty()) return true;
    // An item inside another begins where the content of the outer one does, or after.
    for (const std::uint32_t column : item_columns_) {
      while (!open_items_.empty() && open_items_.back() > column) open_items_.pop_back();
      open_items_.push_back(column + 2);
    }
    const std::size_t depth = quotes_ + open_items_.size();
    if (depth <= limits_.container_depth) return true;
    return refuse("quotes and lists are nested {} deep at line {}, the limit is {}", depth, number_,
                  limits_.container_depth);
  }

  bool paragraph_fits(std::string_view line, std::string_view content) {
    if (content.empty() && item_columns_.empty()) {
      paragraph_ = {};
      return true;
    }
    if (paragraph_.first_line == 0) paragraph_.first_line = number_;
    if (!table_fits(content)) return false;
    if (count_inlines_ && !inlines_fit(line)) return false;
    paragraph_.last_line = content;
    paragraph_.bytes += line.size() + 1;
    return true;
  }

  bool table_fits(std::string_view content) {
    Paragraph& in = paragraph_;
    in.cells += in.columns;
    if (in.cells > limits_.table_cells) {
      return refuse("the table at line {} has more than {} cells, the limit", in.table_line,
                    limits_.table_cells);
    }
    // A line of nothing but dashes underlines a heading, or is a thematic break.
    const bool candidate =
        content.starts_with('|') || content.starts_with('-') || content.starts_with(':');
    if (!candidate || !kDelimiters.any_in(content) || !is_delimiter_row(content)) {
      return true;
    }
    ++in.delimiter_rows;
    if (in.delimiter_rows > limits_.delimiter_rows &&
        in.delimiter_rows * in.bytes > kDelimiterWork) {
      return refuse(
          "the paragraph at line {} has {} lines like the one under a table's header, "
          "the limit is {} for its length",
          in.first_line, in.delimiter_rows,
          std::max<std::uint64_t>(limits_.delimiter_rows, kDelimiterWork / in.bytes));
    }
    const std::uint32_t columns = count_cells(content);
    if (in.columns != 0 || in.last_line.empty() || columns != count_cells(in.last_line))
      return true;
    in.columns = columns;
    in.cells = columns;
    in.table_line = number_ - 1;
    if (columns <= limits_.table_columns) return true;
    return refuse("the table at line {} has {} columns, the limit is {}", in.table_line, columns,
                  limits_.table_columns);
  }

  bool inlines_fit(std::string_view line) {
    Paragraph& in = paragraph_;
    for (std::size_t at = 0; at + 1 < line.size(); ++at) {
      const char next = line[at + 1];
      if (line[at] == '!' && next == '[') ++in.images;
      const char after = at + 2 < line.size() ? line[at + 2] : ' ';
      const bool opens = next == '?' || (next == '!' && (is_letter(after) || after == '['));
      if (line[at] == '<' && opens) ++in.declarations;
    }
    if (in.images > limits_.bracket_run) {
      return refuse("the paragraph at line {} has {} image openers \"![\", the limit is {}",
                    in.first_line, in.images, limits_.bracket_run);
    }
    if (in.declarations > limits_.declarations) {
      return refuse("the paragraph at line {} has {} openers \"<?\" or \"<!\", the limit is {}",
                    in.first_line, in.declarations, limits_.declarations);
    }
    return true;
  }

  const text::Source& source_;
  const Limits& limits_;
  bool count_inlines_ = false;
  std::optional<Refusal> refusal_;
  std::uint32_t number_ = 0;  // of the line that is measured
  text::ByteRange range_;
  std::uint32_t quotes_ = 0;                 // in its prefix
  std::vector<std::uint32_t> item_columns_;  // of the list markers in its prefix
  std::vector<std::uint32_t> open_items_;    // the columns where the contents of open items begin
  Paragraph paragraph_;
  Fence fence_;
};

}  // namespace

std::optional<Refusal> measure(const text::Source& source, std::uint32_t first_line,
                               const Limits& limits) {
  const std::size_t size = source.bytes().size();
  if (size > limits.file_bytes) {
    return Refusal{{0, 0},
                   fmt::format("the file has {} bytes, the limit is {}", size, limits.file_bytes)};
  }
  Measure measure(source, limits);
  if (measure.surely_fits()) return std::nullopt;
  return measure.run(first_line);
}

}  // namespace pmlint::markdown
