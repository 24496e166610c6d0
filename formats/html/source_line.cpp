// SPDX-License-Identifier: MIT
#include "formats/html/source_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "core/text/utf8.hpp"
#include "formats/html/markup.hpp"

namespace pmlint::formats::html {
namespace {

constexpr std::uint32_t kLongestLine = 4000;  // bytes shown

// A mark begins or ends here.
struct Edge {
  std::uint32_t at;
  bool begins;
  const LineMark* mark;
};

// The open marks, a stack for each severity; the last of the gravest shows. Closed ones are dropped
// when they come to the top.
class OpenMarks {
 public:
  void open(const LineMark& mark) { stack(mark).push_back(&mark); }
  [[nodiscard]] const LineMark* top(std::uint32_t at) {
    for (auto stack = stacks_.rbegin(); stack != stacks_.rend(); ++stack) {
      while (!stack->empty() && stack->back()->end <= at) stack->pop_back();
      if (!stack->empty()) return stack->back();
    }
    return nullptr;
  }

 private:
  std::vector<const LineMark*>& stack(const LineMark& mark) {
    return stacks_[static_cast<std::size_t>(mark.severity)];
  }
  std::array<std::vector<const LineMark*>, 3> stacks_;
};

}  // namespace

std::string marked_line(const text::Source& source, std::uint32_t number,
                        std::span<const LineMark> marks,
                        const std::function<std::string_view(std::size_t)>& classes) {
  text::ByteRange line = source.line(number);
  const bool cut = line.size() > kLongestLine;
  if (cut) {
    line.end = line.begin + kLongestLine;
    while (line.end > line.begin && text::is_utf8_continuation(source.bytes()[line.end]))
      --line.end;
  }
  std::vector<Edge> edges;
  for (const LineMark& mark : marks) {
    if (mark.begin >= line.end) continue;
    edges.push_back({mark.begin, true, &mark});
    edges.push_back({std::min(mark.end, line.end), false, &mark});
  }
  std::ranges::stable_sort(edges, {}, &Edge::at);
  std::string out;
  OpenMarks open;
  std::uint32_t at = line.begin;
  const auto write_until = [&](std::uint32_t end) {
    if (end <= at) return;
    const std::string text = escaped(source.text({at, end}));
    const LineMark* mark = open.top(at);
    out += mark == nullptr
               ? text
               : fmt::format(R"(<mark class="{}">{}</mark>)", classes(mark->finding), text);
    at = end;
  };
  for (const Edge& edge : edges) {
    write_until(edge.at);
    if (edge.begins) open.open(*edge.mark);
  }
  write_until(line.end);
  if (cut) {
    out += fmt::format(R"(<span class="cut-off">{} more bytes</span>)",
                       source.line(number).end - line.end);
  }
  return out;
}

}  // namespace pmlint::formats::html
