// SPDX-License-Identifier: MIT
// Words and lines of a document, counted by what they are to its kind.
#include <algorithm>
#include <array>
#include <span>

#include "core/facts/kind/kind_signals.hpp"
#include "core/facts/kind/kind_words.hpp"
#include "core/facts/words/word_notes.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

using markdown::Block;
using markdown::BlockKind;

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

bool has_lines(const Block& block) {
  return block.kind == BlockKind::paragraph || block.kind == BlockKind::cell;
}

// "*Describe what happened.*": all of a block in italics is left over from a template.
bool is_instruction(const markdown::Document& document, const Block& block) {
  return block.text.size() > 20 && document.marked(block.text, markdown::MarkKind::emphasis);
}

// Numbers are none.
bool is_word(const TextWords& words, const TextWord& word) {
  return word.letters || is_letter(words.lower()[word.begin]);
}

class LineCounter {
 public:
  LineCounter(const Reading& reading, KindSignals& signals)
      : document_(reading.document),
        outline_(reading.outline),
        words_(reading.words),
        notes_(reading.words.notes()),
        signals_(signals) {}

  void count() {
    for (const Block& block : document_.blocks()) {
      if (has_lines(block)) lines(block);
    }
    signals_.past = uses_[static_cast<std::size_t>(WordUse::past)];
    signals_.you = uses_[static_cast<std::size_t>(WordUse::you)];
    signals_.incident_words = uses_[static_cast<std::size_t>(WordUse::incident)];
  }

 private:
  // Blocks come in document order, and so do their words.
  void lines(const Block& block) {
    if (is_instruction(document_, block)) {
      ++signals_.prompts;
      return;
    }
    markdown::for_each_line(words_.lower(block.text), [&](std::string_view line, std::size_t at) {
      const auto begin = block.text.begin + static_cast<std::uint32_t>(at);
      const auto end = begin + static_cast<std::uint32_t>(line.size());
      WordUse first = WordUse::plain;
      const std::uint32_t words = count_words({begin, end}, first);
      if (first == WordUse::order && is_action(begin)) first = WordUse::plain;
      if (is_prompt(line, first, holds_blank(words_.lower(), {begin, end}))) {
        ++signals_.prompts;
      } else if (words >= 3) {
        ++signals_.content;
      }
    });
  }

  // "Add an alert" asks for nothing where actions are listed.
  [[nodiscard]] bool is_action(std::uint32_t place) const {
    const outline::SectionId section = outline_.section_at(place);
    return section != outline::kNoSection &&
           outline::coarse(outline_.sections[section].governing) == outline::SectionKind::actions;
  }

  // Sets the use of the first word.
  std::uint32_t count_words(text::ByteRange line, WordUse& first) {
    const std::span<const TextWord> all = words_.words();
    while (next_ < all.size() && all[next_].begin < line.begin) ++next_;
    std::uint32_t words = 0;
    for (; next_ < all.size() && all[next_].begin < line.end; ++next_) {
      if (!is_word(words_, all[next_])) continue;
      const WordUse use = notes_[next_].use;
      if (words++ == 0) first = use;
      ++uses_[static_cast<std::size_t>(use)];
    }
    signals_.words += words;
    return words;
  }

  const markdown::Document& document_;
  const outline::Outline& outline_;
  const TextWords& words_;
  const WordNote* notes_;
  KindSignals& signals_;
  std::size_t next_ = 0;                 // the first word not counted yet
  std::array<std::uint32_t, 6> uses_{};  // by WordUse
};

}  // namespace

bool has_fewer_words(const Reading& reading, std::size_t count) {
  for (const Block& block : reading.document.blocks()) {
    if (!has_lines(block) || is_instruction(reading.document, block)) continue;
    for (const TextWord& word : reading.words.in(block.text)) {
      if (count == 0) return false;
      if (is_word(reading.words, word)) --count;
    }
  }
  return count > 0;
}

void count_lines(const Reading& reading, KindSignals& signals) {
  LineCounter(reading, signals).count();
}

}  // namespace pmlint::facts
