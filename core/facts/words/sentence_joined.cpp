// SPDX-License-Identifier: MIT
// What is joined by dots, dashes or apostrophes is one word of a sentence: such words, and numbers, are
// cut byte by byte.
#include <algorithm>
#include <string_view>

#include "core/facts/words/sentence_words.hpp"
#include "core/facts/words/word_bytes.hpp"
#include "core/facts/words/word_shapes.hpp"

namespace pmlint::facts {

using text::ByteRange;

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
    if (is_digit(c)) {
      add_number({i, end}, text::word_hash(text_words_.lower(ByteRange{i, end})), kinds);
    } else {
      add_joined({i, end}, kinds);
    }
    i = end;
  }
  at_ = std::max(i, until);
}

// A number, or what begins like one.
void SentenceWords::add_number(ByteRange range, std::uint32_t hash, std::uint8_t kinds) {
  const std::string_view text = shown_.substr(range.begin, range.size());
  const auto beside = [&](std::uint32_t at) { return at < shown_.size() && shown_[at] == ':'; };
  const bool clock = beside(range.end) || (range.begin > 0 && beside(range.begin - 1));
  const bool year = text.size() == 4 && (text.starts_with("20") || text.starts_with("19"));
  const auto is_date = [&] {
    return std::ranges::count(text, '-') + std::ranges::count(text, '/') > 1;
  };
  const bool number = !clock && !year && ((kinds & kJoint) == 0 || !is_date());
  SentenceWord word{range, 0, 0, 1, kShapeDigit};
  if (number) word.shape |= kShapeNumber;
  if (vocabulary_.begins_stem(text.front())) {
    const std::string_view lower = text_words_.lower(range);
    word.id = vocabulary_.id((kinds & kApostrophe) != 0 ? plain_stem(lower) : Stem(lower));
    word.classes = vocabulary_.alone(word.id) & ~kWordContent;
  }
  add(word, hash);
}

void SentenceWords::add_joined(ByteRange range, std::uint8_t kinds) {
  const std::string_view text = shown_.substr(range.begin, range.size());
  const std::string_view lower = text_words_.lower(range);
  const WordId id = vocabulary_.id((kinds & kApostrophe) != 0 ? plain_stem(lower) : Stem(lower));
  SentenceWord word{range, vocabulary_.alone(id), id, 1, 0};
  const bool machine = (kinds & (kUpperByte | kJoint)) != 0 && looks_like_identifier(text);
  if (machine || in_code(range)) word.shape |= kShapeIdentifier;
  if (!opens_clause_ && is_upper(text.front()) && text.size() > 2) word.shape |= kShapeName;
  const std::uint32_t hash = text::word_hash(lower);
  if (is_proper(text)) proper_.push_back(hash);
  add(word, hash);
}

void SentenceWords::add(const SentenceWord& word, std::uint32_t hash) {
  const std::size_t at = size_++;
  words_[at] = word;
  tally_.add(word.classes, hash);
  if (at > 0 && may_pair(words_[at - 1].classes, word.classes)) seconds_.add(at);
  telling_.add(at);
  opens_clause_ = false;
}

}  // namespace pmlint::facts
