// SPDX-License-Identifier: MIT
// Zones as abbreviations and offsets: "PST", "UTC-5", "+02:00". Many abbreviations are words or
// acronyms of something else, so most count only next to a clock or where the talk is of times.
#include <algorithm>
#include <array>

#include "core/time/grammar.hpp"

namespace pmlint::time {
namespace {

enum class Evidence : std::uint8_t { distinct, needed };

struct Abbreviation {
  std::string_view name;
  std::int16_t offset;  // minutes east of UTC, or kAmbiguousOffset
  Evidence evidence = Evidence::needed;
};

constexpr std::array kAbbreviations = std::to_array<Abbreviation>({
    {"ACDT", 630, Evidence::distinct},
    {"ACST", 570, Evidence::distinct},
    {"ADT", -180},
    {"AEDT", 660, Evidence::distinct},
    {"AEST", 600, Evidence::distinct},
    {"AKDT", -480, Evidence::distinct},
    {"AKST", -540, Evidence::distinct},
    {"AMT", kAmbiguousOffset},
    {"ART", -180},
    {"AST", kAmbiguousOffset},
    {"AWST", 480, Evidence::distinct},
    {"BRST", -120, Evidence::distinct},
    {"BRT", -180},
    {"BST", kAmbiguousOffset},
    {"CAT", 120},
    {"CDT", -300, Evidence::distinct},
    {"CEST", 120, Evidence::distinct},
    {"CET", 60, Evidence::distinct},
    {"CLST", -180},
    {"CLT", -240},
    {"COT", -300},
    {"CST", kAmbiguousOffset},
    {"CT", kAmbiguousOffset},
    {"EAT", 180},
    {"ECT", kAmbiguousOffset},
    {"EDT", -240, Evidence::distinct},
    {"EEST", 180, Evidence::distinct},
    {"EET", 120},
    {"EST", -300},
    {"ET", kAmbiguousOffset},
    {"GST", kAmbiguousOffset},
    {"HKT", 480},
    {"HST", -600},
    {"ICT", 420},
    {"IDT", 180},
    {"IRST", 210},
    {"IST", kAmbiguousOffset},
    {"JST", 540, Evidence::distinct},
    {"KST", 540},
    {"MDT", -360},
    {"MSK", 180},
    {"MST", -420},
    {"MT", kAmbiguousOffset},
    {"MYT", 480},
    {"NDT", -150},
    {"NPT", 345},
    {"NST", -210},
    {"NZDT", 780, Evidence::distinct},
    {"NZST", 720, Evidence::distinct},
    {"PDT", -420, Evidence::distinct},
    {"PET", -300},
    {"PHT", 480},
    {"PKT", 300},
    {"PST", -480, Evidence::distinct},
    {"PT", kAmbiguousOffset},
    {"SAST", 120, Evidence::distinct},
    {"SGT", 480},
    {"SST", kAmbiguousOffset},
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
    {"WST", kAmbiguousOffset},
    {"Z", 0},
});
static_assert(std::is_sorted(kAbbreviations.begin(), kAbbreviations.end(),
                             [](const Abbreviation& a, const Abbreviation& b) {
                               return a.name < b.name;
                             }));

constexpr int kMaxOffsetHours = 14;  // Line Islands
constexpr int kHourMinutes = 60;

struct Offset {
  Position end = 0;
  std::int32_t minutes = 0;
};

// The length of "+" or any minus, 0 when there is none; `sign` is set.
Position sign_at(const Text& text, Position p, int& sign) {
  sign = 1;
  if (text.at(p) == '+') return 1;
  if (text.at(p) == 0xC2 && text.at(p + 1) == 0xB1) return 2;  // "±0"
  sign = -1;
  return text.starts(p, "--") ? 0 : text.dash(p);
}

// "+02:00", "-0530", "+02", and "+2" where `short_form`; `p` is at the sign.
std::optional<Offset> read_offset(const Text& text, Position p, bool short_form) {
  int sign = 1;
  const Position size = sign_at(text, p, sign);
  if (size == 0) return std::nullopt;
  const Digits digits = text.digits(p + size);
  std::int64_t hours = digits.value;
  std::int64_t minutes = 0;
  Position end = digits.end;
  if (digits.count == 4) {
    hours = digits.value / 100;
    minutes = digits.value % 100;
  } else if (digits.count == 0 || digits.count > 2 || (digits.count == 1 && !short_form)) {
    return std::nullopt;
  } else if (text.at(end) == ':') {
    minutes = text.number(end + 1, 2);
    end += 3;
  }
  const bool quarter = minutes == 0 || minutes == 30 || minutes == 45;
  if (hours > kMaxOffsetHours || !quarter) return std::nullopt;
  if (!text.ends(end) || text.at(end) == '%' || text.at(end) == ':') return std::nullopt;
  if (text.at(end) == '.' && is_digit(text.at(end + 1))) return std::nullopt;
  return Offset{end, static_cast<std::int32_t>(sign * (hours * kHourMinutes + minutes))};
}

// The offset of "UTC-5", "GMT + 1", "UTC−05:00"; a dash that opens a range is none.
std::optional<Offset> read_universal_offset(const Text& text, Position p) {
  Position sign = text.blanks(p);
  int direction = 1;
  const Position size = sign_at(text, sign, direction);
  if (size == 0) return std::nullopt;
  const Position number = text.blanks(sign + size);
  const bool glued = sign == p && number == sign + size;
  const Digits digits = text.digits(number);
  if (digits.count == 0 || digits.count > 4) return std::nullopt;
  // "14:00 UTC - 5 users": a spaced minus only where it cannot be a dash.
  if (direction < 0 && number != sign + size && text.at(text.blanks(digits.end)) != ')') {
    return std::nullopt;
  }
  if (direction < 0 && text.at(digits.end) == ':') {
    // "09:00 UTC-10:00 UTC" is a range; so is what has an AM or PM.
    const Position after = digits.end + 3;
    if (!glued || digits.count != 2 || read_meridiem(text, after) ||
        read_zone_after(text, after, false)) {
      return std::nullopt;
    }
  }
  if (direction < 0 && (read_meridiem(text, digits.end) || digits.count == 3)) return std::nullopt;
  // Reads "+ 1" as "+1": the sign and the number apart.
  const std::int64_t whole = digits.count == 4 ? digits.value / 100 : digits.value;
  if (glued || number == sign + size) {
    return read_offset(text, sign, true);
  }
  if (whole > kMaxOffsetHours || digits.count > 2 || !text.ends(digits.end)) return std::nullopt;
  return Offset{digits.end, static_cast<std::int32_t>(direction * whole * kHourMinutes)};
}

const Abbreviation* find_abbreviation(std::string_view name) {
  const auto* const found = std::lower_bound(
      kAbbreviations.begin(), kAbbreviations.end(), name,
      [](const Abbreviation& entry, std::string_view key) { return entry.name < key; });
  return found != kAbbreviations.end() && found->name == name ? found : nullptr;
}

// An abbreviation in capitals; also "pst", where nothing else is spelled so.
const Abbreviation* abbreviation_at(const Text& text, Position p, Position& end, bool any_case) {
  const std::string_view word = text.word(p);
  if (word.empty() || word.size() > 4) return nullptr;
  end = p + word.size();
  if (!text.ends(end)) return nullptr;
  if (text.dash(end) == 1 && is_letter(text.at(end + 1))) return nullptr;  // "PT-BR"
  if (is_upper(text.at(p))) return find_abbreviation(word);
  if (!any_case) return nullptr;
  std::array<char, 4> upper{};
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (!is_lower(static_cast<unsigned char>(word[i]))) return nullptr;
    upper[i] = static_cast<char>(word[i] - ('a' - 'A'));
  }
  const Abbreviation* found = find_abbreviation({upper.data(), word.size()});
  return found != nullptr && found->evidence == Evidence::distinct ? found : nullptr;
}

ZoneRead zone_of(const Text& text, Position begin, Position end, const Abbreviation& entry) {
  ZoneRead read{
      begin, end, {text.view(begin, end), std::nullopt, entry.offset == kAmbiguousOffset}};
  if (entry.offset != kAmbiguousOffset) read.zone.offset = entry.offset;
  return read;
}

// Do the few words before `p` in its line speak of times ("All times in", "Time (")?
bool speaks_of_time(const Text& text, Position p) {
  constexpr int kWords = 6;
  constexpr int kMarks = 6;
  for (int i = 0; i < kWords; ++i) {
    for (int marks = 0; !is_letter(text.before(p)); ++marks) {
      const unsigned char c = text.before(p);
      if (p == 0 || c == '\n' || c == '.' || marks == kMarks) return false;
      --p;
    }
    const std::string_view word = text.word_before(p);
    if (word.empty()) return false;
    if (one_of(word, {"time", "times", "timezone", "timestamp", "timestamps", "timeline", "zone",
                      "tz", "clock", "clocks", "am", "pm", "date", "dates"})) {
      return true;
    }
    p -= word.size();
  }
  return false;
}

bool time_word_follows(const Text& text, Position p) {
  return one_of(text.word(text.blanks(p)), {"time", "times", "timezone", "zone"});
}

// What may stand between the brackets, or directly behind a clock.
std::optional<ZoneRead> read_inner(const Text& text, Position p, bool bracketed) {
  Position name = p;
  if (text.at(p) == '+' && is_letter(text.at(p + 1))) ++name;  // "+UTC"
  if (auto zone = read_universal_zone(text, name)) return zone;
  Position end = 0;
  if (const Abbreviation* entry = abbreviation_at(text, name, end, true)) {
    return zone_of(text, name, end, *entry);
  }
  if (auto zone = read_zone_name(text, name)) return zone;
  // "10:00 Pacific", but not "10:00 Central Bank".
  const std::string_view word = text.word(name);
  if (is_upper(text.at(name)) && one_of(word, {"pacific", "eastern", "central", "mountain"}) &&
      !is_letter(text.at(text.blanks(name + word.size())))) {
    return ZoneRead{name, name + word.size(), {word, std::nullopt, true}};
  }
  if (text.at(p) == '+' || (bracketed && text.dash(p) != 0)) {
    const auto offset = read_offset(text, p, false);
    // "10:00 +10 minutes" is no zone.
    if (offset && (bracketed || offset->end - p > 3)) {
      return ZoneRead{p, offset->end, {text.view(p, offset->end), offset->minutes, false}};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<ZoneRead> read_universal_zone(const Text& text, Position p) {
  if (!same(text.word(p), "utc") && !same(text.word(p), "gmt")) return std::nullopt;
  Position end = p + 3;
  if (!text.ends(end)) return std::nullopt;
  std::int32_t offset = 0;
  if (const auto read = read_universal_offset(text, end)) {
    end = read->end;
    offset = read->minutes;
  }
  return ZoneRead{p, end, {text.view(p, end), offset, false}};
}

std::optional<ZoneRead> read_zone_after(const Text& text, Position p, bool after_iso) {
  if ((text.at(p) == 'Z' || text.at(p) == 'z') && text.ends(p + 1)) {
    return ZoneRead{p, p + 1, {text.view(p, p + 1), 0, false}};
  }
  if (text.at(p) == '+' || (after_iso && text.dash(p) != 0)) {
    if (const auto offset = read_offset(text, p, false)) {
      return ZoneRead{p, offset->end, {text.view(p, offset->end), offset->minutes, false}};
    }
  }
  Position q = text.blanks(p);
  const bool comma = text.at(q) == ',';
  if (comma) q = text.blanks(q + 1);
  const bool bracketed = text.at(q) == '(' || text.at(q) == '[';
  if (!bracketed) {
    auto zone = read_inner(text, q, false);
    // "10:00, Eastern ..." is the next clause.
    if (comma && zone && (!is_upper(text.at(q)) || zone->zone.name.size() > 9)) return std::nullopt;
    return zone;
  }
  auto zone = read_inner(text, text.blanks(q + 1), true);
  if (!zone) return std::nullopt;
  Position r = text.blanks(zone->end);
  for (const std::string_view word : {"time", "zone", "timezone", "tz"}) {
    if (const Position size = text.literal(r, word)) r = text.blanks(r + size);
  }
  if (text.at(r) == ')' || text.at(r) == ']') {
    zone->end = r + 1;
  } else if (text.at(r) != ',' && text.at(r) != ';' && text.at(r) != '/') {
    return std::nullopt;  // "(UTC 05:29)" is a time of its own
  }
  return zone;
}

std::optional<ZoneRead> read_zone_mention(const Text& text, Position p) {
  if (is_upper(text.at(p)) && is_upper(text.at(p + 1))) {
    if (auto zone = read_universal_zone(text, p)) return zone;
  }
  if (auto zone = read_zone_name(text, p)) return zone;
  Position end = 0;
  const Abbreviation* entry = abbreviation_at(text, p, end, false);
  if (entry == nullptr || entry->name.size() < 2) return std::nullopt;
  if (entry->evidence != Evidence::distinct && !speaks_of_time(text, p) &&
      !time_word_follows(text, end)) {
    return std::nullopt;
  }
  return zone_of(text, p, end, *entry);
}

}  // namespace pmlint::time
