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
    {zone_name, "pakistan paris philippine singapore south sydney tokyo universal west western"},
    {zone_area, "africa america antarctica asia australia etc europe us"},
});

constexpr std::size_t count_words() {
  std::size_t count = 0;
  for (const Group& group : kGroups) {
    count += 1 + static_cast<std::size_t>(std::count(group.words.begin(), group.words.end(), ' '));
  }
  return count;
}

constexpr std::array<StarterWord, count_words()> spread_groups() {
  std::array<StarterWord, count_words()> table{};
  std::size_t next = 0;
  for (const Group& group : kGroups) {
    std::string_view rest = group.words;
    std::int16_t value = group.value;
    while (!rest.empty()) {
      const std::size_t size = std::min(rest.find(' '), rest.size());
      table[next++] = {rest.substr(0, size), group.starter, value};
      rest.remove_prefix(std::min(size + 1, rest.size()));
      value = static_cast<std::int16_t>(value + group.step);
    }
  }
  std::sort(table.begin(), table.end(), [](const StarterWord& a, const StarterWord& b) {
    return starter_slot(a.text) < starter_slot(b.text);
  });
  return table;
}
constexpr auto kStarters = spread_groups();

struct Unit {
  std::string_view text;
  Seconds seconds;
};
constexpr Seconds kMinute = 60;
constexpr Seconds kHour = 3600;
constexpr Seconds kDay = 86400;
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

constexpr std::array kUnitAdjectives = std::to_array<std::string_view>({
    "additional", "business",      "calendar", "consecutive", "continuous", "critical",
    "entire",     "extra",         "full",     "good",        "hectic",     "long",
    "more",       "painful",       "short",    "solid",       "straight",   "tense",
    "total",      "uninterrupted", "whole",    "working",
});

constexpr std::string_view text_of(const Unit& entry) { return entry.text; }
constexpr std::string_view text_of(std::string_view entry) { return entry; }

template <typename Table>
constexpr bool in_order(const Table& table) {
  return std::is_sorted(table.begin(), table.end(),
                        [](const auto& a, const auto& b) { return text_of(a) < text_of(b); });
}
static_assert(in_order(kUnits) && in_order(kUnitAdjectives));

// The table's words that begin with one letter, and the lengths they have (bit n: n letters).
struct Bucket {
  std::uint16_t begin = 0;
  std::uint16_t end = 0;
  std::uint32_t lengths = 0;
};
constexpr std::size_t kLetters = 26;

template <typename Entry, std::size_t kCount>
constexpr std::array<Bucket, kLetters> buckets(const std::array<Entry, kCount>& table) {
  std::array<Bucket, kLetters> result{};
  for (std::size_t i = 0; i < kCount; ++i) {
    const std::string_view text = text_of(table[i]);
    Bucket& bucket = result[static_cast<std::size_t>(text[0] - 'a')];
    if (bucket.end == 0) bucket.begin = static_cast<std::uint16_t>(i);
    bucket.end = static_cast<std::uint16_t>(i + 1);
    bucket.lengths |= 1U << text.size();
  }
  return result;
}

template <typename Entry, std::size_t kCount>
const Entry* find(const std::array<Entry, kCount>& table, const std::array<Bucket, kLetters>& index,
                  std::string_view word) {
  if (word.empty() || word.size() > 31 || !is_letter(static_cast<unsigned char>(word[0]))) {
    return nullptr;
  }
  const Bucket& bucket = index[static_cast<std::size_t>(to_lower(word[0]) - 'a')];
  if ((bucket.lengths >> word.size() & 1U) == 0) return nullptr;
  for (std::size_t i = bucket.begin; i < bucket.end; ++i) {
    if (same(word, text_of(table[i]))) return &table[i];
  }
  return nullptr;
}

constexpr auto kUnitIndex = buckets(kUnits);
constexpr auto kUnitAdjectiveIndex = buckets(kUnitAdjectives);

}  // namespace

constexpr std::array<std::uint8_t, kStarterSlots + 1> index_starters() {
  static_assert(kStarters.size() < 256);
  std::array<std::uint8_t, kStarterSlots + 1> index{};
  std::uint8_t next = 0;
  for (std::size_t slot = 0; slot < kStarterSlots; ++slot) {
    index[slot] = next;
    while (next < kStarters.size() && starter_slot(kStarters[next].text) == slot) ++next;
  }
  index[kStarterSlots] = next;
  return index;
}
constinit const std::array<std::uint8_t, kStarterSlots + 1> kStarterIndex = index_starters();

constinit const text::WordFilter kStarterFilter = [] {
  text::WordFilter filter;
  for (const StarterWord& starter : kStarters) filter.add(starter.text);
  return filter;
}();

StarterWord find_starter_in_slot(std::size_t slot, std::string_view word) {
  for (std::size_t i = kStarterIndex[slot]; i < kStarterIndex[slot + 1]; ++i) {
    if (same(word, kStarters[i].text)) return kStarters[i];
  }
  return {};
}

std::uint8_t month_number(std::string_view word) {
  const StarterWord entry = find_starter(word);
  return entry.starter == Starter::month ? static_cast<std::uint8_t>(entry.value) : 0;
}

bool is_common_word(std::string_view month) { return one_of<"may", "march", "mar">(month); }

std::uint8_t weekday_number(std::string_view word) {
  const StarterWord found = find_starter(word);
  return found.starter == Starter::weekday ? static_cast<std::uint8_t>(found.value) : 0;
}

bool is_weekday(std::string_view word) { return weekday_number(word) != 0; }

std::int16_t number_word(std::string_view word) {
  const StarterWord entry = find_starter(word);
  return entry.starter == Starter::number ? entry.value : std::int16_t{0};
}

Seconds unit_seconds(std::string_view word) {
  const Unit* unit = find(kUnits, kUnitIndex, word);
  return unit != nullptr ? unit->seconds : 0;
}

bool is_unit_adjective(std::string_view word) {
  return find(kUnitAdjectives, kUnitAdjectiveIndex, word) != nullptr;
}

}  // namespace pmlint::time
