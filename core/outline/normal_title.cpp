// SPDX-License-Identifier: MIT
// A title as a key: lower-case words in the singular, joined by single spaces. Everything that is
// only dress falls away: numbering, emoji, shortcodes, parentheticals, dates, marks and punctuation.
#include "core/outline/normal_title.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <span>

#include "core/outline/synonyms.hpp"
#include "core/text/shortcode.hpp"

namespace pmlint::outline {
namespace {

// Spellings folded into one, after lower case and before the singular.
struct Folding {
  std::string_view from;
  std::string_view to;
};
constexpr std::array kFoldings{
    Folding{"preventive", "preventative"},     Folding{"learnt", "learned"},
    Folding{"stabilisation", "stabilization"}, Folding{"five", "5"},
    Folding{"analyses", "analysis"},           Folding{"followup", "follow up"},
    Folding{"followups", "follow up"},         Folding{"corrections", "corrective"},
};

// Most words are told from all of those by their length, or by it and their first letter.
constexpr bool may_fold(std::size_t size, char first) {
  constexpr auto kSizes = [] {
    std::array<std::uint32_t, 32> firsts{};  // a bit for each first letter of that length
    for (const Folding& folding : kFoldings) {
      firsts[folding.from.size()] |= 1U << (static_cast<unsigned char>(folding.from[0]) & 31U);
    }
    return firsts;
  }();
  return size < kSizes.size() &&
         (kSizes[size] >> (static_cast<unsigned char>(first) & 31U) & 1U) != 0;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
bool is_word_byte(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

// Letters of other scripts and accents belong to words; symbols, emoji, dashes and joiners do not.
// Returns the length of a symbol's sequence at `i`, or 0.
std::size_t symbol_length(std::string_view s, std::size_t i) {
  const auto a = static_cast<unsigned char>(s[i]);
  if (a < 0xC2) return 0;
  const auto byte = [&](std::size_t k) {
    return i + k < s.size() ? static_cast<unsigned char>(s[i + k]) : 0U;
  };
  if (a == 0xC2) return 2;                     // U+0080..U+00BF: signs, NBSP
  if (a == 0xE2) return 3;                     // U+2000..U+2FFF: punctuation, symbols
  if (a == 0xE3 && byte(1) == 0x80) return 3;  // CJK punctuation
  if (a == 0xEF && (byte(1) == 0xB8 || byte(1) == 0xBB)) return 3;  // variation selectors, BOM
  if (a >= 0xF0) return 4;                                          // emoji and beyond
  return 0;
}

// How many bytes of a word are left in the singular; "ies" becomes "y", which takes one of them.
struct Singular {
  std::size_t size;
  bool ends_in_y = false;
};
Singular singular(std::string_view word) {
  const std::size_t n = word.size();
  if (n <= 3 || word.back() != 's') return {n};
  const auto ends = [&](std::string_view tail) { return word.ends_with(tail); };
  if (ends("ss") || ends("us") || ends("is")) return {n};
  if (ends("ies")) return {n - 2, true};
  if (ends("xes") || ends("shes") || ends("ches") || ends("sses")) return {n - 2};
  return {n - 1};
}

constexpr std::size_t kMostOfAByte = 4;  // "&" is " and"
constexpr std::size_t kSpare = 4;        // some foldings are longer than the word

// Words as they come, joined by single blanks in a buffer that has room for any title's.
class Words {
 public:
  explicit Words(char* buffer) : joined_(buffer), word_(buffer), end_(buffer) {}
  // Takes the letters of `title` from `at` on into the word; where they end.
  std::size_t add_letters(std::string_view title, std::size_t at) {
    if (!open_) begin();
    char* end = end_;
    for (; at < title.size() && is_letter(title[at]); ++at) {
      *end++ = static_cast<char>(title[at] | 0x20);
    }
    end_ = end;
    return at;
  }
  void add_to_word(char byte) {
    if (!open_) begin();
    *end_++ = byte;
  }
  void end() {
    if (!open_) return;
    open_ = false;
    const auto size = static_cast<std::size_t>(end_ - word_);
    if (may_fold(size, *word_)) {
      for (const Folding& folding : kFoldings) {
        if (std::string_view(word_, size) != folding.from) continue;
        end_ = std::ranges::copy(folding.to, word_).out;
        break;
      }
    }
    const Singular one = singular({word_, static_cast<std::size_t>(end_ - word_)});
    end_ = word_ + one.size;
    if (one.ends_in_y) end_[-1] = 'y';
    has_number_ = has_number_ || is_digit(*word_);
  }
  void add(std::string_view word) {
    begin();
    end_ = std::ranges::copy(word, end_).out;
    open_ = false;
  }
  [[nodiscard]] bool empty() const { return end_ == joined_; }
  [[nodiscard]] bool has_number() const { return has_number_; }
  [[nodiscard]] std::span<char> joined() const { return {joined_, end_}; }

 private:
  void begin() {
    if (!empty()) *end_++ = ' ';
    word_ = end_;
    open_ = true;
  }
  char* joined_;
  char* word_;               // where the last word begins
  char* end_;                // of what is written
  bool open_ = false;        // the last word is not at its end yet
  bool has_number_ = false;  // a word begins with a digit
};

// Numbers are numbering and dates, save in "5 whys". The words that are left move up.
std::string_view without_numbers(std::span<char> buffer) {
  const std::string_view joined(buffer.data(), buffer.size());
  char* kept = buffer.data();
  std::size_t begin = 0;
  while (begin < joined.size()) {
    const std::size_t end = std::min(joined.find(' ', begin), joined.size());
    const std::string_view word = joined.substr(begin, end - begin);
    if (!is_digit(word.front()) || joined.substr(end).starts_with(" why")) {
      if (kept != buffer.data()) *kept++ = ' ';
      kept = std::ranges::copy(word, kept).out;
    }
    begin = end + 1;
  }
  return {buffer.data(), kept};
}

}  // namespace

char* NormalTitle::room(std::size_t bytes) {
  if (bytes <= short_.size()) return short_.data();
  long_.resize(bytes);
  return long_.data();
}

NormalTitle::NormalTitle(std::string_view title) {
  Words words(room(kMostOfAByte * title.size() + kSpare));
  for (std::size_t i = 0; i < title.size();) {
    const char c = title[i];
    if (is_letter(c)) {
      i = words.add_letters(title, i);
      continue;
    }
    if (c == ' ') {
      words.end();
      ++i;
      continue;
    }
    if (is_digit(c)) {
      words.add_to_word(c);
      ++i;
      continue;
    }
    if (c == '(' || c == '[') {
      const std::size_t close = title.find(c == '(' ? ')' : ']', i);
      if (close != std::string_view::npos && !(words.empty() && close + 1 == title.size())) {
        words.end();
        i = close + 1;
        continue;
      }
    }
    if (c == ':') {
      if (const std::size_t length = text::shortcode_length(title, i); length != 0) {
        words.end();
        i += length;
        continue;
      }
    }
    if (c == '\'' || (c == '\xE2' && title.substr(i, 3) == "\xE2\x80\x99")) {
      i += c == '\'' ? 1 : 3;
      continue;
    }
    if (const std::size_t length = symbol_length(title, i); length != 0) {
      words.end();
      i += length;
      continue;
    }
    if (is_word_byte(c)) {
      words.add_to_word(c);
    } else {
      words.end();
      if (c == '&' || (c == '/' && i > 0)) words.add("and");
    }
    ++i;
  }
  words.end();
  const std::span<char> joined = words.joined();
  phrase_ =
      words.has_number() ? without_numbers(joined) : std::string_view(joined.data(), joined.size());
}

std::string normalise_title(std::string_view title) {
  return std::string(NormalTitle(title).phrase());
}

}  // namespace pmlint::outline
