// SPDX-License-Identifier: MIT
#include "strength.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "items.hpp"

namespace pmlint::actions {
namespace {

constexpr std::string_view kActs[] = {
    "automate",   "automated", "automatic", "automatically", "backup",    "backups",   "block",
    "breaker",    "canary",    "check",     "checks",        "ci",        "configure", "disable",
    "enforce",    "failover",  "fallback",  "fix",           "implement", "increase",  "integrate",
    "limit",      "limits",    "migrate",   "patch",         "pipeline",  "prevent",   "quota",
    "redundancy", "reject",    "remove",    "replace",       "retries",   "retry",     "rollback",
    "rotate",     "scale",     "scaling",   "switch",        "test",      "tests",     "timeout",
    "upgrade",    "validate",  "validation"};

constexpr std::string_view kDetects[] = {
    "alarm",   "alarms",     "alert", "alerting", "alerts", "dashboard", "dashboards",
    "detect",  "detection",  "log",   "logging",  "logs",   "metric",    "metrics",
    "monitor", "monitoring", "page",  "paging",   "tracing"};

constexpr std::string_view kWeak[] = {
    "awareness",  "communicate",   "communication", "discuss",    "doc",      "docs",
    "document",   "documentation", "educate",       "educating",  "guide",    "guideline",
    "guidelines", "investigate",   "playbook",      "playbooks",  "policies", "policy",
    "postmortem", "practices",     "procedure",     "procedures", "remind",   "reminder",
    "research",   "review",        "reviews",       "runbook",    "runbooks", "session",
    "sessions",   "study",         "train",         "training",   "workshop"};

}  // namespace

Strength strength_of(const Document& doc, const Action& action) {
  const std::vector<std::string> words = words_of_work(doc, action);
  if (has_any(words, kActs)) return Strength::acts;
  if (has_any(words, kDetects)) return Strength::detects;
  return has_any(words, kWeak) ? Strength::weak : Strength::acts;
}

}  // namespace pmlint::actions
