// SPDX-License-Identifier: MIT
#include "core/facts/action_tokens.hpp"

#include <algorithm>
#include <array>

#include "core/facts/action_cutter.hpp"

namespace pmlint::facts {
namespace {

// Marks are sorted by where they begin, so one sweep tells of each word what covers it.
void apply_marks(const markdown::Document& document, std::vector<Token>& words) {
  if (words.empty()) return;
  constexpr std::size_t kBefore = 16;  // marks that opened on an earlier line of the block
  const std::vector<markdown::Mark>& marks = document.marks();
  auto mark = std::lower_bound(
      marks.begin(), marks.end(), words.front().range.begin,
      [](const markdown::Mark& a, std::uint32_t begin) { return a.text.begin < begin; });
  mark -= std::min<std::ptrdiff_t>(kBefore, mark - marks.begin());
  std::array<std::uint32_t, markdown::kMarkKinds> covered{};
  std::uint32_t all_covered = 0;
  for (Token& word : words) {
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

}  // namespace

TokenList tokens_of_text(std::string_view text) { return cut_tokens(text, 0); }

TokenList tokens_of(const markdown::Document& document, text::ByteRange visible) {
  TokenList list = cut_tokens(document.text(visible), visible.begin);
  apply_marks(document, list.tokens);
  return list;
}

Tokens TokenCuts::of(text::ByteRange visible) {
  const std::uint64_t stretch = std::uint64_t{visible.begin} << 32U | visible.end;
  const auto [found, added] = lists_.try_emplace(stretch);
  if (added) found->second = tokens_of(document_, visible);
  return found->second;
}

}  // namespace pmlint::facts
