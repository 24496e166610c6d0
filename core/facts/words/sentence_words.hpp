// SPDX-License-Identifier: MIT
// A stretch of prose cut into sentences, and each into its words. Most words tell nothing and are only
// counted; readers visit the others.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/facts/causes/cause_index.hpp"
#include "core/facts/words/places.hpp"
#include "core/facts/words/sentence_word.hpp"
#include "core/facts/words/text_words.hpp"
#include "core/markdown/document.hpp"

namespace pmlint::facts {

// How a line break in a block reads: as a blank, or as the end of an entry unless its sentence goes on.
enum class LineBreak : std::uint8_t { blank, end };

// Hands out the sentences of one stretch after the other, in document order. Keeps its buffers.
class SentenceWords {
 public:
  // Keeps references to both.
  SentenceWords(const markdown::Document& document, const TextWords& words);
  void open(text::ByteRange stretch, LineBreak line_break);
  [[nodiscard]] bool more() const { return begin_ < stretch_.end; }
  void read();  // the next sentence; there must be one

  // Of the sentence that was read.
  [[nodiscard]] text::ByteRange text() const { return text_; }
  [[nodiscard]] std::span<const SentenceWord> words() const { return {words_.data(), size_}; }
  // Places of the words that a reader should visit, ascending: the classes of no other matter.
  [[nodiscard]] std::span<const std::uint32_t> telling() const { return telling_.all(); }
  // What stands at a place is to its neighbours; false beyond the sentence.
  [[nodiscard]] bool is(std::size_t at, std::uint32_t classes) const {
    return at < size_ && (words_[at].classes & classes) != 0;
  }
  [[nodiscard]] bool is_part(std::size_t at) const { return at < size_ && words_[at].is_part(); }
  // The word, or the phrase that begins there.
  [[nodiscard]] text::ByteRange phrase(std::size_t at) const {
    return {words_[at].range.begin, words_[at + words_[at].phrase - 1].range.end};
  }
  // Words with content, and words that join.
  [[nodiscard]] std::uint32_t content() const {
    return static_cast<std::uint32_t>(tally_.counts / kWordContent);
  }
  [[nodiscard]] std::uint32_t joining() const {
    return static_cast<std::uint32_t>(tally_.counts % kWordContent / kWordJoins);
  }
  [[nodiscard]] std::uint32_t commas() const { return commas_; }  // right behind a word
  // Equal for equal words.
  [[nodiscard]] std::uint32_t hash() const { return tally_.hash; }
  // Hashes of words that name one thing: "HTTP", "S3", "kubeApi"; a word may stand there twice.
  [[nodiscard]] std::span<const std::uint32_t> proper() const { return proper_; }

 private:
  // Sums over the words of a sentence.
  struct Tally {
    std::uint64_t counts = 0;  // of kWordContent and kWordJoins
    std::uint32_t hash = 0;

    void add(std::uint32_t classes, std::uint32_t word_hash) {
      constexpr std::uint32_t kPrime = 0x9E3779B1U;
      counts += classes & (kWordContent | kWordJoins);
      hash = hash * kPrime + word_hash;
    }
  };

  void pass_words();
  [[nodiscard]] bool ends_in_gap(std::uint32_t end);
  [[nodiscard]] bool is_end(std::uint32_t at) const;
  [[nodiscard]] bool is_wrapped(std::uint32_t at) const;
  [[nodiscard]] bool stands_alone(const TextWord& word) const;
  [[nodiscard]] bool is_number(const TextWord& word) const;
  void add_run();
  [[nodiscard]] bool read_letters(const TextWord& word, bool inside, bool code, SentenceWord& to);
  void cut(std::uint32_t from, std::uint32_t until);
  void add_number(text::ByteRange range, std::uint32_t hash, std::uint8_t kinds);
  void add_joined(text::ByteRange range, std::uint8_t kinds);
  void add(const SentenceWord& word, std::uint32_t hash);
  [[nodiscard]] bool in_code(text::ByteRange range) {
    return range.end > code_[next_code_].begin && is_inside_code(range);
  }
  [[nodiscard]] bool is_inside_code(text::ByteRange range);
  // May words of these classes begin a phrase together?
  [[nodiscard]] static bool may_pair(std::uint32_t first, std::uint32_t second) {
    static_assert(kWordFollows == kWordBegins << 1U);
    return (first << 1U & second & kWordFollows) != 0;
  }
  void find_openers();
  void mark_phrases();
  std::size_t mark_phrase(std::size_t opener);

  std::string_view shown_;
  const TextWords& text_words_;
  std::span<const TextWord> all_;  // of text_words_
  const CauseIndex& vocabulary_;
  std::size_t next_ = 0;               // of all_
  std::vector<text::ByteRange> code_;  // the last one is beyond the text
  std::size_t next_code_ = 0;
  text::ByteRange stretch_;
  LineBreak line_break_ = LineBreak::blank;
  std::uint32_t begin_ = 0;  // of the sentence
  std::uint32_t at_ = 0;     // what is read
  bool opens_clause_ = true;

  text::ByteRange text_;
  std::vector<SentenceWord> words_;  // the first `size_` are of the sentence
  std::size_t size_ = 0;
  Places telling_;
  Places seconds_;                      // may_pair() says that a phrase may go on there
  std::vector<std::uint32_t> openers_;  // a phrase may begin there; they are telling
  std::vector<std::uint32_t> proper_;
  Tally tally_;
  std::uint32_t commas_ = 0;
};

}  // namespace pmlint::facts
