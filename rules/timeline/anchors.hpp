// SPDX-License-Identifier: MIT
// The placed events of a timeline, as the rules about stated lengths and windows compare with them.
// An event that spans a range counts at both of its ends.
#pragma once

#include <pmlint/document.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pmlint::timeline {

struct Anchor {
  Moment moment;
  std::uint32_t roles = 0;
  Event event;

  [[nodiscard]] bool has(std::uint32_t wanted) const { return (roles & wanted) != 0; }
};

// Users are better off from here on; closing, announcing and checking are no end of the impact.
inline constexpr std::uint32_t kRestored = kMitigated | kResolved;

// Two statements this many lines apart, and no more, are about the same thing.
inline constexpr int kNearLines = 6;

// Anchors that can be compared with `like` (dated or not, same zone as far as both are known), in
// document order.
[[nodiscard]] std::vector<Anchor> anchors(const Document& doc, bool dated, std::string_view zone);

// In order of time; those of one moment stay as they are.
void sort_by_time(std::vector<Anchor>& anchors);

// "UTC", "GMT" and "Z" are one zone; an unknown zone is taken to be the other.
[[nodiscard]] bool comparable_zones(std::string_view a, std::string_view b);

// How far an endpoint may lie from its event: a tenth of the length, five minutes at least; twice
// that when it is approximate (as for lengths).
[[nodiscard]] Seconds endpoint_room(Seconds length, bool approximate);

// "16:30", with the date when the anchors span days.
[[nodiscard]] std::string spell_time(const Event& event);

// "detected", "restored", ...: the strongest role in one word.
[[nodiscard]] std::string_view role_name(std::uint32_t roles);

}  // namespace pmlint::timeline
