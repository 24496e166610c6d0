// SPDX-License-Identifier: MIT
// What stands around a phrase of the lexicon and takes its meaning: what was denied, wished for, known
// before, or is only the name of a thing.
#include <array>

#include "core/facts/facts.hpp"
#include "core/facts/role_lexicon.hpp"

namespace pmlint::facts {
namespace {

// What was not, or was zero.
constexpr std::array<std::string_view, 22> kNegations{
    "nothing", "none",  "not",    "no",      "never", "without", "zero", "0",
    "didn*",   "wasn*", "weren*", "couldn*", "hasn*", "haven*",  "isn*", "aren*",
    "doesn*",  "don*",  "can't",  "cannot",  "won*",  "nor"};

// What was wished for, tried, expected or done in part.
constexpr std::array<std::string_view, 28> kWishes{
    "fail* to", "unable",   "attempt*",      "try",       "tries",    "tried",   "trying",
    "will",     "would",    "should",        "could",     "might",    "may",     "partial*",
    "partly",   "expected", "plan*",         "until",     "if",       "whether", "hop*",
    "awaiting", "waiting",  "unsuccessful*", "temporar*", "gives up", "gave up", "giving up"};

// What was only talked about or looked at.
constexpr std::array<std::string_view, 16> kTalk{
    "possible", "aim*", "schedul*", "potential", "discuss*", "suggest*", "propos*",   "agree*",
    "decid*",   "ask*", "request*", "whether",   "ensur*",   "check*",   "make sure", "makes sure"};

// "the assumption was that a spike in traffic ...": thought, not seen.
constexpr std::array<std::string_view, 4> kGuesses{"assum*", "hypothes*", "theory", "suspect*"};
// "the incident report", "reports that the test passes": paper, and good news.
constexpr std::array<std::string_view, 5> kPapers{"incident", "this", "final", "full", "draft"};
constexpr std::array<std::string_view, 3> kGoodNews{"passes", "passed", "succe*"};
// Where nothing ends that users see.
constexpr std::array<std::string_view, 6> kTrials{
    "proof of concept", "prototype", "draft*", "staging", "locally", "test environment"};

// Right of the phrase, in its sentence.
constexpr std::array<std::string_view, 16> kRelapses{
    "still fail*",   "still not",       "still return*",    "still down",
    "still see*",    "still occur*",    "still unavailab*", "still present",
    "still getting", "error* persist*", "issue* persist*",  "problem persist*",
    "persisted",     "persists",        "not resolve*",     "without success"};

// Right of the phrase, wherever: they speak of what was done before.
constexpr std::array<std::string_view, 11> kFutile{
    "did not help",     "didn* help",      "does not help",    "no effect",
    "no improvement",   "did not improve", "does not improve", "did not resolve",
    "does not resolve", "unsuccessful*",   "to no avail"};

// "the cause of the errors", "fixing timeouts": of trouble that is known.
constexpr std::array<std::string_view, 16> kOfKnownTrouble{
    "cause of", "causes of", "source of", "reason for", "reasons for", "fix",
    "fixed",    "fixing",    "debug*",    "reproduc*",  "earlier",     "previous*",
    "known",    "simulat*",  "prevent*",  "fix for"};
// "error log", "latency budget": things that are there on good days.
constexpr std::array<std::string_view, 9> kStandingThings{"log",       "logs",     "logging",
                                                          "logger*",   "tracking", "tracker*",
                                                          "reporting", "budget*",  "handling"};
// "the restart failed", "failed rollback": an effort did, not the service.
constexpr std::array<std::string_view, 17> kEfforts{
    "rollback*", "rollout*", "restart*", "reboot*",  "attempt*", "fix",
    "fixes",     "patch",    "revert*",  "failover", "test",     "tests",
    "ci",        "build",    "builds",   "on ci",    "in ci"};
// "alert pages the on-call engineer": called, not yet at work.
constexpr std::array<std::string_view, 8> kCalls{"page",   "pages",  "paged", "paging",
                                                 "alert*", "notif*", "sent",  "call*"};
// "tried to identify", "attempted to log in": looking and using are no fixes.
constexpr std::array<std::string_view, 24> kNoFixes{
    "identify",  "debug*",   "understand", "figure",  "find",   "isolate",  "determine", "see",
    "reproduce", "contact",  "view",       "access",  "upload", "download", "open",      "load",
    "log in",    "log into", "login",      "sign in", "reach",  "visit",    "connect",   "attack*"};
// "root cause analysis", "to determine the root cause", "suspected": not known yet.
constexpr std::array<std::string_view, 9> kNotKnown{"to determine", "to find",       "to identify",
                                                    "to establish", "to understand", "for",
                                                    "assum*",       "suspect*",      "unknown"};
constexpr std::array<std::string_view, 3> kAnalyses{"analysis", "investigation", "unknown"};
// "a flaw that they found", "nowhere to be found": not what this entry tells.
constexpr std::array<std::string_view, 3> kFoundBefore{"they", "to be", "nowhere"};
constexpr std::array<std::string_view, 7> kNames{"dns",    "name", "names", "address",
                                                 "domain", "ip",   "host"};
constexpr std::array<std::string_view, 10> kPlans{"option*", "plan*",    "path*",    "step*",
                                                  "time*",   "attempt*", "strateg*", "team*",
                                                  "effort*", "process*"};
constexpr std::array<std::string_view, 7> kClosable{"network", "connection*", "socket*", "port*",
                                                    "source",  "loop",        "beta"};

constexpr std::uint32_t kAllButEnds = ~kEndRoles;
constexpr std::array kContexts{
    RoleContext{kAllButEnds, Side::before, 4, kNegations},
    RoleContext{kRoleTrigger | kSenseShipped, Side::before, 5, kWishes},
    RoleContext{kRoleTrigger | kSenseShipped | kRoleMitigated | kRoleResolved, Side::before, 8,
                kTalk},
    RoleContext{kEndRoles, Side::before, 12, kTrials},
    RoleContext{kSenseSymptom, Side::before, 3, kOfKnownTrouble},
    RoleContext{kSenseSymptom | kRoleTrigger, Side::before, 9, kGuesses},
    RoleContext{kSensePaper, Side::before, 1, kPapers},
    RoleContext{kSenseReport | kSensePaper, Side::after, 10, kGoodNews},
    RoleContext{kSenseSymptom, Side::after, 1, kStandingThings},
    RoleContext{kSenseSymptom, Side::before, 4, kEfforts},
    RoleContext{kSenseSymptom, Side::after, 1, kEfforts},
    RoleContext{kSenseOnCall, Side::before, 4, kCalls},
    RoleContext{kSenseTried, Side::after, 4, kNoFixes},
    RoleContext{kRoleIdentified, Side::before, 4, kNotKnown},
    RoleContext{kRoleIdentified, Side::after, 2, kAnalyses},
    RoleContext{kSenseFound, Side::before, 2, kFoundBefore},
    RoleContext{kSenseResolution, Side::before, 1, kNames},
    RoleContext{kSenseResolution, Side::after, 1, kPlans},
    RoleContext{kSenseClosed, Side::after, 1, kClosable},
};

// What a fix is called; what ships one mends, and what undoes a change is no change that set it off.
constexpr std::array<std::string_view, 14> kFixes{
    "fix",     "fixes",    "fixed",     "hotfix*",     "patch",      "patched",      "mitigation*",
    "revert*", "rollback", "roll back", "rolled back", "rolls back", "rolling back", "correct*"};

}  // namespace

std::span<const RoleContext> role_contexts() { return kContexts; }
std::span<const std::string_view> negations() { return kNegations; }
std::span<const std::string_view> wishes() { return kWishes; }
std::span<const std::string_view> relapses() { return kRelapses; }
std::span<const std::string_view> futile_efforts() { return kFutile; }
std::span<const std::string_view> fixes() { return kFixes; }

}  // namespace pmlint::facts
