// SPDX-License-Identifier: MIT
#include "core/facts/kind/kind.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <memory>
#include <string>
#include <variant>

#include "core/facts/kind/kind_words.hpp"
#include "core/facts/postmortem.hpp"
#include "core/facts/words/word_map.hpp"

namespace pmlint::facts {
namespace {

DocumentKind kind_of(std::string markdown) {
  auto result = read(text::Source("a.md", std::move(markdown)));
  return std::get<std::unique_ptr<const Postmortem>>(result)->facts().kind;
}

TEST(Kind, PostmortemWithSections) {
  EXPECT_EQ(
      kind_of(
          "# Checkout outage on 2024-03-05\n\n## Summary\n\nCheckout was down for 47 minutes.\n\n"
          "## Timeline (UTC)\n\n- 14:03 errors rise\n- 14:10 the alert fires\n- 14:50 "
          "restored\n\n## Root cause\n\nThe certificate of the gateway expired.\n\n"
          "## Action items\n\n- Renew by a job (owner: Ines)\n"),
      DocumentKind::postmortem);
}

TEST(Kind, PostmortemInAFewWords) {
  EXPECT_EQ(kind_of("# Postmortem: checkout outage on 2024-05-02\n\n## Root cause\n\nHuman "
                    "error.\n\n## Timeline\n\n- 10:00 UTC errors begin\n- 10:30 UTC service "
                    "restored\n\n## Action items\n\n- Add an alert\n"),
            DocumentKind::postmortem);
}

TEST(Kind, PostmortemInPlainText) {
  EXPECT_EQ(
      kind_of(
          "Issue Summary\n\nFrom 10:00 to 12:00 UTC on 5 May 2024 the login API was down for all "
          "users.\n\nTimeline\n\n10:00 - alert\n10:30 - escalated\n12:00 - fixed\n\nRoot "
          "Cause\n\nA "
          "bug was deployed.\n"),
      DocumentKind::postmortem);
}

TEST(Kind, PostmortemAsAStory) {
  EXPECT_EQ(
      kind_of(
          "# The outage of 3 May\n\nOn 3 May 2024 our login service was down for 40 minutes. At "
          "14:05 UTC an engineer noticed that tokens were rejected. We found that the key had been "
          "rotated and the cache still served the old one. At 14:45 UTC the cache was flushed and "
          "logins were restored. The outage was caused by a cache that ignored the rotation.\n"),
      DocumentKind::postmortem);
}

// Keywords without a verb in the past tense, and more of plans than of what happened.
std::string in_keywords(const std::string& title) {
  return "# " + title +
         "\n\n### Impact\n\n- 40 blocks lost by the signer of zone 3\n\n### Root Cause Analysis\n\n"
         "1. **Power**: loose cable of the signer during maintenance of the rack\n\n"
         "### Measures\n\n- Second signer behind the same key, with a lease of 30 seconds\n"
         "- Alert on missed blocks, sent to the phone of the operator\n"
         "- Rotation of keys by a job each Monday, so that nothing expires unseen\n"
         "- A lock on the door of the rack and a label on each cable\n";
}

TEST(Kind, PostmortemInKeywords) {
  EXPECT_EQ(kind_of(in_keywords("Signer Post-Mortem: 2024-05-02")), DocumentKind::postmortem);
  EXPECT_EQ(kind_of(in_keywords("Signers of Zone 3, 2024-05-02")), DocumentKind::other);
  EXPECT_EQ(kind_of(in_keywords("What Post-Mortems Tell, 2024-05-02")), DocumentKind::other);
  EXPECT_NE(kind_of(in_keywords("Post-Mortem Template, 2024-05-02")), DocumentKind::postmortem);
}

TEST(Kind, PostmortemWithPromptsLeftAboveTheAnswers) {
  EXPECT_EQ(
      kind_of("# Outage of the shop\n\n## Summary\n\n*Describe what happened.*\n\nThe shop was "
              "down for "
              "two hours because its certificate expired.\n\n## Timeline\n\n*List the events.*\n\n"
              "- 10:00 UTC: alert\n- 10:20 UTC: certificate found expired\n- 12:00 UTC: renewed, "
              "restored\n\n## Root cause\n\nThe renewal job was disabled.\n"),
      DocumentKind::postmortem);
}

TEST(Kind, TemplateOfEmptySections) {
  EXPECT_EQ(kind_of("# Title of the incident\n\nDate:\n\nAuthors:\n\n## Summary\n\n## Impact\n\n## "
                    "Timeline\n\n"
                    "## Root cause\n\n## Action items\n"),
            DocumentKind::template_);
}

TEST(Kind, TemplateOfPrompts) {
  EXPECT_EQ(
      kind_of(
          "# Postmortem: [incident title]\n\n**Date:** YYYY-MM-DD\n\n## Summary\n\nDescribe what "
          "happened in two sentences.\n\n## Impact\n\nWho was affected, and for how long?\n\n"
          "## Timeline\n\n- HH:MM first event\n- HH:MM second event\n\n## Root cause\n\nExplain "
          "why it "
          "happened.\n\n## Action items\n\n| Action | Owner |\n|---|---|\n| | |\n"),
      DocumentKind::template_);
}

// What waits to be filled in makes a template, not brevity and not a title that was left over.
TEST(Kind, TheShareThatIsFilledDecides) {
  const std::string sections =
      "\n\n## Summary\n\n40 % of the orders were rejected.\n\n## Root cause\n\nThe pool of 8 "
      "was too small after release 17.\n\n## Action items\n\n- Add a probe\n";
  EXPECT_EQ(kind_of("# Postmortem" + sections), DocumentKind::postmortem);
  EXPECT_EQ(kind_of("# Postmortem\n\n## Summary\n\n## Root cause\n\n## Action items\n"),
            DocumentKind::template_);

  const std::string told =
      "\n\n## Summary\n\nOn 4 June 2024 the signing key of the mirror expired and clients were "
      "turned away.\n\n## Timeline\n\n- 2024-06-04 09:10 first mails from readers\n"
      "- 2024-06-04 09:40 expired key found\n- 2024-06-04 10:05 key renewed, mirror restored\n\n"
      "## Action items\n\n- Renew by a job\n\n## Numbers\n\n- Time to detection: ???\n";
  EXPECT_EQ(kind_of("# Incident Title" + told), DocumentKind::postmortem);
  EXPECT_EQ(kind_of("# [Incident Name] Postmortem\n\n## Summary\n\n- Owners: leads, reviewers\n"
                    "- Impact: who and how much\n\n## Timeline\n\n| Time | Event |\n|---|---|\n"
                    "| HH:MM | detection |\n\n## Root cause\n\n- Component and change\n"),
            DocumentKind::template_);
  EXPECT_EQ(kind_of("# Postmortem: outage\n\n## Summary\n\n- Impact: [share of the users]\n- "
                    "Start: [date and time]\n\n## Timeline\n\n- Noticed at [time] by [name of "
                    "the alert]\n\n## Root cause\n\n- [what broke and why]\n\n## Actions\n\n- "
                    "Task: [task description]\n"),
            DocumentKind::template_);
}

TEST(Kind, TitleOfASectionNamesIncidentAndDay) {
  const std::string told =
      "\n\nOn Saturday the bus lines were upgraded, which needed more hours than we had hoped. In "
      "the "
      "morning we found that the maps had been made without the new stops, and went back.\n\nThe "
      "disks "
      "were read anew from the beginning, since the copy could not be used.\n";
  EXPECT_EQ(kind_of("# Bus outage, June 2024\n\n## Unplanned outage - June 8, 2024" + told),
            DocumentKind::postmortem);
  EXPECT_EQ(kind_of("# Bus\n\n## Outage on June 8, 2024\n\n## Outage on June 9, 2024" + told),
            DocumentKind::other);
}

TEST(Kind, Others) {
  EXPECT_EQ(
      kind_of(
          "# How we write postmortems\n\nThis guide explains how to write a good postmortem. You "
          "should begin within two days. Ask what happened and why.\n\n## Timeline\n\nYour "
          "timeline "
          "should begin before the incident.\n\n## Root cause\n\nYou should look for "
          "contributing factors.\n"),
      DocumentKind::other);
  EXPECT_EQ(
      kind_of("# widget\n\nA library for widgets.\n\n## Installation\n\nRun `make install`.\n\n## "
              "License\n\nMIT\n"),
      DocumentKind::other);
  EXPECT_EQ(
      kind_of("# 12. Use Postgres\n\nDate: 2024-01-02\n\n## Status\n\nAccepted\n\n## Context\n\nWe "
              "need a "
              "database.\n\n## Decision\n\nWe will use Postgres.\n\n## Consequences\n\nBackups are "
              "needed.\n"),
      DocumentKind::other);
  EXPECT_EQ(
      kind_of("# Runbook: disk full\n\n## Symptom\n\nThe alert DiskFull fires.\n\n## Resolution\n\n"
              "1. Log in to the host.\n2. Delete old logs.\n"),
      DocumentKind::other);
  EXPECT_EQ(kind_of(""), DocumentKind::other);
}

std::string log_of(const std::string& first, const std::string& second) {
  return "# Interruptions of the mailer\n\n| Id | Date | Duration | Cause |\n|-|-|-|-|\n| 1 | " +
         first + " | 5 min | The queue was full. |\n| 2 | " + second +
         " | 2 h | A disk failed. |\n\nAll mail was delivered late.\n";
}

TEST(Kind, RecordsOfIncidents) {
  EXPECT_EQ(kind_of(log_of("2024-03-02", "2024-04-09 11:30")), DocumentKind::other);
  // Regions of one incident; those that were alike, beside its own timeline.
  EXPECT_EQ(kind_of(log_of("2024-03-02 10:00", "2024-03-02 11:30")), DocumentKind::postmortem);
  EXPECT_EQ(kind_of(log_of("2024-03-02", "2024-04-09") +
                    "\n## Timeline\n\n- 10:00 errors begin\n- 10:30 service restored\n\n## Root "
                    "cause\n\nThe queue was full.\n"),
            DocumentKind::postmortem);
  const std::string page =
      "title: Mailer outage\ndate: 2024-03-02 10:00\nresolved: true\nseverity: down\n";
  const std::string told =
      "---\n\nThe mailer was down for 2 hours. We replaced a disk that failed.\n";
  EXPECT_EQ(kind_of("---\n" + page + "section: issue\n" + told), DocumentKind::other);
  EXPECT_EQ(kind_of("---\n" + page + told), DocumentKind::postmortem);
}

// As the reader of kinds asks it: in lower case, with the use of the first word.
bool waits_for_content(std::string line) {
  for (char& c : line) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const auto letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
  const auto begin = std::find_if(line.begin(), line.end(), letter);
  const std::string first(begin, std::find_if_not(begin, line.end(), letter));
  return is_prompt(line, use_of(word_hash(first), first), holds_blank(line));
}

TEST(Prompt, AsksInsteadOfTells) {
  for (const char* line : {"YYYY-MM-DD", "[Name]", "Describe what happened", "What went well?",
                           "- HH:MM event", "{{ title }}", "<owner>", "TBD: fill in"}) {
    EXPECT_TRUE(waits_for_content(line)) << line;
  }
  for (const char* line : {"At 10:00 the alert fired", "The description was wrong",
                           "[#123] was merged", "2024-03-05 10:00 restored", ""}) {
    EXPECT_FALSE(waits_for_content(line)) << line;
  }
}

}  // namespace
}  // namespace pmlint::facts
