// SPDX-License-Identifier: MIT
#include "core/score/sentences.hpp"

#include <algorithm>
#include <string_view>

#include "core/outline/section_kind.hpp"
#include "core/score/symptoms.hpp"

namespace pmlint::score {
namespace {

using facts::TextWord;
using markdown::BlockKind;
using outline::SectionKind;
using Words = std::span<const TextWord>;

constexpr int kTellingWays = 2;

// Where a sentence stands, as far as it matters to what it tells.
enum class Place : std::uint8_t { impact, timeline, actions, lessons, elsewhere };

Place place_of(const outline::Outline& outline, outline::SectionId id) {
  if (id == outline::kNoSection) return Place::impact;  // what opens the document
  switch (outline::coarse(outline.sections[id].governing)) {
    case SectionKind::summary:
    case SectionKind::impact:
      return Place::impact;
    case SectionKind::timeline:
      return Place::timeline;
    case SectionKind::actions:
      return Place::actions;
    case SectionKind::lessons:
      return Place::lessons;
    default:
      return Place::elsewhere;
  }
}

class SentenceCounter {
 public:
  SentenceCounter(const facts::Postmortem& postmortem, ClauseReader& clauses)
      : document_(postmortem.document()),
        outline_(postmortem.outline()),
        words_(postmortem.words()),
        clauses_(clauses),
        seen_(words_) {}

  [[nodiscard]] Sentences count() {
    const std::vector<markdown::Block>& blocks = document_.blocks();
    for (markdown::BlockId id = 0; id < blocks.size();) {
      const markdown::Block& block = blocks[id];
      if (block.kind == BlockKind::quote) {
        id = block.subtree_end;
        continue;
      }
      if (block.kind == BlockKind::paragraph || block.kind == BlockKind::cell) read(block);
      ++id;
    }
    found_.sections = static_cast<std::uint32_t>(sections_.size());
    found_.names = static_cast<std::uint32_t>(names_.size());
    return found_;
  }

 private:
  // A sentence ends with a mark between two words that blanks or the end follow.
  [[nodiscard]] bool ends_after(const TextWord& word, const TextWord& next) const {
    const std::string_view between = document_.text({word.end(), next.begin});
    const std::size_t mark = between.find_first_of(".!?");
    const char opens = document_.text()[next.begin];
    return mark < between.size() && between.find_first_of(" \n", mark) < between.size() &&
           !(opens >= 'a' && opens <= 'z');
  }

  void read(const markdown::Block& block) {
    const Words words = words_.in(block.text);
    if (words.empty()) return;
    section_ = outline_.section_at(block.text.begin);
    place_ = place_of(outline_, section_);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (i + 1 < words.size() && !ends_after(words[i], words[i + 1])) continue;
      add(words.subspan(begin, i + 1 - begin));
      begin = i + 1;
    }
  }

  void add(Words words) {
    const Clause clause = clauses_.read(words);
    if (!clause.is_clause || clause.ways == 0 || !seen_.is_new(words)) return;
    const text::ByteRange text{words.front().begin, words.back().end()};
    // "31 % of payments failed": of an impact this much is specific.
    const bool telling =
        clause.count() >= kTellingWays || (place_ == Place::impact && tells_impact(words_, text));
    if (telling) {
      ++found_.telling;
      sections_.insert(section_);
      found_.impact += place_ == Place::impact ? 1U : 0U;
      for (const TextWord& word : words) {
        if (is_proper(document_.text({word.begin, word.end()}))) names_.insert(word.hash);
      }
    }
    found_.lessons += place_ == Place::lessons && clause.count() >= kTellingWays ? 1U : 0U;
    if (place_ == Place::timeline || place_ == Place::actions) return;
    found_.mechanisms += clause.has(kWayMechanism) ? 1U : 0U;
    found_.chains += clause.has(kWayChain) ? 1U : 0U;
  }

  const markdown::Document& document_;
  const outline::Outline& outline_;
  const facts::TextWords& words_;
  ClauseReader& clauses_;
  SeenTexts seen_;
  std::unordered_set<std::uint32_t> names_;
  std::unordered_set<std::uint32_t> sections_;
  outline::SectionId section_ = outline::kNoSection;
  Place place_ = Place::elsewhere;
  Sentences found_;
};

}  // namespace

bool lists_terms(const facts::Postmortem& postmortem, text::ByteRange visible) {
  constexpr std::size_t kListed = 3;  // a comma behind every so many words
  const std::string_view text = postmortem.document().text(visible);
  const auto commas = static_cast<std::size_t>(std::ranges::count(text, ','));
  return commas * kListed > postmortem.words().in(visible).size();
}

bool SeenTexts::is_new(Words words, std::uint64_t label) {
  std::uint64_t hash = label;
  for (const TextWord& word : words) {
    constexpr std::uint64_t kPrime = 0x9E3779B97F4A7C15U;
    hash = (hash ^ word.hash) * kPrime;
    hash ^= hash >> 32U;
  }
  return !words.empty() && seen_.insert(hash).second;
}

bool SeenTexts::is_new(text::ByteRange visible, std::uint64_t label) {
  return is_new(words_.in(visible), label);
}

Sentences read_sentences(const facts::Postmortem& postmortem, ClauseReader& clauses) {
  return SentenceCounter(postmortem, clauses).count();
}

}  // namespace pmlint::score
