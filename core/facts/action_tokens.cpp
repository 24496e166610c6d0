// SPDX-License-Identifier: MIT
// A lexer for short stretches of prose: it looks at each code point once and never decides what a
// word means.
#include "core/facts/action_tokens.hpp"

#include <algorithm>
#include <array>

#include "core/text/utf8.hpp"

namespace pmlint::facts {
namespace {

// U+00C0..U+017F without accents; upper case where the letter is.
constexpr std::string_view kLatin =
    "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_ascii_alnum(char c) { return is_digit(c) || is_upper(c) || is_lower(c); }

struct CodePoint {
  char32_t value = 0;
  std::size_t length = 1;
};

CodePoint code_point(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  switch (text::utf8_length(text, at)) {
    case 1:
      return {byte(0), 1};
    case 2:
      return {((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU), 2};
    case 3:
      return {((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU), 3};
    case 4:
      return {((byte(0) & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) |
                  (byte(3) & 0x3FU),
              4};
    default:
      return {0xFFFD, 1};
  }
}

enum class Sign : std::uint8_t { letter, space, apostrophe, mark };

struct SignMeaning {
  char32_t first, last;
  Sign sign;
  TokenKind kind;
};

// What is above ASCII and no letter. The order is that of look-up: the first row that holds wins.
constexpr SignMeaning kSigns[] = {
    {0x2705, 0x2705, Sign::mark, TokenKind::check},
    {0x2713, 0x2714, Sign::mark, TokenKind::check},
    {0x2611, 0x2611, Sign::mark, TokenKind::check},
    {0x1F464, 0x1F469, Sign::mark, TokenKind::person_sign},
    {0x1F9D1, 0x1F9D1, Sign::mark, TokenKind::person_sign},
    {0x2192, 0x2192, Sign::mark, TokenKind::arrow},
    {0x21D2, 0x21D2, Sign::mark, TokenKind::arrow},
    {0x2794, 0x27BE, Sign::mark, TokenKind::arrow},
    {0x2012, 0x2015, Sign::mark, TokenKind::dash},
    {0x2018, 0x2019, Sign::apostrophe, TokenKind::quote},
    {0x201A, 0x201F, Sign::mark, TokenKind::quote},
    {0x2026, 0x2026, Sign::mark, TokenKind::stop},
    {0x2022, 0x2022, Sign::mark, TokenKind::pipe},
    {0xFF1A, 0xFF1A, Sign::mark, TokenKind::colon},
    {0xB7, 0xB7, Sign::mark, TokenKind::pipe},
    {0xAB, 0xAB, Sign::mark, TokenKind::quote},
    {0xBB, 0xBB, Sign::mark, TokenKind::quote},
    {0x80, 0xA0, Sign::space, TokenKind::other},
    {0x2000, 0x200F, Sign::space, TokenKind::other},
    {0x202F, 0x202F, Sign::space, TokenKind::other},
    {0x3000, 0x3000, Sign::space, TokenKind::other},
    {0xFE00, 0xFE0F, Sign::space, TokenKind::other},
    {0xA1, 0xBF, Sign::mark, TokenKind::other},
    {0x2010, 0x2BFF, Sign::mark, TokenKind::other},
    {0xFFFD, 0xFFFD, Sign::mark, TokenKind::other},
    {0x1F000, 0x1FAFF, Sign::mark, TokenKind::other},
};

SignMeaning sign_of(char32_t c) {
  for (const SignMeaning& row : kSigns) {
    if (row.first <= c && c <= row.last) return row;
  }
  return {c, c, Sign::letter, TokenKind::word};
}

// Scripts without case count as capital: a name in them cannot look otherwise.
bool is_capital(char32_t c) {
  if (c < 0x80) return is_upper(static_cast<char>(c));
  if (c >= 0xC0 && c < 0x180) return is_upper(kLatin[c - 0xC0]);
  if (c >= 0x370 && c < 0x400) return c < 0x3AC;
  if (c >= 0x400 && c < 0x530) return c < 0x430;
  return c >= 0x590;
}

struct MarkByte {
  char byte;
  TokenKind kind;
};
constexpr MarkByte kMarkBytes[] = {
    {',', TokenKind::comma},     {';', TokenKind::semicolon}, {'/', TokenKind::slash},
    {'&', TokenKind::ampersand}, {'+', TokenKind::ampersand}, {'|', TokenKind::pipe},
    {'(', TokenKind::open},      {'[', TokenKind::open},      {'{', TokenKind::open},
    {'<', TokenKind::open},      {')', TokenKind::close},     {']', TokenKind::close},
    {'}', TokenKind::close},     {'>', TokenKind::close},     {'"', TokenKind::quote},
    {'\'', TokenKind::quote},    {'`', TokenKind::quote},     {'\n', TokenKind::line_break},
    {'=', TokenKind::colon},     {':', TokenKind::colon},
};

class Cutter {
 public:
  Cutter(std::string_view text, std::uint32_t base) : text_(text), base_(base) {}

  std::vector<Token> cut() {
    words_.reserve(text_.size() / 5 + 2);
    while (at_ < text_.size()) step();
    return std::move(words_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  // The length of a letter at `at`, 0 when there is none.
  [[nodiscard]] std::size_t letter(std::size_t at) const {
    if (at >= text_.size()) return 0;
    const char c = text_[at];
    if (static_cast<unsigned char>(c) < 0x80) return is_upper(c) || is_lower(c) ? 1 : 0;
    const CodePoint point = code_point(text_, at);
    return sign_of(point.value).sign == Sign::letter ? point.length : 0;
  }
  [[nodiscard]] std::size_t letter_or_digit(std::size_t at) const {
    if (at < text_.size() && is_digit(text_[at])) return 1;
    return letter(at);
  }

  Token& emit(TokenKind kind, std::size_t end) {
    Token word;
    word.range = {base_ + static_cast<std::uint32_t>(at_), base_ + static_cast<std::uint32_t>(end)};
    word.kind = kind;
    word.text = text_.substr(at_, end - at_);
    word.glued = at_ > 0 && !after_space_;
    at_ = end;
    after_space_ = false;
    return words_.emplace_back(std::move(word));
  }

  void step() {
    const char c = peek();
    if (c == ' ' || c == '\t' || c == '\r') {
      ++at_;
      after_space_ = true;
      return;
    }
    if (letter(at_) > 0) return letters();
    if (is_digit(c)) return digits();
    if (static_cast<unsigned char>(c) >= 0x80) return sign();
    if (c == '@') return mention();
    if (c == '#') return hash();
    if (c == '-') return hyphen();
    if (c == '.' || c == '!' || c == '?') return full_stop();
    if (c == ':' && short_code()) return;
    if (c == '=' && peek(1) == '>') {
      emit(TokenKind::arrow, at_ + 2);
      return;
    }
    for (const MarkByte& row : kMarkBytes) {
      if (row.byte == c) {
        emit(row.kind, at_ + 1);
        if (row.kind == TokenKind::line_break) after_space_ = true;
        return;
      }
    }
    emit(TokenKind::other, at_ + 1);
  }

  // Letters and digits with single joints inside: don't, follow-up, v1.2, user_id.
  void letters() {
    if (text_.substr(at_, 7) == "http://" || text_.substr(at_, 8) == "https://") return url();
    std::size_t end = at_;
    while (end < text_.size()) {
      if (const std::size_t length = letter_or_digit(end); length > 0) {
        end += length;
        continue;
      }
      const std::size_t joint = joint_at(end);
      if (joint == 0 || letter_or_digit(end + joint) == 0) break;
      end += joint;
    }
    if (end < text_.size() && text_[end] == '@') return address(end);
    if (is_initial(end)) ++end;
    finish_letters(emit(TokenKind::word, end));
  }

  // "P. Natarajan": the dot belongs to the letter.
  [[nodiscard]] bool is_initial(std::size_t end) const {
    if (end != at_ + 1 || !is_upper(text_[at_]) || end >= text_.size() || text_[end] != '.') {
      return false;
    }
    const std::size_t next = end + 1 < text_.size() && text_[end + 1] == ' ' ? end + 2 : end + 1;
    return next < text_.size() && is_upper(text_[next]);
  }

  [[nodiscard]] std::size_t joint_at(std::size_t at) const {
    const char c = text_[at];
    if (c == '-' || c == '\'' || c == '.' || c == '_') return 1;
    if (static_cast<unsigned char>(c) < 0x80) return 0;
    const CodePoint point = code_point(text_, at);
    return sign_of(point.value).sign == Sign::apostrophe || point.value == 0x2010 ||
                   point.value == 0x2011
               ? point.length
               : 0;
  }

  static void finish_letters(Token& word) {
    word.capital = is_capital(code_point(word.text, 0).value);
    std::size_t letters = 0;
    bool small = false;
    for (const char c : word.text) {
      letters += is_upper(c) || is_lower(c) ? 1 : 0;
      small = small || is_lower(c) || static_cast<unsigned char>(c) >= 0x80;
    }
    word.all_caps = letters >= 2 && !small;
    word.key = folded(word.text);
    for (const std::string_view ending : {"'s", "\xE2\x80\x99s"}) {
      if (word.key.ends_with(ending)) word.key.resize(word.key.size() - ending.size());
    }
  }

  void url() {
    std::size_t end = at_;
    while (end < text_.size() && std::string_view(" \t\n)>]").find(text_[end]) == std::string::npos)
      ++end;
    emit(TokenKind::url, end);
  }

  // ines@example.org, or ines@ as some companies write a handle.
  void address(std::size_t sign_at) {
    std::size_t end = sign_at + 1;
    while (end < text_.size() && (is_ascii_alnum(text_[end]) || text_[end] == '-' ||
                                  (text_[end] == '.' && letter_or_digit(end + 1) > 0)))
      ++end;
    if (end == sign_at + 1) {
      Token& word = emit(TokenKind::mention, end);
      word.key = folded(word.text.substr(0, word.text.size() - 1));
      return;
    }
    // Without a dot it is no address: checkout@v4.
    const bool dotted = text_.substr(sign_at, end - sign_at).find('.') != std::string_view::npos;
    Token& word = emit(dotted ? TokenKind::email : TokenKind::other, end);
    word.key = folded(word.text.substr(0, word.text.find('@')));
  }

  void mention() {
    std::size_t end = at_ + 1;
    while (end < text_.size() && (is_ascii_alnum(text_[end]) || text_[end] == '_' ||
                                  text_[end] == '-' || text_[end] == '/' || text_[end] == '.'))
      ++end;
    while (end > at_ + 1 && !is_ascii_alnum(text_[end - 1])) --end;
    if (end == at_ + 1 || is_digit(text_[at_ + 1])) {
      emit(TokenKind::other, end);
      return;
    }
    Token& word = emit(TokenKind::mention, end);
    word.key = folded(word.text.substr(1));
  }

  void digits() {
    std::size_t end = at_;
    while (end < text_.size()) {
      if (is_ascii_alnum(text_[end]) || text_[end] == '%') {
        ++end;
      } else if (std::string_view(".:/-,").find(text_[end]) != std::string_view::npos &&
                 end + 1 < text_.size() && is_ascii_alnum(text_[end + 1])) {
        ++end;
      } else {
        break;
      }
    }
    emit(TokenKind::number, end);
  }

  void sign() {
    const CodePoint point = code_point(text_, at_);
    const SignMeaning meaning = sign_of(point.value);
    if (meaning.sign == Sign::space) {
      at_ += point.length;
      after_space_ = true;
      return;
    }
    emit(meaning.kind, at_ + point.length);
  }

  void hash() {
    std::size_t end = at_ + 1;
    bool number = true;
    while (end < text_.size() &&
           (is_ascii_alnum(text_[end]) || text_[end] == '_' || text_[end] == '-')) {
      number = number && is_digit(text_[end]);
      ++end;
    }
    emit(number && end > at_ + 1 ? TokenKind::ticket : TokenKind::other, end);
  }

  void hyphen() {
    std::size_t end = at_;
    while (end < text_.size() && text_[end] == '-') ++end;
    if (end < text_.size() && text_[end] == '>') {
      emit(TokenKind::arrow, end + 1);
      return;
    }
    emit(TokenKind::dash, end);
  }

  void full_stop() {
    std::size_t end = at_;
    while (end < text_.size() && (text_[end] == '.' || text_[end] == '!' || text_[end] == '?'))
      ++end;
    emit(end == at_ + 1 && letter_or_digit(end) > 0 ? TokenKind::other : TokenKind::stop, end);
  }

  // :white_check_mark: as chat and GitHub write a sign.
  bool short_code() {
    std::size_t end = at_ + 1;
    while (end < text_.size() && (is_ascii_alnum(text_[end]) || text_[end] == '_')) ++end;
    if (end >= text_.size() || text_[end] != ':' || end < at_ + 3) return false;
    const bool check = text_.substr(at_, end - at_).find("check") != std::string_view::npos;
    emit(check ? TokenKind::check : TokenKind::other, end + 1);
    return true;
  }

  std::string_view text_;
  std::uint32_t base_;
  std::size_t at_ = 0;
  bool after_space_ = false;
  std::vector<Token> words_;
};

// Marks are sorted by where they begin, so one sweep tells of each word what covers it.
void apply_marks(const markdown::Document& document, std::vector<Token>& words) {
  if (words.empty()) return;
  constexpr std::size_t kBefore = 16;  // marks that opened on an earlier line of the block
  const std::vector<markdown::Mark>& marks = document.marks();
  auto mark = std::lower_bound(
      marks.begin(), marks.end(), words.front().range.begin,
      [](const markdown::Mark& a, std::uint32_t begin) { return a.text.begin < begin; });
  mark -= std::min<std::ptrdiff_t>(kBefore, mark - marks.begin());
  std::array<std::uint32_t, 7> covered{};
  for (Token& word : words) {
    for (; mark != marks.end() && mark->text.begin <= word.range.begin; ++mark) {
      std::uint32_t& end = covered[static_cast<std::size_t>(mark->kind)];
      end = std::max(end, mark->text.end);
    }
    const auto under = [&](markdown::MarkKind kind) {
      return word.range.begin < covered[static_cast<std::size_t>(kind)];
    };
    word.strong = under(markdown::MarkKind::strong);
    word.code = under(markdown::MarkKind::code);
    word.struck = under(markdown::MarkKind::strikethrough);
    word.link = under(markdown::MarkKind::link);
  }
}

}  // namespace

std::string folded(std::string_view text) {
  std::string key;
  key.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) < 0x80) {
      key += is_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
      ++at;
      continue;
    }
    const CodePoint point = code_point(text, at);
    if (point.value >= 0xC0 && point.value < 0x180) {
      const char plain = kLatin[point.value - 0xC0];
      key += is_upper(plain) ? static_cast<char>(plain + ('a' - 'A')) : plain;
    } else {
      key.append(text.substr(at, point.length));
    }
    at += point.length;
  }
  return key;
}

std::vector<Token> tokens_of_text(std::string_view text) { return Cutter(text, 0).cut(); }

std::vector<Token> tokens_of(const markdown::Document& document, text::ByteRange visible) {
  std::vector<Token> words = Cutter(document.text(visible), visible.begin).cut();
  apply_marks(document, words);
  return words;
}

}  // namespace pmlint::facts
