// SPDX-License-Identifier: MIT
#include "core/facts/causes/cause_asides.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace pmlint::facts {

using text::ByteRange;

bool CauseAsides::is_aside(const CauseSentence& sentence) const {
  const ByteRange where = sentence.text;
  const markdown::Document& document = reading_.document;
  if (document.text(where).ends_with('?')) return true;
  const auto& title = reading_.outline.title;
  if (title && title->text.begin <= where.begin && where.end <= title->text.end) return true;
  return document.marked(where, markdown::MarkKind::image);
}

// The outermost list that holds the piece: its items are told together.
std::optional<markdown::BlockId> CauseAsides::list_of(ByteRange piece) const {
  const std::vector<markdown::Block>& blocks = reading_.document.blocks();
  std::optional<markdown::BlockId> list;
  for (markdown::BlockId at = reading_.document.block_at(piece.begin); at != markdown::kNoBlock;
       at = blocks[at].parent) {
    if (blocks[at].kind == markdown::BlockKind::list) list = at;
  }
  return list;
}

bool CauseAsides::supposes(ByteRange piece) const {
  constexpr std::array<std::string_view, 4> kModals = {"could", "may", "might", "would"};
  constexpr std::array<std::string_view, 2> kVerbs = {"be", "include"};
  constexpr std::array<std::string_view, 5> kCauses = {"causes", "explanations", "reasons",
                                                       "scenarios", "triggers"};
  if (!reading_.document.text(piece).ends_with(':')) return false;
  const std::span<const TextWord> words = reading_.words.in(piece);
  const auto is = [&](std::size_t place, const auto& known) {
    return place < words.size() &&
           std::ranges::find(known, reading_.words.lower(words[place])) != known.end();
  };
  constexpr std::size_t kReach = 3;  // "causes of this kind would be"
  std::size_t causes = 0;            // how many words it is still in reach
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (is(at, kCauses)) causes = kReach + 1;
    if (causes > 0 && is(at, kModals) && (is(at + 1, kVerbs) || is(at + 2, kVerbs))) return true;
    causes -= causes > 0 ? 1 : 0;
  }
  return false;
}

bool CauseAsides::in_supposed_list(ByteRange piece) {
  const std::optional<markdown::BlockId> list = list_of(piece);
  if (opened_) list_ = list;
  opened_ = false;
  if (list && list == list_) return true;
  list_.reset();
  opened_ = supposes(piece);
  return opened_;
}

}  // namespace pmlint::facts
