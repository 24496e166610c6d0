// SPDX-License-Identifier: MIT
// A first pass folds the text and tells its bytes apart, a second cuts its words by bits alone.
#include "core/facts/words/text_words.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "core/facts/words/text_stride.hpp"
#include "core/facts/words/word_notes.hpp"
#include "core/time/opening.hpp"

namespace pmlint::facts {
namespace {

constexpr std::size_t kStride = TextStride::kBytes;
constexpr std::uint32_t kMostLetters = 16;  // of a word of letters: all that a spelling holds

// "Has every byte of the word this bit?", asked of all words of a stride by one addition: a one that is
// added at the begin of a word is carried through its bits, and comes out right behind it if none was
// missing. What leaves a stride enters the next.
class Carried {
 public:
  // Of `bits`, all of which are of words; asked of the words that begin at `begins`.
  std::uint64_t behind(std::uint64_t bits, std::uint64_t begins) {
    std::uint64_t sum = 0;
    const bool left = __builtin_add_overflow(bits, begins, &sum);
    const bool left_again = __builtin_add_overflow(sum, carry_, &sum);
    carry_ = left || left_again ? 1 : 0;
    return sum;
  }

 private:
  std::uint64_t carry_ = 0;
};

// Eight bytes may be read from the begin of any word, and eight of a longer one up to its end.
Spelling spelling(const char* lower, std::uint32_t size) {
  constexpr std::uint32_t kEight = 8;
  const std::uint32_t missing = kEight - std::min(size, kEight);
  const std::uint64_t last = text::first_eight(lower + std::max(size, kEight) - kEight);
  return {text::first_eight(lower) & ~std::uint64_t{0} >> kEight * missing,
          size > kEight ? last : 0, size};
}

}  // namespace

TextWords::TextWords(std::string_view text)
    : lower_(std::make_unique_for_overwrite<char[]>(text.size() + 2 * kStride)),
      size_(text.size()),
      begins_(text.size() / kStride + 1) {
  std::vector<TextStride> strides(begins_.size());
  std::uint64_t before = 0;  // is the byte before the stride of a word?
  for (std::size_t i = 0; i < strides.size(); ++i) {
    const std::size_t from = i * kStride;
    std::array<char, kStride> rest{};
    const bool whole = from + kStride <= size_;
    if (!whole) std::ranges::copy(text.substr(from), rest.begin());
    strides[i] = fold_stride(whole ? text.data() + from : rest.data(), lower_.get() + from);
    const std::uint64_t of_word = strides[i].of_word;
    begins_[i] = {count_, of_word & ~(of_word << 1U | before)};
    count_ += static_cast<std::size_t>(std::popcount(begins_[i].inside));
    before = of_word >> (kStride - 1);
  }
  std::fill_n(lower_.get() + strides.size() * kStride, sizeof(std::uint64_t), '\0');
  words_ = std::make_unique_for_overwrite<TextWord[]>(count_);
  notes_ = std::make_unique_for_overwrite<WordNote[]>(count_);
  time_openings_ = std::make_unique_for_overwrite<std::uint32_t[]>(count_);
  cut(strides);
}

TextWords::~TextWords() = default;

void TextWords::cut(std::span<const TextStride> strides) {
  NoteBook& book = NoteBook::of_this_thread();
  const char* const lower = lower_.get();
  TextWord* word = words_.get();
  WordNote* note = notes_.get();
  std::uint32_t* opening = time_openings_.get();
  std::uint32_t place = 0;
  std::uint32_t begin = 0;         // of the word at `place`, once it is open
  std::uint64_t word_before = 0;   // is the byte before the stride of a word?
  std::uint64_t blank_before = 0;  // or a blank?
  Carried letter;
  Carried plain;
  Carried capital;
  Carried small;
  for (std::size_t i = 0; i < strides.size(); ++i) {
    const TextStride& stride = strides[i];
    const auto from = static_cast<std::uint32_t>(i * kStride);
    std::uint64_t begins = begins_[i].inside;
    const std::uint64_t after_blank = begins & (stride.blank << 1U | blank_before);
    const std::uint64_t not_inner = stride.of_word & ~(stride.capital & ~begins);
    // A bit behind each word of letters, each of letters between blanks, each of which a capital is the
    // first byte and no other, and each that has no capital behind its first byte.
    const std::uint64_t letters = letter.behind(stride.letter, begins);
    const std::uint64_t plains = plain.behind(stride.letter, after_blank) & stride.blank;
    const std::uint64_t capitals = capital.behind(not_inner, begins & stride.capital);
    const std::uint64_t smalls = small.behind(not_inner, begins);
    const auto open_next = [&] {
      begin = from + static_cast<std::uint32_t>(std::countr_zero(begins));
      begins &= begins - 1;
    };
    if (word_before == 0) open_next();
    for (std::uint64_t ends = (stride.of_word << 1U | word_before) & ~stride.of_word; ends != 0;
         ends &= ends - 1) {
      const std::uint64_t behind = ends & (~ends + 1);
      const std::uint32_t end = from + static_cast<std::uint32_t>(std::countr_zero(ends));
      const Spelling spelled = spelling(lower + begin, end - begin);
      const bool fits = spelled.size <= kMostLetters;
      word->begin = begin;
      word->size = spelled.size;
      word->hash = text::mix_word(spelled.first, spelled.last, spelled.size);
      word->letters = (letters & behind) != 0 && fits;
      word->plain = (plains & behind) != 0 && fits;
      word->capitals = (smalls & behind) == 0     ? text::Capitals::inside
                       : (capitals & behind) != 0 ? text::Capitals::first
                                                  : text::Capitals::none;
      *note = book.note(word->letters, word->hash, spelled, lower + begin);
      *opening = place;
      opening += time::may_open(*word, note->opens) ? 1 : 0;
      ++word;
      ++note;
      ++place;
      open_next();
    }
    word_before = stride.of_word >> (kStride - 1);
    blank_before = stride.blank >> (kStride - 1);
  }
  time_opening_count_ = static_cast<std::size_t>(opening - time_openings_.get());
}

std::size_t TextWords::first_from(std::uint32_t offset) const {
  if (offset >= size_) return count_;
  const Begins& begins = begins_[offset / kStride];
  const std::uint64_t earlier = begins.inside & ((std::uint64_t{1} << offset % kStride) - 1);
  return begins.before + static_cast<std::size_t>(std::popcount(earlier));
}

std::span<const TextWord> TextWords::in(text::ByteRange range) const {
  const std::size_t first = first_from(range.begin);
  const std::size_t last = first_from(range.end);
  return words().subspan(first, std::max(first, last) - first);
}

}  // namespace pmlint::facts
