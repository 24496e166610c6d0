// SPDX-License-Identifier: MIT
// Most words are letters between blanks: those are taken as the document has cut them, a run at a time.
#include "core/facts/words/sentence_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/facts/words/word_bytes.hpp"
#include "core/facts/words/word_notes.hpp"
#include "core/facts/words/word_shapes.hpp"
#include "core/outline/wrapped_lines.hpp"

namespace pmlint::facts {
namespace {

using text::ByteRange;

// What a mark between words does to the sentence.
enum class Gap : std::uint8_t { nothing, may_end, opens_clause };
constexpr std::array<Gap, 256> kGaps = [] {
  std::array<Gap, 256> gaps{};
  for (const char c : {'.', '!', '?', '\n'}) gaps[static_cast<unsigned char>(c)] = Gap::may_end;
  for (const char c : {',', ':', ';', '('}) gaps[static_cast<unsigned char>(c)] = Gap::opens_clause;
  return gaps;
}();

// A word with other classes, of those that phrases do not take up, is read by nobody.
constexpr std::uint32_t kOnlyCounted = kWordStop | kWordFiller | kWordBroad | kWordDefinite |
                                       kWordCopula | kWordOfPhrases | kWordContent | kWordJoins;

}  // namespace

SentenceWords::SentenceWords(const markdown::Document& document, const TextWords& words)
    : shown_(document.text()),
      text_words_(words),
      all_(words.words()),
      vocabulary_(CauseIndex::whole()) {
  constexpr std::size_t kWordsOfASentence = 64;
  openers_.reserve(kWordsOfASentence);
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
  if (words_.size() < most) words_.resize(most);
}

void SentenceWords::read() {
  telling_.open(words_.size());
  seconds_.open(words_.size());
  size_ = 0;
  proper_.clear();
  tally_ = {};
  commas_ = 0;
  opens_clause_ = true;
  pass_words();
  while (true) {
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
    const bool alone = stands_alone(word);
    if (alone && word.letters) {
      add_run();
    } else if (alone && is_number(word)) {
      at_ = word.end();
      add_number({word.begin, at_}, word.hash, kPlainByte);
      ++next_;
    } else {
      const bool path = at_ > begin_ && shown_[at_ - 1] == '/' && is_letter(shown_[at_]);
      cut(path ? at_ - 1 : at_, std::min(word.end(), stretch_.end));
      pass_words();
    }
  }
  if (!seconds_.all().empty()) mark_phrases();
}

// What has been read is not ahead any more.
void SentenceWords::pass_words() {
  while (next_ < all_.size() && all_[next_].end() <= at_) ++next_;
}

// Looks for the end of the sentence between the last word and the next.
bool SentenceWords::ends_in_gap(std::uint32_t end) {
  if (at_ < end && shown_[at_] == ',' && size_ > 0) ++commas_;
  for (std::uint32_t i = at_; i < end; ++i) {
    const Gap gap = kGaps[static_cast<unsigned char>(shown_[i])];
    if (gap == Gap::may_end && is_end(i)) {
      text_ = {begin_, i + 1};
      begin_ = i + 1;
      while (begin_ < stretch_.end && is_blank(shown_[begin_])) ++begin_;
      at_ = begin_;
      return true;
    }
    opens_clause_ = opens_clause_ || gap == Gap::opens_clause;
  }
  return false;
}

// "e.g. ", "v2.1 ": a full stop ends a sentence only before space and what may open a sentence.
bool SentenceWords::is_end(std::uint32_t at) const {
  if (shown_[at] == '\n') return line_break_ == LineBreak::end && !is_wrapped(at);
  if (at + 1 == stretch_.end) return true;
  if (!is_blank(shown_[at + 1])) return false;
  if (at > begin_ + 2 && shown_[at - 2] == '.') return false;
  for (std::uint32_t i = at + 2; i < stretch_.end; ++i) {
    if (!is_blank(shown_[i])) return !is_lower(shown_[i]);
  }
  return true;
}

// An entry that is wrapped at some column goes on in the next line.
bool SentenceWords::is_wrapped(std::uint32_t at) const {
  constexpr std::size_t kNone = std::string_view::npos;
  const std::string_view stretch = shown_.substr(0, stretch_.end).substr(stretch_.begin);
  const std::size_t line_break = at - stretch_.begin;
  const std::size_t above = line_break > 0 ? stretch.rfind('\n', line_break - 1) : kNone;
  const std::size_t begin = above == kNone ? 0 : above + 1;
  const std::size_t next = stretch.find_first_not_of(" \t", line_break + 1);
  if (next == kNone || stretch[next] == '\n') return false;
  std::string_view before = stretch.substr(begin, line_break - begin);
  while (!before.empty() && is_blank(before.front())) before.remove_prefix(1);
  while (!before.empty() && is_blank(before.back())) before.remove_suffix(1);
  return outline::goes_on(before, stretch.substr(next, stretch.find('\n', next) - next));
}

// Do blanks or marks that join nothing stand around the word?
inline bool SentenceWords::stands_alone(const TextWord& word) const {
  const std::uint32_t end = word.end();
  if (word.begin < at_ || end > stretch_.end) return false;
  if (word.begin > begin_ && shown_[word.begin - 1] == '/') return false;
  if (end == stretch_.end || shown_[end] == ' ') return true;
  if (shown_[end] == ':') return shown_.substr(end, 3) != "://";
  return goes_on(shown_[end]) == 0 || end + 1 == stretch_.end || goes_on(shown_[end + 1]) == 0;
}

// Of digits only, and nothing joins on behind a mark that reaches beyond it: a curly apostrophe, "://".
bool SentenceWords::is_number(const TextWord& word) const {
  for (std::uint32_t i = word.begin; i < word.end(); ++i) {
    if (!is_digit(shown_[i])) return false;
  }
  if (word.end() + 1 >= stretch_.end) return true;
  const char beyond = shown_[word.end() + 1];
  return beyond != kCurlyApostrophe.front() && beyond != ':';
}

bool SentenceWords::is_inside_code(ByteRange range) {
  while (code_[next_code_].end <= range.begin) ++next_code_;
  return code_[next_code_].contains(range);  // they do not nest
}

// The next word, which stands alone, and those behind it that are one blank apart: most of a sentence.
void SentenceWords::add_run() {
  const TextWord* word = &all_[next_];
  const TextWord* const last = all_.data() + all_.size();
  const WordNote* note = text_words_.notes() + next_;
  bool inside = !opens_clause_;
  opens_clause_ = false;
  bool code = in_code({word->begin, word->end()});
  Places::Writer telling(telling_);
  Places::Writer seconds(seconds_);
  const std::uint32_t plain_until = std::min(stretch_.end, code_[next_code_].begin);
  std::size_t at = size_;
  SentenceWord* const words = words_.data();
  Tally tally = tally_;
  std::uint32_t before = at > 0 ? words[at - 1].classes : 0U;
  std::uint32_t end = word->end();
  while (true) {
    const std::uint32_t classes = note->classes;
    words[at] = {{word->begin, end}, classes, note->stem, 1, 0};
    tally.add(classes, word->hash);
    seconds.add_if(may_pair(before, classes), at);
    bool tells = (classes & ~kOnlyCounted) != 0;
    if (word->capitals != text::Capitals::none || code) {
      tells |= read_letters(*word, inside, code, words[at]);
    }
    telling.add_if(tells, at);
    ++at;
    ++note;
    ++word;
    if (word == last || !word->plain || word->begin != end + 1 || word->end() > plain_until) break;
    end = word->end();
    before = classes;
    inside = true;
    code = false;
  }
  at_ = end;
  next_ = static_cast<std::size_t>(word - all_.data());
  size_ = at;
  tally_ = tally;
  telling.close();
  seconds.close();
}

// Of a word with capitals, or one inside a code span. Does it tell something by its letters?
bool SentenceWords::read_letters(const TextWord& word, bool inside, bool code, SentenceWord& to) {
  const std::string_view text = shown_.substr(word.begin, word.size);
  if (inside && is_upper(text.front()) && text.size() > 2) to.shape |= kShapeName;
  if (code) to.shape |= kShapeIdentifier;
  if (word.capitals != text::Capitals::inside) return inside || code;
  if (looks_like_identifier(text)) to.shape |= kShapeIdentifier;
  if (is_proper(text)) proper_.push_back(word.hash);
  return true;
}

}  // namespace pmlint::facts
