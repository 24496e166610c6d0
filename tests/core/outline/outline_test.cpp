// SPDX-License-Identifier: MIT
// Documents as title lines of every form; the outline as one line a section:
//   <indent by nesting><form>: <title> [<kinds>] (event group)
#include "core/outline/outline.hpp"

#include <gtest/gtest.h>

#include <string>
#include <variant>

#include "core/markdown/parse.hpp"
#include "core/outline/wrapped_lines.hpp"

namespace pmlint::outline {
namespace {

std::string dump(const std::string& markdown) {
  const text::Source source("test.md", markdown);
  const auto parsed = markdown::parse(source);
  const auto& document = std::get<markdown::Document>(parsed);
  const Outline outline = build(document);
  std::string shown;
  if (outline.title) shown += "= " + std::string(outline.title->value) + "\n";
  constexpr const char* kForms[] = {"heading", "bold", "plain", "label"};
  for (const Section& section : outline.sections) {
    for (SectionId up = section.parent; up != kNoSection; up = outline.sections[up].parent)
      shown += "  ";
    shown += kForms[static_cast<std::size_t>(section.form)];
    shown += ": " + std::string(document.text(section.title)) + " [";
    for (const SectionKind kind : section.kinds) {
      shown += (shown.ends_with('[') ? "" : " ") + std::string(name(kind));
    }
    shown += section.event_group ? "] event group\n" : "]\n";
  }
  return shown;
}

TEST(Outline, HeadingsNest) {
  EXPECT_EQ(dump("# Login outage\n\n## Summary\n\nText.\n\n## Action items\n\n### Payments\n\n- "
                 "a\n\n## Notes\n"),
            "= Login outage\n"
            "heading: Summary [summary]\n"
            "heading: Action items [actions]\n"
            "  heading: Payments [actions]\n"
            "heading: Notes [supporting]\n");
}

TEST(Outline, WhatWentWrongIsTheCauseBelowOne) {
  EXPECT_EQ(dump("# T\n\n## Root cause\n\n### What went wrong\n\nx\n"),
            "= T\n"
            "heading: Root cause [root-cause]\n"
            "  heading: What went wrong [root-cause]\n");
  EXPECT_EQ(dump("# T\n\n## Analysis\n\n### What went well\n\nx\n\n### What went wrong\n\ny\n"),
            "= T\n"
            "heading: Analysis [root-cause]\n"
            "  heading: What went well [went-well]\n"
            "  heading: What went wrong [went-wrong]\n");
  EXPECT_EQ(dump("# T\n\n## What went wrong\n\nx\n"),
            "= T\nheading: What went wrong [went-wrong]\n");
}

TEST(Outline, SetextAndHtmlHeadingsAreHeadings) {
  EXPECT_EQ(dump("Login outage\n============\n\nTimeline\n--------\n\n- 10:00 a\n\n<h2>Root "
                 "cause</h2>\n\nx\n"),
            "= Login outage\n"
            "heading: Timeline [timeline]\n"
            "heading: Root cause [root-cause]\n");
}

TEST(Outline, AParagraphAboveARuleIsNoHeading) {
  EXPECT_EQ(
      dump("# T\n\n## Root cause\n\nThe pool of connections was exhausted because every request of "
           "the new client opened three of them at once.\n---\n"),
      "= T\n"
      "heading: Root cause [root-cause]\n");
}

TEST(Outline, BoldAndPlainLinesAreTitles) {
  EXPECT_EQ(dump("**Issue Summary:**\n\nText.\n\n**Timeline**\n\n- 10:00 a\n"),
            "bold: Issue Summary [summary]\n"
            "bold: Timeline [timeline]\n");
  EXPECT_EQ(dump("Issue Summary\n\nText.\n\nTimeline\n10:00 a\n10:05 b\n\nRoot Cause and "
                 "Resolution\n\nRoot Cause:\n\nx\n"),
            "plain: Issue Summary [summary]\n"
            "plain: Timeline [timeline]\n"
            "plain: Root Cause and Resolution [root-cause resolution]\n"
            "  plain: Root Cause [root-cause]\n");
}

TEST(Outline, SentencesAndLeadInsAreNoTitles) {
  EXPECT_EQ(dump("# T\n\n## Action items\n\n- **Timeline review:** look at it again\n\nWe will fix "
                 "the timeline.\n\n"
                 "**This was the summary of a long night.**\n"),
            "= T\n"
            "heading: Action items [actions]\n");
}

TEST(Outline, ALinkThatStandsAloneIsNoTitle) {
  EXPECT_EQ(dump("# T\n\n## Root cause\n\nhttps://wiki.example.com/graphs/disk.png\n\nThe disk was "
                 "full.\n"),
            "= T\n"
            "heading: Root cause [root-cause]\n");
}

TEST(Outline, ATitleOfSeveralWordsOpensTheTextBehindIt) {
  EXPECT_EQ(dump("# T\n\nTimeline:\n\n10:00 a\n10:20 b\nRoot cause and resolution: a full disk; it "
                 "was cleared.\n\nAction items: we will do this:\n\n- add an alert\n\nLessons "
                 "learned: alerts help.\n"),
            "= T\n"
            "plain: Timeline [timeline]\n"
            "label: Root cause and resolution [root-cause resolution]\n"
            "label: Action items [actions]\n"
            "label: Lessons learned [lessons]\n");
  EXPECT_EQ(dump("# T\n\n## Corrective and preventive measures: To prevent this, we will do the "
                 "following:\n\n- add an alert\n"),
            "= T\n"
            "heading: Corrective and preventive measures [actions]\n");
  EXPECT_EQ(dump("Corrective measures must include:\n\n- an alert\n"),
            "plain: Corrective measures must include [actions]\n");
}

TEST(Outline, ATitleOfSeveralWordsTellsAPartOfAnotherSection) {
  EXPECT_EQ(
      dump("# T\n\n## Summary\n\nRoot cause: a full disk\n\nAction items: see below\n\nText\n"),
      "= T\n"
      "heading: Summary [summary]\n"
      "  label: Root cause [root-cause]\n"
      "  label: Action items [actions]\n");
  EXPECT_EQ(dump("# T\n\n## Root cause (confirmed): the pool was too small\n\n"
                 "## Action items: short term\n"),
            "= T\n"
            "heading: Root cause (confirmed): the pool was too small [root-cause]\n"
            "heading: Action items: short term [actions]\n");
}

TEST(Outline, ASentenceTypedAsAHeadingIsTheTextOfTheSectionAbove) {
  EXPECT_EQ(dump("# T\n\n### Action items\n\n### Review the limits of all pools each "
                 "month.\nAdd an alert.\n"),
            "= T\n"
            "heading: Action items [actions]\n");
  EXPECT_EQ(dump("# T\n\n## Action items\n\n- a\n\n### Review the limits of all pools each "
                 "month.\n\n- b\n"),
            "= T\n"
            "heading: Action items [actions]\n"
            "  heading: Review the limits of all pools each month. [actions]\n");
}

TEST(Outline, PlainBulletsNameTheListsOfActions) {
  EXPECT_EQ(dump("# T\n\n## Corrective measures\n\n- Improvements/Fixes:\n  - a\n- Tasks: b\n"),
            "= T\n"
            "heading: Corrective measures [actions]\n"
            "  label: Improvements/Fixes [improvements]\n"
            "  label: Tasks [tasks]\n");
  EXPECT_EQ(dump("# T\n\n## Timeline\n\n- 10:00 a\n- Tasks: b\n\n## Next steps\n\n- Monitoring:\n"),
            "= T\n"
            "heading: Timeline [timeline]\n"
            "heading: Next steps [actions]\n");
}

TEST(Outline, ALabelTellsOfItsLineOnly) {
  EXPECT_EQ(dump("# T\n\n## Summary\n\nImpact: everyone\n\n- **Root cause:** a full disk\n"),
            "= T\n"
            "heading: Summary [summary]\n"
            "  label: Impact [impact]\n"
            "  label: Root cause [root-cause]\n");
  EXPECT_EQ(dump("Severity: 2\n\nDate: 2024-06-08\n"), "");
}

TEST(Outline, TableRowsAreLabels) {
  EXPECT_EQ(
      dump("# T\n\n| Field | Value |\n| --- | --- |\n| Detection | an alert |\n| Region | eu |\n"),
      "= T\n"
      "label: Detection [detection]\n");
}

TEST(Outline, GroupsInsideATimeline) {
  EXPECT_EQ(dump("## Timeline\n\n- **Investigation:**\n  - 10:00 a\n- **Resolution:**\n  - 11:00 "
                 "b\n\n### 12:00\n\nx\n\n"
                 "### Detection\n\ny\n"),
            "heading: Timeline [timeline]\n"
            "  bold: Investigation [response] event group\n"
            "  bold: Resolution [resolution] event group\n"
            "  heading: 12:00 [other] event group\n"
            "  heading: Detection [detection]\n");
}

TEST(Outline, ListsOfTasksAndImprovements) {
  EXPECT_EQ(dump("Corrective Measures\n\nImprovements:\n\n- a\n\nTasks:\n\nAlert Review:\n- b\n"),
            "plain: Corrective Measures [actions]\n"
            "  plain: Improvements [improvements]\n"
            "  plain: Tasks [tasks]\n"
            "    plain: Alert Review [tasks]\n");
}

TEST(Outline, TheTitle) {
  EXPECT_EQ(
      dump("# Incident disclosure 2024-02-18\n\n## Summary\n\na\n\n## Impact\n\nb\n").substr(0, 35),
      "= Incident disclosure 2024-02-18\nhe");
  EXPECT_EQ(dump("Postmortem: login outage\nSummary\n\na\n\nImpact\n\nb\n").substr(0, 27),
            "= Postmortem: login outage\n");
  EXPECT_EQ(dump("---\ntitle: \"Login outage\"\n---\n\n## Summary\n"),
            "= Login outage\nheading: Summary [summary]\n");
  EXPECT_EQ(dump("## Summary\n\nx\n"), "heading: Summary [summary]\n");
  EXPECT_EQ(dump("# Root cause analysis\n\n## Summary\n\nx\n\n## Impact\n"),
            "= Root cause analysis\nheading: Summary [summary]\nheading: Impact [impact]\n");
  EXPECT_EQ(dump("Login outage of 8 June\n\nIssue Summary\n\nx\n"),
            "= Login outage of 8 June\nplain: Issue Summary [summary]\n");
}

TEST(Outline, TheWordsOfAPictureAreNoTitle) {
  EXPECT_EQ(dump("![Queue depth](a.png)\n\n![Timeline](b.png)\n\n**Summary**\n\nx\n"),
            "bold: Summary [summary]\n");
  EXPECT_EQ(dump("# Outage of the queue\n\n![logo](a.png) Timeline ![end](b.png)\n\n- 10:00 a\n"),
            "= Outage of the queue\n"
            "plain: Timeline [timeline]\n");
}

TEST(Outline, HashesWithoutABlank) {
  EXPECT_EQ(dump("#Postmortem: the queue\n\n##Timeline\n\n10:00 a\n\n###What We Tried\n\nb\n"),
            "= Postmortem: the queue\n"
            "plain: Timeline [timeline]\n"
            "  plain: What We Tried [other] event group\n");
  EXPECT_EQ(dump("# T\n\n## Timeline\n\n#12 was merged\n\n#incident\n"),
            "= T\n"
            "heading: Timeline [timeline]\n");
}

TEST(Outline, ATitleAtTheMarginEndsAList) {
  EXPECT_EQ(dump("# T\n\nTimeline:\n- 10:00 a\n- 10:05 b\nRoot Cause:\nThe disk was full.\n"),
            "= T\n"
            "plain: Timeline [timeline]\n"
            "plain: Root Cause [root-cause]\n");
  // What is indented belongs to its item, and so does a line that is no title.
  EXPECT_EQ(dump("# T\n\nTimeline:\n- 10:00 a\n  Root Cause:\n- 10:05 b\nwent on\n"),
            "= T\n"
            "plain: Timeline [timeline]\n");
}

TEST(Outline, PhasesRightBelowATimelineArePartsOfIt) {
  EXPECT_EQ(dump("# T\n\nTimeline\n\nDetection:\n\nx\n\nResolution:\n\ny\n"),
            "= T\n"
            "plain: Timeline [timeline]\n"
            "  plain: Detection [detection]\n"
            "  plain: Resolution [resolution]\n");
  EXPECT_EQ(dump("# T\n\nTimeline:\n\nDetection:\n\nx\n\nMisleading Paths:\n\ny\n\nEscalation:"
                 "\n\nz\n\nResolution:\n\nw\n\nImpact:\n\nv\n"),
            "= T\n"
            "plain: Timeline [timeline]\n"
            "  plain: Detection [detection]\n"
            "    plain: Misleading Paths [other] event group\n"
            "  plain: Escalation [external-message]\n"
            "  plain: Resolution [resolution]\n"
            "plain: Impact [impact]\n");
  EXPECT_EQ(dump("# T\n\nTimeline\n\n10:00 x\n\nResolution\n\ny\n"),
            "= T\n"
            "plain: Timeline [timeline]\n"
            "plain: Resolution [resolution]\n");
}

TEST(Outline, TheVeryWordsOfATitleStandOutOfAParagraph) {
  EXPECT_EQ(
      dump("# T\n\nThe mailer stood still.\nTimeline (all hours, Pacific time)\n10:00 AM: alert\n"
           "Root cause\nThe disk was full.\nResolution and recovery\nWe added one.\n"
           "Corrective and preventive measures\nAdd an alert.\n"),
      "= T\n"
      "plain: Timeline (all hours, Pacific time) [timeline]\n"
      "plain: Root cause [root-cause]\n"
      "plain: Resolution and recovery [resolution]\n"
      "plain: Corrective and preventive measures [actions]\n");
  // Not in small letters, not with more words, no questions, nothing that goes on.
  EXPECT_EQ(dump("# T\n\nWe looked for a\nroot cause\nfor hours. What caused the outage?\n"
                 "Root cause found\nWhat was the issue?\nRoot cause\nof it was the disk.\n"),
            "= T\n");
  // What its entries are ends no timeline.
  EXPECT_EQ(dump("# T\n\nTimeline\n\n10:00 alert\nActions taken\n10:05 restart\n"),
            "= T\n"
            "plain: Timeline [timeline]\n");
}

TEST(Outline, AFrameIsNoPartOfATitle) {
  EXPECT_EQ(dump("***** Issue Summary *****\n\nx\n\n********Impact***************\n\ny\n\n"
                 "=== Root Cause ===\n\nz\n\n## -- Timeline --\n\n- 10:00 a\n"),
            "plain: Issue Summary [summary]\n"
            "plain: Impact [impact]\n"
            "plain: Root Cause [root-cause]\n"
            "heading: Timeline [timeline]\n");
  EXPECT_EQ(dump("# T\n\n## Impact of *p\n\nx\n\n## ~2 h of delay\n\ny\n"),
            "= T\n"
            "heading: Impact of *p [impact]\n"
            "heading: ~2 h of delay [other]\n");
}

TEST(Outline, EmojiAreNoPartOfATitle) {
  EXPECT_EQ(dump("# T\n\n🧠 The Lessons Learned: 🧠\n\n- a\n\nImpact ⚠️\n\nx\n"),
            "= T\n"
            "plain: 🧠 The Lessons Learned [lessons]\n"
            "plain: Impact [impact]\n");
  EXPECT_EQ(dump("# T\n\nWe saw the impact at once 🐌\n\nDone 🎉\n"), "= T\n");
}

TEST(Outline, PartsOfAnEmptyTitleAtItsLevel) {
  EXPECT_EQ(
      dump("# T\n\n## Timeline:\n\n## Detection:\n\nx\n\n## Misleading paths:\n\ny\n\n### Logs\n\n"
           "## Escalation:\n\nz\n\n## Resolution:\n\nw\n\n## Impact\n\nv\n"),
      "= T\n"
      "heading: Timeline [timeline]\n"
      "  heading: Detection [detection]\n"
      "  heading: Misleading paths [other] event group\n"
      "    heading: Logs [timeline]\n"
      "  heading: Escalation [external-message]\n"
      "  heading: Resolution [resolution]\n"
      "heading: Impact [impact]\n");
  EXPECT_EQ(
      dump("# T\n\nRoot Cause and Resolution:\n\n### Root cause\n\nx\n\n### Resolution\n\ny\n\n"
           "## Corrective measures\n\n## Improvements\n\n- a\n\n## Tasks\n\n- b\n\n## Notes\n"),
      "= T\n"
      "plain: Root Cause and Resolution [root-cause resolution]\n"
      "  heading: Root cause [root-cause]\n"
      "  heading: Resolution [resolution]\n"
      "heading: Corrective measures [actions]\n"
      "  heading: Improvements [improvements]\n"
      "  heading: Tasks [tasks]\n"
      "heading: Notes [supporting]\n");
  // Not below text, not by a resolution alone, not what is no part.
  EXPECT_EQ(dump("# T\n\n## Timeline\n\n10:00 x\n\n## Detection\n\ny\n\n## Resolution\n\nz\n"),
            "= T\n"
            "heading: Timeline [timeline]\n"
            "heading: Detection [detection]\n"
            "heading: Resolution [resolution]\n");
  EXPECT_EQ(dump("# T\n\n## Timeline\n\n## Resolution\n\ny\n\n## Detection\n\nz\n"),
            "= T\n"
            "heading: Timeline [timeline]\n"
            "heading: Resolution [resolution]\n"
            "heading: Detection [detection]\n");
  EXPECT_EQ(dump("# T\n\n## Summary\n\n## Impact\n\ny\n\n## Timeline\n\n## Detection\n\nz\n"),
            "= T\n"
            "heading: Summary [summary]\n"
            "heading: Impact [impact]\n"
            "heading: Timeline [timeline]\n"
            "heading: Detection [detection]\n");
}

TEST(Outline, AFirstLineThatNamesTheGenreIsTheTitle) {
  EXPECT_EQ(dump("Postmortem Report: the queue of the mailer\nIt was full in May.\n\nTiming:\n"),
            "= Postmortem Report: the queue of the mailer\n"
            "plain: Timing [timeline]\n");
  EXPECT_EQ(dump("Duration of the delay:\n\nStart: 10:00\n\nImpact:\n\nx\n"),
            "plain: Impact [impact]\n");
  EXPECT_EQ(dump("Postmortem: the queue of the mailer\n\nIt was full.\n"),
            "= Postmortem: the queue of the mailer\n");
  EXPECT_EQ(dump("Postmortem of the Mailer Outage\nAuthor: Ines\n\nSummary\n\nx\n"),
            "= Postmortem of the Mailer Outage\n"
            "plain: Summary [summary]\n");
  EXPECT_EQ(dump("# Failure report\n\n## Timeline\n\n- 10:00 a\n\n## Impact\n\nx\n"),
            "= Failure report\n"
            "heading: Timeline [timeline]\n"
            "heading: Impact [impact]\n");
  // A field is none, and neither is the first line of a sentence.
  EXPECT_EQ(dump("**Duration: 2 hours**\n\n**Impact**\n\nx\n"),
            "bold: Duration: 2 hours [other]\n"
            "bold: Impact [impact]\n");
  EXPECT_EQ(dump("The outage of the mailer began\nwhen its queue was full.\n\n**Impact**\n\nx\n"),
            "bold: Impact [impact]\n");
}

TEST(Outline, TheFrontMatterTitlesAPageThatBeginsLower) {
  EXPECT_EQ(dump("---\ntitle: The mailer stood still\n---\n\n## How it works\n\nx\n"),
            "= The mailer stood still\n"
            "heading: How it works [other]\n");
  EXPECT_EQ(dump("---\ntitle: mailer\n---\n\n# The mailer stood still\n\nx\n"),
            "= The mailer stood still\n");
}

TEST(Outline, NoDocumentBreaksIt) {
  for (const char* markdown : {"", "\n\n", "#", "**", "****", ":", "- ", "| |\n|-|\n", "**:**\n",
                               "> # x\n", "[//]: # (x)\n"}) {
    EXPECT_NO_FATAL_FAILURE(dump(markdown)) << markdown;
  }
}

TEST(Outline, LinesThatGoOn) {
  struct Case {
    const char* before;
    const char* line;
    bool goes_on;
  };
  const Case cases[] = {
      {"The API was down for", "40 minutes.", true},
      {"It was down for about 40", "minutes.", true},
      {"Down between 10:00 UTC and", "10:40 UTC.", true},
      {"It hit the", "Checkout service", true},
      {"10:00 AM -", "10:40 AM", true},
      {"errors for all users", "(and for partners)", false},
      // Each is a statement of its own.
      {"errors for over", "1 hour", true},
      {"the database failed over", "10:40 all is well", false},
      {"The site was slow", "10:40 restarted", false},
      {"The server was turned on", "10:40 all is well", false},
      {"It lasted 40 minutes.", "then it was fixed", false},
      {"Duration: 40 minutes", "root cause: a full disk", false},
      {"Duration: 40 minutes", "Impact on all users", false},
      {"Who noticed it? A probe", "when was it noticed? 10:40", false},
      {"We did this:", "add an alert", false},
      {"fix the pool", "b) add an alert", false},
      {"fix the pool", "o add an alert", false},
      {"The impact of", "* a bullet", false},
      {"", "and so on", false},
      {"The", "", false},
      // Whatever the line before: an entry of a log.
      {"Who was it escalated to", "10:40 PM: the web team", false},
      {"Who was it escalated to", "10:40 \xE2\x80\x93 the web team", false},
      {"Down from 10:00 AM to", "10:40 AM - 11:00 AM was worse", true},
  };
  for (const Case& c : cases) EXPECT_EQ(goes_on(c.before, c.line), c.goes_on) << c.line;
  // Neither does the begin of one.
  EXPECT_EQ(dump("# T\n\nThe impact\nof the change was small.\n"), "= T\n");
  EXPECT_EQ(dump("# T\n\nImpact\nthe site was slow.\n"), "= T\nplain: Impact [impact]\n");
  EXPECT_EQ(dump("# T\n\nAll was well before\n**impact**\nthe site was slow.\n"),
            "= T\nbold: impact [impact]\n");
  // A remark behind a title is none of it, however long.
  EXPECT_EQ(dump("# T\n\n(1) Issue Summary (what those who have little time will read):\n\nx\n"),
            "= T\n"
            "plain: (1) Issue Summary (what those who have little time will read) [summary]\n");
  // A word of a wrapped sentence opens no section.
  EXPECT_EQ(dump("# T\n\n## Vendors\n\nWe looked at the\nImpact: and found nothing.\n"),
            "= T\nheading: Vendors [other]\n");
}

TEST(Outline, SectionAt) {
  const text::Source source("test.md", "# T\n\n## A\n\none\n\n### B\n\ntwo\n\n## C\n\nthree\n");
  const auto parsed = markdown::parse(source);
  const auto& document = std::get<markdown::Document>(parsed);
  const Outline outline = build(document);
  const auto at = [&](std::string_view word) {
    return outline.section_at(static_cast<std::uint32_t>(document.text().find(word)));
  };
  EXPECT_EQ(at("one"), 0U);
  EXPECT_EQ(at("two"), 1U);
  EXPECT_EQ(at("three"), 2U);
  EXPECT_EQ(at("T"), kNoSection);
}

}  // namespace
}  // namespace pmlint::outline
