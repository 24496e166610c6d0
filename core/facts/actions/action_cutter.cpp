// SPDX-License-Identifier: MIT
// A lexer for short stretches of prose: it looks at each code point once and never decides what a
// word means.
#include "core/facts/actions/action_cutter.hpp"

#include "core/facts/actions/action_bytes.hpp"
#include "core/facts/actions/action_signs.hpp"
#include "core/facts/actions/action_token_ends.hpp"

namespace pmlint::facts {
namespace {

class Cutter {
 public:
  Cutter(const LineToCut& line, std::pmr::memory_resource& memory, std::vector<Token>& tokens)
      : text_(line.text),
        lower_(line.lower),
        words_(line.words),
        base_(line.base),
        memory_(memory),
        tokens_(tokens) {}

  void cut() {
    while (at_ < text_.size()) step();
  }

 private:
  [[nodiscard]] char next() const { return at_ + 1 < text_.size() ? text_[at_ + 1] : '\0'; }
  Token& emit(TokenKind kind, std::size_t end) {
    Token& word = tokens_.emplace_back();
    word.range = {base_ + static_cast<std::uint32_t>(at_), base_ + static_cast<std::uint32_t>(end)};
    word.kind = kind;
    word.text = text_.substr(at_, end - at_);
    word.glued = at_ > 0 && !after_space_;
    at_ = end;
    after_space_ = false;
    return word;
  }

  // What the word is known as, looked up. `skipped` bytes of it, as the @ of a mention, are no part
  // of that, nor is what follows the next `size` bytes.
  void name(Token& word, std::size_t skipped, std::size_t size) {
    const std::size_t begin = word.range.begin - base_ + skipped;
    word.key = lower_.substr(begin, size);
    if (beyond_ascii_) word.key = without_accents(word.key);
    if (word.is(TokenKind::word) && word.key.ends_with('s')) {
      for (const std::string_view ending : {"'s", "\xE2\x80\x99s"}) {
        if (word.key.ends_with(ending)) word.key.remove_suffix(ending.size());
      }
    }
    word.classes = classes_of(word.key);
    word.verb = verb_form(word.key, word.classes);
  }

  // A folded word is never longer than it was.
  std::string_view without_accents(std::string_view text) {
    auto* const begin = static_cast<char*>(memory_.allocate(text.size(), 1));
    return {begin, fold_into(begin, text)};
  }

  void step() {
    const char c = text_[at_];
    switch (byte_of(c)) {
      case Byte::blank:
        ++at_;
        after_space_ = true;
        return;
      case Byte::upper:
      case Byte::lower:
        return letters();
      case Byte::digit:
        emit(TokenKind::number, number_end(text_, at_));
        return;
      case Byte::beyond_ascii:
        return letter_length(text_, at_) > 0 ? letters() : sign();
      case Byte::joint:
      case Byte::other:
        return mark(c);
    }
  }

  void mark(char c) {
    if (c == '@') return mention();
    if (c == '#') return hash();
    if (c == '-') return hyphen();
    if (c == '.' || c == '!' || c == '?') return full_stop();
    if (c == ':' && short_code()) return;
    if (c == '=' && next() == '>') {
      emit(TokenKind::arrow, at_ + 2);
      return;
    }
    emit(kind_of_mark(c), at_ + 1);
    if (c == '\n') after_space_ = true;
  }

  // Most words are letters between blanks, and what there is to know of them is known.
  void letters() {
    while (!words_.empty() && words_.front().begin < base_ + at_) words_ = words_.subspan(1);
    if (words_.empty() || !is_plain(words_.front())) return joined_letters();
    Token& word = emit(TokenKind::word, at_ + words_.front().size);
    word.capital = words_.front().capitals == text::Capitals::first;
    word.key = lower_.substr(word.range.begin - base_, word.text.size());
    word.classes = classes_of(words_.front().hash, word.key);
    word.verb = verb_form(word.key, word.classes);
  }

  [[nodiscard]] bool is_plain(const TextWord& word) const {
    return word.begin == base_ + at_ && word.letters && word.capitals != text::Capitals::inside &&
           ends_plain_word(text_, at_ + word.size);
  }

  // Letters and digits with single joints inside: don't, follow-up, v1.2, user_id.
  void joined_letters() {
    const std::string_view rest = text_.substr(at_);
    if (rest.starts_with("http://") || rest.starts_with("https://")) {
      return void(emit(TokenKind::url, url_end(text_, at_)));
    }
    beyond_ascii_ = false;
    std::size_t end = at_;
    while (true) {
      while (end < text_.size() && is_ascii_alnum(text_[end])) ++end;
      if (end == text_.size()) break;
      const Byte byte = byte_of(text_[end]);
      if (byte != Byte::joint && byte != Byte::beyond_ascii) break;
      beyond_ascii_ = beyond_ascii_ || byte == Byte::beyond_ascii;
      if (const std::size_t length = letter_length(text_, end); length > 0) {
        end += length;
        continue;
      }
      const std::size_t joint = joint_length(text_, end);
      if (joint == 0 || letter_or_digit_length(text_, end + joint) == 0) break;
      end += joint;
    }
    if (end < text_.size() && text_[end] == '@') return address(end);
    if (is_initial(text_, at_, end)) ++end;
    finish_letters(emit(TokenKind::word, end));
  }

  void finish_letters(Token& word) {
    word.capital =
        is_upper(word.text.front()) || (byte_of(word.text.front()) == Byte::beyond_ascii &&
                                        is_capital(code_point(word.text, 0).value));
    std::size_t letters = 0;
    bool small = false;
    for (const char c : word.text) {
      const Byte byte = byte_of(c);
      letters += byte == Byte::upper ? 1 : 0;
      small = byte == Byte::lower || byte == Byte::beyond_ascii;
      if (small) break;
    }
    word.all_caps = letters >= 2 && !small;
    name(word, 0, word.text.size());
  }

  // ines@example.org, or ines@ as some companies write a handle.
  void address(std::size_t sign_at) {
    const std::size_t end = host_end(text_, sign_at + 1);
    if (end == sign_at + 1) {
      Token& word = emit(TokenKind::mention, end);
      name(word, 0, word.text.size() - 1);
      return;
    }
    // Without a dot it is no address: checkout@v4.
    const bool dotted = text_.substr(sign_at, end - sign_at).find('.') != std::string_view::npos;
    Token& word = emit(dotted ? TokenKind::email : TokenKind::other, end);
    name(word, 0, word.text.find('@'));
  }

  void mention() {
    const std::size_t end = handle_end(text_, at_ + 1);
    if (end == at_ + 1 || is_digit(text_[at_ + 1])) {
      emit(TokenKind::other, end);
      return;
    }
    beyond_ascii_ = false;
    Token& word = emit(TokenKind::mention, end);
    name(word, 1, word.text.size() - 1);
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
    emit(end == at_ + 1 && letter_or_digit_length(text_, end) > 0 ? TokenKind::other
                                                                  : TokenKind::stop,
         end);
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
  std::string_view lower_;
  std::span<const TextWord> words_;  // those ahead
  std::uint32_t base_;
  std::pmr::memory_resource& memory_;
  std::vector<Token>& tokens_;
  std::size_t at_ = 0;
  bool after_space_ = false;
  bool beyond_ascii_ = false;  // the word holds such a letter
};

}  // namespace

void cut_tokens(const LineToCut& line, std::pmr::memory_resource& memory,
                std::vector<Token>& tokens) {
  Cutter(line, memory, tokens).cut();
}

}  // namespace pmlint::facts
