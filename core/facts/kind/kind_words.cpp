// SPDX-License-Identifier: MIT
#include "core/facts/kind/kind_words.hpp"

#include <algorithm>

#include "core/facts/words/word_map.hpp"
#include "core/text/byte_set.hpp"

namespace pmlint::facts {
namespace {

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

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

// What blanks begin with, or have between their halves.
constexpr text::ByteSet kSigns("y{?x:/-");

// Is one of the signs, at `i` of a text in lower case, that of a blank?
bool is_blank_at(std::string_view text, std::size_t i) {
  const auto at = [&](std::size_t k) { return k < text.size() ? text[k] : '\0'; };
  const std::string_view rest = text.substr(i);
  switch (rest.front()) {
    case 'y':
      return rest.starts_with("yyy");
    case 'x':  // "xx:xx", "20xx"
      return at(i + 1) == 'x' && (at(i + 2) == ':' || (i > 1 && text[i - 1] == '0'));
    case ':':
    case '/':  // "hh:mm", "mm/dd", "dd/mm"
      return i >= 2 && at(i + 1) == at(i + 2) && at(i - 1) == at(i - 2) &&
             ((at(i + 1) == 'm' && (at(i - 1) == 'h' || at(i - 1) == 'd')) ||
              (at(i + 1) == 'd' && at(i - 1) == 'm'));
    case '-':
      return rest.starts_with("-..-");
    default:  // "{{", "??"
      return at(i + 1) == rest.front();
  }
}

}  // namespace

WordUse use_of(std::uint32_t hash, std::string_view lower) {
  const WordUse* use = kWords.find(hash, lower);
  return use == nullptr ? WordUse::plain : *use;
}

bool holds_blank(std::string_view lower, text::ByteRange range) {
  for (std::size_t i = range.begin; i < range.end; ++i) {
    if (kSigns.holds(lower[i]) && is_blank_at(lower, i)) return true;
  }
  return false;
}

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
