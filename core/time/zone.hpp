// SPDX-License-Identifier: MIT
// Reads zones. Each reader looks at one position, a bounded distance around it, and gives what stands
// there with its end, or nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/text/word.hpp"
#include "core/time/calendar.hpp"
#include "core/time/lexer.hpp"

namespace pmlint::time {

struct ZoneRead {
  Position begin = 0;
  Position end = 0;
  Zone zone;
};

// In tables: the name alone does not tell the offset; it depends on the season or the region.
inline constexpr std::int16_t kAmbiguousOffset = 10000;

struct AbbreviationRead {
  ZoneRead zone;
  bool distinct = false;  // a zone wherever it stands
};
inline constexpr std::size_t kLongestAbbreviation = 4;  // letters
// Of the abbreviations, "UTC" and "GMT", in lower case.
extern const text::WordFilter kAbbreviationFilter;
// "PST"; in lower case only where nothing else is spelled so.
[[nodiscard]] std::optional<AbbreviationRead> read_abbreviation(const Text& text, Position p);

struct OffsetRead {
  Position end = 0;
  std::int32_t minutes = 0;
};
// "+02:00", "-0530", "+02", and "+2" where `short_form`; `p` is at the sign.
[[nodiscard]] std::optional<OffsetRead> read_offset(const Text& text, Position p, bool short_form);
// The offset of "UTC-5", "GMT + 1" behind the name; a dash that opens a range is none.
[[nodiscard]] std::optional<OffsetRead> read_universal_offset(const Text& text, Position p);

// A zone behind a clock, blanks, a comma and brackets included: " PST", "+02:00", " (GMT + 1)".
[[nodiscard]] std::optional<ZoneRead> read_zone_after(const Text& text, Position p, bool after_iso);
// A zone that is clear without a clock: "UTC", "GMT+2", "Europe/Oslo", "Eastern Time", "PST", and
// "(CAT)" or "CAT" where the words around it speak of times.
[[nodiscard]] std::optional<ZoneRead> read_zone_mention(const Text& text, Position p);
// "UTC", "GMT" with an optional offset, in any case.
[[nodiscard]] std::optional<ZoneRead> read_universal_zone(const Text& text, Position p);
// "Eastern Standard Time", "Europe/Oslo".
[[nodiscard]] std::optional<ZoneRead> read_zone_name(const Text& text, Position p);

}  // namespace pmlint::time
