// SPDX-License-Identifier: MIT
#include "core/score/sentences.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "core/outline/section_kind.hpp"
#include "core/score/symptoms.hpp"
#include "core/text/word.hpp"

namespace pmlint::score {
namespace {

using facts::CauseEvidence;
using facts::CauseSentence;
using markdown::BlockKind;
using outline::SectionKind;

constexpr std::uint32_t kTellingWays = 2;

// Where a sentence stands, as far as it matters to what it tells.
enum class Place : std::uint8_t { impact, timeline, actions, lessons, elsewhere };

Place place_of(const outline::Outline& outline, std::uint32_t at) {
  const outline::SectionId id = outline.section_at(at);
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

// What holds a clause together. A list of terms has commas instead.
constexpr std::array<std::string_view, 52> kJoining = {
    "a",       "after", "all",    "an",    "and",   "are",  "as",     "at",    "be",
    "because", "been",  "before", "but",   "by",    "did",  "for",    "from",  "had",
    "has",     "have",  "if",     "in",    "into",  "is",   "it",     "its",   "no",
    "not",     "of",    "on",     "only",  "our",   "so",   "than",   "that",  "the",
    "their",   "then",  "there",  "these", "they",  "this", "to",     "until", "was",
    "we",      "were",  "when",   "which", "while", "with", "without"};
constexpr auto kJoiningHashes = [] {
  std::array<std::uint32_t, kJoining.size()> hashes{};
  std::ranges::transform(kJoining, hashes.begin(), text::word_hash);
  std::ranges::sort(hashes);
  return hashes;
}();

bool lists_terms(std::span<const facts::TextWord> words, std::string_view text) {
  constexpr std::size_t kListed = 3;  // a comma behind every so many words
  return static_cast<std::size_t>(std::ranges::count(text, ',')) * kListed > words.size();
}

bool is_clause(std::span<const facts::TextWord> words, std::string_view text) {
  constexpr std::size_t kFewest = 5;
  constexpr std::size_t kLongestJoining = 7;
  constexpr std::size_t kJoined = 6;  // one word of so many joins
  if (words.size() < kFewest || lists_terms(words, text)) return false;
  const auto joining = static_cast<std::size_t>(std::ranges::count_if(words, [](const auto& word) {
    return word.size <= kLongestJoining && std::ranges::binary_search(kJoiningHashes, word.hash);
  }));
  return joining * kJoined >= words.size();
}

// "HTTP", "S3", "max_connections", "kubeApi": a word that names one thing. No time: "3PM".
bool is_proper(std::string_view word) {
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
  if (word.size() < 2 || !(is_upper(word[0]) || is_lower(word[0]))) return false;
  if (word == "AM" || word == "PM" || word == "TBD" || word == "TODO") return false;
  return std::ranges::any_of(
      word.substr(1), [&](char c) { return is_upper(c) || c == '_' || (c >= '0' && c <= '9'); });
}

class SentenceCounter {
 public:
  explicit SentenceCounter(const facts::Postmortem& postmortem)
      : document_(postmortem.document()),
        outline_(postmortem.outline()),
        words_(postmortem.words()),
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
  void read(const markdown::Block& block) {
    const Place place = place_of(outline_, block.text.begin);
    for (const CauseSentence& sentence : facts::read_sentences(document_, words_, block.text)) {
      if (!is_clause(words_.in(sentence.text), document_.text(sentence.text)) ||
          !seen_.is_new(sentence.text)) {
        continue;
      }
      add(sentence, place);
    }
  }

  void add(const CauseSentence& sentence, Place place) {
    const CauseEvidence& evidence = sentence.evidence;
    const std::uint32_t ways = specific_ways(evidence);
    found_.lessons += place == Place::lessons && ways >= kTellingWays ? 1U : 0U;
    // "31 % of payments failed": of an impact this much is specific.
    const bool impact = place == Place::impact && ways > 0 && tells_impact(words_, sentence.text);
    if (ways >= kTellingWays || impact) {
      ++found_.telling;
      sections_.insert(outline_.section_at(sentence.text.begin));
      found_.impact += place == Place::impact ? 1U : 0U;
      for (const facts::TextWord& word : words_.in(sentence.text)) {
        if (is_proper(document_.text({word.begin, word.end()}))) names_.insert(word.hash);
      }
    }
    if (place == Place::timeline || place == Place::actions) return;
    found_.mechanisms += evidence.mechanisms > 0 ? 1U : 0U;
    found_.chains += evidence.chains > 0 ? 1U : 0U;
  }

  const markdown::Document& document_;
  const outline::Outline& outline_;
  const facts::TextWords& words_;
  SeenTexts seen_;
  std::unordered_set<std::uint32_t> names_;
  std::unordered_set<std::uint32_t> sections_;
  Sentences found_;
};

}  // namespace

bool lists_terms(const facts::Postmortem& postmortem, text::ByteRange visible) {
  return lists_terms(postmortem.words().in(visible), postmortem.document().text(visible));
}

std::uint32_t specific_ways(const CauseEvidence& evidence) {
  const auto one = [](std::uint32_t count) { return count > 0 ? 1U : 0U; };
  return one(evidence.parts) + one(evidence.identifiers) + one(evidence.quantities) +
         one(evidence.changes) + one(evidence.defects) + one(evidence.mechanisms) +
         one(evidence.chains);
}

bool SeenTexts::is_new(text::ByteRange visible, std::uint64_t label) {
  const auto words = words_.in(visible);
  std::uint64_t hash = label;
  for (const facts::TextWord& word : words) {
    constexpr std::uint64_t kPrime = 0x9E3779B97F4A7C15U;
    hash = (hash ^ word.hash) * kPrime;
    hash ^= hash >> 32U;
  }
  return !words.empty() && seen_.insert(hash).second;
}

Sentences read_sentences(const facts::Postmortem& postmortem) {
  return SentenceCounter(postmortem).count();
}

}  // namespace pmlint::score
