// SPDX-License-Identifier: MIT
#include "formats/html/source_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <vector>

#include "formats/html/finding_view.hpp"
#include "formats/html/markup.hpp"
#include "formats/html/source_line.hpp"

namespace pmlint::formats::html {
namespace {

constexpr std::size_t kWholeDocument = 256U << 10U;  // bytes; a larger one is shown in parts
constexpr std::uint32_t kContext = 2;                // lines around a finding, then
constexpr std::uint32_t kMostLines = 3;              // of one range that are marked
constexpr std::size_t kMostFindings = 500;           // of one document

enum class LineKind : std::uint8_t { text, heading, code };

class SourceView {
 public:
  SourceView(const score::FileReport& file, std::string_view document, Filters& filters, Room& room)
      : file_(file),
        source_(file.postmortem->source()),
        document_(document),
        filters_(filters),
        room_(room),
        costs_(file) {}

  std::string write() {
    choose();
    kinds_of_lines();
    const bool whole = source_.bytes().size() <= std::min(kWholeDocument, room_.source);
    if (whole) room_.source -= source_.bytes().size();
    out_ =
        whole
            ? ""
            : R"(<p class="why">The document is long: shown are the lines around its findings.</p>)";
    out_ += R"(<div class="source">)";
    whole ? lines(1, last_line()) : parts();
    out_ += "</div>\n";
    if (left_out_ > 0) {
      out_ += fmt::format(
          R"(<p class="why">More findings that are not shown, the less grave ones: {}.</p>)",
          left_out_);
    }
    return std::move(out_);
  }

 private:
  // The gravest of the findings, in order of place, with the stretches of lines they mark.
  void choose() {
    std::vector<const lint::Finding*> all;
    for (const lint::Finding& finding : file_.findings) {
      if (finding.is_told()) all.push_back(&finding);
    }
    const std::size_t most = std::min(kMostFindings, room_.findings);
    if (all.size() > most) {
      left_out_ = all.size() - most;
      std::ranges::stable_sort(all, std::ranges::greater(), &lint::Finding::severity);
      all.resize(most);
      std::ranges::stable_sort(all, {}, [](const lint::Finding* one) { return one->range.begin; });
    }
    room_.findings -= all.size();
    for (const lint::Finding* finding : all) {
      const std::uint32_t line = source_.line_of(finding->range.begin);
      const std::string classes = filters_.count(*finding);
      findings_.push_back({finding, line, classes});
      const std::uint32_t last =
          std::min(source_.line_of(std::max(finding->range.begin, finding->range.end)),
                   line + kMostLines - 1);
      for (std::uint32_t at = line; at <= last; ++at) {
        const text::ByteRange range = source_.line(at);
        const LineMark mark{at, std::max(finding->range.begin, range.begin),
                            std::min(finding->range.end, range.end), finding->severity,
                            findings_.size() - 1};
        if (mark.begin < mark.end) marks_.push_back(mark);
      }
    }
    std::ranges::stable_sort(marks_, {}, &LineMark::line);
  }

  void kinds_of_lines() {
    kinds_.assign(source_.line_count() + 1, LineKind::text);
    for (const markdown::Block& block : file_.postmortem->document().blocks()) {
      const bool heading = block.kind == markdown::BlockKind::heading;
      const bool code = block.kind == markdown::BlockKind::code ||
                        block.kind == markdown::BlockKind::front_matter;
      if (!heading && !code) continue;
      const std::uint32_t last = source_.line_of(block.range.end);
      for (std::uint32_t at = source_.line_of(block.range.begin); at <= last; ++at) {
        kinds_[at] = heading ? LineKind::heading : LineKind::code;
      }
    }
  }

  // What follows the last line end is no line to look at.
  [[nodiscard]] std::uint32_t last_line() const {
    const std::uint32_t last = source_.line_count();
    const bool needed = last == 1 || !source_.line(last).empty() ||
                        (!findings_.empty() && findings_.back().line == last);
    return needed ? last : last - 1;
  }

  void parts() {
    std::uint32_t shown = 0;  // lines up to this one
    for (std::size_t i = 0; i < findings_.size();) {
      const std::uint32_t from =
          std::max(shown + 1, findings_[i].line - std::min(findings_[i].line - 1, kContext));
      std::uint32_t to =
          std::max(shown, std::min(findings_[i].line + kContext, source_.line_count()));
      for (; i < findings_.size() && findings_[i].line <= to + kContext; ++i) {
        to = std::max(to, std::min(findings_[i].line + kContext, source_.line_count()));
      }
      if (from > shown + 1) skipped(from - shown - 1);
      lines(from, to);
      shown = to;
    }
    if (shown < source_.line_count()) skipped(source_.line_count() - shown);
  }

  void skipped(std::uint32_t count) {
    out_ += fmt::format(R"(<p class="skipped">{}</p>)", counted(count, "line"));
  }

  void lines(std::uint32_t from, std::uint32_t to) {
    for (std::uint32_t number = from; number <= to; ++number) {
      while (mark_ < marks_.size() && marks_[mark_].line < number) ++mark_;
      const std::size_t first = mark_;
      while (mark_ < marks_.size() && marks_[mark_].line == number) ++mark_;
      constexpr std::string_view kClasses[] = {"line", "line heading", "line code"};
      out_ += fmt::format(
          R"(<div class="{0}" id="{1}-L{2}"><a class="number" href="#{1}-L{2}">{2}</a><span class="text">{3}</span></div>)",
          kClasses[static_cast<std::size_t>(kinds_[number])], document_, number,
          marked_line(source_, number, std::span(marks_).subspan(first, mark_ - first),
                      [this](std::size_t i) -> std::string_view { return findings_[i].classes; }));
      for (; finding_ < findings_.size() && findings_[finding_].line <= number; ++finding_) {
        const Shown& shown = findings_[finding_];
        out_ += finding_view(*shown.finding, source_, document_, shown.classes,
                             costs_.of(*shown.finding, shown.line));
      }
      out_ += '\n';
    }
  }

  struct Shown {
    const lint::Finding* finding;
    std::uint32_t line;
    std::string classes;
  };

  const score::FileReport& file_;
  const text::Source& source_;
  std::string_view document_;
  Filters& filters_;
  Room& room_;
  Costs costs_;
  std::vector<Shown> findings_;  // sorted by line
  std::vector<LineMark> marks_;  // sorted by line
  std::vector<LineKind> kinds_;  // by line number
  std::size_t left_out_ = 0;
  std::size_t mark_ = 0;     // the first that has not been written
  std::size_t finding_ = 0;  // the same
  std::string out_;
};

}  // namespace

std::string source_view(const score::FileReport& file, std::string_view document, Filters& filters,
                        Room& room) {
  return SourceView(file, document, filters, room).write();
}

}  // namespace pmlint::formats::html
