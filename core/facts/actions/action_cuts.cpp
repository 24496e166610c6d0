// SPDX-License-Identifier: MIT
#include "core/facts/actions/action_cuts.hpp"

#include <algorithm>
#include <array>

#include "core/facts/actions/action_cutter.hpp"
#include "core/facts/actions/action_signs.hpp"

namespace pmlint::facts {

TokenCuts::TokenCuts(const Reading& reading) : reading_(reading) {
  constexpr std::size_t kTokensOfALongItem = 64;
  tokens_.reserve(kTokensOfALongItem);
}

Tokens TokenCuts::of(text::ByteRange visible) {
  const std::uint64_t stretch = std::uint64_t{visible.begin} << 32U | visible.end;
  const auto [found, added] = cut_.try_emplace(stretch);
  if (added) {
    tokens_.clear();
    cut_tokens({.text = reading_.document.text(visible),
                .lower = reading_.words.lower(visible),
                .base = visible.begin,
                .words = reading_.words.in(visible)},
               memory_, tokens_);
    apply_marks();
    found->second = kept();
  }
  return found->second;
}

Tokens TokenCuts::of_text(std::string_view text) {
  auto* const lower = static_cast<char*>(memory_.allocate(text.size(), 1));
  std::ranges::transform(text, lower, lower_letter);
  tokens_.clear();
  cut_tokens({.text = text, .lower = {lower, text.size()}, .base = 0}, memory_, tokens_);
  return kept();
}

Tokens TokenCuts::kept() const {
  if (tokens_.empty()) return {};
  Occurring occurring;
  for (const Token& token : tokens_) occurring.add(token);
  auto* const begin =
      static_cast<Token*>(memory_.allocate(tokens_.size() * sizeof(Token), alignof(Token)));
  std::ranges::uninitialized_copy(tokens_, std::span(begin, tokens_.size()));
  return {{begin, tokens_.size()}, occurring};
}

// Marks are sorted by where they begin, so one sweep tells of each word what covers it.
void TokenCuts::apply_marks() {
  if (tokens_.empty()) return;
  constexpr std::size_t kBefore = 16;  // marks that opened on an earlier line of the block
  const std::vector<markdown::Mark>& marks = reading_.document.marks();
  auto mark = std::lower_bound(
      marks.begin(), marks.end(), tokens_.front().range.begin,
      [](const markdown::Mark& a, std::uint32_t begin) { return a.text.begin < begin; });
  mark -= std::min<std::ptrdiff_t>(kBefore, mark - marks.begin());
  std::array<std::uint32_t, markdown::kMarkKinds> covered{};
  std::uint32_t all_covered = 0;
  for (Token& word : tokens_) {
    for (; mark != marks.end() && mark->text.begin <= word.range.begin; ++mark) {
      std::uint32_t& end = covered[static_cast<std::size_t>(mark->kind)];
      end = std::max(end, mark->text.end);
      all_covered = std::max(all_covered, end);
    }
    if (word.range.begin >= all_covered) continue;
    const auto under = [&](markdown::MarkKind kind) {
      return word.range.begin < covered[static_cast<std::size_t>(kind)];
    };
    word.strong = under(markdown::MarkKind::strong);
    word.code = under(markdown::MarkKind::code);
    word.struck = under(markdown::MarkKind::strikethrough);
    word.link = under(markdown::MarkKind::link);
  }
}

}  // namespace pmlint::facts
