// SPDX-License-Identifier: MIT
#include "core/outline/wrapped_lines.hpp"

#include "core/time/one_of.hpp"

namespace pmlint::outline {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_lower(static_cast<char>(c | 0x20)); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// No statement ends with these: articles, prepositions, conjunctions, and verbs that want more.
// "on", "up", "in" are missing: "the server was turned on".
bool wants_more(std::string_view word) {
  return time::one_of<"a", "about", "after", "almost", "an", "and", "another", "approximately",
                      "are", "around", "as", "at", "because", "been", "between", "by", "during",
                      "every", "for", "from", "had", "has", "have", "into", "is", "its", "lasted",
                      "lasting", "least", "nearly", "of", "or", "our", "roughly", "than", "that",
                      "the", "their", "till", "to", "took", "until", "was", "were", "which", "with",
                      "within">(word);
}

// "impact: 40 minutes", "root cause:", "when was it noticed? 10:05".
bool opens_with_label(std::string_view line) {
  constexpr std::size_t kLongestLabel = 48;
  const std::size_t mark = line.substr(0, kLongestLabel).find_first_of(":?");
  return mark != std::string_view::npos && (mark + 1 == line.size() || line[mark + 1] == ' ');
}

// "10:35 PM: the disk was full", "10:35 - alert": an entry of a log, whatever the line before it.
bool opens_entry(std::string_view line) {
  std::size_t i = 0;
  const auto digits = [&] {
    const std::size_t begin = i;
    while (i < line.size() && is_digit(line[i])) ++i;
    return i - begin == 1 || i - begin == 2;
  };
  if (!digits() || i >= line.size() || line[i] != ':') return false;
  ++i;
  if (!digits()) return false;
  if (i < line.size() && line[i] == ' ') ++i;
  const std::string_view half = line.substr(i, 2);
  if (half == "AM" || half == "PM" || half == "am" || half == "pm") i += 2;
  if (i < line.size() && line[i] == ' ') ++i;
  std::string_view rest = line.substr(std::min(i, line.size()));
  for (const std::string_view mark : {": ", "- ", "\xE2\x80\x93 ", "\xE2\x80\x94 "}) {
    if (rest.starts_with(mark)) {
      rest.remove_prefix(mark.size());
      return is_letter(rest.empty() ? ' ' : rest.front());
    }
  }
  return false;
}

// "10:00 AM -": hyphen, en dash, em dash.
bool ends_with_dash(std::string_view line) {
  return line.ends_with(" -") || line.ends_with(" \xE2\x80\x93") || line.ends_with(" \xE2\x80\x94");
}

// In small letters, a blank before it or the line's begin; empty for other words.
std::string_view last_word(std::string_view line) {
  std::size_t begin = line.size();
  while (begin > 0 && is_lower(line[begin - 1])) --begin;
  return begin == 0 || line[begin - 1] == ' ' ? line.substr(begin) : std::string_view{};
}

// "a) ", "b. ", and the "o" that stands for a bullet.
bool opens_with_mark(std::string_view line) {
  return line.size() < 2 || line[1] == ')' || line[1] == '.' || line[1] == '\t' ||
         line.starts_with("o ");
}

}  // namespace

bool is_unfinished(std::string_view line) {
  if (ends_with_dash(line)) return true;
  const std::string_view last = last_word(line);
  if (last.empty() || last.size() == line.size()) return false;
  if (wants_more(last)) return true;
  // "for over", but "the database failed over".
  if (last != "over" && last != "under") return false;
  line.remove_suffix(last.size() + 1);
  return wants_more(last_word(line));
}

bool opens_inside(std::string_view line) {
  std::size_t end = 0;
  while (end < line.size() && is_lower(line[end])) ++end;
  return end < line.size() && line[end] == ' ' &&
         time::one_of<"and", "are", "had", "has", "is", "lasted", "of", "or", "that", "was", "were",
                      "which">(line.substr(0, end));
}

bool goes_on(std::string_view before, std::string_view line) {
  if (before.empty() || line.empty()) return false;
  const char first = line.front();
  const char last = before.back();
  if (is_lower(first)) {
    const bool ended = last == '.' || last == '!' || last == '?' || last == ':' || last == ';';
    return !ended && !opens_with_mark(line) && (!opens_with_label(line) || is_unfinished(before));
  }
  const bool in_sentence = is_letter(first) || is_digit(first) || first == '(' || first == '~';
  return in_sentence && is_unfinished(before) && !opens_entry(line);
}

}  // namespace pmlint::outline
