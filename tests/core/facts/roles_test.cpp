// SPDX-License-Identifier: MIT
// What an event says happened, and what it only tries or denies.
#include "core/facts/roles.hpp"

#include <gtest/gtest.h>

#include "core/facts/text_words.hpp"

namespace pmlint::facts {
namespace {

std::uint32_t roles_in(std::string_view text, std::uint32_t earlier = 0) {
  return roles_of(TextWords(text).lower(), earlier);
}

TEST(Roles, Ends) {
  for (const char* text :
       {"Service restored", "Error rate back to normal", "Rollback completed, all pods are healthy",
        "The API came back", "Issue resolved by redeploying",
        "Firewall rule corrected, restoring connectivity",
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
        "Fix will be deployed tomorrow, should be resolved then"}) {
    EXPECT_EQ(roles_in(text) & (kRoleResolved | kRoleMitigated), 0U) << text;
  }
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
  EXPECT_NE(roles_in("Escalated to the network team") & kRoleEscalated, 0U);
  EXPECT_NE(roles_in("Status page updated") & kRoleComms, 0U);
  EXPECT_NE(roles_in("Deployed version 812") & kRoleTrigger, 0U);
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

TEST(Roles, NoFixIsTriedByLooking) {
  for (const char* text : {"tried to identify the failing node", "users attempt to log in",
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
        "a proof of concept of the mitigation was implemented"}) {
    EXPECT_EQ(roles_in(text) & kEndRoles, 0U) << text;
  }
  EXPECT_EQ(roles_in("the web server was restored to normal operations"), kRoleResolved);
}

}  // namespace
}  // namespace pmlint::facts
