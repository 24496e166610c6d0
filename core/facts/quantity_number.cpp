// SPDX-License-Identifier: MIT
#include "core/facts/quantity_number.hpp"

#include <array>

namespace pmlint::facts {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// What glues digits to an identifier, a time, a date, a version.
bool glues(char c) {
  return is_digit(c) || is_letter(c) || c == '_' || c == '.' || c == ':' || c == '/' || c == '-' ||
         c == '#' || c == '@' || c == '=' || c == ',' || c == '\\' || c == '&' || c == '?';
}

struct Multiple {
  std::string_view word;
  double factor;
};
constexpr std::array<Multiple, 10> kMultiples = {{{"k", 1e3},
                                                  {"m", 1e6},
                                                  {"mm", 1e6},
                                                  {"bn", 1e9},
                                                  {"b", 1e9},
                                                  {"thousand", 1e3},
                                                  {"million", 1e6},
                                                  {"billion", 1e9},
                                                  {"trillion", 1e12},
                                                  {"hundred", 1e2}}};
constexpr std::size_t kLetterMultiples = 5;  // may touch the number
constexpr std::array<std::string_view, 12> kMoney = {"dollar", "dollars", "usd", "eur",
                                                     "euro",   "euros",   "gbp", "pounds",
                                                     "dai",    "usdc",    "eth", "btc"};
constexpr std::array<std::string_view, 4> kCurrencySigns = {"$", "\xE2\x82\xAC", "\xC2\xA3",
                                                            "\xC2\xA5"};
constexpr std::array<std::string_view, 2> kApproximateSigns = {"~", "\xE2\x89\x88"};

class NumberReader {
 public:
  NumberReader(std::string_view text, std::uint32_t at, std::uint32_t end)
      : text_(text), begin_(at), at_(at), end_(end) {}

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
    signs(number);
    suffix(number);
    if (at_ < end_ &&
        (is_letter(text_[at_]) || text_[at_] == '_' || text_[at_] == ':' || text_[at_] == '/')) {
      return std::nullopt;  // "2h", "10:30", "8/8"
    }
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
      const bool more = at_ + 1 < end_ && is_digit(text_[at_ + 1]);
      if (is_digit(c)) {
        value = place == 0 ? value * 10 + (c - '0') : value + (c - '0') * place;
        place /= 10;
      } else if (c == ',' && more) {
        if (at_ + 3 >= end_ || !is_digit(text_[at_ + 3])) return false;  // "4,5"
      } else if (c == '.' && more) {
        if (place != 0) return false;  // a version
        place = 0.1;
      } else {
        return true;
      }
      ++at_;
    }
    return true;
  }

  // Length of a dash at the place, in bytes.
  [[nodiscard]] std::uint32_t dash() const {
    if (at_ < end_ && text_[at_] == '-') return 1;
    return text_.substr(at_, 3) == "\xE2\x80\x93" ? 3 : 0;
  }

  void signs(WrittenNumber& number) const {
    for (const std::string_view sign : kCurrencySigns) {
      if (!text_.substr(0, number.begin).ends_with(sign)) continue;
      number.money = true;
      number.begin -= static_cast<std::uint32_t>(sign.size());
    }
    for (const std::string_view sign : kApproximateSigns) {
      if (text_.substr(0, number.begin).ends_with(sign))
        number.begin -= static_cast<std::uint32_t>(sign.size());
    }
  }

  // "k", " million", "%", " percent", " dollars".
  void suffix(WrittenNumber& number) {
    for (std::size_t row = 0; row < kMultiples.size(); ++row) {
      if (!take(kMultiples[row].word, row < kLetterMultiples)) continue;
      number.value *= kMultiples[row].factor;
      break;
    }
    if (at_ < end_ && text_[at_] == '%') {
      ++at_;
      number.share = true;
    } else if (at_ + 1 < end_ && text_[at_] == ' ' && text_[at_ + 1] == '%') {
      at_ += 2;
      number.share = true;
    } else {
      number.share = take("percent", false) || take("per cent", false) || take("pct", false);
    }
    for (const std::string_view word : kMoney) number.money = number.money || take(word, false);
  }

  // The word, after a blank or where it touches the number.
  bool take(std::string_view word, bool touching) {
    const std::uint32_t begin = touching ? at_ : at_ + 1;
    if (!touching && (at_ >= end_ || text_[at_] != ' ')) return false;
    if (begin + word.size() > end_) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
      if (lower(text_[begin + i]) != word[i]) return false;
    }
    const auto after = begin + static_cast<std::uint32_t>(word.size());
    if (after < end_ && is_letter(text_[after])) return false;
    at_ = after;
    return true;
  }

  std::string_view text_;
  std::uint32_t begin_;
  std::uint32_t at_;
  std::uint32_t end_;
};

}  // namespace

std::optional<WrittenNumber> read_number(std::string_view text, std::uint32_t at, std::uint32_t end,
                                         std::uint32_t& next) {
  NumberReader reader(text, at, end);
  const std::optional<WrittenNumber> number = reader.read();
  next = number ? number->end : reader.rest();
  return number;
}

}  // namespace pmlint::facts
