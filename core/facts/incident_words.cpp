// SPDX-License-Identifier: MIT
#include "core/facts/incident_words.hpp"

#include <algorithm>
#include <array>

namespace pmlint::facts {
namespace {

template <std::size_t N>
bool any(std::span<const Word> words, std::size_t index,
         const std::array<std::string_view, N>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
    return match_phrase(words, index, phrase) != 0;
  });
}

constexpr std::array<std::string_view, 22> kIncident{
    "outage*",     "downtime",     "down-time",   "incident*", "disruption*", "degradation*",
    "interruption*", "unavailability", "impact",  "issue",     "problem",     "slowdown",
    "halt",        "breakdown",    "blackout",    "brownout",  "failure",     "event",
    "events",      "degraded",     "slowness",    "event's"};

constexpr std::array<std::string_view, 34> kState{
    "down",        "unavailable",  "offline",     "inaccessible", "unreachable", "degraded",
    "unable",      "unusable",     "unresponsive", "halted",      "impacted",    "affected",
    "broken",      "stopped",      "impossible",  "could not",    "couldn*",     "cannot",
    "fail*",       "error*",       "experienc*",  "slow*",        "disrupted",   "interrupted",
    "stalled",     "crash*",       "not available", "out of service", "not able", "500*",
    "503*",        "no longer",    "lost",        "occur*"};

constexpr std::array<std::string_view, 9> kLasting{
    "lasted", "lasting", "lasts",  "persisted", "persisting", "spanned", "spanning", "endured",
    "went on"};

constexpr std::array<std::string_view, 20> kRecovery{
    "resolv*",  "restor*",       "fixed",   "recover*", "mitigated",   "mitigate", "mitigating",
    "back",     "repaired",      "ended",   "operational", "fix",      "remediat*", "cleared",
    "normal",   "stabilized",    "stabilised", "available", "working",  "returned"};

constexpr std::array<std::string_view, 8> kBeginning{
    "started", "began", "starting", "beginning", "begun", "commenced", "start", "begins"};

constexpr std::array<std::string_view, 38> kSetting{
    "every",      "each",      "per",       "timeout*",  "time-out*", "interval*", "retention",
    "ttl",        "sla",       "slo",       "ago",       "later",     "earlier",   "old",
    "retain*",    "cooldown",  "backoff",   "retry",     "retries",   "expires",   "expire",
    "expiry",     "lifetime",  "uptime",    "cache*",    "schedul*",  "warranty",  "notice",
    "threshold",  "lookback",  "history",   "worth",     "sleep*",    "poll*",     "batch*",
    "grace",      "rolling",   "delay"};

constexpr std::array<std::string_view, 10> kDetection{
    "detect*", "notic*", "alert*", "acknowledg*", "page*", "discover*", "respond*", "escalat*",
    "identif*", "diagnos*"};

}  // namespace

bool names_incident(std::span<const Word> words, std::size_t index) {
  return any(words, index, kIncident);
}
bool names_state(std::span<const Word> words, std::size_t index) {
  return any(words, index, kState);
}
bool names_lasting(std::span<const Word> words, std::size_t index) {
  return any(words, index, kLasting);
}
bool names_recovery(std::span<const Word> words, std::size_t index) {
  return any(words, index, kRecovery);
}
bool names_beginning(std::span<const Word> words, std::size_t index) {
  return any(words, index, kBeginning);
}
bool names_setting(std::span<const Word> words, std::size_t index) {
  return any(words, index, kSetting);
}
bool names_detection(std::span<const Word> words, std::size_t index) {
  return any(words, index, kDetection);
}

}  // namespace pmlint::facts
