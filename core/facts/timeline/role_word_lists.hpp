// SPDX-License-Identifier: MIT
// What stands around a phrase of the lexicon and takes its meaning: what was denied, wished for, known
// before, or is only the name of a thing. The lists of role_signs.cpp; nothing else reads them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/facts/timeline/event.hpp"
#include "core/facts/timeline/role_lexicon.hpp"

namespace pmlint::facts::role_lists {

// What was not, or was zero.
inline constexpr std::array<std::string_view, 25> kNegations{
    "nobody", "nothing", "none",   "not",     "no",    "never",  "without", "zero",  "0",
    "didn*",  "wasn*",   "weren*", "couldn*", "hasn*", "haven*", "isn*",    "aren*", "doesn*",
    "don't",  "dont",    "can't",  "cannot",  "won't", "wont",   "nor"};

// What was wished for, tried, expected or done in part.
inline constexpr std::array<std::string_view, 33> kWishes{
    "fail* to",  "unable",     "attempt*",      "try",       "tries",   "tried",
    "trying",    "will",       "would",         "should",    "could",   "might",
    "may",       "partial*",   "partly",        "expected",  "plan*",   "until",
    "if",        "whether",    "hop*",          "awaiting",  "waiting", "unsuccessful*",
    "temporar*", "gives up",   "gave up",       "giving up", "most",    "mostly",
    "majority",  "some users", "some customers"};

// What was only talked about or looked at.
inline constexpr std::array<std::string_view, 19> kTalk{
    "possible", "aim*",    "schedul*", "potential", "discuss*",  "suggest*", "propos*",
    "agree*",   "decid*",  "ask*",     "request*",  "whether",   "ensur*",   "check",
    "checks",   "checked", "checking", "make sure", "makes sure"};

// "the assumption was that a spike in traffic ...": thought, not seen.
inline constexpr std::array<std::string_view, 7> kGuesses{
    "assum*", "hypothes*", "theory", "unaware", "suspect*", "suspicio*", "blam*"};
// "the incident report", "reports that the test passes": paper, and good news.
inline constexpr std::array<std::string_view, 5> kPapers{"incident", "this", "final", "full",
                                                         "draft"};
inline constexpr std::array<std::string_view, 3> kGoodNews{"passes", "passed", "succe*"};
// Where nothing ends that users see.
inline constexpr std::array<std::string_view, 6> kTrials{
    "proof of concept", "prototype", "draft*", "staging", "locally", "test environment"};

// Right of the phrase, in its sentence.
inline constexpr std::array<std::string_view, 16> kRelapses{
    "still fail*",   "still not",       "still return*",    "still down",
    "still see*",    "still occur*",    "still unavailab*", "still present",
    "still getting", "error* persist*", "issue* persist*",  "problem persist*",
    "persisted",     "persists",        "not resolve*",     "without success"};

// Right of the phrase, wherever: they speak of what was done before.
inline constexpr std::array<std::string_view, 15> kFutile{
    "did not help",    "didn* help",       "does not help",   "no effect",        "no improvement",
    "did not improve", "does not improve", "did not resolve", "does not resolve", "unsuccessful*",
    "to no avail",     "did not solve",    "didn* solve",     "did not fix",      "didn* fix"};

// "the cause of the errors", "fixing timeouts": of trouble that is known.
inline constexpr std::array<std::string_view, 24> kOfKnownTrouble{
    "cause of", "causes of", "source of", "reason for", "reasons for", "fix",
    "fixed",    "fixing",    "debug*",    "reproduc*",  "earlier",     "previous*",
    "known",    "simulat*",  "prevent*",  "fix for",    "during the",  "to mitigate",
    "to log",   "to find",   "to trace",  "to resolve", "to address",  "rectif*"};
// "errors persist", "error caught in the configuration": it does not begin, or somebody looks at it.
inline constexpr std::array<std::string_view, 12> kLastingOrRead{
    "persist*", "continu*", "remain*",  "caught",   "checked", "ruled out",
    "reviewed", "analyzed", "analysed", "examined", "lasted",  "was replaced"};
// "the loop stopped": good news.
inline constexpr std::array<std::string_view, 2> kTroubleThatStops{"loop*", "leak*"};
// "checked the logs for errors", "router is taken offline": what responders do.
inline constexpr std::array<std::string_view, 13> kHandling{
    "checked",    "checking", "searched",  "searching", "reviewed", "reviewing", "inspected",
    "inspecting", "examined", "examining", "taken",     "took",     "taking"};
// "an hour after the incident began": when, not what.
inline constexpr std::array<std::string_view, 3> kWhen{"after", "since", "before"};
// "error log", "latency budget": things that are there on good days.
inline constexpr std::array<std::string_view, 10> kStandingThings{
    "log",      "logs",      "logging", "logger*",  "tracking",
    "tracker*", "reporting", "budget*", "handling", "fixing"};
// "the restart failed", "failed rollback": an effort did, not the service.
inline constexpr std::array<std::string_view, 17> kEfforts{
    "rollback*", "rollout*", "restart*", "reboot*",  "attempt*", "fix",
    "fixes",     "patch",    "revert*",  "failover", "test",     "tests",
    "ci",        "build",    "builds",   "on ci",    "in ci"};
// "alert pages the on-call engineer": called, not yet at work.
inline constexpr std::array<std::string_view, 8> kCalls{"page",   "pages",  "paged", "paging",
                                                        "alert*", "notif*", "sent",  "call*"};
// "tried to identify", "attempted to log in": looking and using are no fixes.
inline constexpr std::array<std::string_view, 27> kNoFixes{
    "identify", "debug*",    "understand", "figure",   "find",   "isolate", "determine",
    "see",      "reproduce", "contact",    "view",     "access", "upload",  "download",
    "open",     "load",      "log in",     "log into", "login",  "sign in", "reach",
    "visit",    "connect",   "attack*",    "buy",      "pay",    "purchase"};
// "root cause analysis", "to determine the root cause", "suspected": not known yet.
inline constexpr std::array<std::string_view, 15> kNotKnown{
    "to discuss",   "to review",     "to determine", "to find", "to identify",
    "to establish", "to understand", "for",          "assum*",  "suspect*",
    "unknown",      "into",          "looking",      "if",      "whether"};
// "considering a bug in the driver as the root cause".
inline constexpr std::array<std::string_view, 4> kConsidered{"considering", "potential", "possible",
                                                             "possibly"};
inline constexpr std::array<std::string_view, 3> kAnalyses{"analysis", "investigation", "unknown"};
// "identified as a potential cause", "was identified as the engineer on duty".
inline constexpr std::array<std::string_view, 5> kNotTheCause{
    "potential", "possible", "as the engineer", "as the ? engineer", "member"};
// "the newly implemented check", "the identified bug": told of before.
inline constexpr std::array<std::string_view, 3> kBefore{"newly", "recently", "previously"};
inline constexpr std::array<std::string_view, 4> kDeterminers{"the", "an", "any", "newly"};
// "a flaw that they found", "nowhere to be found": not what this entry tells.
inline constexpr std::array<std::string_view, 3> kFoundBefore{"they", "to be", "nowhere"};
inline constexpr std::array<std::string_view, 7> kNames{"dns",    "name", "names", "address",
                                                        "domain", "ip",   "host"};
inline constexpr std::array<std::string_view, 12> kPlans{
    "option*",  "plan*", "path*",   "step*",     "time*", "attempt*",
    "strateg*", "team*", "effort*", "procedur*", "mode",  "process*"};
// "began restoring", "in recovery mode": under way.
inline constexpr std::array<std::string_view, 6> kUnderWay{"began",  "begin*",   "begun",
                                                           "start*", "initiat*", "in"};
// "recovery actions initiated", "restoration begins".
inline constexpr std::array<std::string_view, 9> kBegins{"began",     "begin*",      "commenc*",
                                                         "initiat*",  "start*",      "underway",
                                                         "under way", "in progress", "ongoing"};
// "the recovery of the cluster is ongoing".
inline constexpr std::array<std::string_view, 6> kUnfinished{
    "in progress", "ongoing", "on-going", "on going", "underway", "under way"};
// "backup restoration": a step.
inline constexpr std::array<std::string_view, 4> kCopies{"backup*", "snapshot*", "dump", "archive"};
// "package detection job": what a thing is called.
inline constexpr std::array<std::string_view, 10> kDetectors{
    "automation", "pipeline", "service", "job",   "model",
    "feature",    "camera",   "module",  "rule*", "algorithm*"};
inline constexpr std::array<std::string_view, 1> kPurpose{"for"};
// "recovery vs. rebuild": weighed against something else, or given up.
inline constexpr std::array<std::string_view, 2> kWeighed{"vs", "versus"};
inline constexpr std::array<std::string_view, 6> kUndecided{"abandon*",  "discuss*", "weigh*",
                                                            "consider*", "debat*",   "compar*"};
// "the name resolved to 2 IP addresses": a look-up, and nothing ends.
inline constexpr std::array<std::string_view, 10> kLookUps{
    "to ip*",          "to ? ip*",   "to ? ? ip*",     "to address*",  "to ? address*",
    "to ? ? address*", "to ? host*", "to the wrong *", "to localhost", "to ? old *"};
// "escalating response times": it grows, and nobody is called.
inline constexpr std::array<std::string_view, 6> kGrowing{"response time*", "latenc*", "error*",
                                                          "cost*",          "load",    "traffic"};
// "the provider confirms that their service is operational": not ours.
inline constexpr std::array<std::string_view, 5> kOthers{
    "their service*", "their system*", "their side", "their end", "their platform"};
inline constexpr std::array<std::string_view, 2> kTheirPages{"their status page",
                                                             "health dashboard"};
inline constexpr std::array<std::string_view, 5> kBuilds{"version*", "release*", "build*",
                                                         "branch*", "configuration*"};
// "issue with logging in verified": it is there.
inline constexpr std::array<std::string_view, 5> kTroubles{"issue*", "problem*", "error*", "outage",
                                                           "report*"};
// "on-call management system", "contacted the customer service": no engineers.
inline constexpr std::array<std::string_view, 5> kTools{"management", "system*", "tool*",
                                                        "rotation", "schedule*"};
inline constexpr std::array<std::string_view, 3> kFrontDesk{"customer*", "the customer*", "us"};
inline constexpr std::array<std::string_view, 7> kAudience{
    "users", "customers", "clients", "community", "public", "affected", "stakeholder*"};
inline constexpr std::array<std::string_view, 2> kPublic{"user*", "customer*"};

inline constexpr std::uint32_t kAllButEnds = ~kEndRoles;
inline constexpr std::uint32_t kSymptoms = kSenseSymptom | kSenseBreak;
inline constexpr std::uint32_t kCauses = kRoleIdentified | kSenseCause | kSenseRevealed;
inline constexpr std::array kContexts{
    RoleContext{kAllButEnds, Side::before, 4, kNegations},
    RoleContext{kRoleTrigger | kSenseShipped, Side::before, 5, kWishes},
    RoleContext{kRoleTrigger | kSenseShipped | kRoleMitigated | kRoleResolved, Side::before, 8,
                kTalk},
    RoleContext{kEndRoles, Side::before, 12, kTrials},
    RoleContext{kEndRoles, Side::after, 8, kTrials},
    RoleContext{kEndRoles, Side::before, 3, kOthers},
    RoleContext{kEndRoles, Side::before, 8, kTheirPages},
    RoleContext{kSenseResolution, Side::before, 2, kUnderWay},
    RoleContext{kSenseResolution, Side::after, 4, kBegins},
    RoleContext{kSenseResolution | kRoleMitigated, Side::after, 8, kUnfinished},
    RoleContext{kSenseResolution, Side::before, 1, kCopies},
    RoleContext{kSenseResolution, Side::after, 1, kWeighed},
    RoleContext{kSenseResolution, Side::before, 4, kUndecided},
    RoleContext{kRoleDetected, Side::after, 1, kDetectors},
    RoleContext{kRoleResolved, Side::after, 1, kLookUps},
    RoleContext{kRoleEscalated, Side::after, 1, kGrowing},
    RoleContext{kSymptoms, Side::before, 3, kOfKnownTrouble},
    RoleContext{kSymptoms | kRoleTrigger, Side::before, 12, kGuesses},
    RoleContext{kSymptoms, Side::before, 6, kHandling},
    RoleContext{kSenseSymptom, Side::before, 1, kTroubleThatStops},
    RoleContext{kSenseSymptom, Side::after, 2, kLastingOrRead},
    RoleContext{kRoleStart, Side::before, 2, kWhen},
    RoleContext{kSensePaper, Side::before, 1, kPapers},
    RoleContext{kSenseReport | kSensePaper, Side::after, 10, kGoodNews},
    RoleContext{kSenseSymptom, Side::after, 1, kStandingThings},
    RoleContext{kSymptoms, Side::before, 4, kEfforts},
    RoleContext{kSenseSymptom, Side::after, 1, kEfforts},
    RoleContext{kSenseOnCall, Side::before, 4, kCalls},
    RoleContext{kSenseOnCall, Side::after, 1, kTools},
    RoleContext{kSenseTold, Side::after, 2, kAudience},
    RoleContext{kRoleComms, Side::before, 1, kPublic},
    RoleContext{kRoleEscalated, Side::after, 1, kFrontDesk},
    RoleContext{kSenseTried, Side::after, 4, kNoFixes},
    RoleContext{kRoleAttempt, Side::before, 1, kBefore},
    RoleContext{kRoleIdentified | kSenseCause, Side::before, 4, kNotKnown},
    RoleContext{kSenseCause, Side::before, 10, kConsidered},
    RoleContext{kSenseRevealed, Side::before, 12, kGuesses},
    RoleContext{kCauses, Side::after, 2, kAnalyses},
    RoleContext{kCauses, Side::after, 8, kNotTheCause},
    RoleContext{kRoleIdentified, Side::before, 1, kDeterminers},
    RoleContext{kSenseFound, Side::before, 2, kFoundBefore},
    RoleContext{kSenseLooking, Side::before, 3, kPurpose},
    RoleContext{kSenseResolution, Side::before, 5, kPurpose},
    RoleContext{kSenseResolution, Side::before, 1, kNames},
    RoleContext{kSenseResolution | kRoleMitigated, Side::after, 1, kPlans},
    RoleContext{kRoleVerified, Side::before, 3, kTroubles},
    RoleContext{kRoleVerified, Side::after, 1, kBuilds},
};

// What a fix is called; what ships one mends, and what undoes a change is no change that set it off.
inline constexpr std::array<std::string_view, 14> kFixes{
    "fix",     "fixes",    "fixed",     "hotfix*",     "patch",      "patched",      "mitigation*",
    "revert*", "rollback", "roll back", "rolled back", "rolls back", "rolling back", "correct*"};

// "false lead: the network team reports all clear".
inline constexpr std::array<std::string_view, 5> kFalseLeads{
    "false lead*", "red herring*", "misleading", "wild goose*", "wrong turn"};
// "in order to get the service back".
inline constexpr std::array<std::string_view, 8> kPurposes{"get",   "bring",     "apply",   "put",
                                                           "reach", "implement", "restore", "keep"};
// "found unresponsive", "found no errors".
inline constexpr std::array<std::string_view, 17> kTroubledStates{
    "unrespons*", "unreachab*", "unavailab*", "inaccessib*", "offline", "down",
    "dead",       "crash*",     "degrad*",    "increas*",    "spik*",   "surge*",
    "high",       "overload*",  "abnormal*",  "no",          "nothing"};
// Right of "found": why, so the trouble after it is what it caused.
inline constexpr std::array<std::string_view, 6> kCausing{"caus*",  "due",  "because",
                                                          "behind", "made", "making"};

// "but errors persist": what follows is told against it.
inline constexpr std::array<std::string_view, 1> kTurns{"but"};
// "managed to bring it back" is no purpose.
inline constexpr std::array<std::string_view, 5> kDone{"able", "managed", "manages", "seem*",
                                                       "appear*"};

}  // namespace pmlint::facts::role_lists
