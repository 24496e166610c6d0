// SPDX-License-Identifier: MIT
// Leaf blocks are cut into pieces where sections begin and end, pieces where events and actions do.
#include "core/facts/words/sentences.hpp"

#include <algorithm>
#include <iterator>

#include "core/facts/causes/cause_sentence.hpp"
#include "core/outline/section_walk.hpp"
#include "core/text/sorted.hpp"

namespace pmlint::facts {
namespace {

using markdown::Block;
using markdown::BlockKind;
using outline::SectionId;
using text::ByteRange;

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// The part of an action's text that names its owner.
ByteRange owner_in(const Reading& reading, const Action& action) {
  if (action.owner_where.empty()) return {};
  const markdown::Document& document = reading.document;
  const ByteRange source = document.source_range(action.text);
  if (action.owner_where.begin >= source.end || action.owner_where.end <= source.begin) return {};
  const std::span<const TextWord> words = reading.words.in(action.text);
  const auto from = [&](std::uint32_t at) {
    const std::size_t before = text::count_front(words, [&](const TextWord& word) {
      return document.source_range({word.begin, word.end()}).begin < at;
    });
    return before < words.size() ? words[before].begin : action.text.end;
  };
  return {from(action.owner_where.begin), from(action.owner_where.end)};
}

bool holds_together(const SentenceWords& words) {
  constexpr std::size_t kFewest = 5;
  constexpr std::size_t kJoined = 6;  // one word of so many joins
  constexpr std::size_t kListed = 3;  // a comma behind every so many words lists them
  const std::size_t size = words.words().size();
  return size >= kFewest && words.joining() * kJoined >= size && words.commas() * kListed <= size;
}

std::uint32_t telling(const CauseEvidence& evidence) {
  std::uint32_t tells = 0;
  const auto set = [&](bool holds, Telling one) { tells |= holds ? one : 0U; };
  set(evidence.parts > 0, kTellsPart);
  set(evidence.identifiers > 0, kTellsName);
  set(evidence.quantities > 0, kTellsNumber);
  set(evidence.changes > 0, kTellsChange);
  set(evidence.defects > 0, kTellsDefect);
  set(evidence.mechanisms > 0, kTellsMechanism);
  set(evidence.chains > 0, kTellsChain);
  set(evidence.names > 0, kTellsProper);
  set(evidence.enabling > 0, kTellsEnabling);
  set((evidence.classes & kWordAffected) != 0, kTellsAffected);
  set((evidence.classes & kWordHarm) != 0, kTellsHarm);
  return tells;
}

class TableReader {
 public:
  TableReader(const Reading& reading, const std::vector<Event>& events,
              const std::vector<Action>& actions)
      : document_(reading.document),
        outline_(reading.outline),
        sections_(reading.outline),
        sentences_(reading.document, reading.words) {
    const auto cut_around = [this](ByteRange range) {
      breaks_.push_back(range.begin);
      breaks_.push_back(range.end);
    };
    for (const Event& event : events) cut_around(event.text);
    for (const Action& action : actions) {
      cut_around(action.text);
      const ByteRange owner = owner_in(reading, action);
      if (owner.empty()) continue;
      cut_around(owner);
      owners_.push_back(owner);
    }
    std::ranges::sort(breaks_);
    std::ranges::sort(owners_);
    constexpr std::size_t kBytesOfASentence = 32;  // of short ones: to grow is dear
    const std::size_t about = reading.document.text().size() / kBytesOfASentence;
    table_.evidence.reserve(about);
    table_.told.reserve(about);
  }

  SentenceTable read() {
    const std::vector<Block>& blocks = document_.blocks();
    markdown::BlockId quote_end = 0;
    for (markdown::BlockId id = 0; id < blocks.size(); ++id) {
      const Block& block = blocks[id];
      if (block.kind == BlockKind::quote) quote_end = std::max(quote_end, block.subtree_end);
      block_flags_ = id < quote_end ? kIsQuoted : 0U;
      if (block.text.empty()) continue;
      switch (block.kind) {
        case BlockKind::paragraph:
        case BlockKind::cell:
          prose(block.text);
          break;
        case BlockKind::heading:
        case BlockKind::html:
          title(block.text);
          break;
        case BlockKind::code:
          add({block.text, sections_.at(block.text.begin), false, true});
          break;
        default:
          break;
      }
    }
    return std::move(table_);
  }

 private:
  // Of titles only those are read that may be events.
  void title(ByteRange text) {
    const SectionId id = sections_.at(text.begin);
    if (is_timeline(id)) add({text, id, true, false});
  }

  [[nodiscard]] bool is_timeline(SectionId id) const {
    return id != outline::kNoSection &&
           outline_.sections[id].governing == outline::SectionKind::timeline;
  }

  // A block is cut where sections begin and end inside it (a line that is a label, for one).
  void prose(ByteRange rest) {
    const auto& sections = outline_.sections;
    while (true) {
      while (!rest.empty() && is_blank(document_.text()[rest.begin])) ++rest.begin;
      if (rest.empty()) return;
      const SectionId id = sections_.at(rest.begin);
      std::uint32_t end = std::min(rest.end, sections_.next_begin(rest.end));
      bool title = false;
      if (id != outline::kNoSection) {
        const ByteRange body = sections[id].body;
        title = rest.begin < body.begin;
        if (title) {
          end = std::min(rest.end, body.begin);
        } else if (body.end > rest.begin) {
          end = std::min(end, body.end);
        }
      }
      add({{rest.begin, end}, id, title, false});
      rest.begin = end;
    }
  }

  void add(Piece piece) {
    trim(piece.text);
    if (piece.text.empty()) return;
    piece.first = static_cast<std::uint32_t>(table_.told.size());
    if (!piece.code) cut(piece);
    piece.last = static_cast<std::uint32_t>(table_.told.size());
    table_.pieces.push_back(piece);
  }

  void trim(ByteRange& range) const {
    while (!range.empty() && is_blank(document_.text()[range.begin])) ++range.begin;
    while (!range.empty() && is_blank(document_.text()[range.end - 1])) --range.end;
  }

  void cut(const Piece& piece) {
    const bool entries = is_timeline(piece.section);
    std::uint32_t begin = piece.text.begin;
    while (begin < piece.text.end) {
      while (next_break_ < breaks_.size() && breaks_[next_break_] <= begin) ++next_break_;
      const std::uint32_t end = next_break_ < breaks_.size()
                                    ? std::min(breaks_[next_break_], piece.text.end)
                                    : piece.text.end;
      ByteRange stretch{begin, end};
      trim(stretch);
      begin = end;
      sentences_.open(stretch, entries ? LineBreak::end : LineBreak::blank);
      while (sentences_.more()) {
        sentences_.read(table_.evidence.emplace_back());
        tell(table_.evidence.back(), piece);
      }
    }
  }

  void tell(const CauseSentence& sentence, const Piece& piece) {
    const SentenceWords& read = sentences_.words();
    ToldSentence& told = table_.told.emplace_back();
    told.text = sentence.text;
    told.section = piece.section;
    told.hash = read.hash();
    told.words = static_cast<std::uint32_t>(read.words().size());
    told.commas = read.commas();
    told.tells = telling(sentence.evidence) | block_flags_;
    while (next_owner_ < owners_.size() && owners_[next_owner_].end <= told.text.begin)
      ++next_owner_;
    const bool owner =
        next_owner_ < owners_.size() && owners_[next_owner_].contains(told.text.begin);
    told.tells |= (owner ? kIsOwner : 0U) | (piece.title ? 0U : kIsProse);
    told.tells |= holds_together(read) ? kIsClause : 0U;
    told.first_name = static_cast<std::uint32_t>(table_.names.size());
    told.names = static_cast<std::uint32_t>(read.proper().size());
    if (told.names == 0) return;
    table_.names.insert(table_.names.end(), read.proper().begin(), read.proper().end());
  }

  const markdown::Document& document_;
  const outline::Outline& outline_;
  outline::SectionWalk sections_;
  SentenceReader sentences_;
  std::vector<std::uint32_t> breaks_;  // ascending
  std::size_t next_break_ = 0;
  std::vector<ByteRange> owners_;  // ascending
  std::size_t next_owner_ = 0;
  std::uint32_t block_flags_ = 0;
  SentenceTable table_;
};

}  // namespace

SentenceTable read_sentences(const Reading& reading, const std::vector<Event>& events,
                             const std::vector<Action>& actions) {
  return TableReader(reading, events, actions).read();
}

}  // namespace pmlint::facts
