// SPDX-License-Identifier: MIT
// Most words are letters between blanks: those are taken as the document has cut them. What is joined
// by dots, dashes or apostrophes is cut byte by byte.
#include "core/facts/sentence_words.hpp"

#include <algorithm>
#include <string_view>

#include "core/facts/word_shapes.hpp"

namespace pmlint::facts {
namespace {

using text::ByteRange;

constexpr bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_blank(char c) { return c == ' ' || c == '\n'; }
constexpr bool joins(char c) {
  return c == '_' || c == '-' || c == '.' || c == '/' || c == '+' || c == '@';
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

}  // namespace

SentenceWords::SentenceWords(const markdown::Document& document, const TextWords& words,
                             const WordNotes& notes)
    : shown_(document.text()), words_(words), all_(words.words()), notes_(notes) {
  constexpr std::size_t kWordsOfASentence = 64;
  telling_.reserve(kWordsOfASentence);
  for (const markdown::Mark& mark : document.marks()) {
    if (mark.kind == markdown::MarkKind::code) code_.push_back(mark.text);
  }
  const auto end = static_cast<std::uint32_t>(shown_.size()) + 1;
  code_.push_back({end, end + 1});
}

void SentenceWords::open(ByteRange stretch, LineBreak line_break) {
  stretch_ = stretch;
  line_break_ = line_break;
  begin_ = stretch.begin;
  at_ = stretch.begin;
  const std::size_t most = stretch.size() / 2 + 1;  // words that can stand there
  if (places_.size() < most) places_.resize(most);
}

bool SentenceWords::next() {
  if (begin_ >= stretch_.end) return false;
  telling_.clear();
  openers_.clear();
  size_ = 0;
  proper_.clear();
  tally_ = {};
  commas_ = 0;
  opens_clause_ = true;
  while (true) {
    while (next_ < all_.size() && all_[next_].end() <= at_) ++next_;
    const bool ahead =
        next_ < all_.size() && all_[next_].begin < stretch_.end && at_ < stretch_.end;
    const std::uint32_t gap_end = ahead ? std::max(at_, all_[next_].begin) : stretch_.end;
    const bool one_blank = gap_end == at_ + 1 && shown_[at_] == ' ';
    if (!one_blank && ends_in_gap(gap_end)) break;
    at_ = gap_end;
    if (!ahead) {
      text_ = {begin_, stretch_.end};
      begin_ = stretch_.end;
      break;
    }
    const TextWord& word = all_[next_];
    if (stands_alone(word)) {
      add_run();
    } else {
      const bool path = at_ > begin_ && shown_[at_ - 1] == '/' && is_letter(shown_[at_]);
      cut(path ? at_ - 1 : at_, std::min(word.end(), stretch_.end));
    }
  }
  if (!openers_.empty()) mark_phrases();
  return true;
}

// Looks for the end of the sentence between the last word and the next.
bool SentenceWords::ends_in_gap(std::uint32_t end) {
  if (at_ < end && shown_[at_] == ',' && size_ > 0) ++commas_;
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
inline bool SentenceWords::stands_alone(const TextWord& word) const {
  const std::uint32_t end = word.end();
  if (!word.letters || word.begin < at_ || end > stretch_.end) return false;
  if (word.begin > begin_ && shown_[word.begin - 1] == '/') return false;
  if (end == stretch_.end || shown_[end] == ' ') return true;
  if (shown_[end] == ':') return shown_.substr(end, 3) != "://";
  return goes_on(shown_[end]) == 0 || end + 1 == stretch_.end || goes_on(shown_[end + 1]) == 0;
}

inline void SentenceWords::place(const Place& word, std::uint32_t hash, Tally& tally) {
  constexpr std::uint32_t kPrime = 0x9E3779B1U;
  places_[size_++] = word;
  tally.joining += (word.classes & (kWordStop | kWordNot)) != 0 ? 1U : 0U;
  tally.hash = (tally.hash ^ hash) * kPrime;
  tally.hash ^= tally.hash >> 15U;
}

inline bool SentenceWords::in_code(ByteRange range) {
  if (range.end <= code_[next_code_].begin) return false;
  while (code_[next_code_].end <= range.begin) ++next_code_;
  return code_[next_code_].contains(range);  // they do not nest
}

// The word that was placed last tells something.
inline SentenceWord& SentenceWords::tell(ByteRange range, std::uint32_t alone, bool names) {
  if ((alone & kWordBegins) != 0) openers_.push_back(static_cast<std::uint32_t>(telling_.size()));
  telling_.push_back({.range = range,
                      .at = static_cast<std::uint32_t>(size_) - 1,
                      .phrase_end = range.end,
                      .classes = alone & ~(kWordAloneOnly | kWordOfPhrases),
                      .alone = alone,
                      .identifier = false,
                      .name = names && is_upper(shown_[range.begin]) && range.size() > 2,
                      .digit = false,
                      .number = false});
  return telling_.back();
}

inline void SentenceWords::mark_identifier(SentenceWord& word) {
  word.identifier = true;
  places_[word.at].classes |= kWordPart;
}

inline void SentenceWords::add_letters(const TextWord& word, const WordNote& note, Tally& tally) {
  place({word.end(), note.classes, note.stem}, word.hash, tally);
  constexpr std::uint32_t kCounted =
      kWordStop | kWordFiller | kWordBroad | kWordDefinite | kWordCopula | kWordFollows;
  const bool inside = !opens_clause_;
  opens_clause_ = false;
  const bool tells = (note.classes & ~kCounted) != 0 ||
                     word.capitals > (inside ? text::Capitals::none : text::Capitals::first);
  const bool code = word.end() > code_[next_code_].begin && in_code({word.begin, word.end()});
  if (tells || code) {
    tell_letters(word, note.classes, inside, code);
  } else {
    tally.unknown += (note.classes & ~kWordOfPhrases) == 0 ? 1U : 0U;
  }
}

void SentenceWords::tell_letters(const TextWord& word, std::uint32_t classes, bool inside,
                                 bool code) {
  SentenceWord& added = tell({word.begin, word.end()}, classes, inside);
  if (code) mark_identifier(added);
  if (word.capitals != text::Capitals::inside) return;
  const std::string_view text = shown_.substr(word.begin, word.size);
  if (looks_like_identifier(text)) mark_identifier(added);
  if (is_proper(text)) proper_.push_back(word.hash);
}

// The next word, which stands alone, and those behind it that are one blank apart: most of a sentence.
void SentenceWords::add_run() {
  Tally tally = tally_;
  std::uint32_t at = at_;
  const std::span<const TextWord> ahead = all_.subspan(next_);
  const WordNote* note = &notes_[next_];
  for (const TextWord& word : ahead) {
    const bool follows = word.plain && word.begin == at + 1 && word.end() <= stretch_.end;
    if (!follows && &word != ahead.data()) break;
    add_letters(word, *note++, tally);
    at = word.end();
  }
  tally_ = tally;
  at_ = at;
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
      } else if (shown_[end] == kCurlyApostrophe.front() &&
                 shown_.substr(end, kCurlyApostrophe.size()) == kCurlyApostrophe) {
        end += static_cast<std::uint32_t>(kCurlyApostrophe.size());
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
  const std::string_view lower = words_.lower(range);
  const WordId id = word_id((kinds & kApostrophe) != 0 ? plain_stem(lower) : Stem(lower));
  const std::uint32_t alone = classes_alone(id);
  const std::uint32_t hash = text::word_hash(lower);
  const bool inside = !opens_clause_;
  opens_clause_ = false;
  place({range.end, alone, id}, hash, tally_);
  SentenceWord& word = tell(range, alone, inside);
  word.digit = is_digit(text.front());
  if (word.digit) {
    const auto beside = [&](std::uint32_t at) { return at < shown_.size() && shown_[at] == ':'; };
    const bool clock = beside(range.end) || (range.begin > 0 && beside(range.begin - 1));
    const bool year = text.size() == 4 && (text.starts_with("20") || text.starts_with("19"));
    const auto is_date = [&] {
      return std::ranges::count(text, '-') + std::ranges::count(text, '/') > 1;
    };
    word.number = !clock && !year && ((kinds & kJoint) == 0 || !is_date());
    return;
  }
  const bool shaped = (kinds & (kUpperByte | kJoint)) != 0 && looks_like_identifier(text);
  if (shaped || in_code(range)) mark_identifier(word);
  if (is_proper(text)) proper_.push_back(hash);
}

}  // namespace pmlint::facts
