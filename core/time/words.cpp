// SPDX-License-Identifier: MIT
// The words of time in English.
#include "core/time/words.hpp"

#include <algorithm>
#include <array>

#include "core/time/lexer.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::time {
namespace {

using enum Starter;

// Words that begin the same kind of expression; the first has `value`, each next one `step` more.
struct Group {
  Starter starter = none;
  std::string_view words;
  std::int16_t value = 0;
  std::int16_t step = 0;
};
constexpr std::array kGroups = std::to_array<Group>({
    {month, "january february march april may june july august september october november", 1, 1},
    {month, "december", 12},
    {month, "jan feb mar apr", 1, 1},
    {month, "jun jul aug sep oct nov dec", 6, 1},
    {month, "feburary", 2},
    {month, "sept", 9},
    {weekday, "monday tuesday wednesday thursday friday saturday sunday", 1, 1},
    {weekday, "mon tue wed thu fri sat sun", 1, 1},
    {weekday, "tues weds thurs", 2, 1},
    {weekday, "thur", 4},
    {number, "one two three four five six seven eight nine ten eleven twelve thirteen", 1, 1},
    {number, "fourteen fifteen sixteen seventeen eighteen nineteen", 14, 1},
    {number, "twenty thirty forty fifty sixty seventy eighty ninety", 20, 10},
    {article, "a an another couple hour"},
    {fraction, "half quarter"},
    {clock_word, "midnight noon", 0, 12},
    {clock_word, "midday", 12},
    {relative, "t"},
    {period, "p pt"},
    {vague_amount, "few handful many multiple number numerous several some various"},
    {vague_word, "all briefly momentarily overnight"},
    {plural_unit, "days hours minutes moments months seconds weeks"},
    {zone_name,
     "alaska argentina atlantic australian beijing brasilia british cairo central china"},
    {zone_name, "coordinated east eastern greenwich gulf hawaii hong india indian irish israel"},
    {zone_name, "japan johannesburg kigali korea lagos london moscow mountain nairobi new pacific"},
    {zone_name, "accra addis casablanca egypt ghana kenya morocco nigeria rwanda saudi uganda"},
    {zone_name, "pakistan paris philippine singapore south sydney tokyo universal west western"},
    {zone_area, "africa america antarctica asia australia etc europe us"},
});

struct Unit {
  std::string_view text;
  std::int32_t seconds;
};
constexpr std::int32_t kMinute = 60;
constexpr std::int32_t kHour = 3600;
constexpr std::int32_t kDay = 86400;
constexpr std::array kUnits = std::to_array<Unit>({
    {"d", kDay},           {"day", kDay},      {"days", kDay},       {"h", kHour},
    {"hour", kHour},       {"hours", kHour},   {"hr", kHour},        {"hrs", kHour},
    {"m", kMinute},        {"min", kMinute},   {"mins", kMinute},    {"minute", kMinute},
    {"minutes", kMinute},  {"mo", 30 * kDay},  {"month", 30 * kDay}, {"months", 30 * kDay},
    {"mos", 30 * kDay},    {"s", 1},           {"sec", 1},           {"second", 1},
    {"seconds", 1},        {"secs", 1},        {"w", 7 * kDay},      {"week", 7 * kDay},
    {"weeks", 7 * kDay},   {"wk", 7 * kDay},   {"wks", 7 * kDay},    {"year", 365 * kDay},
    {"years", 365 * kDay}, {"yr", 365 * kDay}, {"yrs", 365 * kDay},
});

constexpr std::uint8_t kEverywhere = kBehindNumber | kBehindArticle | kBehindCount;

// Words that begin nothing themselves, or tell more than their kind does.
struct UseGroup {
  std::uint8_t uses = 0;
  std::string_view words;
};
constexpr std::array kUseGroups = std::to_array<UseGroup>({
    {kBehindNumber, "a am p pm o to or of m an and till til until through thru on"},
    {kBehindArticle, "hundred of and"},
    {kBehindVague, "while moment brief considerable extended prolonged"},
    {kBehindCount, "hundred and to or quarters"},
    {kEverywhere | kBeforeUnit,
     "additional business calendar consecutive continuous critical entire extra full good hectic "
     "long more painful short solid straight tense total uninterrupted whole working"},
});

constexpr std::uint8_t uses_of(Starter starter) {
  const bool behind_number = starter == month || starter == clock_word;
  return kBehindArticle | kBehindCount | (behind_number ? kBehindNumber : 0);
}

// Calls `visit` for each word of `words`, single blanks between them.
template <class Visit>
constexpr void for_each_word(std::string_view words, Visit visit) {
  while (!words.empty()) {
    const std::size_t size = std::min(words.find(' '), words.size());
    visit(words.substr(0, size));
    words.remove_prefix(std::min(size + 1, words.size()));
  }
}

// Calls `visit` for what each table says of each of its words; a word may come several times.
template <class Visit>
constexpr void for_each_mention(Visit visit) {
  for (const Group& group : kGroups) {
    std::int16_t value = group.value;
    for_each_word(group.words, [&](std::string_view word) {
      visit(TimeWord{word, group.starter, value, uses_of(group.starter)});
      value = static_cast<std::int16_t>(value + group.step);
    });
  }
  for (const Unit& unit : kUnits) visit(TimeWord{unit.text, none, 0, kEverywhere, unit.seconds});
  for (const UseGroup& group : kUseGroups) {
    for_each_word(group.words, [&](std::string_view word) {
      visit(TimeWord{word, none, 0, group.uses});
    });
  }
}

constexpr std::size_t count_mentions() {
  std::size_t count = 0;
  for_each_mention([&](const TimeWord&) { ++count; });
  return count;
}

// Each word once, by slot; behind them empty rows.
struct WordTable {
  std::array<TimeWord, count_mentions()> words{};
  std::array<std::uint8_t, kWordSlots + 1> begins{};
};
constexpr WordTable kWords = [] {
  std::array<TimeWord, count_mentions()> all{};
  std::size_t count = 0;
  for_each_mention([&](const TimeWord& word) { all[count++] = word; });
  std::sort(all.begin(), all.end(), [](const TimeWord& a, const TimeWord& b) {
    return word_slot(a.text) < word_slot(b.text);
  });
  WordTable table;
  std::size_t next = 0;
  std::size_t filled = 0;
  for (std::size_t slot = 0; slot < kWordSlots; ++slot) {
    const std::size_t begin = filled;
    table.begins[slot] = static_cast<std::uint8_t>(begin);
    for (; next < count && word_slot(all[next].text) == slot; ++next) {
      std::size_t at = begin;
      while (at < filled && table.words[at].text != all[next].text) ++at;
      TimeWord& word = table.words[at];
      word.text = all[next].text;
      if (all[next].starter != none) {
        word.starter = all[next].starter;
        word.value = all[next].value;
      }
      word.unit = std::max(word.unit, all[next].unit);
      word.uses |= all[next].uses;
      filled = std::max(filled, at + 1);
    }
  }
  if (filled > 255) throw "too many words for an index of bytes";
  table.begins[kWordSlots] = static_cast<std::uint8_t>(filled);
  return table;
}();

}  // namespace

constinit const std::array<std::uint8_t, kWordSlots + 1> kWordIndex = kWords.begins;

constinit const text::WordFilter kTimeWordFilter = [] {
  text::WordFilter filter;
  for (const TimeWord& word : kWords.words) {
    if (!word.text.empty()) filter.add(word.text);
  }
  return filter;
}();

const TimeWord& find_in_slot(std::size_t slot, std::string_view word) {
  for (std::size_t i = kWordIndex[slot]; i < kWordIndex[slot + 1]; ++i) {
    if (same(word, kWords.words[i].text)) return kWords.words[i];
  }
  return kNoTimeWord;
}

std::uint8_t month_number(std::string_view word) {
  const TimeWord& entry = find_word(word);
  return entry.starter == Starter::month ? static_cast<std::uint8_t>(entry.value) : 0;
}

bool is_common_word(std::string_view month) { return one_of<"may", "march", "mar">(month); }

std::uint8_t weekday_number(std::string_view word) {
  const TimeWord& found = find_word(word);
  return found.starter == Starter::weekday ? static_cast<std::uint8_t>(found.value) : 0;
}

bool is_weekday(std::string_view word) { return weekday_number(word) != 0; }

std::int16_t number_word(std::string_view word) {
  const TimeWord& entry = find_word(word);
  return entry.starter == Starter::number ? entry.value : std::int16_t{0};
}

Seconds unit_seconds(std::string_view word) { return find_word(word).unit; }

bool is_unit_adjective(std::string_view word) { return (find_word(word).uses & kBeforeUnit) != 0; }

}  // namespace pmlint::time
