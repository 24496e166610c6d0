// SPDX-License-Identifier: MIT
#include "formats/html/signs.hpp"

#include <fmt/format.h>

#include <iterator>

#include "core/facts/facts.hpp"
#include "formats/html/markup.hpp"

namespace pmlint::formats::html {
namespace {

using namespace facts;

constexpr Sign kSigns[] = {
    {"follow", "follow-up", "follow-up work",
     "M-1.8-6.5h3.6v4.7h4.7v3.6h-4.7v4.7h-3.6v-4.7h-4.7v-3.6h4.7Z", kRoleFollowUp, false},
    {"resolved", "resolved", "service is restored", "M-6-6H6V6H-6Z", kRoleResolved, true},
    {"start", "started", "impact begins", "M-7-5.5H7L0 7Z", kRoleStart, true},
    {"mitigated", "mitigated", "impact is reduced or gone", "M0-7L7 5.5H-7Z", kRoleMitigated, true},
    {"detected", "detected", "noticed by people or machines",
     "M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z", kRoleDetected, true},
    {"identified", "identified", "the cause is known", "M0-7.5L7.5 0L0 7.5L-7.5 0Z",
     kRoleIdentified, true},
    {"trigger", "trigger", "what set it off", "M0-7L7 0L0 7L-7 0Z", kRoleTrigger, true},
    {"attempt", "attempt", "a fix is tried", "M-5.5-5.5H5.5V5.5H-5.5Z", kRoleAttempt, false},
    {"symptom", "symptom", "a further symptom", "M-6.5-5H6.5L0 6.5Z", kLaterSymptom, false},
    {"response", "engaged", "someone engages or is called in",
     "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z", kRoleAcknowledged | kRoleEscalated, false},
    {"closed", "closed", "confirmed stable, or closed", "M-5.5 0L-1.5 4.5L6-5",
     kRoleVerified | kRoleClosed, false},
    {"comms", "told", "a message to customers", "M-6.5-5.5H6.5V3H0.5L-3 6.5V3H-6.5Z", kRoleComms,
     false},
    {"other", "", "another entry", "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z", 0, false},
};

struct RoleWord {
  std::uint32_t role;
  std::string_view word;
};
constexpr RoleWord kRoleWords[] = {
    {kRoleTrigger, "trigger"},
    {kRoleStart, "started"},
    {kLaterSymptom, "symptom"},
    {kRoleDetected, "detected"},
    {kRoleAcknowledged, "acknowledged"},
    {kRoleEscalated, "escalated"},
    {kRoleIdentified, "cause identified"},
    {kRoleAttempt, "fix attempted"},
    {kRoleMitigated, "mitigated"},
    {kRoleResolved, "resolved"},
    {kRoleVerified, "verified"},
    {kRoleClosed, "closed"},
    {kRoleComms, "customers told"},
    {kRoleFollowUp, "follow-up"},
    {kRoleNegated, "not yet over"},
};

}  // namespace

std::span<const Sign> signs() { return kSigns; }

std::size_t sign_of(std::uint32_t roles) {
  std::size_t sign = 0;
  while (sign + 1 < std::size(kSigns) && (kSigns[sign].roles & roles) == 0) ++sign;
  return sign;
}

std::string role_words(std::uint32_t roles) {
  std::string words;
  for (const RoleWord& row : kRoleWords) {
    if ((roles & row.role) == 0) continue;
    if (!words.empty()) words += ", ";
    words += row.word;
  }
  return words;
}

std::string sign_path(std::size_t sign, double x, double y) {
  return fmt::format(R"svg(<path class="sign sign-{}" transform="translate({} {})" d="{}"/>)svg",
                     kSigns[sign].name, unit(x), unit(y), kSigns[sign].path);
}

std::string sign_icon(std::size_t sign) {
  return fmt::format(
      R"(<svg class="icon" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">{}</svg>)",
      sign_path(sign, 0, 0));
}

}  // namespace pmlint::formats::html
