// SPDX-License-Identifier: MIT
// One walk over a line. Each byte that can open a placeholder is looked at once; what it opens is
// bounded by a constant, so the walk is linear.
#include <pmlint/text.hpp>
#include <pmlint/word_map.hpp>

#include <algorithm>
#include <array>

#include "placeholders.hpp"

namespace hygiene {
namespace {

using pmlint::find_words;
using pmlint::is_word_byte;
using pmlint::lower;
using pmlint::trim;

constexpr std::size_t kNone = std::string_view::npos;

bool starts(std::string_view text, std::size_t at, std::string_view word) {
  return text.substr(at, word.size()) == word;
}
bool border_before(std::string_view text, std::size_t at) {
  return at == 0 || !is_word_byte(text[at - 1]);
}
bool border_after(std::string_view text, std::size_t at) {
  return at >= text.size() || !is_word_byte(text[at]);
}

// ---- words

struct Word {
  std::string_view word;
  bool alone;  // only where nothing else is said: "TODO", "TODO: ...", "[TODO]"
};
constexpr std::array kWords{Word{"TBD", false},   Word{"TBA", false},   Word{"TBC", false},
                            Word{"T.B.D", false}, Word{"FIXME", false}, Word{"TODO", true},
                            Word{"XXX", true},    Word{"XXXX", true},   Word{"TKTK", false}};

std::optional<Found> word_at(std::string_view line, std::size_t at, const Place& place) {
  if (!border_before(line, at)) return std::nullopt;
  for (const Word& known : kWords) {
    const std::size_t end = at + known.word.size();
    if (!starts(line, at, known.word) || !border_after(line, end)) continue;
    const bool all = trim(line).size() == known.word.size() && place.whole_block;
    if (place.tracker && !all) return std::nullopt;
    const bool opens = trim(line.substr(0, at)).empty() && line.substr(end).starts_with(":");
    const bool value = at > 1 && line[at - 2] == ':' && trim(line.substr(end)).empty();
    const bool boxed = at > 0 && (line[at - 1] == '[' || line[at - 1] == '(') &&
                       end < line.size() &&
                       (line[end] == ']' || line[end] == ')' || line[end] == ':');
    if (known.alone && (place.title || !(all || opens || value || boxed))) return std::nullopt;
    return Found{at, end};
  }
  constexpr std::string_view kLorem = "lorem ipsum";
  if (find_words(line.substr(at, kLorem.size()), kLorem) == 0) {
    return Found{at, at + kLorem.size()};
  }
  return std::nullopt;
}

// ---- dates, times and numbers to fill in

constexpr std::string_view kFiller = "ymdhsx";

bool is_filler(char c) { return kFiller.find(lower(c)) != kNone; }

// "YYYY-MM-DD", "DD/MM/YYYY HH:mm", "HH:MM", "XX:XX", "20XX-MM-DD": two or more groups of one letter
// repeated, joined by the marks of dates and times.
std::optional<Found> pattern_at(std::string_view line, std::size_t at) {
  if (!border_before(line, at)) return std::nullopt;
  std::size_t i = at;
  int groups = 0;
  while (true) {
    std::size_t end = i;
    if (groups == 0 && line.substr(i, 2) == "20") end += 2;
    const std::size_t letters = end;
    while (end < line.size() && is_filler(line[end]) && lower(line[end]) == lower(line[letters]))
      ++end;
    if (end - letters < 2 || end - letters > 4) break;
    ++groups;
    i = end;
    const bool joined = i + 1 < line.size() &&
                        (line[i] == '-' || line[i] == '/' || line[i] == ':' || line[i] == '.');
    if (!joined || !is_filler(line[i + 1])) break;
    ++i;
  }
  if (groups < 2 || !border_after(line, i)) return std::nullopt;
  // "ss:mm" of small letters alone is a word of code, not of a form.
  return Found{at, i};
}

// "the format is YYYY-MM-DD", "(HH:MM)" in a title: the pattern explains how times are written.
bool explains_format(std::string_view line, Found found, const Place& place) {
  constexpr std::size_t kReach = 120;  // bytes on either side: a line may be full of patterns
  const std::size_t cut = found.begin > kReach ? found.begin - kReach : 0;
  line = line.substr(cut, found.end - cut + kReach);
  found = {found.begin - cut, found.end - cut};
  if (find_words(line, "format") != kNone || find_words(line, "formatted") != kNone) return true;
  const bool boxed =
      line.substr(0, found.begin).rfind('(') != kNone && line.find(')', found.end) != kNone;
  return place.title && boxed;
}

// "XX%", "X minutes", "N users", "??%".
std::optional<Found> number_at(std::string_view line, std::size_t at) {
  const char c = line[at];
  if (at > 0 && (is_word_byte(line[at - 1]) || line[at - 1] == '?' || line[at - 1] == ':')) {
    return std::nullopt;
  }
  std::size_t end = at;
  while (end < line.size() && line[end] == c) ++end;
  if (end - at > 3 || (c == '?' && end - at < 2)) return std::nullopt;
  if (end < line.size() && line[end] == '%') return Found{at, end + 1};
  constexpr std::array<std::string_view, 12> kUnits = {
      "minutes",   "mins",     "hours",   "hrs",     "days", "users",
      "customers", "requests", "seconds", "percent", "min",  "%"};
  const std::string_view rest = line.substr(end);
  if (c == '?' || rest.size() < 2 || rest[0] != ' ') return std::nullopt;
  for (const std::string_view unit : kUnits) {
    if (rest.substr(1, unit.size()) == unit && border_after(rest, 1 + unit.size())) {
      return Found{at, end + 1 + unit.size()};
    }
  }
  return std::nullopt;
}

// The words that open what is found below, in lower case: each of them stands alone, between borders.
constexpr std::string_view kOpeningWords =
    "tbd tba tbc t fixme todo xxx xxxx tktk lorem here "
    "x xx n nn nnn "
    "yy yyy yyyy mm mmm mmmm dd ddd dddd hh hhh hhhh "
    "20yy 20yyy 20yyyy 20mm 20mmm 20mmmm 20dd 20ddd 20dddd 20hh 20hhh 20hhhh "
    "20ss 20sss 20ssss 20xx 20xxx 20xxxx";
constexpr auto kOpenings = [] {
  std::array<pmlint::KnownWord, pmlint::count_words(kOpeningWords)> words{};
  std::size_t at = 0;
  pmlint::each_word(kOpeningWords,
                    [&](std::string_view word) { words[at++] = pmlint::KnownWord(word); });
  return words;
}();

}  // namespace

std::vector<std::uint32_t> openings(const pmlint::Document& doc) {
  std::vector<std::uint32_t> places;
  const std::string_view lower = doc.lower();
  const pmlint::Table<pmlint::Word> words = doc.words();
  for (const pmlint::KnownWord& word : kOpenings) {
    doc.each_row_of(word, [&](std::uint32_t row) {
      const std::uint32_t begin = words[row].text().begin;
      // "T.B.D", but not the end of "didn't"
      if (word.text != "t" || starts(lower, begin, "t.b.d")) places.push_back(begin);
    });
  }
  for (const std::string_view sign : {"[", "{", "??"}) {
    for (std::size_t at = lower.find(sign); at != kNone; at = lower.find(sign, at + 1)) {
      places.push_back(static_cast<std::uint32_t>(at));
    }
  }
  std::ranges::sort(places);
  return places;
}

void find_blanks(std::string_view line, Place place, const OnFound& on_found) {
  if (is_dummy(line)) return on_found({0, line.size()});
  for (std::size_t i = 0; i < line.size();) {
    std::optional<Found> found;
    switch (line[i]) {
      case 'T':
      case 'F':
      case 'L':
      case 'l':
        found = word_at(line, i, place);
        break;
      case 'X':
        found = word_at(line, i, place);
        [[fallthrough]];
      case 'N':
      case '?':
        if (!found) found = number_at(line, i);
        [[fallthrough]];
      case 'Y':
      case 'y':
      case 'D':
      case 'd':
      case 'M':
      case 'm':
      case 'H':
      case 'h':
      case '2':
        if (!found && line[i] != 'N' && line[i] != '?') {
          found = pattern_at(line, i);
          if (found && explains_format(line, *found, place)) {
            i = found->end;
            continue;
          }
        }
        break;
      case '[':
      case '{':
        found = bracket_at(line, i);
        break;
      default:
        break;
    }
    if (found) on_found(*found);
    i = found ? found->end : i + 1;
  }
}

}  // namespace hygiene
