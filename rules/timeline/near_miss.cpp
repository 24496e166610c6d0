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

constexpr std::array<std::string_view, 8> kPhrases{"near miss",
                                                   "near-miss",
                                                   "no customer impact",
                                                   "no user impact",
                                                   "no user was affected",
                                                   "no users were affected",
                                                   "nobody was affected",
                                                   "no customers were affected"};
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

bool tells_near_miss(std::string_view text) {
  return std::ranges::any_of(kPhrases, [text](auto phrase) { return holds(text, phrase); }) ||
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
