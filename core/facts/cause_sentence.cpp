// SPDX-License-Identifier: MIT
// Cut into words, mark the phrases of the vocabulary, count what stands beside what.
#include "core/facts/cause_sentence.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace pmlint::facts {
namespace {

using text::ByteRange;

constexpr std::string_view kCurly = "\xE2\x80\x99";  // a curly apostrophe

constexpr bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool joins(char c) {
  return c == '_' || c == '-' || c == '.' || c == '/' || c == '+' || c == '@';
}

// wp-settings.php, max_connections, /etc/nginx, kubeApiServer: written for machines.
bool looks_like_identifier(std::string_view word) {
  bool lower = false;
  bool camel = false;
  bool joint = false;
  bool letter = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    letter = letter || is_letter(c);
    camel = camel || (is_upper(c) && lower);
    lower = c >= 'a' && c <= 'z';
    joint = joint || c == '_' || c == '@' || (c == '/' && i == 0) ||
            (c == '.' && i > 0 && i + 1 < word.size());
  }
  constexpr std::array<std::string_view, 4> kPlain = {"e.g", "i.e", "a.m", "p.m"};
  return letter && (camel || joint) && std::ranges::find(kPlain, word) == kPlain.end();
}

// What a word goes on with once it has begun; 0: it ends. Bits, so that a word is told by their union.
enum : std::uint8_t { kPlainByte = 1, kUpperByte = 2, kJoint = 4, kApostrophe = 8 };
constexpr std::array<std::uint8_t, 256> kGoesOn = [] {
  std::array<std::uint8_t, 256> goes_on{};
  for (std::size_t c = 0; c < goes_on.size(); ++c) {
    const char byte = static_cast<char>(c);
    if (is_letter(byte) || is_digit(byte) || byte == '\'') goes_on[c] = kPlainByte;
    if (is_upper(byte)) goes_on[c] = kUpperByte;
    if (joins(byte)) goes_on[c] = kJoint;
  }
  return goes_on;
}();

// A curly apostrophe reads as a straight one.
Stem plain_stem(std::string_view text) {
  const std::size_t curly = text.find(kCurly);
  if (curly == std::string_view::npos || text.size() > Stem::kLongest) return Stem(text);
  std::array<char, Stem::kLongest> plain;
  auto end = std::copy_n(text.begin(), curly, plain.begin());
  *end++ = '\'';
  const std::string_view rest = text.substr(curly + kCurly.size());
  end = std::copy(rest.begin(), rest.end(), end);
  return Stem({plain.data(), static_cast<std::size_t>(end - plain.begin())});
}

}  // namespace

SentenceReader::SentenceReader(const markdown::Document& document, const TextWords& words,
                               std::uint32_t begin)
    : document_(document), shown_(document.text()), lower_(words.lower()) {
  constexpr std::size_t kWordsOfASentence = 64;
  words_.reserve(kWordsOfASentence);
  stems_.reserve(kWordsOfASentence);
  constexpr std::size_t kBefore = 8;  // marks that opened on an earlier line of the block
  const auto& marks = document.marks();
  const auto begins = [](const markdown::Mark& mark) { return mark.text.begin; };
  const auto ahead = std::ranges::lower_bound(marks, begin, {}, begins);
  mark_ = static_cast<std::size_t>(ahead - marks.begin());
  mark_ -= std::min(mark_, kBefore);
}

CauseSentence SentenceReader::read(ByteRange sentence) {
  CauseSentence result;
  result.text = sentence;
  cut(sentence);
  mark_phrases();
  count(result);
  return result;
}

void SentenceReader::cut(ByteRange sentence) {
  words_.clear();
  stems_.clear();
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
    std::uint8_t rest = c == '/' ? std::uint8_t{kJoint} : std::uint8_t{0};
    while (end < sentence.end) {
      if (const std::uint8_t byte = kGoesOn[static_cast<unsigned char>(shown_[end])]; byte != 0) {
        rest |= byte;
        ++end;
      } else if (shown_[end] == kCurly.front() && shown_.substr(end, kCurly.size()) == kCurly) {
        end += static_cast<std::uint32_t>(kCurly.size());
        rest |= kApostrophe;
      } else {
        break;
      }
    }
    end = std::min(end, sentence.end);
    if (end < shown_.size() && shown_[end] == ':' &&
        shown_.substr(end, 3) == "://") {  // a link is no name of a part
      while (end < sentence.end && shown_[end] != ' ' && shown_[end] != '\n') ++end;
      i = end;
      continue;
    }
    while (end > i + 1 && !is_letter(shown_[end - 1]) && !is_digit(shown_[end - 1])) --end;
    add_word({i, end}, clause, rest);
    clause = false;
    i = end;
  }
}

void SentenceReader::add_word(ByteRange range, bool opens_clause, std::uint8_t rest) {
  const std::string_view text = document_.text(range);
  Word word{range, range.end, 0, false, false, false};
  if (is_digit(text.front())) {
    const auto beside = [&](std::uint32_t at) { return at < shown_.size() && shown_[at] == ':'; };
    const bool clock = beside(range.end) || (range.begin > 0 && beside(range.begin - 1));
    const bool year = text.size() == 4 && (text.starts_with("20") || text.starts_with("19"));
    const bool date = std::ranges::count(text, '-') + std::ranges::count(text, '/') > 1;
    word.number = !clock && !year && !date;
  } else {
    word.identifier =
        ((rest & (kUpperByte | kJoint)) != 0 && looks_like_identifier(text)) || in_code(range);
  }
  word.name = !opens_clause && is_upper(text.front()) && text.size() > 2;
  words_.push_back(word);
  const std::string_view lower = lower_.substr(range.begin, range.end - range.begin);
  if ((rest & kApostrophe) != 0) {
    stems_.push_back(plain_stem(lower));
  } else {
    stems_.emplace_back(lower);
  }
}

bool SentenceReader::in_code(ByteRange range) {
  const auto& marks = document_.marks();
  const auto is_passed = [&](const markdown::Mark& mark) {
    return mark.text.begin <= range.begin &&
           (mark.kind != markdown::MarkKind::code || mark.text.end <= range.begin);
  };
  while (mark_ < marks.size() && is_passed(marks[mark_])) ++mark_;  // code spans do not nest
  return mark_ < marks.size() && marks[mark_].text.contains(range);
}

void SentenceReader::mark_phrases() {
  for (std::size_t i = 0; i < words_.size();) {
    const PhraseMatch match = longest_phrase(std::span<const Stem>(stems_).subspan(i));
    // The words of a phrase count once: its first carries the classes, the rest is silent.
    words_[i].classes = match.classes;
    words_[i].phrase_end = words_[i + match.words - 1].range.end;
    for (std::size_t k = 1; k < match.words; ++k) words_[i + k].classes = kWordStop;
    i += match.words;
  }
}

bool SentenceReader::names_part(std::size_t at) const {
  return at < words_.size() && ((words_[at].classes & kWordPart) != 0 || words_[at].identifier);
}

bool SentenceReader::beside_part(std::size_t at) const {
  constexpr std::size_t kReach = 6;
  const std::size_t end = std::min(words_.size(), at + kReach + 1);
  for (std::size_t i = at > kReach ? at - kReach : 0; i < end; ++i) {
    if (i != at && names_part(i)) return true;
  }
  return false;
}

bool SentenceReader::negated(std::size_t at) const {
  return (at > 0 && (words_[at - 1].classes & kWordNot) != 0) ||
         (at > 1 && (words_[at - 2].classes & kWordNot) != 0);
}

// "the outage", "this issue": what was talked about before, not what is being named.
bool SentenceReader::definite(std::size_t at) const {
  constexpr std::array<std::string_view, 6> kDefinite = {"the",  "thi", "this",
                                                         "that", "our", "these"};
  return at > 0 && std::ranges::find(kDefinite, stems_[at - 1].view()) != kDefinite.end();
}

bool SentenceReader::is_defect(std::size_t at) const {
  const std::uint32_t classes = words_[at].classes;
  if ((classes & kWordDefect) != 0) return true;
  if ((classes & kWordFaulty) == 0) return false;
  constexpr std::array<std::string_view, 4> kCopulas = {"was", "were", "is", "been"};
  const bool predicate =
      at > 0 && std::ranges::find(kCopulas, stems_[at - 1].view()) != kCopulas.end();
  return names_part(at + 1) || names_part(at + 2) || (predicate && beside_part(at));
}

bool SentenceReader::is_mechanism(std::size_t at) const {
  const std::uint32_t classes = words_[at].classes;
  const std::string_view word = document_.text(words_[at].range);
  // "queue", "cache", "lock" are parts; "queued", "caching", "locked" is what happened to one.
  const bool noun = (classes & kWordPart) != 0 && !word.ends_with("ed") && !word.ends_with("ing");
  const bool acts =
      ((classes & kWordVerb) != 0 && !noun) || ((classes & kWordCheck) != 0 && negated(at));
  return acts && beside_part(at);
}

bool SentenceReader::is_content(std::size_t at) const {
  constexpr std::uint32_t kEmpty =
      kWordStop | kWordFiller | kWordGeneric | kWordBroad | kWordSymptom | kWordCue | kWordNot;
  const std::uint32_t classes = words_[at].classes;
  const bool specific = (classes & (kWordPart | kWordVerb | kWordDefect)) != 0;
  return !is_digit(shown_[words_[at].range.begin]) && (specific || (classes & kEmpty) == 0);
}

void SentenceReader::count_word(std::size_t at, CauseEvidence& found) const {
  const Word& word = words_[at];
  if (word.classes == 0 && !word.identifier) {  // most words
    found.quantities += word.number ? 1 : 0;
    found.names += word.name ? 1 : 0;
    found.content_words += is_content(at) ? 1 : 0;
    return;
  }
  found.classes |= word.classes;
  if ((word.classes & kWordSlip) != 0 && found.slip.empty()) {
    found.slip = {word.range.begin, word.phrase_end};
  }
  if ((word.classes & kWordEnabling) != 0) {
    ++found.enabling;
    found.enabling_after_slip = found.enabling_after_slip || !found.slip.empty();
  }
  found.changes += (word.classes & kWordChange) != 0 ? 1 : 0;
  found.identifiers += word.identifier ? 1 : 0;
  found.quantities += word.number && (word.classes & kWordSymptom) == 0 ? 1 : 0;
  found.defects += is_defect(at) ? 1 : 0;
  found.mechanisms += is_mechanism(at) ? 1 : 0;
  found.chains += (word.classes & kWordChain) != 0 && beside_part(at) ? 1 : 0;
  found.content_words += is_content(at) ? 1 : 0;
  if ((word.classes & kWordPart) != 0) found.add_part(stems_[at].view());
}

// "The misconfiguration led to": a class of cause that was named before, and the verb behind it.
bool SentenceReader::begins_effect(std::size_t at) const {
  constexpr std::array<std::string_view, 8> kLeads = {"caus", "creat", "lead",   "led",
                                                      "mean", "meant", "result", "trigger"};
  constexpr std::size_t kLatest = 4;  // words before the verb: the class is the subject
  constexpr std::uint32_t kMayLead = kWordChain | kWordCue | kWordVerb;
  if (at == 0 || at > kLatest || (words_[at].classes & kMayLead) == 0) return false;
  if (std::ranges::find(kLeads, stems_[at].view()) == kLeads.end()) return false;
  for (std::size_t i = 1; i < at; ++i) {
    if ((words_[i].classes & kWordGeneric) != 0 && definite(i)) return true;
  }
  return false;
}

void SentenceReader::count(CauseSentence& sentence) const {
  CauseEvidence& found = sentence.evidence;
  bool remedy = false;
  bool reasons = false;  // "so", "because": a remedy is told without them
  int best = -1;         // how surely the class word is what the sentence names as the cause
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const std::uint32_t classes = words_[i].classes;
    if (sentence.effect.empty() && begins_effect(i)) {
      sentence.effect = {words_[i].range.end, sentence.text.end};
      sentence.before_effect = found;
    }
    count_word(i, found);
    if ((classes & kWordGeneric) != 0) {
      // The first that is being named; failing that, the first that is only referred to.
      const int sure = definite(i) ? 0 : 1;
      if (sure > best) {
        best = sure;
        found.generic = {words_[i].range.begin, words_[i].phrase_end};
      }
    }
    sentence.cue = sentence.cue || (classes & kWordCue) != 0;
    remedy = remedy || ((classes & kWordFix) != 0 && !negated(i));
    reasons = reasons || (classes & kWordChain) != 0;
  }
  sentence.remedy = remedy && !sentence.cue && !reasons;
}

}  // namespace pmlint::facts
