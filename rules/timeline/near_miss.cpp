// SPDX-License-Identifier: MIT
#include "near_miss.hpp"

#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pmlint::timeline {
namespace {

constexpr std::array<std::string_view, 2> kNearMiss{"near miss", "near-miss"};
constexpr std::array<std::string_view, 6> kNobodyHit{
    "no customer impact",     "no user impact",      "no user was affected",
    "no users were affected", "nobody was affected", "no customers were affected"};
constexpr std::array<std::string_view, 8> kLimits{"before", "beyond",  "except", "in",
                                                  "on",     "outside", "until",  "yet"};
// "in this incident", "in production": all of it after all.
constexpr std::array<std::string_view, 4> kWholes{"any", "production", "the incident", "this"};
constexpr std::array<std::string_view, 2> kHarm{"outage", "downtime"};
// "never encountered an actual outage": bytes before the harm in which it is denied.
constexpr std::size_t kNear = 32;

bool holds(std::string_view text, std::string_view words) {
  return find_words(text, words) != std::string_view::npos;
}

bool never_had(std::string_view text, std::string_view harm) {
  const std::size_t at = find_words(text, harm);
  if (at == std::string_view::npos) return false;
  std::string_view before = text.substr(0, at);
  before.remove_prefix(before.size() - std::min(before.size(), kNear));
  return holds(before.substr(before.find_last_of(".:;\n") + 1), "never");
}

// "no customer impact in the EU", "... until Monday": of a part, or for a while.
bool is_limited(std::string_view behind) {
  behind = trim(behind);
  const std::string_view next(behind.begin(), std::ranges::find_if_not(behind, is_word_byte));
  if (std::ranges::find(kLimits, next) == kLimits.end()) return false;
  behind = trim(behind.substr(next.size()));
  return std::ranges::none_of(kWholes, [&](auto whole) { return behind.starts_with(whole); });
}

bool says_nobody_was_hit(std::string_view text, std::string_view phrase) {
  for (std::size_t at = 0; (at = find_words(text, phrase)) != std::string_view::npos;) {
    text.remove_prefix(at + phrase.size());
    if (!is_limited(text)) return true;
  }
  return false;
}

bool tells_near_miss(std::string_view text) {
  return std::ranges::any_of(kNearMiss, [text](auto words) { return holds(text, words); }) ||
         std::ranges::any_of(kNobodyHit,
                             [text](auto words) { return says_nobody_was_hit(text, words); }) ||
         std::ranges::any_of(kHarm, [text](auto harm) { return never_had(text, harm); });
}

}  // namespace

bool is_near_miss(const Document& doc) {
  auto first = static_cast<std::uint32_t>(doc.text().size());
  for (const Section section : doc.sections()) {
    first = std::min(first, section.title().begin);
    const SectionKind kind = section.governing();
    if ((kind == SectionKind::summary || kind == SectionKind::impact) &&
        tells_near_miss(doc.text(section.own()))) {
      return true;
    }
  }
  return tells_near_miss(doc.text().substr(0, first));
}

}  // namespace pmlint::timeline
