// SPDX-License-Identifier: MIT
#include "core/facts/actions/action_bullets.hpp"

#include <algorithm>

#include "core/facts/actions/action_lines.hpp"
#include "core/facts/actions/action_sentences.hpp"
#include "core/facts/owners/owner_names.hpp"
#include "core/markdown/walk.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::facts {
namespace {

using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;
using outline::kNoSection;

bool is_list(const Block& block) { return block.kind == BlockKind::list; }

bool all_strong(Tokens tokens) {
  return std::ranges::all_of(tokens, [](const Token& token) {
    return token.strong || token.is(TokenKind::colon) || token.is(TokenKind::other);
  });
}

}  // namespace

bool orders_steps(Tokens line) {
  constexpr std::size_t kMostBehind = 6;  // tokens: a sign, "(next week)"
  std::size_t bold = 0;
  while (bold < line.size() && line[bold].strong) ++bold;
  if (count_words(line.first(bold)) < 2 || line.size() - bold > kMostBehind) return false;
  if (line[bold - 1].is(TokenKind::colon)) return false;
  if (bold < line.size() && (line[bold].is(TokenKind::colon) || line[bold].is(TokenKind::dash))) {
    return false;
  }
  std::size_t verb = 0;
  while (verb < bold && line[verb].is(WordClass::before_verb)) ++verb;
  return verb < bold && line[verb].verb == VerbForm::base &&
         !time::one_of<"enhance", "expand", "improve", "optimise", "optimize", "reduce", "refine",
                       "review", "strengthen">(line[verb].key);
}

Bullet BulletReader::parts_of(BlockId item) const {
  Bullet parts;
  const std::vector<Block>& blocks = reading_.document.blocks();
  markdown::for_each_child(reading_.document, item, [&](BlockId child) {
    if (is_list(blocks[child])) {
      parts.lists.push_back(child);
    } else if (blocks[child].kind == BlockKind::paragraph ||
               blocks[child].kind == BlockKind::heading) {
      if (parts.own == markdown::kNoBlock && parts.lists.empty()) {
        parts.own = child;
      } else {
        parts.paragraphs.push_back(child);
      }
    }
  });
  return parts;
}

bool BulletReader::is_labelled(BlockId item) {
  const Bullet parts = parts_of(item);
  if (parts.own == markdown::kNoBlock || !parts.lists.empty()) return false;
  const text::ByteRange text = reading_.document.blocks()[parts.own].text;
  constexpr std::uint32_t kLongest = 200;
  return text.size() <= kLongest &&
         note_of(reading_, shared_.tokens(text), text, kNoSection).label != ActionColumn::other;
}

bool BulletReader::is_detail(BlockId item) {
  if (is_labelled(item)) return true;
  const Bullet parts = parts_of(item);
  if (parts.own == markdown::kNoBlock || !parts.lists.empty()) return false;
  const Tokens tokens = shared_.tokens(reading_.document.blocks()[parts.own].text);
  const NameClass who = tokens.size() <= 4 ? name_class(tokens, {}) : NameClass::nobody;
  return who == NameClass::handle || who == NameClass::person;
}

bool BulletReader::add_details(BlockId list, ActionItem& item) {
  bool only_details = true;
  markdown::for_each_child(reading_.document, list, [&](BlockId child) {
    const Bullet parts = parts_of(child);
    if (parts.own == markdown::kNoBlock) return;
    const text::ByteRange text = reading_.document.blocks()[parts.own].text;
    if (!is_detail(child)) {
      only_details = false;
      return;
    }
    const ActionNote note = note_of(reading_, shared_.tokens(text), text, item.section);
    if (note.label != ActionColumn::other) {
      set_fact(item, note.label, note.value);
    } else {
      set_fact(item, ActionColumn::owner, text);
    }
  });
  return only_details;
}

void BulletReader::add_parts(BlockId list, ActionItem& item) {
  markdown::for_each_child(reading_.document, list, [&](BlockId child) {
    const Bullet parts = parts_of(child);
    if (parts.own == markdown::kNoBlock || is_detail(child)) return;
    item.details.push_back(reading_.document.blocks()[parts.own].text);
  });
}

bool BulletReader::opens_group(const ActionItem& item, const Bullet& parts) {
  const LineRole role = line_role(item.tokens);
  if (role == LineRole::label || role == LineRole::intro) return true;
  if (name_class(item.tokens, {}) >= NameClass::role) return true;
  const std::size_t words = count_words(item.tokens);
  const bool verb = begins_with_verb(item.tokens);

  const bool title = all_strong(item.tokens) || (!verb && words <= 6) ||
                     (words <= 3 && words == item.tokens.size() && item.task == 0);
  if (!title) return false;
  std::size_t work = 0;
  std::size_t all = 0;
  bool boxes = false;
  for (const BlockId list : parts.lists) {
    markdown::for_each_child(reading_.document, list, [&](BlockId child) {
      const Bullet below = parts_of(child);
      if (below.own == markdown::kNoBlock || is_detail(child)) return;
      ++all;
      boxes = boxes || reading_.document.blocks()[child].task != 0;
      const text::ByteRange text = reading_.document.blocks()[below.own].text;
      if (worded_as_work(shared_.tokens(text))) ++work;
    });
  }
  if (!boxes && orders_steps(item.tokens)) return false;
  // "Improve testing" is work too, unless all that stands below says how.
  return all > 0 && (verb && !all_strong(item.tokens) ? work == all : work * 2 >= all);
}

}  // namespace pmlint::facts
