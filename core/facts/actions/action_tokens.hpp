// SPDX-License-Identifier: MIT
// The words and marks of an action item. The grammars of owners, marks and sentences read these tokens
// instead of characters, so each is a few lines over a vector.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/facts/actions/action_token.hpp"
#include "core/text/byte_range.hpp"

namespace pmlint::facts {

// What occurs in a stretch at all. Most grammars wait for a word or a mark that most items have not,
// and need not be tried there.
class Occurring {
 public:
  void add(const Token& token) {
    kinds_ |= bit(token.kind);
    classes_.add(token.classes);
  }
  [[nodiscard]] bool has(WordClass one) const { return classes_.has(one); }
  template <class... More>
  [[nodiscard]] bool has_any(More... more) const {
    return (has(more) || ...);
  }
  [[nodiscard]] bool has(TokenKind kind) const { return (kinds_ & bit(kind)) != 0; }

 private:
  static std::uint32_t bit(TokenKind kind) { return 1U << static_cast<unsigned>(kind); }
  std::uint32_t kinds_ = 0;
  WordClasses classes_;
};

// A view of the tokens of a stretch or of a part of it. They belong to their TokenCuts.
class Tokens {
 public:
  Tokens() = default;
  Tokens(std::span<const Token> tokens, Occurring occurring)
      : tokens_(tokens), occurring_(occurring) {}

  [[nodiscard]] std::size_t size() const { return tokens_.size(); }
  [[nodiscard]] bool empty() const { return tokens_.empty(); }
  [[nodiscard]] const Token& operator[](std::size_t at) const { return tokens_[at]; }
  [[nodiscard]] const Token& front() const { return tokens_.front(); }
  [[nodiscard]] const Token& back() const { return tokens_.back(); }
  [[nodiscard]] auto begin() const { return tokens_.begin(); }
  [[nodiscard]] auto end() const { return tokens_.end(); }
  [[nodiscard]] Tokens first(std::size_t count) const { return {tokens_.first(count), occurring_}; }
  [[nodiscard]] Tokens subspan(std::size_t begin) const {
    return {tokens_.subspan(begin), occurring_};
  }
  [[nodiscard]] Tokens subspan(std::size_t begin, std::size_t count) const {
    return {tokens_.subspan(begin, count), occurring_};
  }

  // Of the stretch: never less than what stands in a part of it.
  [[nodiscard]] const Occurring& occurring() const { return occurring_; }

 private:
  std::span<const Token> tokens_;
  Occurring occurring_;
};

// The visible range from the first to the last word; empty for no words.
[[nodiscard]] inline text::ByteRange range_of(Tokens words) {
  if (words.empty()) return {};
  return {words.front().range.begin, words.back().range.end};
}

// The text from the first to the last word.
[[nodiscard]] inline std::string_view text_of(Tokens words) {
  if (words.empty()) return {};
  const std::string_view last = words.back().text;
  return {words.front().text.data(), last.data() + last.size()};
}

}  // namespace pmlint::facts
