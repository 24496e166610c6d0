// SPDX-License-Identifier: MIT
// Zones by name: "West African Time", "Europe/Oslo". And when two spellings are one zone.
#include <algorithm>
#include <array>

#include "core/time/one_of.hpp"
#include "core/time/words.hpp"
#include "core/time/zone.hpp"

namespace pmlint::time {
namespace {

struct NamedZone {
  std::string_view name;
  std::int16_t offset = 0;  // minutes east of UTC, or kAmbiguousOffset
};

constexpr std::array kNames = std::to_array<NamedZone>({
    {"accra time", 0},
    {"addis ababa time", 180},
    {"alaska time", kAmbiguousOffset},
    {"argentina time", -180},
    {"atlantic standard time", -240},
    {"atlantic time", kAmbiguousOffset},
    {"australian eastern daylight time", 660},
    {"australian eastern standard time", 600},
    {"australian eastern time", kAmbiguousOffset},
    {"beijing time", 480},
    {"brasilia time", -180},
    {"british summer time", 60},
    {"british time", kAmbiguousOffset},
    {"cairo time", kAmbiguousOffset},
    {"casablanca time", kAmbiguousOffset},
    {"central africa time", 120},
    {"central african time", 120},
    {"central daylight time", -300},
    {"central european standard time", 60},
    {"central european summer time", 120},
    {"central european time", 60},
    {"central standard time", -360},
    {"central time", kAmbiguousOffset},
    {"china standard time", 480},
    {"coordinated universal time", 0},
    {"east africa time", 180},
    {"east african time", 180},
    {"eastern africa time", 180},
    {"eastern daylight time", -240},
    {"eastern european summer time", 180},
    {"eastern european time", 120},
    {"eastern standard time", -300},
    {"eastern time", kAmbiguousOffset},
    {"egypt time", kAmbiguousOffset},
    {"ghana time", 0},
    {"greenwich mean time", 0},
    {"gulf standard time", 240},
    {"hawaii standard time", -600},
    {"hong kong time", 480},
    {"india standard time", 330},
    {"indian standard time", 330},
    {"irish standard time", 60},
    {"israel standard time", 120},
    {"israel time", kAmbiguousOffset},
    {"japan standard time", 540},
    {"johannesburg time", 120},
    {"kenya time", 180},
    {"kigali time", 120},
    {"korea standard time", 540},
    {"lagos time", 60},
    {"london time", kAmbiguousOffset},
    {"morocco time", kAmbiguousOffset},
    {"moscow standard time", 180},
    {"moscow time", 180},
    {"mountain daylight time", -360},
    {"mountain standard time", -420},
    {"mountain time", kAmbiguousOffset},
    {"nairobi time", 180},
    {"new york time", kAmbiguousOffset},
    {"new zealand daylight time", 780},
    {"new zealand standard time", 720},
    {"new zealand time", kAmbiguousOffset},
    {"nigeria time", 60},
    {"pacific daylight time", -420},
    {"pacific standard time", -480},
    {"pacific time", kAmbiguousOffset},
    {"pakistan standard time", 300},
    {"paris time", kAmbiguousOffset},
    {"philippine standard time", 480},
    {"philippine time", 480},
    {"rwanda time", 120},
    {"saudi arabia time", 180},
    {"saudi time", 180},
    {"singapore standard time", 480},
    {"singapore time", 480},
    {"south africa standard time", 120},
    {"south african standard time", 120},
    {"sydney time", kAmbiguousOffset},
    {"tokyo time", 540},
    {"uganda time", 180},
    {"universal coordinated time", 0},
    {"universal time", 0},
    {"west africa time", 60},
    {"west african time", 60},
    {"western african time", 60},
    {"western european summer time", 60},
    {"western european time", 0},
});

// The end of `name` at `p` when its words stand there, blanks apart; 0 otherwise.
Position match_phrase(const Text& text, Position p, std::string_view name) {
  while (true) {
    const std::size_t space = std::min(name.find(' '), name.size());
    const Position size = text.literal(p, name.substr(0, space));
    if (size == 0) return 0;
    p += size;
    if (space == name.size()) return p;
    const Position next = text.spaces(p);
    if (next == p) return 0;
    p = next;
    name.remove_prefix(space + 1);
  }
}

// "Europe/Oslo", "America/Argentina/Ushuaia", "Etc/GMT+2"; not "Asia/Pacific" or "US/Canada".
std::optional<ZoneRead> read_area(const Text& text, Position p, std::string_view area) {
  constexpr Position kMaxCity = 40;
  Position q = p + area.size();
  if (text.at(q) != '/' || !is_upper(text.at(q + 1))) return std::nullopt;
  const std::string_view city = text.word(q + 1);
  if (find_word(city).starter == Starter::zone_area) return std::nullopt;
  const bool us = same(area, "us");
  if (us ? !one_of<"pacific", "eastern", "central", "mountain", "alaska", "hawaii", "arizona",
                   "michigan", "samoa", "aleutian">(city)
         : !same(area, "etc") && (same(city, "pacific") || same(city, "utc"))) {
    return std::nullopt;
  }
  if (same(area, "etc")) {
    auto zone = read_universal_zone(text, q + 1);
    if (!zone) return std::nullopt;
    zone->begin = p;
    zone->zone.name = text.view(p, zone->end);
    zone->zone.offset = -*zone->zone.offset;  // POSIX counts westwards
    return zone;
  }
  ++q;
  const Position limit = q + kMaxCity;
  while (q < limit &&
         (is_letter(text.at(q)) || ((text.at(q) == '_' || text.at(q) == '-' || text.at(q) == '/') &&
                                    is_letter(text.at(q + 1))))) {
    ++q;
  }
  return ZoneRead{p, q, {text.view(p, q), std::nullopt, false}};
}

// The short name of the American zones, whose offset no spelling tells; empty for others.
std::string_view american(std::string_view name) {
  struct Alias {
    std::string_view name;
    std::string_view zone;
  };
  constexpr std::array kAliases = std::to_array<Alias>({
      {"america/chicago", "ct"},
      {"america/denver", "mt"},
      {"america/los_angeles", "pt"},
      {"america/new_york", "et"},
      {"central", "ct"},
      {"central time", "ct"},
      {"ct", "ct"},
      {"eastern", "et"},
      {"eastern time", "et"},
      {"et", "et"},
      {"mountain", "mt"},
      {"mountain time", "mt"},
      {"mt", "mt"},
      {"pacific", "pt"},
      {"pacific time", "pt"},
      {"pt", "pt"},
      {"us/central", "ct"},
      {"us/eastern", "et"},
      {"us/mountain", "mt"},
      {"us/pacific", "pt"},
  });
  const auto* const found = std::find_if(
      kAliases.begin(), kAliases.end(), [&](const Alias& alias) { return same(name, alias.name); });
  return found != kAliases.end() ? found->zone : std::string_view{};
}

}  // namespace

std::optional<ZoneRead> read_zone_name(const Text& text, Position p) {
  const std::string_view first = text.word(p);
  const Starter starter = find_word(first).starter;
  const bool proper = is_upper(text.at(p));  // "pacific time" is written, "europe/oslo" is a path
  if (!proper && starter != Starter::zone_name) return std::nullopt;
  if (proper &&
      (starter == Starter::zone_area || same(first, "atlantic") || same(first, "pacific"))) {
    if (auto zone = read_area(text, p, first)) return zone;
  }
  if (starter != Starter::zone_name) return std::nullopt;
  for (const NamedZone& entry : kNames) {
    const Position end = match_phrase(text, p, entry.name);
    if (end == 0) continue;
    ZoneRead read{p, end, {text.view(p, end), std::nullopt, entry.offset == kAmbiguousOffset}};
    if (entry.offset != kAmbiguousOffset) read.zone.offset = entry.offset;
    return read;
  }
  return std::nullopt;
}

namespace {

// "PST" of "PST/PDT".
bool is_half_of(std::string_view half, std::string_view pair) {
  const std::size_t slash = pair.find('/');
  if (slash == std::string_view::npos) return false;
  return half == pair.substr(0, slash) || half == pair.substr(slash + 1);
}

}  // namespace

bool same_zone(const Zone& a, const Zone& b) {
  if (a.name == b.name && a.offset == b.offset) return true;  // as nearly always
  if (is_half_of(a.name, b.name) || is_half_of(b.name, a.name)) return true;
  if (a.offset && b.offset) return *a.offset == *b.offset;
  if (a.offset || b.offset) return false;
  const std::string_view left = american(a.name);
  if (!left.empty()) return left == american(b.name);
  return std::equal(a.name.begin(), a.name.end(), b.name.begin(), b.name.end(),
                    [](char x, char y) { return to_lower(x) == to_lower(y); });
}

}  // namespace pmlint::time
