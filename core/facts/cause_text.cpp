// SPDX-License-Identifier: MIT
#include "core/facts/cause_text.hpp"

#include <algorithm>
#include <functional>

#include "core/facts/cause_sentence.hpp"

namespace pmlint::facts {
namespace {

using text::ByteRange;

// "e.g. ", "v2.1 ": a full stop ends a sentence only before space and what may open a sentence.
bool ends_sentence(std::string_view text, std::size_t at, LineBreak line_break) {
  const char c = text[at];
  if (c == '\n') return line_break == LineBreak::end;
  if (c != '.' && c != '!' && c != '?') return false;
  if (at + 1 == text.size()) return true;
  if (text[at + 1] != ' ' && text[at + 1] != '\n') return false;
  if (at > 2 && text[at - 2] == '.') return false;
  for (std::size_t i = at + 2; i < text.size(); ++i) {
    if (text[i] == ' ' || text[i] == '\n') continue;
    return !(text[i] >= 'a' && text[i] <= 'z');
  }
  return true;
}

// How a word or phrase that announces a cause begins. Sorted, so that those with the same two letters
// stand together.
constexpr std::array<std::string_view, 17> kCueHeads = {
    "attribut",   "because", "cause",      "causing", "culprit",   "due to",
    "introduced", "lead to", "leading to", "led to",  "reason",    "result",
    "root cause", "stem",    "traced",     "trigger", "turned out"};
static_assert(std::ranges::is_sorted(kCueHeads));

// The place of the first head by its first two letters, plus one: nearly all words are turned away.
constexpr std::size_t kLetters = 26;
constexpr std::size_t pair_of(std::string_view word) {
  const auto letter = [&](std::size_t i) {
    return static_cast<std::size_t>(static_cast<unsigned char>(word[i]) - 'a');
  };
  return letter(0) < kLetters && letter(1) < kLetters ? letter(0) * kLetters + letter(1)
                                                      : kLetters * kLetters;
}
constexpr std::array<std::uint8_t, kLetters* kLetters + 1> kFirstHead = [] {
  std::array<std::uint8_t, kLetters * kLetters + 1> first{};
  for (std::size_t i = kCueHeads.size(); i-- > 0;) {
    first[pair_of(kCueHeads[i])] = static_cast<std::uint8_t>(i + 1);
  }
  return first;
}();

bool opens_cue(std::string_view lower) {
  if (lower.size() < 2) return false;
  const std::size_t pair = pair_of(lower);
  const std::size_t first = kFirstHead[pair];
  if (first == 0) return false;
  for (std::size_t i = first - 1; i < kCueHeads.size() && pair_of(kCueHeads[i]) == pair; ++i) {
    if (lower.starts_with(kCueHeads[i])) return true;
  }
  return false;
}

}  // namespace

void CauseEvidence::add(const CauseEvidence& more) {
  classes |= more.classes;
  content_words += more.content_words;
  mechanisms += more.mechanisms;
  defects += more.defects;
  identifiers += more.identifiers;
  quantities += more.quantities;
  quotes += more.quotes;
  changes += more.changes;
  chains += more.chains;
  names += more.names;
  enabling_after_slip =
      enabling_after_slip || more.enabling_after_slip || (!slip.empty() && more.enabling > 0);
  enabling += more.enabling;
  if (generic.empty()) generic = more.generic;
  if (slip.empty()) slip = more.slip;
  for (std::uint32_t i = 0; i < more.parts; ++i) add_part_hash(more.part_hashes_[i]);
}

void CauseEvidence::add_part(std::string_view stem) {
  add_part_hash(std::hash<std::string_view>{}(stem));
}

void CauseEvidence::add_part_hash(std::size_t hash) {
  const auto end = part_hashes_.begin() + parts;
  if (parts == kMostParts || std::find(part_hashes_.begin(), end, hash) != end) return;
  part_hashes_[parts++] = hash;
}

bool CauseEvidence::tells() const {
  return (classes & (kWordGeneric | kWordUnknown | kWordSlip)) != 0 ||
         mechanisms + defects + parts + identifiers > 0;
}

std::vector<CauseSentence> read_sentences(const markdown::Document& document,
                                          const TextWords& words, ByteRange visible,
                                          LineBreak line_break) {
  std::vector<CauseSentence> sentences;
  SentenceReader reader(document, words, visible.begin);
  const std::string_view text = document.text(visible);
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i + 1 != text.size() && !ends_sentence(text, i, line_break)) continue;
    const ByteRange range{visible.begin + static_cast<std::uint32_t>(begin),
                          visible.begin + static_cast<std::uint32_t>(i) + 1};
    sentences.push_back(reader.read(range));
    begin = i + 1;
    while (begin < text.size() && (text[begin] == ' ' || text[begin] == '\n')) ++begin;
    i = begin > i + 1 ? begin - 1 : i;
  }
  return sentences;
}

bool may_tell_cause(const TextWords& words, ByteRange visible) {
  const std::string_view text = words.lower().substr(0, visible.end);
  return std::ranges::any_of(
      words.in(visible), [&](const TextWord& word) { return opens_cue(text.substr(word.begin)); });
}

}  // namespace pmlint::facts
