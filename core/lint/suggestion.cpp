// SPDX-License-Identifier: MIT
// The distance is optimal string alignment: edits of single letters and swaps of two neighbours.
// Words are cut at kLongest, so the cost of a comparison is bounded whatever a document holds.
#include "core/lint/suggestion.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace pmlint::lint {
namespace {

constexpr std::size_t kLongest = 64;

std::size_t distance(std::string_view a, std::string_view b) {
  using Row = std::array<std::uint8_t, kLongest + 1>;
  Row two_back{}, one_back{}, row{};
  for (std::size_t j = 0; j <= b.size(); ++j) one_back[j] = static_cast<std::uint8_t>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<std::uint8_t>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int changed = a[i - 1] == b[j - 1] ? 0 : 1;
      int best = std::min({row[j - 1] + 1, one_back[j] + 1, one_back[j - 1] + changed});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        best = std::min(best, two_back[j - 2] + 1);
      }
      row[j] = static_cast<std::uint8_t>(best);
    }
    two_back = one_back;
    one_back = row;
  }
  return one_back[b.size()];
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view word,
                                        const std::vector<std::string_view>& candidates) {
  if (word.empty() || word.size() > kLongest) return std::nullopt;
  std::optional<std::string_view> best;
  std::size_t best_distance = std::max<std::size_t>(1, word.size() / 3) + 1;
  for (const std::string_view candidate : candidates) {
    if (candidate.size() > kLongest) continue;
    const std::size_t found = distance(word, candidate);
    if (found < best_distance) {
      best = candidate;
      best_distance = found;
    }
  }
  if (best || word.size() < 4) return best;
  const auto holds =
      std::find_if(candidates.begin(), candidates.end(), [word](std::string_view candidate) {
        return candidate.find(word) != std::string_view::npos;
      });
  if (holds != candidates.end()) return *holds;
  return std::nullopt;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates) {
  const std::optional<std::string_view> found = nearest(word, candidates);
  return found ? fmt::format("; did you mean '{}'?", *found) : std::string();
}

}  // namespace pmlint::lint
