// SPDX-License-Identifier: MIT
#include "prose.hpp"

#include <pmlint/text.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace pmlint::language {
namespace {

constexpr std::uint32_t kReach = 500;  // bytes looked at to either side of a hit

// The text of the block around the offset, not farther than kReach away.
TextRange reach_around(const Block& block, std::uint32_t offset) {
  const TextRange text = block.text();
  return {std::max(text.begin, offset - std::min(offset, kReach)),
          std::min(text.end, offset + kReach)};
}

// Does a pair of these marks enclose [begin, end)? Each may be several bytes, and the same twice.
bool enclosed(std::string_view text, std::size_t begin, std::size_t end, std::string_view open,
              std::string_view close) {
  bool inside = false;
  for (std::size_t i = 0; i < begin;) {
    const std::string_view rest = text.substr(i);
    const std::string_view awaited = inside ? close : open;
    if (rest.starts_with(awaited)) {
      inside = !inside;
      i += awaited.size();
    } else {
      ++i;
    }
  }
  return inside && text.find(close, end) != std::string_view::npos;
}

// The same for ', which is also an apostrophe: it opens after a blank and closes before none.
bool enclosed_by_apostrophes(std::string_view text, std::size_t begin, std::size_t end) {
  const auto word_at = [&](std::size_t i) { return i < text.size() && is_word_byte(text[i]); };
  const auto closes = [&](std::size_t i) {
    return text[i] == '\'' && i > 0 && !is_space(text[i - 1]) && !word_at(i + 1);
  };
  bool inside = false;
  for (std::size_t i = 0; i < begin; ++i) {
    if (text[i] != '\'') continue;
    if (inside && closes(i)) inside = false;
    if (!inside && (i == 0 || !word_at(i - 1)) && word_at(i + 1)) inside = true;
  }
  if (!inside) return false;
  for (std::size_t i = end; i < text.size(); ++i) {
    if (closes(i)) return true;
  }
  return false;
}

bool is_quoted(const Document& doc, const Block& block, TextRange words) {
  const TextRange reach = reach_around(block, words.begin);
  const std::string_view text = doc.text(reach);
  const std::size_t begin = words.begin - reach.begin;
  const std::size_t end = std::min<std::size_t>(words.end - reach.begin, text.size());
  // One search a mark: find_first_of would make one a byte.
  constexpr std::string_view kMarks = "\"'\xE2\xC2";
  if (std::ranges::none_of(kMarks,
                           [&](char mark) { return text.find(mark) != std::string_view::npos; })) {
    return false;
  }
  return enclosed(text, begin, end, "\"", "\"") || enclosed(text, begin, end, "\u201C", "\u201D") ||
         enclosed(text, begin, end, "\u00AB", "\u00BB") ||
         enclosed(text, begin, end, "\u2018", "\u2019") ||
         enclosed_by_apostrophes(text, begin, end);
}

// A cell of the first row of its table.
bool is_table_head(const Document& doc, const Block& cell) {
  if (!cell.parent()) return false;
  const Table<Block> blocks = doc.blocks();
  const Block row = blocks[*cell.parent()];
  if (row.kind() != BlockKind::row || !row.parent()) return false;
  return blocks[*row.parent()].text().begin == row.text().begin;
}

bool in_quote(const Document& doc, Block block) {
  const Table<Block> blocks = doc.blocks();
  while (block.kind() != BlockKind::quote) {
    if (!block.parent()) return false;
    block = blocks[*block.parent()];
  }
  return true;
}

// The innermost section whose title or body holds the offset.
std::optional<Section> section_of(const Document& doc, std::uint32_t offset) {
  const Table<Section> sections = doc.sections();
  std::optional<Section> section =
      detail::last_not_after(sections, offset, [](const Section& s) { return s.title().begin; });
  while (section && !section->title().contains(offset) && !section->body().contains(offset)) {
    section = section->parent() ? std::optional(sections[*section->parent()]) : std::nullopt;
  }
  return section;
}

}  // namespace

TextRange sentence_around(const Document& doc, std::uint32_t offset) {
  const std::optional<Block> block = doc.block_at(offset);
  if (!block) return {offset, offset};
  const TextRange reach = reach_around(*block, offset);
  const std::string_view text = doc.text(reach);
  std::size_t begin = offset - reach.begin;
  std::size_t end = begin;
  while (begin > 0 && !ends_sentence(text, begin - 1)) --begin;
  while (end < text.size() && !ends_sentence(text, end)) ++end;
  end = std::min(end + 1, text.size());
  const std::string_view sentence = text.substr(begin, end - begin);
  const std::string_view shown = trim(sentence);
  if (shown.empty()) return {offset, offset};
  const auto from = static_cast<std::uint32_t>(reach.begin + (shown.data() - text.data()));
  return {from, from + static_cast<std::uint32_t>(shown.size())};
}

bool is_prose(const Document& doc, TextRange words) {
  const std::optional<Block> block = doc.block_at(words.begin);
  if (!block) return false;
  const BlockKind kind = block->kind();
  if (kind != BlockKind::paragraph && kind != BlockKind::cell && kind != BlockKind::item)
    return false;
  for (const MarkKind mark :
       {MarkKind::code, MarkKind::link, MarkKind::image, MarkKind::strikethrough}) {
    if (doc.marked(words, mark)) return false;
  }
  if (kind == BlockKind::cell && is_table_head(doc, *block)) return false;
  const std::optional<Section> section = section_of(doc, words.begin);
  if (section && section->title().contains(words.begin)) return false;
  return !in_quote(doc, *block) && !is_quoted(doc, *block, words);
}

SectionKind place_of(const Document& doc, std::uint32_t offset) {
  const std::optional<Section> section = section_of(doc, offset);
  return section ? section->governing() : SectionKind::other;
}

bool is_plan(SectionKind place) {
  return place == SectionKind::actions || place == SectionKind::improvements ||
         place == SectionKind::tasks || place == SectionKind::backlog_check ||
         place == SectionKind::open_questions;
}

bool is_lesson(SectionKind place) {
  return place == SectionKind::lessons || place == SectionKind::went_well ||
         place == SectionKind::went_wrong || place == SectionKind::lucky ||
         place == SectionKind::conclusion || place == SectionKind::feedback;
}

bool tells_cause(SectionKind place) {
  return place == SectionKind::root_cause || place == SectionKind::contributing_factors ||
         place == SectionKind::five_whys || place == SectionKind::trigger ||
         place == SectionKind::fault;
}

}  // namespace pmlint::language
