// SPDX-License-Identifier: MIT
// What an event says happened, and what it only tries or denies.
#include "core/facts/timeline/roles.hpp"

#include <gtest/gtest.h>

#include "core/facts/words/text_words.hpp"

namespace pmlint::facts {
namespace {

std::uint32_t roles_in(std::string_view text, std::uint32_t earlier = 0) {
  const TextWords words(text);
  return RoleReader().roles_of(words, {0, static_cast<std::uint32_t>(text.size())}, earlier);
}

TEST(Roles, Ends) {
  for (const char* text :
       {"Service restored", "Error rate back to normal", "Rollback completed, all pods are healthy",
        "The API came back", "Issue resolved by redeploying",
        "Firewall rule corrected, restoring connectivity",
        "The rollback was done and the service was restored",
        "The dongle was replaced and the site recovered", "Incident over",
        "Users confirm that logins are working again"}) {
    EXPECT_NE(roles_in(text) & (kRoleResolved | kRoleMitigated), 0U) << text;
  }
}

TEST(Roles, NoEnds) {
  for (const char* text :
       {"Still not resolved", "Attempted to restore the database",
        "Rollback attempted, but errors persist", "Restarted the pods; the site is still failing",
        "We were unable to mitigate", "Working to restore service", "Service partially restored",
        "Issue escalated to the backend team", "Root cause identified",
        "Discussed recovery vs rebuild with the vendor", "Decision: abandon recovery",
        "We don't have service restored", "The site won't be restored by this",
        "Fix will be deployed tomorrow, should be resolved then"}) {
    EXPECT_EQ(roles_in(text) & (kRoleResolved | kRoleMitigated), 0U) << text;
  }
}

TEST(Roles, WhatIsUnderWayOrPartOfItEndsNothing) {
  constexpr std::uint32_t kEnds = kRoleResolved | kRoleMitigated | kRoleVerified;
  for (const char* text :
       {"We announced that the recovery of the main cluster is on going", "Mitigation in progress",
        "Most services restored", "Logins mostly recovered",
        "Step 2 (snapshot restoration) marked complete", "Recovery of the queue under way",
        "For some customers the shop is back up", "Functional tests added",
        "Old build, not functional", "non-functional requirements reviewed",
        "The team was called in to tune the pool and mitigate the load", "The team is working",
        "To keep the pods running", "No pods running", "Asked whether the app is usable"}) {
    EXPECT_EQ(roles_in(text, kRoleStart | kRoleDetected | kRoleAttempt) & kEnds, 0U) << text;
  }
  for (const char* text :
       {"We announced the recovery of the main cluster", "Scanner functional", "All pods running",
        "The worker is ready, queue pods running", "The site is working", "Load was mitigated",
        "Recovery complete", "Almost all restored", "The gateway is operating normally",
        "The shop is usable, cleanup is in progress"}) {
    EXPECT_NE(roles_in(text, kRoleStart | kRoleDetected | kRoleAttempt) & kEnds, 0U) << text;
  }
  // Before any trouble, all is as it should be.
  EXPECT_EQ(roles_in("The gateway is operating normally") & kEnds, 0U);
  EXPECT_EQ(roles_in("Pods running", kRoleDetected) & kEnds, 0U);
}

TEST(Roles, NamesOfThingsThatDetect) {
  EXPECT_EQ(roles_in("Motion detection automation starts") & kRoleDetected, 0U);
  EXPECT_EQ(roles_in("User notices that the lamp is stuck", kRoleStart | kRoleAttempt),
            kRoleDetected);
  EXPECT_NE(roles_in("Detection by the probe") & kRoleDetected, 0U);
  EXPECT_EQ(roles_in("Sam merges the change, unaware that an error is in it") & kRoleStart, 0U);
}

TEST(Roles, OneEventMayHaveSeveral) {
  const std::uint32_t roles = roles_in("Root cause identified and service restored");
  EXPECT_NE(roles & kRoleIdentified, 0U);
  EXPECT_NE(roles & kRoleResolved, 0U);
}

TEST(Roles, TheOthers) {
  EXPECT_NE(roles_in("Monitoring alert for 5xx on checkout") & kRoleDetected, 0U);
  EXPECT_NE(roles_in("Customers complain") & kRoleDetected, 0U);
  EXPECT_NE(roles_in("Outage begins") & kRoleStart, 0U);
  EXPECT_EQ(roles_in("Server downtime starts"), kRoleStart);
  EXPECT_EQ(roles_in("Discovery of missing orders"), kRoleDetected);
  EXPECT_EQ(roles_in("Incident identification"), kRoleDetected);
  EXPECT_EQ(roles_in("escalating response times"), 0U);
  EXPECT_NE(roles_in("Escalated to the network team") & kRoleEscalated, 0U);
  EXPECT_NE(roles_in("Status page updated") & kRoleComms, 0U);
  EXPECT_NE(roles_in("Deployed version 812") & kRoleTrigger, 0U);
  for (const char* text : {"Post-incident review with all teams", "Review meeting", "Debriefing"}) {
    EXPECT_EQ(roles_in(text), kRoleFollowUp) << text;
  }
  EXPECT_EQ(roles_in("review by the storage team"), 0U);
  EXPECT_EQ(roles_in(""), 0U);
  EXPECT_EQ(roles_in("Lunch"), 0U);
}

TEST(Roles, WhatIsDeniedOrIsOverBeginsNothing) {
  for (const char* text :
       {"the provider confirms that it sees no errors", "zero timeouts since the restart",
        "resolved: the error rate is back at 0.02 %, all nodes answer", "Outage resolved",
        "Latency alert is resolved", "Error logs were reviewed", "the rollback fails",
        "reading nginx/error.log", "still looking for the cause of the errors",
        "it was assumed that a spike in traffic did it",
        "found the misconfigured pool that causes the timeouts, cause identified"}) {
    EXPECT_EQ(roles_in(text) & kRoleStart, 0U) << text;
  }
  for (const char* text :
       {"first failed payments in the logs of two nodes", "requests failed", "Error rate climbs",
        "monitoring triggered an alert due to increased latency", "service crashes again"}) {
    EXPECT_NE(roles_in(text) & kRoleStart, 0U) << text;
  }
}

TEST(Roles, ATriggerIsAChangeThatHappenedBeforeTheTroubleWasKnown) {
  EXPECT_EQ(roles_in("release 812 is rolled out to all six nodes"), kRoleTrigger);
  EXPECT_EQ(roles_in("release 812 is rolled out to all six nodes", kRoleDetected), kRoleAttempt);
  EXPECT_EQ(roles_in("release 812 is rolled back"), kRoleMitigated);
  EXPECT_EQ(roles_in("Fix was deployed to production"), kRoleMitigated);
  for (const char* text : {"agreed to release a patch", "the new version will be deployed at noon",
                           "git bisect to deploy older versions", "nothing was deployed"}) {
    EXPECT_EQ(roles_in(text) & (kRoleTrigger | kRoleMitigated), 0U) << text;
  }
}

TEST(Roles, WhatIsFoundOrToldDetectsOnlyOnce) {
  EXPECT_EQ(roles_in("Found that the site answers nobody"), kRoleDetected);
  EXPECT_EQ(roles_in("Found that the certificate had expired", kRoleDetected), kRoleIdentified);
  EXPECT_EQ(roles_in("The hosting provider was informed"), kRoleDetected);
  EXPECT_EQ(roles_in("The hosting provider was informed", kRoleAcknowledged), kRoleEscalated);
  EXPECT_EQ(roles_in("alert pages the on-call engineer"), kRoleDetected);
  EXPECT_EQ(roles_in("the on-call engineer opens the dashboard"), kRoleAcknowledged);
  EXPECT_EQ(roles_in("hosting informed us that the site is available again", kRoleDetected),
            kRoleResolved);
}

TEST(Roles, ACauseThatIsOnlyConsideredIsNotKnown) {
  EXPECT_EQ(roles_in("considering a bug in the driver as the root cause", kRoleDetected), 0U);
  EXPECT_EQ(roles_in("a possible root cause is discussed", kRoleDetected), 0U);
  EXPECT_EQ(roles_in("a bug in the driver is the root cause", kRoleDetected), kRoleIdentified);
}

TEST(Roles, NoFixIsTriedByLooking) {
  for (const char* text : {"tried to identify the failing node", "users attempt to log in",
                           "customers attempting to buy see a blank page",
                           "load balancer logs show failover attempts"}) {
    EXPECT_EQ(roles_in(text) & kRoleAttempt, 0U) << text;
  }
  EXPECT_NE(roles_in("tried to fail over by hand") & kRoleAttempt, 0U);
  EXPECT_EQ(
      roles_in("the last change is reverted. This does not improve the situation") & kEndRoles, 0U);
}

TEST(Roles, EndsThatAreNone) {
  for (const char* text :
       {"DNS resolution problem on the first node", "exploring alternative resolution options",
        "use of closed network connection", "possible mitigations are discussed",
        "a proof of concept of the mitigation was implemented",
        "the name resolved to 2 IP addresses", "hosts are resolving to the correct IP addresses",
        "Recovery actions initiated", "restoration of the volume began",
        "the problem was not solved",
        "the provider writes on their status page that the fault is fixed",
        "the health dashboard of the provider shows it as resolved"}) {
    EXPECT_EQ(roles_in(text) & kEndRoles, 0U) << text;
  }
  EXPECT_EQ(roles_in("the web server was restored to normal operations"), kRoleResolved);
  for (const char* text :
       {"Issue resolved by pointing the name to a new host", "Recovery complete",
        "the shop is once again accessible to users", "problem solved", "pods returned to Ready",
        "probes report success", "fixed; we say so on the status page"}) {
    EXPECT_NE(roles_in(text) & kRoleResolved, 0U) << text;
  }
  for (const char* text : {"Breach contained", "version 3.1 unpublished", "Access revoked"}) {
    EXPECT_EQ(roles_in(text), kRoleMitigated) << text;
  }
}

constexpr std::uint32_t kKnown = kRoleDetected | kRoleAcknowledged;

TEST(Roles, WhatRespondersSeeOrHandleBeginsNothing) {
  for (const char* text :
       {"checked the queue workers for errors", "Parser error caught while reading the manifest",
        "Logging raised to trace the timeouts", "Disk latency ruled out",
        "Restarted the broker, but the errors persist",
        "the theory is that slow disks made the queue grow",
        "Further investigation showed a surge of slow queries",
        "the second shift noticed a spike of failed jobs",
        "Handed to the storage team for the failing mounts", "broker-2 is taken offline",
        "Support sends a mail about the outage to tell and inform customers",
        "Loop stopped after the port was shut", "the team rectified the error",
        "two hours after the incident began we called the vendor",
        "The disk with the failure was replaced", "wrote a job to automate the error fixing"}) {
    EXPECT_EQ(roles_in(text, kKnown) & kRoleStart, 0U) << text;
  }
  for (const char* text : {"the queue stops and workers are unresponsive",
                           "The booking page was not reachable", "error rate climbs to 40 %"}) {
    EXPECT_NE(roles_in(text, kKnown) & kRoleStart, 0U) << text;
  }
  EXPECT_NE(roles_in("investigation of a ticket: the search is unavailable") & kRoleStart, 0U);
}

TEST(Roles, APurposeAPlanOrAnothersHealthEndsNothing) {
  for (const char* text :
       {"sent to the storage team for analysis and resolution",
        "we dropped the cache in order to get the shop back online sooner",
        "waiting for the vendor to apply the agreed mitigations",
        "The mail provider says their service is operational", "the job began restoring the shards",
        "the replica logs that it is in recovery mode", "False lead: the mesh is back to normal",
        "fixed and tried out on staging", "the query is corrected locally",
        "Login issue is verified"}) {
    EXPECT_EQ(roles_in(text, kKnown) & kEndRoles, 0U) << text;
  }
  EXPECT_NE(roles_in("we were able to bring the shop back online") & kRoleResolved, 0U);
  EXPECT_NE(roles_in("things seem to return to normal") & kRoleResolved, 0U);
  EXPECT_NE(roles_in("**END OF OUTAGE**") & kRoleResolved, 0U);
  EXPECT_NE(roles_in("<end of outage>") & kRoleResolved, 0U);
  EXPECT_NE(roles_in("the queue is now serving all regions, confirmed working") & kRoleResolved,
            0U);
  EXPECT_NE(roles_in("recovery of all shards finished") & kRoleResolved, 0U);
  EXPECT_EQ(roles_in("the shutter of the booth is closed"), 0U);
  EXPECT_EQ(roles_in("incident is closed"), kRoleClosed);
}

TEST(Roles, TheCauseIsKnownWhenFoundNotWhenLookedFor) {
  for (const char* text :
       {"looking into the root cause", "Ines was identified as the engineer on the change",
        "checks whether the fault is isolated to one rack", "identified a possible cause",
        "rolled forward over the identified defect", "the second node was found unresponsive",
        "the review revealed no irregularities", "it was assumed that it was caused by the backup",
        "service discovery drops packets"}) {
    EXPECT_EQ(roles_in(text, kKnown) & kRoleIdentified, 0U) << text;
  }
  for (const char* text :
       {"the trace revealed that the index was missing", "the pile-up is caused by a full disk",
        "spotted a stale lease in the scheduler", "we realized the issue was with the index",
        "identification of the stale lease", "found the leak that causes the crashes"}) {
    EXPECT_NE(roles_in(text, kKnown) & kRoleIdentified, 0U) << text;
  }
}

TEST(Roles, WhoIsTold) {
  EXPECT_EQ(roles_in("a user tweets that the map is blank"), kRoleDetected);
  EXPECT_EQ(roles_in("we inform users about the delay", kKnown), kRoleComms);
  EXPECT_EQ(roles_in("I alerted the storage team", kKnown), kRoleEscalated);
  EXPECT_EQ(roles_in("The case was sent to the storage team", kKnown), kRoleEscalated);
  EXPECT_EQ(roles_in("readers contacted customer service"), 0U);
  EXPECT_EQ(roles_in("a mail from the on-call system"), 0U);
  EXPECT_EQ(roles_in("we noticed that the mirror lags", kKnown), 0U);
  EXPECT_EQ(roles_in("we noticed that the mirror lags"), kRoleDetected);
  EXPECT_EQ(roles_in("Investigation of the mirror", kKnown), 0U);
}

TEST(Roles, WhatIsUpAgainOrGoneEnds) {
  for (const char* text :
       {"the mirror is up again", "both portals answer again", "guests can book again",
        "exceptions are gone", "the flood stops", "alarms have cleared", "The lag falls to zero",
        "the import queue is drained", "load on the broker is normal", "all probes turn green",
        "the signing key was rotated", "traffic shifted to the second region",
        "the vault is paused", "no further timeouts", "the fix is confirmed", "the store is live",
        "checkout is restored", "uploads are flowing", "The relay returns HTTP 200"}) {
    const std::uint32_t roles = roles_in(text, kRoleStart | kRoleDetected);
    EXPECT_NE(roles & kEndRoles, 0U) << text;
    EXPECT_EQ(roles & kRoleStart, 0U) << text;
  }
  for (const char* text :
       {"exceptions are not gone", "the mirror is not up", "the banner on the site is live",
        "the maintenance notice is up", "the timeouts are back", "latency is up to 9 s",
        "checks whether the store is live", "guests still cannot book",
        "the third error stops the import", "the topic comes up in the call",
        "Checked that the relay returns 200", "the fix is not confirmed", "the alarm fires again",
        "backlog grows again", "the new dashboard is live", "the host is up to date"}) {
    EXPECT_EQ(roles_in(text, kRoleStart | kRoleDetected) & kEndRoles, 0U) << text;
  }
  EXPECT_EQ(roles_in("the store is live") & kEndRoles, 0U);
  EXPECT_EQ(roles_in("traffic shifted to the second region") & kEndRoles, 0U);
  EXPECT_EQ(roles_in("latency is normal"), 0U);
  EXPECT_NE(
      roles_in("Checked that the relay returns 200", kRoleDetected | kRoleAttempt) & kEndRoles, 0U);
}

TEST(Roles, WhatStopsOrFailsBegins) {
  for (const char* text :
       {"the portal is gone", "two brokers die", "the website goes dark", "uploads start to fail",
        "The relay returns 503", "guests cannot book", "guests can't log in", "replication breaks",
        "the signing certificate expires", "the log volume is full", "p95 climbs to 4 s",
        "orders drop to zero", "the timeouts are back", "nobody can sign in", "site down",
        "retries begin", "the chain stops producing blocks"}) {
    EXPECT_NE(roles_in(text) & kRoleStart, 0U) << text;
  }
  for (const char* text :
       {"we cannot find the trigger", "the log volume is half full", "the token expires on Friday",
        "the certificate is renewed", "a second container starts", "load tests start",
        "the third timeout is fixed", "assumed that the portal is gone"}) {
    EXPECT_EQ(roles_in(text) & kRoleStart, 0U) << text;
  }
  EXPECT_EQ(roles_in("the old container is terminated", kRoleDetected) & kRoleStart, 0U);
}

TEST(Roles, WhoTellsOrSeesNotices) {
  for (const char* text : {"a guest calls", "visitors email us", "Ines sees errors on the relay",
                           "a tester gets a 500", "somebody asks whether it is down",
                           "Notice that the import is slow", "errors seen in Grafana"}) {
    EXPECT_EQ(roles_in(text) & kRoleDetected, kRoleDetected) << text;
    EXPECT_EQ(roles_in(text, kKnown) & kRoleDetected, 0U) << text;
  }
  EXPECT_EQ(roles_in("Pingdom mails"), kRoleDetected);
  EXPECT_EQ(roles_in("the probe goes red"), kRoleDetected);
  for (const char* text :
       {"visitors call the API", "customers with two emails were merged", "nobody noticed",
        "Grafana is restarted", "guests see a blank page", "we see no errors",
        "the probe shows a recovery", "the lead asks for a rollback"}) {
    EXPECT_EQ(roles_in(text) & kRoleDetected, 0U) << text;
  }
}

}  // namespace
}  // namespace pmlint::facts
