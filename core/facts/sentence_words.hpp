// SPDX-License-Identifier: MIT
// A stretch of prose cut into sentences, and each into the words that tell something: "max_connections"
// and "load-balancer" are one word. Each word is looked up in the vocabulary once a document.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/facts/cause_words.hpp"
#include "core/facts/text_words.hpp"
#include "core/facts/word_notes.hpp"
#include "core/markdown/document.hpp"

namespace pmlint::facts {

// How a line break in a block reads: as a blank, or as the end of an entry.
enum class LineBreak : std::uint8_t { blank, end };

// A word that tells something. Small words and those that the vocabulary does not know are only
// counted.
struct SentenceWord {
  text::ByteRange range;
  std::uint32_t at = 0;          // its place among all words of the sentence
  std::uint32_t phrase_end = 0;  // of the known phrase that begins here
  std::uint32_t classes = 0;     // of that phrase
  std::uint32_t alone = 0;       // of the word itself
  bool identifier = false;       // "max_connections", "nginx.conf", `code`: written for machines
  bool name = false;             // a capital inside a sentence: "Redis"
  bool digit = false;            // begins with one
  bool number = false;           // and is no clock time, no year, no date
};

// Hands out the sentences of one stretch after the other, in document order. Keeps its buffers.
class SentenceWords {
 public:
  // Keeps references to all three.
  SentenceWords(const markdown::Document& document, const TextWords& words, const WordNotes& notes);

  void open(text::ByteRange stretch, LineBreak line_break);
  // Reads the next sentence of the stretch. False: there is none.
  [[nodiscard]] bool next();

  // Of the sentence that was read.
  [[nodiscard]] text::ByteRange text() const { return text_; }
  [[nodiscard]] std::span<const SentenceWord> telling() const { return telling_; }
  [[nodiscard]] std::size_t size() const { return size_; }  // words of any kind
  // What stands at a place is to its neighbours: kWordPart (or an identifier), kWordNot,
  // kWordDefinite, kWordCopula.
  [[nodiscard]] bool is(std::size_t at, std::uint32_t what) const {
    return at < size_ && (places_[at].classes & what) != 0;
  }
  [[nodiscard]] WordId id_at(std::size_t at) const { return places_[at].id; }
  [[nodiscard]] std::uint32_t unknown() const { return tally_.unknown; }  // words, with content
  [[nodiscard]] std::uint32_t joining() const {
    return tally_.joining;
  }                                                               // words that hold it together
  [[nodiscard]] std::uint32_t commas() const { return commas_; }  // right behind a word
  // Equal for equal words.
  [[nodiscard]] std::uint32_t hash() const { return tally_.hash; }
  // Hashes of words that name one thing: "HTTP", "S3", "kubeApi"; a word may stand there twice.
  [[nodiscard]] std::span<const std::uint32_t> proper() const { return proper_; }

 private:
  struct Place {
    std::uint32_t end = 0;
    std::uint32_t classes = 0;
    WordId id = 0;
  };

  struct Tally {
    std::uint32_t unknown = 0;
    std::uint32_t joining = 0;
    std::uint32_t hash = 0;
  };

  [[nodiscard]] bool ends_in_gap(std::uint32_t end);
  [[nodiscard]] bool is_end(std::uint32_t at) const;
  [[nodiscard]] bool stands_alone(const TextWord& word) const;
  void add_run();
  void add_letters(const TextWord& word, const WordNote& note, Tally& tally);
  void cut(std::uint32_t from, std::uint32_t until);
  void add_cut(text::ByteRange range, std::uint8_t kinds);
  void tell_letters(const TextWord& word, std::uint32_t classes, bool inside, bool code);
  void place(const Place& word, std::uint32_t hash, Tally& tally);
  SentenceWord& tell(text::ByteRange range, std::uint32_t alone, bool names);
  void mark_identifier(SentenceWord& word);
  [[nodiscard]] bool in_code(text::ByteRange range);
  void mark_phrases();
  std::size_t mark_phrase(std::size_t opener);

  std::string_view shown_;
  const TextWords& words_;
  std::span<const TextWord> all_;      // of words_
  const WordNotes& notes_;             // of all_
  std::size_t next_ = 0;               // of all_
  std::vector<text::ByteRange> code_;  // the last one is beyond the text
  std::size_t next_code_ = 0;
  text::ByteRange stretch_;
  LineBreak line_break_ = LineBreak::blank;
  std::uint32_t begin_ = 0;  // of the sentence
  std::uint32_t at_ = 0;     // what is read
  bool opens_clause_ = true;

  text::ByteRange text_;
  std::vector<SentenceWord> telling_;
  std::vector<std::uint32_t> openers_;  // of telling_: a phrase may begin there
  std::vector<Place> places_;           // the first `size_` are of the sentence
  std::size_t size_ = 0;
  std::vector<std::uint32_t> proper_;
  Tally tally_;
  std::uint32_t commas_ = 0;
};

}  // namespace pmlint::facts
