// SPDX-License-Identifier: MIT
// What an event says happened, and what it only tries or denies.
#include "core/facts/roles.hpp"

#include <gtest/gtest.h>

#include "core/facts/text_words.hpp"

namespace pmlint::facts {
namespace {

std::uint32_t roles_in(std::string_view text) { return roles_of(TextWords(text).lower()); }

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

}  // namespace
}  // namespace pmlint::facts
