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
constexpr WordUse kOrder = WordUse::order;

// clang-format off
constexpr WordMap kWords(std::to_array<WordEntry<WordUse>>({
    {"add", kOrder}, {"brief", kAsk}, {"briefly", kAsk}, {"capture", kAsk}, {"copy", kOrder},
    {"degradation", kIncident}, {"delete", kOrder}, {"describe", kAsk}, {"detail", kAsk},
    {"did", kPast}, {"discovered", kPast}, {"disruption", kIncident}, {"document", kOrder},
    {"downtime", kIncident}, {"enter", kAsk}, {"explain", kAsk}, {"exploit", kIncident},
    {"failed", kPast}, {"fill", kAsk}, {"fixed", kPast}, {"found", kPast}, {"give", kAsk},
    {"had", kPast}, {"how", kAsk}, {"identify", kOrder}, {"impacted", kPast},
    {"incident", kIncident}, {"include", kOrder}, {"insert", kAsk}, {"list", kAsk}, {"lorem", kAsk},
    {"noticed", kPast}, {"optional", kAsk}, {"outage", kIncident}, {"outline", kAsk},
    {"please", kAsk}, {"provide", kAsk}, {"record", kOrder}, {"replace", kOrder}, {"reported", kPast},
    {"resolved", kPast}, {"restored", kPast}, {"reverted", kPast}, {"started", kPast},
    {"state", kAsk}, {"summarise", kAsk}, {"summarize", kAsk}, {"tbd", kAsk}, {"todo", kAsk},
    {"was", kPast}, {"were", kPast}, {"what", kAsk}, {"when", kAsk},
    {"which", kAsk}, {"who", kAsk}, {"why", kAsk}, {"write", kOrder}, {"you", kYou}, {"your", kYou},
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

// "[description of the service]": words in brackets that are no link, in a line of prose.
bool holds_bracket(std::string_view line) {
  constexpr std::size_t kLongest = 80;
  for (std::size_t at = line.find('['); at != std::string_view::npos; at = line.find('[', at + 1)) {
    const std::size_t end = line.find(']', at);
    if (end == std::string_view::npos || end - at > kLongest) return false;
    const std::string_view inside = line.substr(at + 1, end - at - 1);
    const bool prose = std::ranges::all_of(inside, [](char c) {
      return is_letter(c) || c == ' ' || c == '/' || c == '-' || c == ',';
    });
    if (prose && inside.find(' ') != std::string_view::npos) return true;
  }
  return false;
}

bool is_prompt(std::string_view line, WordUse first, bool holds_blank) {
  const auto opens = [](char c) {
    return is_letter(c) || c == '[' || c == '<' || c == '{' || (c >= '0' && c <= '9');
  };
  while (!line.empty() && !opens(line.front())) line.remove_prefix(1);
  while (!line.empty() && (line.back() == ' ' || line.back() == '.')) line.remove_suffix(1);
  if (line.empty()) return false;
  if (holds_blank || is_bracketed(line) || holds_bracket(line)) return true;
  if (line.back() == '?') return true;
  return (first == WordUse::ask || first == WordUse::order) && is_letter(line.front()) &&
         line.find_first_of(" ,:;.?") != std::string_view::npos;
}

}  // namespace pmlint::facts
