// SPDX-License-Identifier: MIT
// Each sentence is cut into words once; phrases of the vocabulary mark their words; then one walk
// over the marked words finds what stands beside what.
#include "core/facts/cause_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pmlint::facts {
namespace {

using text::ByteRange;

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_multibyte(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }
bool joins(char c) { return c == '_' || c == '-' || c == '.' || c == '/' || c == '+' || c == '@'; }

struct Word {
  ByteRange range;
  Stem stem;
  std::uint32_t classes = 0;
  bool identifier = false;
  bool name = false;
  bool number = false;
  bool clause_start = false;  // a comma, colon or dash stands before it
};

// wp-settings.php, max_connections, /etc/nginx, kubeApiServer, v1.26.0: written for machines.
bool looks_like_identifier(std::string_view word) {
  bool lower = false, camel = false, joint = false, letter = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    if (is_letter(c)) letter = true;
    if (is_upper(c) && lower) camel = true;
    lower = c >= 'a' && c <= 'z';
    if (c == '_' || c == '/' || c == '@') joint = true;
    if (c == '.' && i > 0 && i + 1 < word.size()) joint = true;
  }
  constexpr std::array<std::string_view, 6> kPlain = {"e.g",   "i.e", "and/or",
                                                      "ci/cd", "a.m", "p.m"};
  if (std::ranges::find(kPlain, word) != kPlain.end()) return false;
  return letter && (camel || joint);
}

class SentenceReader {
 public:
  explicit SentenceReader(const markdown::Document& document)
      : document_(document), shown_(document.text()) {}

  CauseSentence read(ByteRange sentence) {
    CauseSentence result{sentence, {}, false, false};
    cut(sentence);
    mark_phrases();
    count(result);
    return result;
  }

 private:
  void cut(ByteRange sentence) {
    words_.clear();
    bool clause = true;
    for (std::uint32_t i = sentence.begin; i < sentence.end;) {
      const char c = shown_[i];
      const bool path = c == '/' && i + 1 < sentence.end && is_letter(shown_[i + 1]);
      if (!is_letter(c) && !is_digit(c) && !path) {
        clause = clause || c == ',' || c == ':' || c == ';' || c == '(';
        ++i;
        continue;
      }
      std::uint32_t end = i + 1;
      while (end < sentence.end) {
        const char d = shown_[end];
        const bool apostrophe = d == '\'' || at_curly(end);
        if (is_letter(d) || is_digit(d) || joins(d)) {
          ++end;
        } else if (apostrophe && end + 1 < sentence.end) {
          end += d == '\'' ? 1 : 3;
        } else {
          break;
        }
      }
      while (end > i + 1 && !is_letter(shown_[end - 1]) && !is_digit(shown_[end - 1])) --end;
      words_.push_back(word({i, end}, clause));
      clause = false;
      i = end;
    }
  }

  [[nodiscard]] bool at_curly(std::uint32_t at) const {
    return shown_.substr(at, 3) == "\xE2\x80\x99";
  }

  Word word(ByteRange range, bool clause) {
    const std::string_view text = document_.text(range);
    Word word{range, plain_stem(text), 0, false, false, false, clause};
    word.number = is_digit(text.front());
    word.identifier = !word.number && (looks_like_identifier(text) || in_code(range));
    word.name = !words_.empty() && is_upper(text.front()) && text.size() > 2 && !clause;
    return word;
  }

  // A curly apostrophe reads as a straight one.
  static Stem plain_stem(std::string_view text) {
    const std::size_t curly = text.find("\xE2\x80\x99");
    if (curly == std::string_view::npos || text.size() > Stem::kLongest) return Stem(text);
    std::array<char, Stem::kLongest> plain;
    auto end = std::copy_n(text.begin(), curly, plain.begin());
    *end++ = '\'';
    end = std::copy(text.begin() + static_cast<std::ptrdiff_t>(curly) + 3, text.end(), end);
    return Stem({plain.data(), static_cast<std::size_t>(end - plain.begin())});
  }

  bool in_code(ByteRange range) {
    const auto& marks = document_.marks();
    while (mark_ < marks.size() && marks[mark_].text.end <= range.begin) ++mark_;
    for (std::size_t i = mark_; i < marks.size() && marks[i].text.begin <= range.begin; ++i) {
      if (marks[i].kind == markdown::MarkKind::code && marks[i].text.contains(range)) return true;
    }
    return false;
  }

  void mark_phrases() {
    stems_.clear();
    for (const Word& word : words_) stems_.push_back(word.stem);
    for (std::size_t i = 0; i < words_.size();) {
      const PhraseMatch match = longest_phrase(std::span<const Stem>(stems_).subspan(i));
      for (std::size_t k = 0; k < match.words; ++k) words_[i + k].classes = match.classes;
      // The words of a phrase count once: its first carries the classes, the rest is silent.
      for (std::size_t k = 1; k < match.words; ++k) words_[i + k].classes = kWordStop;
      i += match.words;
    }
  }

  [[nodiscard]] bool names_part(const Word& word) const {
    return (word.classes & kWordPart) != 0 || word.identifier;
  }

  // Is a specific thing named within reach, in the same sentence?
  [[nodiscard]] bool beside_part(std::size_t at, std::size_t before, std::size_t after) const {
    const std::size_t begin = at > before ? at - before : 0;
    const std::size_t end = std::min(words_.size(), at + after + 1);
    for (std::size_t i = begin; i < end; ++i) {
      if (i != at && names_part(words_[i])) return true;
    }
    return false;
  }

  void count(CauseSentence& sentence) {
    CauseEvidence& found = sentence.evidence;
    constexpr std::size_t kReach = 6;
    bool remedy = false;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const Word& word = words_[i];
      const std::uint32_t classes = word.classes;
      found.classes |= classes;
      const bool negated = i > 0 && (words_[i - 1].classes & kWordNot) != 0;
      const bool negated_soon = negated || (i > 1 && (words_[i - 2].classes & kWordNot) != 0);
      if ((classes & kWordCue) != 0) sentence.cue = true;
      if ((classes & kWordFix) != 0) remedy = true;
      if ((classes & kWordGeneric) != 0 && found.generic.empty()) found.generic = word.range;
      if ((classes & kWordSlip) != 0 && found.slip.empty()) found.slip = word.range;
      if ((classes & kWordEnabling) != 0) {
        ++found.enabling;
        if (!found.slip.empty()) found.enabling_after_slip = true;
      }
      if ((classes & kWordChange) != 0) ++found.changes;
      if (word.identifier) ++found.identifiers;
      if (word.number && (classes & kWordSymptom) == 0) ++found.quantities;
      if (word.name && (classes & ~std::uint32_t{kWordFiller}) == 0) ++found.names;
      if ((classes & kWordPart) != 0) ++found.parts;
      if ((classes & kWordDefect) != 0) {
        ++found.defects;
      } else if ((classes & kWordFaulty) != 0 && i + 1 < words_.size() &&
                 (names_part(words_[i + 1]) ||
                  (i + 2 < words_.size() && names_part(words_[i + 2])))) {
        ++found.defects;
      }
      if ((classes & kWordCheck) != 0 && negated_soon) {
        ++found.mechanisms;
      } else if ((classes & kWordVerb) != 0 && beside_part(i, kReach, kReach)) {
        ++found.mechanisms;
      }
      if ((classes & kWordChain) != 0 && beside_part(i, kReach, kReach)) ++found.chains;
      constexpr std::uint32_t kEmpty =
          kWordStop | kWordFiller | kWordGeneric | kWordBroad | kWordSymptom | kWordCue | kWordNot;
      const bool specific = (classes & (kWordPart | kWordVerb | kWordDefect)) != 0;
      if (!word.number && (specific || (classes & kEmpty) == 0)) ++found.content_words;
    }
    sentence.remedy = remedy && !sentence.cue;
  }

  const markdown::Document& document_;
  std::string_view shown_;
  std::vector<Word> words_;
  std::vector<Stem> stems_;
  std::size_t mark_ = 0;
};

// "e.g. ", "v2.1 ": a full stop ends a sentence only before space and what may open a sentence.
bool ends_sentence(std::string_view text, std::size_t at) {
  const char c = text[at];
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

// The stems of cues, each by how a word of the text may begin.
constexpr std::array<std::string_view, 16> kCueHeads = {
    "cause",      "caused",     "causing", "due to",  "because", "culprit",
    "root cause", "stem",       "result",  "trigger", "reason",  "turned out",
    "led to",     "introduced", "traced",  "attribut"};

}  // namespace

void CauseEvidence::add(const CauseEvidence& more) {
  classes |= more.classes;
  content_words += more.content_words;
  mechanisms += more.mechanisms;
  defects += more.defects;
  parts += more.parts;
  identifiers += more.identifiers;
  quantities += more.quantities;
  quotes += more.quotes;
  changes += more.changes;
  chains += more.chains;
  names += more.names;
  if (!slip.empty() && more.enabling > 0) enabling_after_slip = true;
  enabling_after_slip = enabling_after_slip || more.enabling_after_slip;
  enabling += more.enabling;
  if (generic.empty()) generic = more.generic;
  if (slip.empty()) slip = more.slip;
}

std::vector<CauseSentence> read_sentences(const markdown::Document& document, ByteRange visible) {
  std::vector<CauseSentence> sentences;
  SentenceReader reader(document);
  const std::string_view text = document.text(visible);
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i + 1 != text.size() && !ends_sentence(text, i)) continue;
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
    const bool letter = is_letter(c);
    if (letter && !inside) {
      const char lower = static_cast<char>(c | 0x20);
      for (const std::string_view head : kCueHeads) {
        if (head.front() == lower && text.size() - i >= head.size() &&
            text.substr(i + 1, head.size() - 1) == head.substr(1)) {
          return true;
        }
      }
    }
    inside = letter || is_multibyte(c);
  }
  return false;
}

}  // namespace pmlint::facts
