// SPDX-License-Identifier: MIT
#include "plugins/testing/annotate.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <tuple>
#include <utility>

#include "core/text/utf8.hpp"

namespace pmlint::plugins {
namespace {

constexpr std::array<std::string_view, 4> kLabels = {"error: ", "warning: ", "note: ", "related: "};
constexpr std::string_view kRelated = "related";

// The label of a caret line, or nothing if it is none: blanks, carets or one '!', a label, a text.
std::optional<std::string_view> caret_label(std::string_view line) {
  const std::size_t mark = line.find_first_not_of(" \t");
  if (mark == std::string_view::npos) return std::nullopt;
  std::size_t after = mark + 1;
  if (line[mark] == '^') {
    after = std::min(line.find_first_not_of('^', mark), line.size());
  } else if (line[mark] != '!') {
    return std::nullopt;
  }
  if (after >= line.size() || line[after] != ' ') return std::nullopt;
  const std::string_view rest = line.substr(after + 1);
  const auto* label = std::find_if(kLabels.begin(), kLabels.end(),
                                   [&](std::string_view one) { return rest.starts_with(one); });
  if (label == kLabels.end()) return std::nullopt;
  return label->substr(0, label->size() - 2);
}

// Calls `visit(line)` for each line with its line end.
template <class Visit>
void for_each_full_line(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
    visit(text.substr(0, size));
    text.remove_prefix(size);
  }
}

struct Mark {
  text::ByteRange range;
  std::string_view label;
  std::string_view message;
};

std::vector<Mark> sorted_marks(const std::vector<lint::Finding>& findings, bool related) {
  std::vector<Mark> marks;
  for (const lint::Finding& finding : findings) {
    marks.push_back({finding.range, lint::name(finding.severity), finding.message});
    if (!related) continue;
    for (const lint::Related& place : finding.related) {
      marks.push_back({place.range, kRelated, place.message});
    }
  }
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return std::tie(a.range, a.message) < std::tie(b.range, b.message);
  });
  return marks;
}

// One blank for each character, tabs kept so that the carets stand under their text.
std::string blanks(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (!text::is_utf8_continuation(c)) result += c == '\t' ? '\t' : ' ';
  }
  return result;
}

std::string caret_line(const text::Source& source, text::ByteRange line, const Mark& mark) {
  const std::uint32_t begin = std::max(line.begin, mark.range.begin);
  const std::uint32_t end = std::clamp(mark.range.end, begin, std::max(begin, line.end));
  std::string result = blanks(source.text({line.begin, begin}));
  const std::size_t width = blanks(source.text({begin, end})).size();
  result += mark.range.empty() ? "!" : std::string(std::max<std::size_t>(width, 1), '^');
  result += ' ';
  result += mark.label;
  result += ": ";
  result += mark.message;
  return result + '\n';
}

}  // namespace

std::string strip_carets(std::string_view marked) {
  std::string result;
  for_each_full_line(marked, [&](std::string_view line) {
    if (!caret_label(line)) result += line;
  });
  return result;
}

bool marks_related(std::string_view marked) {
  bool found = false;
  for_each_full_line(marked,
                     [&](std::string_view line) { found |= caret_label(line) == kRelated; });
  return found;
}

std::string annotate(const text::Source& source, const std::vector<lint::Finding>& findings,
                     bool related) {
  const std::vector<Mark> marks = sorted_marks(findings, related);
  std::string result;
  auto mark = marks.begin();
  for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
    const bool last = number == source.line_count();
    const auto size = static_cast<std::uint32_t>(source.bytes().size());
    const text::ByteRange line = source.line(number);
    const std::uint32_t begin = number == 1 ? 0 : line.begin;
    result += source.text({begin, last ? size : source.line(number + 1).begin});
    for (; mark != marks.end() && source.line_of(mark->range.begin) == number; ++mark) {
      if (!result.empty() && result.back() != '\n') result += '\n';
      result += caret_line(source, line, *mark);
    }
  }
  return result;
}

}  // namespace pmlint::plugins
