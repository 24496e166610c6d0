// SPDX-License-Identifier: MIT
#include "core/score/symptoms.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace pmlint::score {
namespace {

// Who or what an incident hurts, and how it shows. Sorted; beginnings of words.
constexpr std::array<std::string_view, 22> kAffected = {
    "account",  "api",      "app",     "client",  "consumer", "customer", "endpoint", "event",
    "merchant", "order",    "payment", "people",  "player",   "request",  "service",  "site",
    "student",  "subscrib", "tenant",  "traffic", "user",     "visitor"};
constexpr std::array<std::string_view, 30> kSymptoms = {
    "cannot",   "corrupt",  "crash",     "degrad",       "delay",     "deni",     "disrupt", "down",
    "downtime", "drop",     "duplica",   "error",        "experienc", "expos",    "fail",    "hang",
    "hung",     "inaccess", "incorrect", "intermittent", "latency",   "lost",     "outage",  "slow",
    "stale",    "timeout",  "unable",    "unavailab",    "unreach",   "unrespons"};

bool begins_like_one_of(std::string_view word, std::span<const std::string_view> stems) {
  return std::any_of(stems.begin(), stems.end(),
                     [word](std::string_view stem) { return word.starts_with(stem); });
}

}  // namespace

bool tells_impact(const facts::TextWords& words, text::ByteRange visible) {
  bool affected = false;
  bool symptom = false;
  for (const facts::TextWord& word : words.in(visible)) {
    const std::string_view lower = words.lower(word);
    affected = affected || begins_like_one_of(lower, kAffected);
    symptom = symptom || begins_like_one_of(lower, kSymptoms);
    if (affected && symptom) return true;
  }
  return false;
}

}  // namespace pmlint::score
