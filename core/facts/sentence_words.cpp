// SPDX-License-Identifier: MIT
// Most words are letters between blanks: those are taken as the document has cut them. What is joined
// by dots, dashes or apostrophes is cut byte by byte.
#include "core/facts/sentence_words.hpp"

#include <algorithm>
#include <string_view>

namespace pmlint::facts {
namespace {

using text::ByteRange;

constexpr std::string_view kCurly = "\xE2\x80\x99";  // a curly apostrophe

constexpr bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_blank(char c) { return c == ' ' || c == '\n'; }
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
    lower = is_lower(c);
    joint = joint || c == '_' || c == '@' || (c == '/' && i == 0) ||
            (c == '.' && i > 0 && i + 1 < word.size());
  }
  constexpr std::array<std::string_view, 4> kPlain = {"e.g", "i.e", "a.m", "p.m"};
  return letter && (camel || joint) && std::ranges::find(kPlain, word) == kPlain.end();
}

// "HTTP", "S3", "max_connections": a word that names one thing. No time: "3PM".
bool is_proper(std::string_view word) {
  if (word.size() < 2 || !is_letter(word[0])) return false;
  const bool named = std::ranges::any_of(
      word.substr(1), [](char c) { return is_upper(c) || c == '_' || is_digit(c); });
  return named && word != "AM" && word != "PM" && word != "TBD" && word != "TODO";
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
std::uint8_t goes_on(char c) { return kGoesOn[static_cast<unsigned char>(c)]; }

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

SentenceWords::SentenceWords(const markdown::Document& document, const TextWords& words)
    : shown_(document.text()), lower_(words.lower()), all_(words.words()) {
  constexpr std::size_t kWordsOfASentence = 64;
  words_.reserve(kWordsOfASentence);
  ids_.reserve(kWordsOfASentence);
  for (const markdown::Mark& mark : document.marks()) {
    if (mark.kind == markdown::MarkKind::code) code_.push_back(mark.text);
  }
}

void SentenceWords::open(ByteRange stretch, LineBreak line_break) {
  stretch_ = stretch;
  line_break_ = line_break;
  begin_ = stretch.begin;
  at_ = stretch.begin;
}

bool SentenceWords::next() {
  if (begin_ >= stretch_.end) return false;
  words_.clear();
  ids_.clear();
  proper_.clear();
  commas_ = 0;
  hash_ = 0;
  opens_clause_ = true;
  while (true) {
    while (next_ < all_.size() && all_[next_].end() <= at_) ++next_;
    const bool ahead =
        next_ < all_.size() && all_[next_].begin < stretch_.end && at_ < stretch_.end;
    const TextWord* word = ahead ? &all_[next_] : nullptr;
    const std::uint32_t gap_end = word == nullptr ? stretch_.end : std::max(at_, word->begin);
    const bool one_blank = gap_end == at_ + 1 && shown_[at_] == ' ';
    if (!one_blank && ends_in_gap(gap_end)) break;
    at_ = gap_end;
    if (word == nullptr) {
      text_ = {begin_, stretch_.end};
      begin_ = stretch_.end;
      break;
    }
    if (stands_alone(*word)) {
      add_plain(*word);
      at_ = word->end();
      ++next_;
    } else {
      const bool path = at_ > begin_ && shown_[at_ - 1] == '/' && is_letter(shown_[at_]);
      cut(path ? at_ - 1 : at_, std::min(word->end(), stretch_.end));
    }
  }
  mark_phrases();
  return true;
}

// Looks for the end of the sentence between the last word and the next.
bool SentenceWords::ends_in_gap(std::uint32_t end) {
  if (at_ < end && shown_[at_] == ',' && !words_.empty()) ++commas_;
  for (std::uint32_t i = at_; i < end; ++i) {
    const char c = shown_[i];
    if ((c == '.' || c == '!' || c == '?' || c == '\n') && is_end(i)) {
      text_ = {begin_, i + 1};
      begin_ = i + 1;
      while (begin_ < stretch_.end && is_blank(shown_[begin_])) ++begin_;
      at_ = begin_;
      return true;
    }
    opens_clause_ = opens_clause_ || c == ',' || c == ':' || c == ';' || c == '(';
  }
  return false;
}

// "e.g. ", "v2.1 ": a full stop ends a sentence only before space and what may open a sentence.
bool SentenceWords::is_end(std::uint32_t at) const {
  if (shown_[at] == '\n') return line_break_ == LineBreak::end;
  if (at + 1 == stretch_.end) return true;
  if (!is_blank(shown_[at + 1])) return false;
  if (at > begin_ + 2 && shown_[at - 2] == '.') return false;
  for (std::uint32_t i = at + 2; i < stretch_.end; ++i) {
    if (!is_blank(shown_[i])) return !is_lower(shown_[i]);
  }
  return true;
}

// Do blanks or marks that join nothing stand around the word, and is it only letters?
bool SentenceWords::stands_alone(const TextWord& word) const {
  const std::uint32_t end = word.end();
  if (!word.letters || word.begin < at_ || end > stretch_.end) return false;
  if (word.begin > begin_ && shown_[word.begin - 1] == '/') return false;
  if (end == stretch_.end || shown_[end] == ' ') return true;
  if (shown_[end] == ':') return shown_.substr(end, 3) != "://";
  return goes_on(shown_[end]) == 0 || end + 1 == stretch_.end || goes_on(shown_[end + 1]) == 0;
}

void SentenceWords::add_plain(const TextWord& word) {
  const ByteRange range{word.begin, word.end()};
  const std::string_view text = shown_.substr(word.begin, word.size);
  const std::string_view lower = lower_.substr(word.begin, word.size);
  bool capitals = false;
  for (std::size_t i = 1; i < text.size(); ++i) capitals = capitals || text[i] != lower[i];
  SentenceWord added;
  added.range = range;
  added.identifier = (capitals && looks_like_identifier(text)) || in_code(range);
  added.name = !opens_clause_ && is_upper(text.front()) && text.size() > 2;
  Known& known = known_[word.hash % kKnown];
  if (known.hash != word.hash) {
    known.hash = word.hash;
    known.id = word_id(Stem(lower));
    known.alone = classes_alone(known.id);
  }
  added.id = known.id;
  added.alone = known.alone;
  add(added, word.hash, capitals && is_proper(text));
}

// Words from `from` on, until one ends at `until` or beyond.
void SentenceWords::cut(std::uint32_t from, std::uint32_t until) {
  std::uint32_t i = from;
  while (i < until) {
    const char c = shown_[i];
    const bool path = c == '/' && i + 1 < stretch_.end && is_letter(shown_[i + 1]);
    if (!is_letter(c) && !is_digit(c) && !path) {
      ++i;
      continue;
    }
    std::uint32_t end = i + 1;
    std::uint8_t kinds = path ? std::uint8_t{kJoint} : std::uint8_t{0};
    while (end < stretch_.end) {
      if (const std::uint8_t kind = goes_on(shown_[end]); kind != 0) {
        kinds |= kind;
        ++end;
      } else if (shown_[end] == kCurly.front() && shown_.substr(end, kCurly.size()) == kCurly) {
        end += static_cast<std::uint32_t>(kCurly.size());
        kinds |= kApostrophe;
      } else {
        break;
      }
    }
    end = std::min(end, stretch_.end);
    if (shown_.substr(end, 3) == "://") {  // a link is no name of a part
      while (end < stretch_.end && !is_blank(shown_[end])) ++end;
      i = end;
      continue;
    }
    while (end > i + 1 && !is_letter(shown_[end - 1]) && !is_digit(shown_[end - 1])) --end;
    add_cut({i, end}, kinds);
    i = end;
  }
  at_ = std::max(i, until);
}

void SentenceWords::add_cut(ByteRange range, std::uint8_t kinds) {
  const std::string_view text = shown_.substr(range.begin, range.size());
  const std::string_view lower = lower_.substr(range.begin, range.size());
  SentenceWord word;
  word.range = range;
  if (is_digit(text.front())) {
    const auto beside = [&](std::uint32_t at) { return at < shown_.size() && shown_[at] == ':'; };
    const bool clock = beside(range.end) || (range.begin > 0 && beside(range.begin - 1));
    const bool year = text.size() == 4 && (text.starts_with("20") || text.starts_with("19"));
    const bool date = std::ranges::count(text, '-') + std::ranges::count(text, '/') > 1;
    word.number = !clock && !year && !date;
  } else {
    word.identifier =
        ((kinds & (kUpperByte | kJoint)) != 0 && looks_like_identifier(text)) || in_code(range);
  }
  word.name = !opens_clause_ && is_upper(text.front()) && text.size() > 2;
  word.id = word_id((kinds & kApostrophe) != 0 ? plain_stem(lower) : Stem(lower));
  word.alone = classes_alone(word.id);
  add(word, text::word_hash(lower), is_proper(text));
}

void SentenceWords::add(const SentenceWord& word, std::uint32_t hash, bool proper) {
  constexpr std::uint32_t kPrime = 0x9E3779B1U;
  words_.push_back(word);
  ids_.push_back(word.id);
  if (proper) proper_.push_back(hash);
  hash_ = (hash_ ^ hash) * kPrime;
  hash_ ^= hash_ >> 15U;
  opens_clause_ = false;
}

bool SentenceWords::in_code(ByteRange range) {
  while (next_code_ < code_.size() && code_[next_code_].end <= range.begin) ++next_code_;
  return next_code_ < code_.size() && code_[next_code_].contains(range);  // they do not nest
}

// The words of a phrase count once: its first carries the classes, the rest is silent.
void SentenceWords::mark_phrases() {
  const std::span<const WordId> ids = ids_;
  for (std::size_t i = 0; i < words_.size();) {
    SentenceWord& first = words_[i];
    first.phrase_end = first.range.end;
    if (first.id == 0) {
      ++i;
      continue;
    }
    const PhraseMatch match = longest_phrase(ids.subspan(i));
    first.classes = match.classes;
    first.phrase_end = words_[i + match.words - 1].range.end;
    for (std::size_t k = 1; k < match.words; ++k) {
      words_[i + k].classes = kWordStop;
      words_[i + k].phrase_end = words_[i + k].range.end;
    }
    i += match.words;
  }
}

}  // namespace pmlint::facts
