// SPDX-License-Identifier: MIT
#include "formats/frame.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

#include "formats/line_break.hpp"
#include "formats/line_view.hpp"
#include "formats/paint.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats {
namespace {

constexpr std::uint32_t kWidthWithoutTerminal = 160;
constexpr std::uint32_t kLeastWidth = 20;
constexpr std::uint32_t kMostLines = 4;  // of one range; a longer one shows its ends

struct Glyphs {
  std::string_view top, bar, gap, note, last, ellipsis;
  std::uint32_t ellipsis_width;
};
constexpr Glyphs kUnicode{" ╭─ ", " │", " ┆", " ├─ ", " ╰─ ", "…", 1};
constexpr Glyphs kAscii{"--> ", " |", "...", " = ", " = ", "...", 3};

// A stretch of one line that gets a row of carets.
struct Mark {
  std::uint32_t line;
  text::ByteRange range;
  std::string_view label;
  bool primary;
};

// The part of `range` on a line, without the blanks at its ends; empty where there is none.
text::ByteRange part_on_line(const text::Source& source, text::ByteRange range,
                             std::uint32_t number) {
  const text::ByteRange line = source.line(number);
  text::ByteRange part{std::clamp(range.begin, line.begin, line.end),
                       std::clamp(range.end, line.begin, line.end)};
  const auto blank = [&](std::uint32_t at) {
    return source.bytes()[at] == ' ' || source.bytes()[at] == '\t';
  };
  while (!part.empty() && blank(part.begin) && range.begin < line.begin) ++part.begin;
  while (!part.empty() && blank(part.end - 1) && range.end > line.end) --part.end;
  return part;
}

void add_marks(std::vector<Mark>& marks, const text::Source& source, text::ByteRange range,
               std::string_view label, bool primary) {
  const std::uint32_t first = source.line_of(range.begin);
  const std::uint32_t last = range.empty() ? first : source.line_of(range.end - 1);
  const std::size_t before = marks.size();
  const bool all = last - first < kMostLines;
  for (std::uint32_t line = first; line <= last; ++line) {
    if (!all && line == first + 2) line = last;
    const text::ByteRange part = part_on_line(source, range, line);
    if (!part.empty()) marks.push_back({line, part, {}, primary});
  }
  if (marks.size() == before) {
    const text::ByteRange line = source.line(first);
    const std::uint32_t at = std::clamp(range.begin, line.begin, line.end);
    marks.push_back({first, {at, at}, {}, primary});
  }
  marks.back().label = label;
}

std::vector<Mark> marks_of(const text::Source& source, const lint::Finding& finding) {
  std::vector<Mark> marks;
  add_marks(marks, source, finding.range, {}, true);
  for (const lint::Related& related : finding.related) {
    add_marks(marks, source, related.range, related.message, false);
  }
  std::ranges::stable_sort(marks, {}, &Mark::line);
  return marks;
}

class FrameWriter {
 public:
  FrameWriter(std::string& out, const text::Source& source, lint::Severity severity,
              const Style& style, std::uint32_t gutter)
      : out_(out),
        source_(source),
        glyphs_(style.unicode ? kUnicode : kAscii),
        paint_(style.colour),
        ink_(ink_of(severity)),
        gutter_(gutter),
        breaks_(style.width != 0) {
    const std::uint32_t width = style.width == 0 ? kWidthWithoutTerminal : style.width;
    width_ = std::max(kLeastWidth, width - std::min(width, gutter + 4));
  }

  void bar(std::string_view rest = {}) {
    out_.append(gutter_, ' ');
    out_ += paint_(Ink::frame, glyphs_.bar);
    out_ += rest;
    out_ += '\n';
  }

  void mark(const Mark& mark) {
    if (line_ != 0 && mark.line > line_ + 1) gap();
    if (mark.line != line_ || !view_->shows(mark.range)) source_line(mark);
    line_ = mark.line;
    const LineView::Columns columns = view_->columns(mark.range);
    const Ink ink = mark.primary ? ink_ : Ink::frame;
    std::string carets(columns.end - columns.begin, mark.primary ? '^' : '-');
    const std::string label = visible(mark.label);
    const bool beside =
        !label.empty() && (!breaks_ || columns.end + 1 + columns_of(label) <= width_);
    if (beside) carets += ' ' + label;
    bar(std::string(columns.begin + 1, ' ') + paint_(ink, carets));
    if (!beside && !label.empty()) below(label, ink);
  }

 private:
  // A label that does not fit beside its carets.
  void below(std::string_view label, Ink ink) {
    const std::string text = broken_to_lines(label, {width_, 0, 0});
    std::string_view rest = text;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      bar(' ' + paint_(ink, rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  void gap() {
    out_.append(glyphs_.gap.starts_with(' ') ? gutter_ : 0, ' ');
    out_ += paint_(Ink::frame, glyphs_.gap);
    out_ += '\n';
  }

  void source_line(const Mark& mark) {
    view_.emplace(source_.bytes(), source_.line(mark.line), mark.range, width_, glyphs_.ellipsis,
                  glyphs_.ellipsis_width);
    out_ += paint_(Ink::frame, fmt::format("{:>{}}{}", mark.line, gutter_, glyphs_.bar));
    if (!view_->text().empty()) out_ += ' ' + view_->text();
    out_ += '\n';
  }

  std::string& out_;
  const text::Source& source_;
  const Glyphs& glyphs_;
  Paint paint_;
  Ink ink_;
  std::uint32_t gutter_;
  bool breaks_;  // a label that does not fit goes below
  std::uint32_t width_ = 0;
  std::uint32_t line_ = 0;  // the line shown last
  std::optional<LineView> view_;
};

// What to do about it: the fixes, then where to read more.
std::vector<std::string> notes_of(const lint::Finding& finding) {
  constexpr std::string_view kLeads[] = {"fix", "unsafe fix", "hint"};  // by lint::Safety
  std::vector<const lint::Fix*> fixes;
  for (const lint::Fix& fix : finding.fixes) fixes.push_back(&fix);
  std::ranges::stable_sort(fixes, {}, [](const lint::Fix* fix) { return fix->safety; });
  std::vector<std::string> notes;
  for (const lint::Fix* fix : fixes) {
    const std::string_view lead = kLeads[static_cast<std::size_t>(fix->safety)];
    notes.push_back(fmt::format("{}: {}", lead, visible(fix->title)));
  }
  notes.push_back(fmt::format("help: pmlint explain {}", visible(finding.rule)));
  return notes;
}

}  // namespace

void append_frame(std::string& out, std::string_view path, const text::Source* source,
                  const lint::Finding& finding, const Style& style) {
  const Glyphs& glyphs = style.unicode ? kUnicode : kAscii;
  const Paint paint(style.colour);
  std::vector<Mark> marks;
  text::Position position;
  if (source != nullptr) {
    marks = marks_of(*source, finding);
    position = source->position(finding.range.begin);
  }
  const std::uint32_t last_line = marks.empty() ? 1 : marks.back().line;
  const auto gutter = static_cast<std::uint32_t>(fmt::formatted_size("{}", last_line));
  const std::string margin(gutter, ' ');

  out += margin + paint(Ink::frame, glyphs.top);
  out += fmt::format("{}:{}:{}\n", visible(path), position.line, position.column);
  if (!marks.empty()) {
    FrameWriter frame(out, *source, finding.severity, style, gutter);
    frame.bar();
    for (const Mark& mark : marks) frame.mark(mark);
  }
  const std::vector<std::string> notes = notes_of(finding);
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const std::string_view lead = i + 1 == notes.size() ? glyphs.last : glyphs.note;
    out += margin + paint(Ink::frame, lead);
    const bool command = i + 1 == notes.size();  // stays in one piece, to be copied
    out += broken_to_lines(notes[i], {command ? 0 : style.width, gutter + 4, gutter + 4}) + '\n';
  }
}

}  // namespace pmlint::formats
