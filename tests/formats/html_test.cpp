// SPDX-License-Identifier: MIT
// The parts of the page: the promises of the axis for incidents of every shape, what a document
// becomes on it, marks in source lines, and the page as a whole. What it looks like is tested with a
// browser (tests/clients).
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <sstream>

#include "formats/format.hpp"
#include "formats/html/axis_layout.hpp"
#include "formats/html/incident.hpp"
#include "formats/html/markup.hpp"
#include "formats/html/sha256.hpp"
#include "formats/html/source_line.hpp"
#include "formats/html/style_sheet.hpp"
#include "formats/html/text_width.hpp"
#include "tests/formats/fixture.hpp"

namespace pmlint::formats::html {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr Shape kWide{1080, 156, 7, true};
constexpr Shape kNarrow{344, 72, 5, false};
constexpr time::Seconds kMinute = 60;
constexpr time::Seconds kDay = 86400;

Entry entry_at(time::Seconds at, std::uint32_t roles, std::string text) {
  Entry entry;
  entry.at = at;
  entry.time = spell_clock(at);
  entry.date = spell_date(time::date_from_days(static_cast<std::int32_t>(at / kDay)));
  entry.text = std::move(text);
  entry.roles = roles;
  return entry;
}

Incident incident_at(std::vector<time::Seconds> moments) {
  std::ranges::sort(moments);
  Incident incident;
  incident.dated = true;
  for (const time::Seconds at : moments) {
    const auto role = static_cast<std::uint32_t>(1U << (incident.entries.size() % 14));
    incident.entries.push_back(entry_at(at, role, "something was said about it by somebody"));
  }
  incident.placed = incident.entries.size();
  return incident;
}

bool overlap(const Box& a, const Box& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

void expect_promises(const AxisLayout& layout, const Incident& incident) {
  ASSERT_EQ(layout.marks.size(), incident.placed);
  for (std::size_t i = 1; i < layout.marks.size(); ++i) {
    EXPECT_LE(layout.marks[i - 1].x, layout.marks[i].x);
  }
  for (const MarkPlace& mark : layout.marks) {
    EXPECT_TRUE(mark.x >= 7 && mark.x <= layout.width - 7 && mark.y >= 0 &&
                mark.y <= layout.height);
  }
  for (std::size_t i = 0; i < layout.labels.size(); ++i) {
    const Label& label = layout.labels[i];
    EXPECT_TRUE(label.box.left >= 0 && label.box.right <= layout.width && label.box.top >= 0);
    for (const std::string& line : label.lines) {
      EXPECT_LE(text_width(line, kTextSize), label.box.right - label.box.left + 0.01) << line;
    }
    EXPECT_LE(text_width(label.time, kTextSize, true), label.box.right - label.box.left + 0.01);
    for (const MarkPlace& mark : layout.marks) {
      EXPECT_LE(label.box.bottom, mark.y - 7) << "a label covers a mark";
    }
    for (std::size_t other = 0; other < layout.labels.size(); ++other) {
      if (other == i) continue;
      const Label& second = layout.labels[other];
      EXPECT_FALSE(overlap(label.box, second.box)) << label.time << ' ' << second.time;
      const Box pole{second.pole - 1, second.box.top, second.pole + 1, second.foot};
      EXPECT_FALSE(overlap(label.box, pole)) << label.time << " under the pole of " << second.time;
    }
  }
  for (const std::vector<Tick>* ticks : {&layout.ticks.clocks, &layout.ticks.days}) {
    for (std::size_t i = 1; i < ticks->size(); ++i) {
      const bool days = ticks == &layout.ticks.days;
      EXPECT_GE((*ticks)[i].place - (*ticks)[i - 1].place, days ? 90 : 40);
    }
  }
}

TEST(HtmlAxis, KeepsItsPromisesForIncidentsOfEveryShape) {
  std::mt19937 random(7);
  const auto below = [&random](std::uint32_t bound) {
    return static_cast<time::Seconds>(random() % bound);
  };
  for (int round = 0; round < 120; ++round) {
    std::vector<time::Seconds> moments;
    const time::Seconds reach = (1 + below(60)) * kMinute;
    time::Seconds at = 19000 * kDay + below(kDay);
    for (time::Seconds count = 1 + below(70); count > 0; --count) {
      moments.push_back(at);
      at += below(12) == 0 ? below(10 * kDay) : below(static_cast<std::uint32_t>(reach)) / 60 * 60;
    }
    Incident incident = incident_at(moments);
    incident.stretches.push_back({{moments.front() - below(7200), moments.back() + below(7200)},
                                  "Stated",
                                  "for a while",
                                  "ends later",
                                  3,
                                  {}});
    incident.stretches.back().pieces.push_back({incident.stretches.back().span, Phase::stated});
    SCOPED_TRACE(round);
    for (const Shape& shape : {kWide, kNarrow}) expect_promises(lay_out(incident, shape), incident);
  }
}

TEST(HtmlAxis, LabelsAllEntriesOfAnOrdinaryIncident) {
  const Incident incident = incident_at(
      {0, 7 * kMinute, 24 * kMinute, 42 * kMinute, 72 * kMinute, 100 * kMinute, 112 * kMinute});
  EXPECT_EQ(lay_out(incident, kWide).labels.size(), 7U);
}

TEST(HtmlAxis, LabelsTheAnchorsFirst) {
  std::vector<time::Seconds> moments;
  for (int i = 0; i < 200; ++i) moments.push_back(i * kMinute);
  Incident incident = incident_at(moments);
  for (Entry& entry : incident.entries) entry.roles = facts::kRoleStart;
  incident.entries[3].anchor = incident.entries[120].anchor = true;
  std::vector<std::size_t> labelled;
  for (const Label& label : lay_out(incident, kWide).labels) labelled.push_back(label.entry);
  EXPECT_THAT(labelled, testing::IsSupersetOf({3, 120}));
}

TEST(HtmlAxis, IsBrokenWhereALongPauseWouldSqueezeTheRest) {
  std::vector<time::Seconds> moments;
  for (int i = 0; i < 10; ++i) moments.push_back(i * 5 * kMinute);
  EXPECT_TRUE(AxisScale(moments, 0, 1000).breaks().empty());
  moments.push_back(9 * kDay);
  const AxisScale scale(moments, 0, 1000);
  ASSERT_EQ(scale.breaks().size(), 1U);
  EXPECT_GT(scale.place(45 * kMinute) - scale.place(0), 300);
  EXPECT_DOUBLE_EQ(scale.place(9 * kDay), 1000);
  EXPECT_DOUBLE_EQ(scale.place(90 * kDay), 1000);
  // Three entries of one day are left as they are.
  EXPECT_TRUE(AxisScale({0, 10 * kMinute, 40 * kMinute}, 0, 1000).breaks().empty());
}

TEST(HtmlAxis, OneMomentHasAPlaceInTheMiddle) {
  EXPECT_DOUBLE_EQ(AxisScale({600, 600}, 0, 100).place(600), 50);
}

TEST(HtmlAxis, TicksStandOnRoundTimesAndNameTheDay) {
  const AxisScale scale({19882 * kDay + 23 * 3600, 19883 * kDay + 2 * 3600}, 0, 400);
  const Ticks ticks = ticks_of(scale, true);
  std::vector<std::string> clocks;
  for (const Tick& tick : ticks.clocks) clocks.push_back(tick.text);
  EXPECT_THAT(clocks, ElementsAre("23:00", "23:30", "00:00", "00:30", "01:00", "01:30", "02:00"));
  ASSERT_EQ(ticks.midnights.size(), 1U);
  EXPECT_EQ(ticks.days.front().text, "8 Jun 2024");
  EXPECT_EQ(ticks_of(scale, false).days.front().text, "day 19883");
}

TEST(HtmlIncident, SetsWhatIsStatedAgainstTheTimeline) {
  score::FileReport file = test::read_file_report("a.md", R"(# Outage of 8 June 2024

## Summary

The outage lasted from 14:05 to 16:35 UTC.

## Timeline

- 14:05 impact begins, users see errors
- 14:22 alert pages the on-call engineer
- 15:38 mitigated: traffic is moved away
- 15:50 resolved, service is restored
- later: thanks to all
)");
  file.findings.push_back({});
  file.findings.back().rule = "timeline-duration-mismatch";
  file.findings.back().range = test::range_of(file, "14:05 to 16:35");
  const Incident incident = incident_of(file);
  EXPECT_EQ(incident.placed, 4U);
  EXPECT_EQ(incident.zones, "all times in UTC");
  EXPECT_EQ(incident.metrics.time_to_detect, 17 * kMinute);
  ASSERT_EQ(incident.stretches.size(), 2U);
  const Stretch& timeline = incident.stretches[0];
  EXPECT_EQ(timeline.detail, "14:05 to 15:50, 1 h 45 min");
  std::vector<Phase> phases;
  for (const Piece& piece : timeline.pieces) phases.push_back(piece.phase);
  EXPECT_THAT(phases, ElementsAre(Phase::undetected, Phase::response, Phase::mitigated));
  const Stretch& stated = incident.stretches[1];
  EXPECT_EQ(stated.remark, "ends 45 min later than the timeline");
  ASSERT_EQ(stated.pieces.size(), 2U);
  EXPECT_EQ(stated.pieces[1].phase, Phase::excess);
  EXPECT_EQ(stated.pieces[1].span.length(), 45 * kMinute);

  file.findings.clear();  // nobody objects: nothing is in excess
  EXPECT_EQ(incident_of(file).stretches[1].pieces.size(), 1U);
}

TEST(HtmlText, IsWrappedIntoWhatFits) {
  EXPECT_THAT(wrapped("first failed payments in the logs", 110, 12, 2),
              ElementsAre("first failed", "payments in\u2026"));
  EXPECT_THAT(wrapped("short", 100, 12, 2), ElementsAre("short"));
  EXPECT_THAT(wrapped("  ", 100, 12, 2), ElementsAre());
  EXPECT_THAT(wrapped("Donaudampfschifffahrtsgesellschaft", 60, 12, 1),
              ElementsAre("Donaud\u2026"));
  for (const std::string& line : wrapped("障害は復旧した障害は復旧した", 60, 12, 3)) {
    EXPECT_LE(text_width(line, 12), 60);
  }
  EXPECT_EQ(wrapped("障", 1, 12, 3).size(), 1U) << "ends even where nothing fits";
}

TEST(HtmlText, IsEscaped) {
  EXPECT_EQ(escaped("<b a='1'>&\"\x1B\u202E\xFF\uFFFE"),
            "&lt;b a=&#39;1&#39;&gt;&amp;&quot;&lt;U+001B&gt;&lt;U+202E&gt;\uFFFD\uFFFD");
  EXPECT_EQ(shortened("h\u00E9llo", 2), "h\u2026");
  EXPECT_EQ(unit(-0.01), "0");
  EXPECT_EQ(unit(12.25), "12.3");
}

TEST(HtmlText, DigestsAreThoseOfTheStandard) {
  EXPECT_EQ(sha256_base64(""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  EXPECT_EQ(sha256_base64("abc"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  EXPECT_EQ(sha256_base64("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE=");
}

std::string marked(std::string line, std::vector<LineMark> marks) {
  const text::Source source("a.md", std::move(line));
  return marked_line(source, 1, marks, [](std::size_t finding) {
    constexpr std::string_view kNames[] = {"zero", "one", "two"};
    return kNames[finding];
  });
}

TEST(HtmlSource, OverlappingMarksAreCutAndTheGravestShows) {
  using lint::Severity;
  EXPECT_EQ(marked("abcdef", {}), "abcdef");
  EXPECT_EQ(marked("abcdef", {{1, 1, 3, Severity::note, 0}}), "a<mark class=\"zero\">bc</mark>def");
  EXPECT_EQ(
      marked("abcdef", {{1, 0, 4, Severity::note, 0}, {1, 2, 6, Severity::error, 1}}),
      "<mark class=\"zero\">ab</mark><mark class=\"one\">cd</mark><mark class=\"one\">ef</mark>");
  EXPECT_EQ(
      marked("abcdef", {{1, 0, 6, Severity::error, 0}, {1, 2, 3, Severity::note, 1}}),
      "<mark class=\"zero\">ab</mark><mark class=\"zero\">c</mark><mark class=\"zero\">def</mark>");
  EXPECT_THAT(marked(std::string(9000, 'x'), {{1, 8000, 9000, Severity::error, 0}}),
              HasSubstr("5000 more bytes"));
}

std::string page_of(std::vector<score::FileReport> files) {
  score::RunReport report;
  report.files = score::FileReports(std::move(files));
  report.rules = &test::installed_rules();
  std::ostringstream out;
  find("html")->write(report, out, {});
  return out.str();
}

TEST(HtmlPage, AllowsItsOwnStyleSheetAndNothingElse) {
  const std::string page = page_of({test::read_file_report("a.md", "# Outage\n")});
  const std::size_t begin = page.find("<style>") + 7;
  const std::string sheet = page.substr(begin, page.find("</style>") - begin);
  EXPECT_EQ(sheet, style_sheet());
  EXPECT_THAT(page,
              HasSubstr("default-src 'none'; style-src 'sha256-" + sha256_base64(sheet) + "'"));
  for (const std::string_view never : {"url(", "@import", "</", "http:"}) {
    EXPECT_THAT(sheet, Not(HasSubstr(std::string(never))));
  }
}

TEST(HtmlPage, ShowsALargeDocumentAroundItsFindings) {
  std::string text = "# Outage\n\n";
  while (text.size() < 300000) text += fmt::format("line {} of many\n\n", text.size());
  text += "the last line\n";
  score::FileReport file = test::read_file_report("a.md", text);
  for (std::uint32_t i = 0; i < 900; ++i) {
    lint::Finding finding;
    finding.rule = "root-cause-vague";
    finding.severity = i == 700 ? lint::Severity::error : lint::Severity::note;
    finding.range = {i * 300, i * 300 + 4};
    finding.message = fmt::format("finding {}", i);
    file.findings.push_back(finding);
  }
  const std::string page = page_of({file});
  EXPECT_LT(page.size(), 500000U);
  EXPECT_THAT(page, HasSubstr("finding 700<"));
  EXPECT_THAT(page, HasSubstr("More findings that are not shown, the less grave ones: 400."));
  EXPECT_THAT(page, HasSubstr("The document is long"));
  EXPECT_THAT(page, Not(HasSubstr("the last line")));
}

TEST(HtmlPage, ListsSeveralDocumentsAndShowsThoseWorthIt) {
  score::FileReport quiet = test::read_file_report("readme.md", "# Read me\n");
  score::FileReport loud = test::read_file_report("b.md", "# Outage\n");
  loud.findings.push_back({});
  loud.findings.back().rule = "root-cause-vague";
  const std::string page = page_of({quiet, loud});
  EXPECT_THAT(page, HasSubstr("<a href=\"#d1\">Outage</a> <span class=\"path\">b.md</span>"));
  EXPECT_THAT(page, Not(HasSubstr("id=\"d0\"")));
  EXPECT_THAT(page, HasSubstr("body:has(#show-r-0:not(:checked)) .finding.r-0"));
}

}  // namespace
}  // namespace pmlint::formats::html
