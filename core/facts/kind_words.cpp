// SPDX-License-Identifier: MIT
#include "core/facts/kind_words.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/facts/word_map.hpp"

namespace pmlint::facts {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

constexpr WordUse kPast = WordUse::past;
constexpr WordUse kYou = WordUse::you;
constexpr WordUse kIncident = WordUse::incident;
constexpr WordUse kAsk = WordUse::ask;

// clang-format off
constexpr WordMap kWords(std::to_array<WordEntry<WordUse>>({
    {"add", kAsk}, {"brief", kAsk}, {"briefly", kAsk}, {"capture", kAsk}, {"copy", kAsk},
    {"degradation", kIncident}, {"delete", kAsk}, {"describe", kAsk}, {"detail", kAsk},
    {"did", kPast}, {"discovered", kPast}, {"disruption", kIncident}, {"document", kAsk},
    {"downtime", kIncident}, {"enter", kAsk}, {"explain", kAsk}, {"exploit", kIncident},
    {"failed", kPast}, {"fill", kAsk}, {"fixed", kPast}, {"found", kPast}, {"give", kAsk},
    {"had", kPast}, {"how", kAsk}, {"identify", kAsk}, {"impacted", kPast},
    {"incident", kIncident}, {"include", kAsk}, {"insert", kAsk}, {"list", kAsk}, {"lorem", kAsk},
    {"noticed", kPast}, {"optional", kAsk}, {"outage", kIncident}, {"outline", kAsk},
    {"please", kAsk}, {"provide", kAsk}, {"record", kAsk}, {"replace", kAsk}, {"reported", kPast},
    {"resolved", kPast}, {"restored", kPast}, {"reverted", kPast}, {"started", kPast},
    {"state", kAsk}, {"summarise", kAsk}, {"summarize", kAsk}, {"tbd", kAsk}, {"todo", kAsk},
    {"was", kPast}, {"were", kPast}, {"what", kAsk}, {"when", kAsk},
    {"which", kAsk}, {"who", kAsk}, {"why", kAsk}, {"write", kAsk}, {"you", kYou}, {"your", kYou},
}));
// clang-format on

std::string lower(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), [](char c) { return lower(c); });
  return result;
}

// `text` in lower case, and one of the signs of blanks_of() at `i`.
bool is_blank_at(std::string_view text, std::size_t i) {
  const auto at = [&](std::size_t k) { return k < text.size() ? text[k] : '\0'; };
  switch (text[i]) {
    case 'x':  // "xx:xx", "20xx"
      return at(i + 2) == ':' || (i > 1 && text[i - 1] == '0');
    case ':':
    case '/':  // "hh:mm", "mm/dd", "dd/mm"
      return i >= 2 && at(i + 1) == at(i + 2) && at(i - 1) == at(i - 2) &&
             ((at(i + 1) == 'm' && (at(i - 1) == 'h' || at(i - 1) == 'd')) ||
              (at(i + 1) == 'd' && at(i - 1) == 'm'));
    default:
      return true;
  }
}

}  // namespace

WordUse use_of(std::uint32_t hash, std::string_view lower) {
  const WordUse* use = kWords.find(hash, lower);
  return use == nullptr ? WordUse::plain : *use;
}

bool holds_word(std::string_view text, std::string_view wanted) {
  for (std::size_t i = 0; i + wanted.size() <= text.size(); ++i) {
    if (i > 0 && is_letter(text[i - 1])) continue;
    const auto same = [](char a, char b) { return lower(a) == b; };
    if (std::equal(wanted.begin(), wanted.end(), text.begin() + static_cast<std::ptrdiff_t>(i),
                   [&](char b, char a) { return same(a, b); })) {
      return true;
    }
  }
  return false;
}

std::vector<std::uint32_t> blanks_of(std::string_view text) {
  std::vector<std::uint32_t> places;
  // What each blank has that is rare elsewhere; a search for it passes over the rest of the text.
  for (const std::string_view sign : {"yyy", "{{", "??", "xx", ":", "/", "-..-"}) {
    for (std::size_t at = text.find(sign); at != std::string_view::npos;
         at = text.find(sign, at + 1)) {
      if (is_blank_at(text, at)) places.push_back(static_cast<std::uint32_t>(at));
    }
  }
  std::ranges::sort(places);
  return places;
}

bool holds_blank(std::string_view text) { return !blanks_of(lower(text)).empty(); }

bool is_bracketed(std::string_view text) {
  if (text.size() < 3) return false;
  const char open = text.front();
  const char close = open == '[' ? ']' : open == '<' ? '>' : open == '{' ? '}' : '\0';
  return close != '\0' && text.find(close) >= text.size() - 2;
}

bool is_prompt(std::string_view line, WordUse first, bool holds_blank) {
  const auto opens = [](char c) {
    return is_letter(c) || c == '[' || c == '<' || c == '{' || (c >= '0' && c <= '9');
  };
  while (!line.empty() && !opens(line.front())) line.remove_prefix(1);
  while (!line.empty() && (line.back() == ' ' || line.back() == '.')) line.remove_suffix(1);
  if (line.empty()) return false;
  if (holds_blank || is_bracketed(line)) return true;
  if (line.back() == '?') return true;
  return first == WordUse::ask && is_letter(line.front()) &&
         line.find_first_of(" ,:;.?") != std::string_view::npos;
}

}  // namespace pmlint::facts
