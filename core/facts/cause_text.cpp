// SPDX-License-Identifier: MIT
#include "core/facts/cause_text.hpp"

#include <algorithm>
#include <functional>

#include "core/facts/cause_sentence.hpp"

namespace pmlint::facts {
namespace {

using text::ByteRange;

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

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

// How a word or phrase that announces a cause begins.
constexpr std::array<std::string_view, 17> kCueHeads = {
    "cause",      "causing", "due to",   "because", "culprit",    "root cause",
    "stem",       "result",  "trigger",  "reason",  "turned out", "led to",
    "introduced", "traced",  "attribut", "lead to", "leading to"};

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

std::vector<CauseSentence> read_sentences(const markdown::Document& document, ByteRange visible,
                                          LineBreak line_break) {
  std::vector<CauseSentence> sentences;
  SentenceReader reader(document, visible.begin);
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

bool may_tell_cause(std::string_view text) {
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_letter(c) && !inside) {
      const char lower = static_cast<char>(c | 0x20);
      for (const std::string_view head : kCueHeads) {
        if (head.front() == lower && text.substr(i + 1, head.size() - 1) == head.substr(1)) {
          return true;
        }
      }
    }
    inside = is_letter(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
  }
  return false;
}

}  // namespace pmlint::facts
