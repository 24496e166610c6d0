// SPDX-License-Identifier: MIT
// The shortest way from one list of lines to the other (Myers 1986): after d steps, how far down
// each diagonal one can get. Texts that need more than kMostSteps of them differ in the middle as a
// whole, so that time and memory stay small.
#include "cli/unified_diff.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace pmlint::cli {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::ptrdiff_t kMostSteps = 1000;
constexpr std::size_t kContext = 3;

// Lines [before, before + removed) are replaced by lines [after, after + added).
struct Change {
  std::size_t before, removed;
  std::size_t after, added;
};

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

class Comparison {
 public:
  using Part = std::span<const std::string_view>;
  Comparison(Part before, Part after) : before_(before), after_(after) {}

  // The points at which the way leaves a diagonal, last first; empty when it is too long.
  struct Step {
    std::ptrdiff_t x, y;  // where the step begins: lines of each text that are behind it
    bool removes;         // else it adds
  };
  std::vector<Step> steps() {
    const std::ptrdiff_t n = std::ssize(before_);
    const std::ptrdiff_t m = std::ssize(after_);
    const std::ptrdiff_t most = std::min(n + m, kMostSteps);
    std::vector<std::ptrdiff_t> furthest(static_cast<std::size_t>(2 * most + 3), 0);
    for (std::ptrdiff_t d = 0; d <= most; ++d) {
      const auto at = [&](std::ptrdiff_t k) -> std::ptrdiff_t& {
        return furthest[static_cast<std::size_t>(k + most + 1)];
      };
      history_.emplace_back(&at(-d - 1), &at(d + 1) + 1);
      for (std::ptrdiff_t k = -d; k <= d; k += 2) {
        std::ptrdiff_t x = comes_from_above(d, k, at) ? at(k + 1) : at(k - 1) + 1;
        while (x < n && x - k < m && same(x, x - k)) ++x;
        at(k) = x;
        if (x >= n && x - k >= m) return backtrack(d, k);
      }
    }
    return {};
  }

 private:
  [[nodiscard]] bool same(std::ptrdiff_t x, std::ptrdiff_t y) const {
    return before_[static_cast<std::size_t>(x)] == after_[static_cast<std::size_t>(y)];
  }
  template <class At>
  static bool comes_from_above(std::ptrdiff_t d, std::ptrdiff_t k, const At& at) {
    return k == -d || (k != d && at(k - 1) < at(k + 1));
  }
  [[nodiscard]] std::vector<Step> backtrack(std::ptrdiff_t d, std::ptrdiff_t k) const {
    std::vector<Step> steps;
    for (; d > 0; --d) {
      const auto at = [&](std::ptrdiff_t diagonal) {
        return history_[static_cast<std::size_t>(d)][static_cast<std::size_t>(diagonal + d + 1)];
      };
      const bool adds = comes_from_above(d, k, at);
      k += adds ? 1 : -1;
      steps.push_back({at(k), at(k) - k, !adds});
    }
    return steps;
  }

  Part before_, after_;
  std::vector<std::vector<std::ptrdiff_t>> history_;  // of each d, the diagonals -d-1 to d+1
};

std::vector<Change> changes_between(const Lines& before, const Lines& after) {
  std::size_t front = 0;
  std::size_t back = 0;
  const std::size_t least = std::min(before.size(), after.size());
  while (front < least && before[front] == after[front]) ++front;
  while (back < least - front && before[before.size() - 1 - back] == after[after.size() - 1 - back])
    ++back;
  const std::span old_part = std::span(before).subspan(front, before.size() - front - back);
  const std::span new_part = std::span(after).subspan(front, after.size() - front - back);
  if (old_part.empty() && new_part.empty()) return {};
  std::vector<Comparison::Step> steps = Comparison(old_part, new_part).steps();
  if (steps.empty()) return {{front, old_part.size(), front, new_part.size()}};
  std::vector<Change> changes;
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
    const std::size_t x = front + static_cast<std::size_t>(step->x);
    const std::size_t y = front + static_cast<std::size_t>(step->y);
    if (changes.empty() || changes.back().before + changes.back().removed != x ||
        changes.back().after + changes.back().added != y) {
      changes.push_back({x, 0, y, 0});
    }
    ++(step->removes ? changes.back().removed : changes.back().added);
  }
  return changes;
}

void append_lines(std::string& out, char sign, std::span<const std::string_view> lines) {
  for (const std::string_view line : lines) {
    out += sign;
    out += line;
    if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
  }
}

// "12,5", "12" for one line; an empty stretch is named by the line before it.
std::string spell(std::size_t first, std::size_t count) {
  if (count == 1) return fmt::format("{}", first + 1);
  return fmt::format("{},{}", count == 0 ? first : first + 1, count);
}

void append_hunk(std::string& out, const Lines& before, const Lines& after,
                 std::span<const Change> changes) {
  const Change& first = changes.front();
  const Change& last = changes.back();
  const std::size_t lead = std::min(kContext, first.before);
  const std::size_t old_end = last.before + last.removed;
  const std::size_t trail = std::min(kContext, before.size() - old_end);
  out += fmt::format(
      "@@ -{} +{} @@\n", spell(first.before - lead, old_end + trail - (first.before - lead)),
      spell(first.after - lead, last.after + last.added + trail - (first.after - lead)));
  std::size_t at = first.before - lead;
  for (const Change& change : changes) {
    append_lines(out, ' ', std::span(before).subspan(at, change.before - at));
    append_lines(out, '-', std::span(before).subspan(change.before, change.removed));
    append_lines(out, '+', std::span(after).subspan(change.after, change.added));
    at = change.before + change.removed;
  }
  append_lines(out, ' ', std::span(before).subspan(at, trail));
}

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after) {
  const Lines old_lines = lines_of(before);
  const Lines new_lines = lines_of(after);
  const std::vector<Change> changes = changes_between(old_lines, new_lines);
  if (changes.empty()) return {};
  std::string out = fmt::format("--- {}\n+++ {}\n", path, path);
  for (std::size_t i = 0; i < changes.size();) {
    std::size_t end = i + 1;
    while (end < changes.size() && changes[end].before <= changes[end - 1].before +
                                                              changes[end - 1].removed +
                                                              2 * kContext) {
      ++end;
    }
    append_hunk(out, old_lines, new_lines, std::span(changes).subspan(i, end - i));
    i = end;
  }
  return out;
}

}  // namespace pmlint::cli
