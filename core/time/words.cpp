// SPDX-License-Identifier: MIT
// The words of time in English.
#include "core/time/words.hpp"

#include <algorithm>
#include <array>

#include "core/time/lexer.hpp"

namespace pmlint::time {
namespace {

constexpr std::array kStarters = std::to_array<StarterWord>({
    {"a", Starter::article, 0},
    {"africa", Starter::zone_area, 0},
    {"alaska", Starter::zone_name, 0},
    {"all", Starter::vague_word, 0},
    {"america", Starter::zone_area, 0},
    {"an", Starter::article, 0},
    {"another", Starter::article, 0},
    {"antarctica", Starter::zone_area, 0},
    {"apr", Starter::month, 4},
    {"april", Starter::month, 4},
    {"argentina", Starter::zone_name, 0},
    {"asia", Starter::zone_area, 0},
    {"atlantic", Starter::zone_name, 0},
    {"aug", Starter::month, 8},
    {"august", Starter::month, 8},
    {"australia", Starter::zone_area, 0},
    {"australian", Starter::zone_name, 0},
    {"beijing", Starter::zone_name, 0},
    {"brasilia", Starter::zone_name, 0},
    {"briefly", Starter::vague_word, 0},
    {"british", Starter::zone_name, 0},
    {"cairo", Starter::zone_name, 0},
    {"central", Starter::zone_name, 0},
    {"china", Starter::zone_name, 0},
    {"coordinated", Starter::zone_name, 0},
    {"couple", Starter::article, 0},
    {"dec", Starter::month, 12},
    {"december", Starter::month, 12},
    {"east", Starter::zone_name, 0},
    {"eastern", Starter::zone_name, 0},
    {"eight", Starter::number, 8},
    {"eighteen", Starter::number, 18},
    {"eighty", Starter::number, 80},
    {"eleven", Starter::number, 11},
    {"etc", Starter::zone_area, 0},
    {"europe", Starter::zone_area, 0},
    {"feb", Starter::month, 2},
    {"february", Starter::month, 2},
    {"few", Starter::vague_amount, 0},
    {"fifteen", Starter::number, 15},
    {"fifty", Starter::number, 50},
    {"five", Starter::number, 5},
    {"forty", Starter::number, 40},
    {"four", Starter::number, 4},
    {"fourteen", Starter::number, 14},
    {"fri", Starter::weekday, 0},
    {"friday", Starter::weekday, 0},
    {"greenwich", Starter::zone_name, 0},
    {"gulf", Starter::zone_name, 0},
    {"half", Starter::fraction, 0},
    {"handful", Starter::vague_amount, 0},
    {"hawaii", Starter::zone_name, 0},
    {"hong", Starter::zone_name, 0},
    {"hour", Starter::article, 0},
    {"hours", Starter::plural_unit, 0},
    {"india", Starter::zone_name, 0},
    {"indian", Starter::zone_name, 0},
    {"irish", Starter::zone_name, 0},
    {"israel", Starter::zone_name, 0},
    {"jan", Starter::month, 1},
    {"january", Starter::month, 1},
    {"japan", Starter::zone_name, 0},
    {"johannesburg", Starter::zone_name, 0},
    {"jul", Starter::month, 7},
    {"july", Starter::month, 7},
    {"jun", Starter::month, 6},
    {"june", Starter::month, 6},
    {"kigali", Starter::zone_name, 0},
    {"korea", Starter::zone_name, 0},
    {"lagos", Starter::zone_name, 0},
    {"london", Starter::zone_name, 0},
    {"many", Starter::vague_amount, 0},
    {"mar", Starter::month, 3},
    {"march", Starter::month, 3},
    {"may", Starter::month, 5},
    {"midday", Starter::clock_word, 12},
    {"midnight", Starter::clock_word, 0},
    {"minutes", Starter::plural_unit, 0},
    {"momentarily", Starter::vague_word, 0},
    {"moments", Starter::plural_unit, 0},
    {"mon", Starter::weekday, 0},
    {"monday", Starter::weekday, 0},
    {"moscow", Starter::zone_name, 0},
    {"mountain", Starter::zone_name, 0},
    {"multiple", Starter::vague_amount, 0},
    {"nairobi", Starter::zone_name, 0},
    {"new", Starter::zone_name, 0},
    {"nine", Starter::number, 9},
    {"nineteen", Starter::number, 19},
    {"ninety", Starter::number, 90},
    {"noon", Starter::clock_word, 12},
    {"nov", Starter::month, 11},
    {"november", Starter::month, 11},
    {"number", Starter::vague_amount, 0},
    {"numerous", Starter::vague_amount, 0},
    {"oct", Starter::month, 10},
    {"october", Starter::month, 10},
    {"one", Starter::number, 1},
    {"overnight", Starter::vague_word, 0},
    {"p", Starter::period, 0},
    {"pacific", Starter::zone_name, 0},
    {"pakistan", Starter::zone_name, 0},
    {"paris", Starter::zone_name, 0},
    {"philippine", Starter::zone_name, 0},
    {"pt", Starter::period, 0},
    {"quarter", Starter::fraction, 0},
    {"sat", Starter::weekday, 0},
    {"saturday", Starter::weekday, 0},
    {"sep", Starter::month, 9},
    {"sept", Starter::month, 9},
    {"september", Starter::month, 9},
    {"seven", Starter::number, 7},
    {"seventeen", Starter::number, 17},
    {"seventy", Starter::number, 70},
    {"several", Starter::vague_amount, 0},
    {"singapore", Starter::zone_name, 0},
    {"six", Starter::number, 6},
    {"sixteen", Starter::number, 16},
    {"sixty", Starter::number, 60},
    {"some", Starter::vague_amount, 0},
    {"south", Starter::zone_name, 0},
    {"sun", Starter::weekday, 0},
    {"sunday", Starter::weekday, 0},
    {"sydney", Starter::zone_name, 0},
    {"t", Starter::relative, 0},
    {"ten", Starter::number, 10},
    {"thirteen", Starter::number, 13},
    {"thirty", Starter::number, 30},
    {"three", Starter::number, 3},
    {"thu", Starter::weekday, 0},
    {"thur", Starter::weekday, 0},
    {"thurs", Starter::weekday, 0},
    {"thursday", Starter::weekday, 0},
    {"tokyo", Starter::zone_name, 0},
    {"tue", Starter::weekday, 0},
    {"tues", Starter::weekday, 0},
    {"tuesday", Starter::weekday, 0},
    {"twelve", Starter::number, 12},
    {"twenty", Starter::number, 20},
    {"two", Starter::number, 2},
    {"universal", Starter::zone_name, 0},
    {"us", Starter::zone_area, 0},
    {"various", Starter::vague_amount, 0},
    {"wed", Starter::weekday, 0},
    {"wednesday", Starter::weekday, 0},
    {"weds", Starter::weekday, 0},
    {"west", Starter::zone_name, 0},
    {"western", Starter::zone_name, 0},
});

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

constexpr std::string_view text_of(const StarterWord& entry) { return entry.text; }
constexpr std::string_view text_of(const Unit& entry) { return entry.text; }
constexpr std::string_view text_of(std::string_view entry) { return entry; }

template <typename Table>
constexpr bool in_order(const Table& table) {
  return std::is_sorted(table.begin(), table.end(),
                        [](const auto& a, const auto& b) { return text_of(a) < text_of(b); });
}
static_assert(in_order(kStarters) && in_order(kUnits) && in_order(kUnitAdjectives));

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

constexpr auto kStarterIndex = buckets(kStarters);
constexpr auto kUnitIndex = buckets(kUnits);
constexpr auto kUnitAdjectiveIndex = buckets(kUnitAdjectives);

}  // namespace

StarterWord find_starter(std::string_view word) {
  const StarterWord* entry = find(kStarters, kStarterIndex, word);
  return entry != nullptr ? *entry : StarterWord{};
}

std::uint8_t month_number(std::string_view word) {
  const StarterWord entry = find_starter(word);
  return entry.starter == Starter::month ? static_cast<std::uint8_t>(entry.value) : 0;
}

bool is_common_word(std::string_view month) { return one_of(month, {"may", "march", "mar"}); }

bool is_weekday(std::string_view word) { return find_starter(word).starter == Starter::weekday; }

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
