// SPDX-License-Identifier: MIT
#include "core/facts/impact/quantity_number.hpp"

#include <array>

#include "core/time/one_of.hpp"

namespace pmlint::facts {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

// What glues digits to an identifier, a time, a date, a version.
constexpr std::array<bool, 256> kGlues = [] {
  std::array<bool, 256> glues{};
  for (std::size_t c = 0; c < glues.size(); ++c) {
    glues[c] = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
  }
  for (const char c : {'_', '.', ':', '/', '-', '#', '@', '=', ',', '\\', '&', '?'}) {
    glues[static_cast<unsigned char>(c)] = true;
  }
  return glues;
}();
bool glues(char c) { return kGlues[static_cast<unsigned char>(c)]; }

struct Multiple {
  std::string_view word;
  double factor;
};
constexpr std::array<Multiple, 5> kTouchingMultiples = {
    {{"k", 1e3}, {"m", 1e6}, {"mm", 1e6}, {"bn", 1e9}, {"b", 1e9}}};
constexpr std::array<Multiple, 5> kMultiples = {
    {{"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12}, {"hundred", 1e2}}};
constexpr std::array<std::string_view, 4> kCurrencySigns = {"$", "\xE2\x82\xAC", "\xC2\xA3",
                                                            "\xC2\xA5"};
constexpr std::array<std::string_view, 2> kApproximateSigns = {"~", "\xE2\x89\x88"};

class NumberReader {
 public:
  NumberReader(std::string_view lower, std::uint32_t at, std::uint32_t end)
      : text_(lower), begin_(at), at_(at), end_(end) {}

  std::optional<WrittenNumber> read() {
    if (begin_ > 0 && glues(text_[begin_ - 1])) return std::nullopt;
    WrittenNumber number;
    if (!amount(number.value)) return std::nullopt;
    if (dash() != 0 && at_ + dash() < end_ && is_digit(text_[at_ + dash()])) {
      at_ += dash();
      if (!amount(number.value) || dash() != 0) return std::nullopt;  // a date
    }
    if (at_ < end_ && text_[at_] == '+') ++at_;
    number.begin = begin_;
    if (goes_on()) return std::nullopt;  // "10:30", "8/8"
    signs(number);
    suffix(number);
    if (goes_on() || (at_ < end_ && is_letter(text_[at_]))) return std::nullopt;  // "2h"
    number.end = at_;
    return number;
  }

  // Past everything that belongs to the digits.
  [[nodiscard]] std::uint32_t rest() const {
    std::uint32_t at = at_;
    while (at < end_ && (glues(text_[at]) || text_[at] == '%')) ++at;
    return at > begin_ ? at : begin_ + 1;
  }

 private:
  // Digits with groups and decimals.
  bool amount(double& value) {
    value = 0;
    double place = 0;  // of decimals
    while (at_ < end_) {
      const char c = text_[at_];
      if (is_digit(c)) {
        value = place == 0 ? value * 10 + (c - '0') : value + (c - '0') * place;
        place /= 10;
      } else if ((c != ',' && c != '.') || !is_digit_at(at_ + 1)) {
        return true;
      } else if (c == ',') {
        if (!is_digit_at(at_ + 3)) return false;  // "4,5"
      } else {
        if (place != 0) return false;  // a version
        place = 0.1;
      }
      ++at_;
    }
    return true;
  }

  [[nodiscard]] bool is_digit_at(std::uint32_t at) const {
    return at < end_ && is_digit(text_[at]);
  }
  [[nodiscard]] bool goes_on() const {
    return at_ < end_ && (text_[at_] == '_' || text_[at_] == ':' || text_[at_] == '/');
  }

  // Length of a dash at the place, in bytes.
  [[nodiscard]] std::uint32_t dash() const {
    if (at_ < end_ && text_[at_] == '-') return 1;
    const bool may_be = at_ < text_.size() && text_[at_] == '\xE2';
    return may_be && text_.substr(at_, 3) == "\xE2\x80\x93" ? 3 : 0;
  }

  void signs(WrittenNumber& number) const {
    const std::string_view before = text_.substr(0, begin_);
    if (before.empty() || before.back() == ' ') return;
    for (const std::string_view sign : kCurrencySigns) {
      if (!before.substr(0, number.begin).ends_with(sign)) continue;
      number.money = true;
      number.begin -= static_cast<std::uint32_t>(sign.size());
    }
    for (const std::string_view sign : kApproximateSigns) {
      if (before.substr(0, number.begin).ends_with(sign))
        number.begin -= static_cast<std::uint32_t>(sign.size());
    }
  }

  // "k", " million", "%", " percent", " dollars".
  void suffix(WrittenNumber& number) {
    multiply(number.value);
    if (at_ < end_ && text_[at_] == '%') {
      ++at_;
      number.share = true;
    } else if (at_ + 1 < end_ && text_[at_] == ' ' && text_[at_ + 1] == '%') {
      at_ += 2;
      number.share = true;
    } else {
      number.share = take<"percent", "pct">() || take_per_cent();
    }
    number.money = number.money || take<"dollar", "dollars", "usd", "eur", "euro", "euros", "gbp",
                                        "pounds", "dai", "usdc", "eth", "btc">();
  }

  void multiply(double& value) {
    const std::string_view touching = letters(at_);
    const std::string_view word = touching.empty() ? next_word() : touching;
    if (word.empty()) return;
    for (const Multiple& multiple : touching.empty() ? kMultiples : kTouchingMultiples) {
      if (multiple.word != word) continue;
      value *= multiple.factor;
      at_ += static_cast<std::uint32_t>(word.size()) + (touching.empty() ? 1 : 0);
    }
  }

  // Passes the word behind a blank if it is one of these.
  template <time::WordLiteral... kWords>
  bool take() {
    const std::string_view word = next_word();
    if (!time::one_of<kWords...>(word)) return false;
    at_ += static_cast<std::uint32_t>(word.size()) + 1;
    return true;
  }

  bool take_per_cent() {
    const std::uint32_t before = at_;
    if (take<"per">() && take<"cent">()) return true;
    at_ = before;
    return false;
  }

  // The word behind a blank; empty: there is none. Asked for what it may be, one thing after another.
  [[nodiscard]] std::string_view next_word() {
    if (word_at_ != at_) {
      word_at_ = at_;
      word_ = at_ < end_ && text_[at_] == ' ' ? letters(at_ + 1) : std::string_view{};
    }
    return word_;
  }

  [[nodiscard]] std::string_view letters(std::uint32_t begin) const {
    std::uint32_t end = begin;
    while (end < end_ && is_letter(text_[end])) ++end;
    return text_.substr(begin, end - begin);
  }

  std::string_view text_;  // in lower case
  std::uint32_t begin_;
  std::uint32_t at_;
  std::uint32_t end_;
  std::uint32_t word_at_ = 0xFFFFFFFF;  // where next_word() was asked for last
  std::string_view word_;               // and what it was
};

}  // namespace

std::optional<WrittenNumber> read_number(std::string_view lower, std::uint32_t at,
                                         std::uint32_t end, std::uint32_t& next) {
  NumberReader reader(lower, at, end);
  const std::optional<WrittenNumber> number = reader.read();
  next = number ? number->end : reader.rest();
  return number;
}

}  // namespace pmlint::facts
