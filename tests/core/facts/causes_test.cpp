// SPDX-License-Identifier: MIT
// Where causes are found, what evidence they hold, and whether the model agrees with careful readers
// on the labelled statements of causes.tsv.
#include "core/facts/causes/causes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "core/facts/causes/cause_model.hpp"
#include "core/facts/postmortem.hpp"
#include "tests/core/facts/cause_statement.hpp"
#include "tests/core/facts/read_facts.hpp"

namespace pmlint::facts {
namespace {

std::vector<std::string> texts(const Postmortem& postmortem) {
  std::vector<std::string> result;
  for (const Cause& cause : postmortem.facts().causes) {
    result.emplace_back(postmortem.document().text(cause.text));
  }
  return result;
}

double best(const Postmortem& postmortem) {
  double highest = -100;
  for (const Cause& cause : postmortem.facts().causes) {
    highest = std::max(highest, cause.specificity);
  }
  return highest;
}

TEST(Causes, StandInCauseSectionsWithoutTheRemedy) {
  const auto read = read_text(
      "# Outage\n\n## Root cause and resolution\n\n"
      "The disk filled up with logs. The disk was enlarged to fix the problem.\n");
  EXPECT_THAT(texts(*read), testing::ElementsAre("The disk filled up with logs."));
}

TEST(Causes, StandInLabels) {
  const auto read = read_text(
      "# Outage\n\n## Issue summary\n\n- **Impact:** slow pages\n"
      "- **Root cause:** the cache was flushed by the deploy\n");
  EXPECT_THAT(texts(*read), testing::ElementsAre("the cache was flushed by the deploy"));
}

TEST(Causes, AreSentencesThatAnnounceThemElsewhere) {
  const auto read = read_text(
      "# Outage\n\n## Summary\n\nPages were slow on Monday. This was caused by a memory leak in "
      "the "
      "session service. We apologise.\n");
  ASSERT_THAT(texts(*read),
              testing::ElementsAre("This was caused by a memory leak in the session service."));
  EXPECT_TRUE(read->facts().causes[0].summary);
}

TEST(Causes, AreNotFoundWhereOnlyTheSearchIsTold) {
  const auto read = read_text(
      "# Outage\n\n## Timeline\n\n- 10:00 UTC: alert fires\n- 10:20 UTC: the root cause was "
      "identified\n- 10:40 UTC: restored\n");
  EXPECT_THAT(texts(*read), testing::IsEmpty());
}

// Pictures, questions, titles, what might happen elsewhere, and what went well.
TEST(Causes, AreNoAsides) {
  const auto asked = read_text(
      "# Outage due to a full disk\n\n## Root cause\n\nWhat filled the disk? The rotation of the "
      "logs was off.\n\n![disk full of logs](disk.png)\n\nElsewhere, other causes could "
      "include:\n\n- a leaked socket\n- an expired certificate\n\nThe disk was too small.\n");
  EXPECT_THAT(texts(*asked),
              testing::ElementsAre("The rotation of the logs was off.", "The disk was too small."));
  const auto praised = read_text(
      "# Outage\n\n## Root cause\n\nThe disk was too small.\n\n## What went well\n\n"
      "### Root cause analysis\n\nThe log of the disk was read at once.\n\n"
      "## What went wrong\n\nWe apologize for the errors that the disk caused.\n");
  EXPECT_THAT(texts(*praised), testing::ElementsAre("The disk was too small."));
}

// A list of what did happen, and an apology that tells why.
TEST(Causes, StandInListsAndApologies) {
  const auto listed = read_text(
      "# Outage\n\n## Root cause\n\nThe causes were these, and it would be good to know more:\n\n"
      "- a leaked socket\n- an expired certificate\n");
  EXPECT_EQ(listed->facts().causes.size(), 3U);
  const auto sorry = read_text(
      "# Outage\n\nWe are sorry for the outage, which was caused by an expired certificate.\n");
  EXPECT_EQ(sorry->facts().causes.size(), 1U);
}

// Where the story went is no state of the cause.
TEST(Causes, MayTellOfTheUnknown) {
  const auto feature = [](const std::string& text) {
    const auto read = read_text("# Outage\n\n## Root cause\n\n" + text + "\n");
    return (read->facts().causes.at(0).features & kCauseUnknown) != 0;
  };
  EXPECT_FALSE(feature("The rollout of the disk driver went into the unknown."));
  EXPECT_FALSE(feature("That unknown caused the disk driver to be rolled back."));
  EXPECT_TRUE(feature("The cause is unknown."));
  EXPECT_TRUE(feature("The unknown cause of the full disk is looked for."));
}

// Guesses that were dropped, searches, what may happen, and reasons why somebody did something.
TEST(Causes, AreNotDeniedOrSupposed) {
  for (const char* sentence :
       {"We first suspected the load balancer, because its queue was long.",
        "The assumption that the cache server caused the latency was a red herring.",
        "Two engineers reviewed the server logs to determine the root cause.",
        "This stays a workaround until we find the reason for the crash of the storage node.",
        "An expired certificate can cause every handshake of a client to fail.",
        "Clients may need to reconnect because the broker drops idle sockets.",
        "We decided to wait with the restart of the database because its cache would be lost.",
        "The deploy of the cache was identified as a potential cause.",
        "The graphs were not helpful in identifying the cause of the crash of the server.",
        "An alert was triggered due to the timeouts of the queue.",
        "The operator was alerted because the disk was full.",
        "To resolve the issue, we moved the disk, because the old one is slow."}) {
    const auto read =
        read_text(std::string("# Outage\n\n## Timeline\n\n- 10:00 pages are down\n\n"
                              "## The story\n\nThe disk failed because of a bug.\n\n") +
                  sentence + "\n");
    EXPECT_THAT(texts(*read), testing::ElementsAre("The disk failed because of a bug."))
        << sentence;
  }
  for (const char* sentence :
       {"The server restarted because the disk was full.",
        "The nodes need a new disk because the log fills the volume.",
        "We found that the expired certificate caused the handshake of every client to fail.",
        "The investigation showed that a bug in the cache server caused the latency.",
        "A possible overflow of the queue was the cause.",
        "The server crashed because no alert watched the disk.",
        "The deploy to the queue was merged, causing errors for customers."}) {
    EXPECT_THAT(texts(*read_text(std::string("# Outage\n\n## The story\n\n") + sentence + "\n")),
                testing::ElementsAre(sentence));
  }
}

TEST(Causes, OfATableAreCellsThatSaySomething) {
  const auto read = read_text(
      "# Outage\n\n## Root cause\n\n| Component | What failed in this component |\n|---|---|\n"
      "| Cache | the cache was flushed by the deploy |\n");
  EXPECT_THAT(texts(*read), testing::ElementsAre("the cache was flushed by the deploy"));
}

TEST(Causes, AreNotTakenFromLessons) {
  const auto read = read_text(
      "# Outage\n\n## Root cause\n\nThe disk filled up with logs.\n\n## Lessons learned\n\n"
      "- A full disk was caused by a log without rotation twice this year\n");
  EXPECT_THAT(texts(*read), testing::ElementsAre("The disk filled up with logs."));
}

TEST(Causes, AreNotTakenFromTasks) {
  const auto read = read_text(
      "# Outage\n\n## Action items\n\n- Page on failures because of full disks (owner: Ines)\n");
  EXPECT_THAT(texts(*read), testing::IsEmpty());
}

TEST(Causes, EndWithTheirEntryInATimeline) {
  const auto read = read_text(
      "# Outage\n\n## Timeline\n\n10:00 alert fires\n10:20 caused by an expired certificate\n10:40 "
      "restored\n");
  EXPECT_THAT(texts(*read), testing::ElementsAre(testing::HasSubstr("expired certificate")));
  EXPECT_THAT(texts(*read)[0], testing::Not(testing::HasSubstr("restored")));
}

// A line break in the middle of a sentence changes nothing.
TEST(Causes, AreWrappedAtAnyColumn) {
  for (const char* text :
       {"# Outage\n\n## Timeline\n\n- 10:20 The upgrade fails because the new pod of the queue "
        "cannot mount its volume.\n- 10:40 restored\n",
        "# Outage\n\n## Summary\n\nThe shop was down. The root cause of the outage was that the "
        "certificate of the gateway expired, caused by a renewal job that was switched off.\n",
        "# Outage\n\n## Root cause\n\nThe cause of this failure was a rule of the firewall, led by "
        "an error of the script, which resulted in blocked connections.\n"}) {
    const std::string plain = text;
    const auto before = read_text(plain);
    ASSERT_EQ(before->facts().causes.size(), 1U) << text;
    const Cause& cause = before->facts().causes[0];
    for (std::size_t at = plain.find(' ', plain.find("The ")); at != std::string::npos;
         at = plain.find(' ', at + 1)) {
      if (plain[at + 1] < 'a' || plain[at - 1] == '-') continue;
      std::string wrapped = plain;
      wrapped.replace(at, 1, plain.find("\n- ") < at ? "\n  " : "\n");
      const auto after = read_text(wrapped);
      ASSERT_EQ(after->facts().causes.size(), 1U) << wrapped;
      EXPECT_EQ(after->facts().causes[0].features, cause.features) << wrapped;
      EXPECT_DOUBLE_EQ(after->facts().causes[0].specificity, cause.specificity) << wrapped;
    }
  }
}

TEST(Causes, RepeatedSentencesCountOnce) {
  const auto read = read_text(
      "# Outage\n\n## Summary\n\nIt was caused by a bug.\n\n## Conclusion\n\nIt was caused by a "
      "bug.\n");
  EXPECT_EQ(read->facts().causes.size(), 1U);
}

TEST(Causes, PromptsOfTheTemplateAreNone) {
  const auto read = read_text(
      "# Outage\n\n## Root cause\n\n*Note the final root cause of the incident.*\n\nThe "
      "certificate "
      "of the gateway expired.\n");
  EXPECT_THAT(texts(*read), testing::ElementsAre("The certificate of the gateway expired."));
}

TEST(Causes, LinksAndRulesWithoutAWordAreNone) {
  const auto read = read_text(
      "# Outage\n\n## Root cause\n\n- https://wiki.example.com/graphs/disk.png\n- \\##\n"
      "- https://example.com/pull/12 lowered the limit of the pool.\n");
  EXPECT_EQ(
      texts(*read),
      (std::vector<std::string>{"https://example.com/pull/12 lowered the limit of the pool."}));
}

TEST(Causes, ASectionIsJudgedAsAWhole) {
  const auto read = read_text(
      "# Outage\n\n## Root cause\n\nThree things came together:\n\n- the renewal job of the TLS "
      "certificate was disabled\n- the certificate expired, and the proxy refused connections\n");
  EXPECT_GE(best(*read), 0);
  for (const Cause& cause : read->facts().causes) EXPECT_EQ(cause.specificity, best(*read));
}

TEST(Causes, WhatWasCausedIsNoClass) {
  for (const char* text :
       {"The outage was caused by the network.", "The reason of this failure is the disk.",
        "The main cause of the issue was the disk."}) {
    const auto read = read_text(std::string("# Outage\n\n## Root cause\n\n") + text + "\n");
    ASSERT_EQ(read->facts().causes.size(), 1U) << text;
    EXPECT_TRUE(read->facts().causes[0].generic_where.empty()) << text;
    EXPECT_EQ(read->facts().causes[0].features & kCauseGenericClass, 0U) << text;
  }
  const auto read = read_text("# Outage\n\n## Root cause\n\nThe bug caused the outage.\n");
  EXPECT_EQ(read->source().text(read->facts().causes.at(0).generic_where), "bug");
}

TEST(Causes, NameTheClassAndNotTheIncident) {
  const auto read = read_text(
      "# Outage\n\n## Root cause\n\nThe root cause of the outage was a server failure.\n");
  ASSERT_EQ(read->facts().causes.size(), 1U);
  EXPECT_EQ(read->source().text(read->facts().causes[0].generic_where), "server failure");
}

TEST(Causes, AreNotWhatUsersFelt) {
  const auto read = read_text(
      "# Outage\n\n## Impact\n\nThe shop was unresponsive, causing errors for customers. The disk "
      "was "
      "full, causing errors for customers.\n");
  EXPECT_THAT(texts(*read),
              testing::ElementsAre("The disk was full, causing errors for customers."));
}

TEST(Causes, AreNotWhatWasDoneAboutThem) {
  for (const char* sentence :
       {"The root cause of the issue was fully resolved.", "The culprit has been removed.",
        "Scaling up the workers didn't address the root cause.",
        "The restart of the server did not solve the root cause."}) {
    EXPECT_THAT(texts(*read_text(std::string("# Outage\n\n## The story\n\n") + sentence + "\n")),
                testing::IsEmpty())
        << sentence;
  }
  for (const char* sentence :
       {"The root cause of the issue was an expired token that was removed by a script.",
        "The cause was the rule of the firewall, which we fixed."}) {
    EXPECT_THAT(texts(*read_text(std::string("# Outage\n\n## The story\n\n") + sentence + "\n")),
                testing::ElementsAre(sentence));
  }
}

struct FeatureCase {
  const char* text;
  std::uint32_t has;
  std::uint32_t has_not;
};

TEST(Causes, EvidenceIsFound) {
  const FeatureCase cases[] = {
      {"The root cause was a bug.", kCauseGenericClass, kCauseMechanism | kCauseIdentifier},
      {"`max_connections` was too low.", kCauseIdentifier | kCauseMechanism, kCauseGenericClass},
      {"A deploy exhausted the connection pool.", kCauseChange | kCauseMechanism, kCauseHumanSlip},
      {"An operator mistakenly deleted the volume.", kCauseHumanSlip, kCauseEnabling},
      {"The reason is unknown and under investigation.", kCauseUnknown, kCauseMechanism},
      {"The rule was not tested before.", kCauseEnabling, kCauseUnknown},
      {"The failure to link the config to sites-enabled.", kCauseMechanism, 0},
      {"A link to the config.", 0, kCauseMechanism},
      {"It was probably the cache.", kCauseHedged, kCauseMechanism},
      {"A limit of 512 descriptors was reached.", kCauseQuantity, kCauseHumanSlip},
      {"On 2024-03-05 at 10:15 it was slow.", 0, kCauseQuantity},
      {"See https://example.org/a_b/c.d for it.", 0, kCauseIdentifier},
  };
  for (const FeatureCase& one : cases) {
    const auto read = read_text(std::string("# Outage\n\n## Root cause\n\n") + one.text + "\n");
    ASSERT_EQ(read->facts().causes.size(), 1U) << one.text;
    const std::uint32_t features = read->facts().causes[0].features;
    EXPECT_EQ(features & one.has, one.has) << one.text;
    EXPECT_EQ(features & one.has_not, 0U) << one.text;
  }
}

// The share of labelled causes that the model judges as the reader did.
double agreement(const char* name) {
  std::ifstream file(std::string(PMLINT_SOURCE_DIR "/tests/core/facts/") + name);
  const auto statements = test::read_statements(file);
  if (statements.empty()) return 0;
  const auto agreed = std::ranges::count_if(statements, [](const test::CauseStatement& statement) {
    return (test::best_of(statement.text) >= 0) == statement.specific;
  });
  return static_cast<double>(agreed) / static_cast<double>(statements.size());
}

TEST(CauseModel, AgreesWithReadersOnWhatItWasFittedTo) { EXPECT_GE(agreement("causes.tsv"), 0.88); }

TEST(CauseModel, AgreesWithReadersOnWhatItHasNotSeen) {
  EXPECT_GE(agreement("causes_held_out.tsv"), 0.93);
}

// Each tells a class and a lot beside it: effects, remedies, tests, what users felt.
TEST(CauseModel, EvidenceIsNotPiledUp) {
  for (const char* text : {"A fault in the system. The proxy was not reachable. An engineer wrote "
                           "a script that starts "
                           "the proxy. The cache and the queue recovered.",
                           "A misconfiguration, leading to slow pages, causing errors for "
                           "customers, making the service "
                           "unavailable and leaving users of the shop in chaos.",
                           "A regression. Test coverage did not include the cache. No alert "
                           "watched the queue. Reviewers "
                           "did not check the index.",
                           "The balancer was not properly configured, which led to high CPU usage.",
                           "Unoptimized queries with improper handling of the cache."}) {
    EXPECT_LT(test::best_of(text), 0) << text;
  }
  for (const char* text :
       {"The cache was emptied by a script. As a result, each request read the table without an "
        "index.",
        "A job held the lock of the table, leading to an exhausted connection pool.",
        "No alert watched the queue, so the disk filled up and the broker stopped.",
        "The review job deleted the index of the orders table."}) {
    EXPECT_GE(test::best_of(text), 0) << text;
  }
}

TEST(CauseModel, AListOfIdentifiersIsNoMechanism) {
  EXPECT_LT(test::best_of("`a_b` `c_d` `e_f` `g_h` `i_j`"), 0);
}

TEST(CauseModel, TheWordMisconfigurationAloneDecidesNothing) {
  EXPECT_LT(test::best_of("The root cause was a misconfiguration."), 0);
  EXPECT_GE(test::best_of("The root cause was a misconfiguration: the routes "
                          "`/api/v1/users` and `/api/v1/profile` were swapped in the "
                          "gateway, so profile requests reached the wrong handler."),
            0);
}

}  // namespace
}  // namespace pmlint::facts
