// SPDX-License-Identifier: MIT
// The usual abbreviations of zones. Many are words or acronyms of something else; `distinct` says
// that in capitals the abbreviation means a zone wherever it stands.
#include <algorithm>
#include <array>

#include "core/text/sorted.hpp"
#include "core/time/zone.hpp"

namespace pmlint::time {
namespace {

struct Abbreviation {
  std::string_view name;
  std::int16_t offset = 0;  // minutes east of UTC, or kAmbiguousOffset
  bool distinct = false;
};
constexpr std::int16_t kAmbiguous = kAmbiguousOffset;

constexpr std::array kAbbreviations = std::to_array<Abbreviation>({{"ACDT", 630, true},
                                                                   {"ACST", 570, true},
                                                                   {"ADT", -180},
                                                                   {"AEDT", 660, true},
                                                                   {"AEST", 600, true},
                                                                   {"AKDT", -480, true},
                                                                   {"AKST", -540, true},
                                                                   {"AMT", kAmbiguous},
                                                                   {"ART", -180},
                                                                   {"AST", kAmbiguous},
                                                                   {"AWST", 480, true},
                                                                   {"BRST", -120, true},
                                                                   {"BRT", -180},
                                                                   {"BST", kAmbiguous},
                                                                   {"CAT", 120},
                                                                   {"CDT", -300, true},
                                                                   {"CEST", 120, true},
                                                                   {"CET", 60, true},
                                                                   {"CLST", -180},
                                                                   {"CLT", -240},
                                                                   {"COT", -300},
                                                                   {"CST", kAmbiguous},
                                                                   {"CT", kAmbiguous},
                                                                   {"EAT", 180},
                                                                   {"ECT", kAmbiguous},
                                                                   {"EDT", -240, true},
                                                                   {"EEST", 180, true},
                                                                   {"EET", 120},
                                                                   {"EST", -300},
                                                                   {"ET", kAmbiguous},
                                                                   {"GST", kAmbiguous},
                                                                   {"HKT", 480},
                                                                   {"HST", -600},
                                                                   {"ICT", 420},
                                                                   {"IDT", 180},
                                                                   {"IRST", 210},
                                                                   {"IST", kAmbiguous},
                                                                   {"JST", 540, true},
                                                                   {"KST", 540},
                                                                   {"MDT", -360},
                                                                   {"MSK", 180},
                                                                   {"MST", -420},
                                                                   {"MT", kAmbiguous},
                                                                   {"MYT", 480},
                                                                   {"NDT", -150},
                                                                   {"NPT", 345},
                                                                   {"NST", -210},
                                                                   {"NZDT", 780, true},
                                                                   {"NZST", 720, true},
                                                                   {"PDT", -420, true},
                                                                   {"PET", -300},
                                                                   {"PHT", 480},
                                                                   {"PKT", 300},
                                                                   {"PST", -480, true},
                                                                   {"PT", kAmbiguous},
                                                                   {"SAST", 120, true},
                                                                   {"SGT", 480},
                                                                   {"SST", kAmbiguous},
                                                                   {"TRT", 180},
                                                                   {"UYT", -180},
                                                                   {"UZT", 300},
                                                                   {"VET", -240},
                                                                   {"WAST", 120},
                                                                   {"WAT", 60},
                                                                   {"WEST", 60},
                                                                   {"WET", 0},
                                                                   {"WIB", 420},
                                                                   {"WIT", 540},
                                                                   {"WITA", 480},
                                                                   {"WST", kAmbiguous},
                                                                   {"Z", 0}});

// A name as a number, its letters from the highest byte on: in the order of the names.
constexpr std::uint32_t packed(std::string_view name) {
  std::uint32_t letters = 0;
  for (std::size_t i = 0; i < kLongestAbbreviation; ++i) {
    letters = letters << 8U | (i < name.size() ? static_cast<unsigned char>(name[i]) : 0U);
  }
  return letters;
}
constexpr auto kPacked = [] {
  std::array<std::uint32_t, kAbbreviations.size()> names{};
  std::transform(kAbbreviations.begin(), kAbbreviations.end(), names.begin(),
                 [](const Abbreviation& entry) { return packed(entry.name); });
  return names;
}();
static_assert(std::is_sorted(kPacked.begin(), kPacked.end()));

// The letters that abbreviations end with, in any case.
constexpr std::uint32_t letter_bit(char letter) {
  return std::uint32_t{1} << (static_cast<unsigned char>(letter) % 32U);
}
constexpr std::uint32_t kLastLetters = [] {
  std::uint32_t letters = 0;
  for (const Abbreviation& entry : kAbbreviations) letters |= letter_bit(entry.name.back());
  return letters;
}();

// `name` has at most kLongestAbbreviation letters.
const Abbreviation* find(std::string_view name) {
  const std::uint32_t wanted = packed(name);
  const std::size_t at = text::count_below(kPacked, wanted);
  return at < kPacked.size() && kPacked[at] == wanted ? &kAbbreviations[at] : nullptr;
}

// "pst", where nothing else is spelled so.
const Abbreviation* find_lower(std::string_view word) {
  std::array<char, kLongestAbbreviation> upper{};
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (!is_lower(static_cast<unsigned char>(word[i]))) return nullptr;
    upper[i] = static_cast<char>(word[i] - ('a' - 'A'));
  }
  const Abbreviation* found = find({upper.data(), word.size()});
  return found != nullptr && found->distinct ? found : nullptr;
}

// "PST/PDT", "CET/CEST": one zone by both its names. The size of the second one with its slash.
std::size_t summer_and_winter(const Text& text, Position slash, std::string_view first) {
  if (text.at(slash) != '/' || !is_upper(text.at(slash + 1))) return 0;
  const std::string_view second = text.word(slash + 1);
  const bool same_region = second.size() >= 3 && first.size() >= 3 && second != first &&
                           second.front() == first.front() && second.back() == first.back();
  if (!same_region || second.size() > kLongestAbbreviation || find(second) == nullptr ||
      !text.ends(slash + 1 + second.size()))
    return 0;
  return second.size() + 1;
}

}  // namespace

constinit const text::WordFilter kAbbreviationFilter = [] {
  text::WordFilter filter;
  for (const std::string_view name : {"utc", "gmt"}) filter.add(name);
  for (const Abbreviation& entry : kAbbreviations) {
    std::array<char, kLongestAbbreviation> lower{};
    std::transform(entry.name.begin(), entry.name.end(), lower.begin(), to_lower);
    filter.add({lower.data(), entry.name.size()});
  }
  return filter;
}();

std::optional<AbbreviationRead> read_abbreviation(const Text& text, Position p) {
  const std::string_view word = text.word(p);
  const Position end = p + word.size();
  if (word.empty() || word.size() > kLongestAbbreviation || !text.ends(end) ||
      (kLastLetters & letter_bit(word.back())) == 0) {
    return std::nullopt;
  }
  if (text.dash(end) == 1 && is_letter(text.at(end + 1))) return std::nullopt;  // "PT-BR"
  const bool capitals = is_upper(text.at(p));
  const Abbreviation* entry = capitals ? find(word) : find_lower(word);
  if (entry == nullptr) return std::nullopt;
  AbbreviationRead read;
  read.zone = {p, end, {word, std::nullopt, entry->offset == kAmbiguous}};
  if (entry->offset != kAmbiguous) read.zone.zone.offset = entry->offset;
  read.distinct = entry->distinct && capitals;
  if (const std::size_t size = summer_and_winter(text, end, word)) {
    read.zone = {p, end + size, {text.view(p, end + size), std::nullopt, true}};
  }
  return read;
}

}  // namespace pmlint::time
