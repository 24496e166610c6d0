// SPDX-License-Identifier: MIT
#include "core/facts/timeline/time_places.hpp"

#include <algorithm>

#include "core/text/shortcode.hpp"
#include "core/time/lexer.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::facts {
namespace {

// Words that may stand before an event's time.
bool is_opener(std::string_view word) {
  return time::one_of<"about", "after", "approx", "approximately", "around", "at", "before",
                      "between", "by", "circa", "date", "day", "early", "end", "from", "late",
                      "mon", "on", "since", "start", "the", "time", "until", "when">(word);
}
constexpr std::size_t kMostOpeners = 3;
constexpr std::size_t kLongestLabel = 60;  // bytes of "Issue Detected: " before the time

bool is_letter(char c) { return time::is_word(static_cast<unsigned char>(c)); }

// The length of a list number that was glued to the time: "10.12:30 PM".
std::size_t glued_number(std::string_view before) {
  std::size_t digits = 0;
  while (digits < before.size() && before[digits] >= '0' && before[digits] <= '9') ++digits;
  if (digits == 0 || digits > 3 || digits + 1 != before.size()) return 0;
  return before[digits] == '.' || before[digits] == ')' ? before.size() : 0;
}

// "o<tab>10:00": the bullet of a word processor, copied as a letter.
std::size_t copied_bullet(std::string_view before) {
  return before.starts_with("o\t") || before.starts_with("o  ") ? 1 : 0;
}

}  // namespace

bool leads(std::string_view before) {
  std::size_t words = 0;
  for (std::size_t i = std::max(glued_number(before), copied_bullet(before)); i < before.size();) {
    if (!is_letter(before[i])) {
      const std::size_t shortcode = before[i] == ':' ? text::shortcode_length(before, i) : 0;
      i += std::max<std::size_t>(shortcode, 1);
      continue;
    }
    std::size_t end = i;
    while (end < before.size() && is_letter(before[end])) ++end;
    if (++words > kMostOpeners || !is_opener(before.substr(i, end - i))) return false;
    i = end;
  }
  return true;
}

bool follows_label(std::string_view before) {
  if (before.size() > kLongestLabel) return false;
  while (!before.empty() && (before.back() == ' ' || before.back() == '*')) before.remove_suffix(1);
  if (before.empty()) return false;
  const bool colon = before.back() == ':';
  const bool dash =
      before.back() == '-' || before.ends_with("\xE2\x80\x93") || before.ends_with("\xE2\x80\x94");
  const auto words = std::count(before.begin(), before.end(), ' ');
  return (colon || dash) && words <= 5;
}

bool opens_with_label(std::string_view before) {
  constexpr std::size_t kLongest = 30;  // bytes
  const std::size_t colon = before.find(':');
  return colon != std::string_view::npos && colon > 0 && colon <= kLongest &&
         before.substr(colon + 1, 1) == " ";
}

bool dates_events(std::string_view before) {
  constexpr std::size_t kLongest = 80;  // bytes
  if (before.size() > kLongest || before.find("events ") == std::string_view::npos) return false;
  if (before.ends_with("events on ") || before.ends_with("events of ")) return true;
  return before.ends_with(" took place on ") || before.ends_with(" happened on ") ||
         before.ends_with(" occurred on ");
}

bool follows_participle(std::string_view before) {
  const std::size_t blank = before.find(' ');
  if (blank == std::string_view::npos) return false;
  const std::string_view behind = before.substr(blank);
  return (behind == " at " || behind == " on " || behind == " around ") &&
         time::one_of<"acknowledged", "began", "detected", "ended", "escalated", "fixed",
                      "identified", "mitigated", "noticed", "reported", "resolved", "restored",
                      "started">(before.substr(0, blank));
}

bool ends_sentence_at(std::string_view before, std::string_view behind) {
  if (!before.ends_with(" at ") && !before.ends_with("\nat ")) return false;
  if (behind.empty()) return true;
  return behind.front() == '.' && (behind.size() == 1 || behind[1] == ' ' || behind[1] == '\n');
}

const time::TimeExpression* clock_beside(const markdown::Document& document,
                                         std::span<const time::TimeExpression> times,
                                         const time::TimeExpression* chosen) {
  const time::TimeExpression* next = chosen + 1;
  if (!chosen->relative || next >= times.data() + times.size() || !next->clock) return chosen;
  return leads(document.text({chosen->range.end, next->range.begin})) ? next : chosen;
}

}  // namespace pmlint::facts
