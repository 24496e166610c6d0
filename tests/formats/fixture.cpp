// SPDX-License-Identifier: MIT
#include "tests/formats/fixture.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <utility>
#include <variant>

namespace pmlint::test {
namespace {

using lint::Dimension;
using lint::Finding;
using lint::Safety;
using lint::Severity;

constexpr std::string_view kMismatchPage = R"(# timeline-duration-mismatch

The length that the document states must be one that its **timeline** supports.

## Why

Readers act on the number. See [the guide](https://example.invalid/guide), or add
`<!-- pmlint-disable-next-line timeline-duration-mismatch -- reason -->`.

```markdown
The outage lasted {{ length }}.
```
)";

Finding finding(const score::FileReport& file, std::string_view rule, std::string_view plugin,
                Severity severity, std::string_view where, std::string_view message) {
  Finding result;
  result.rule = rule;
  result.plugin = plugin;
  result.severity = severity;
  result.range = range_of(file, where);
  result.message = message;
  return result;
}

score::DimensionAccount dimension(Dimension which, double of, std::vector<score::Loss> lost = {}) {
  score::DimensionAccount account;
  account.dimension = which;
  account.of = of;
  account.earned = of;
  for (const score::Loss& loss : lost) account.earned -= loss.points;
  account.lost = std::move(lost);
  return account;
}

score::Account mismatch_account() {
  score::Account account;
  account.value = 79;
  account.grade = 'C';
  account.capped_at = 79;
  account.cap_reason = "1 of the four mandatory rules was hit";
  account.dimensions = {
      dimension(Dimension::structure, 10.5),
      dimension(Dimension::time, 20,
                {{"timeline-duration-mismatch", "stated 48 h, the timeline gives 5 h", 8.0, 5}}),
      dimension(Dimension::cause, 20, {{"", "no cause text", 12.0, 0}}),
  };
  return account;
}

score::FileReport checkout_outage() {
  score::FileReport file =
      read_file_report("docs/checkout.md", R"(# Checkout outage, 19 January 2024

## Summary

The checkout was down for 48 hrs, from 06:00 AM to 11:00 AM (CAT).

## Timeline

All times CAT, 19 January 2024.

- 06:00 AM: the checkout begins to fail
- 06:10 AM: the pager fires
- 11:00 AM: service is restored

## Action items

- Add an alert on the error rate
)");
  Finding mismatch =
      finding(file, "timeline-duration-mismatch", "pmlint-timeline", Severity::error, "48 hrs",
              "stated 48 h, the timeline gives 5 h (06:00 to 11:00): 43 h more than that");
  mismatch.related = {{range_of(file, "06:00 AM: the checkout begins"), "the outage begins here"},
                      {range_of(file, "11:00 AM: service"), "service is restored here"}};
  file.findings = {mismatch};
  file.account = mismatch_account();
  return file;
}

// Every kind of fix, a suppressed finding, ranges over two and over many lines.
score::FileReport queue_outage() {
  score::FileReport file = read_file_report("docs/queue.md", R"(# Queue outage

Impact
Orders were lost.

## Root cause

Somebody made a mistake in the configuration of the broker, and so the queue that the orders go through before they are paid filled up until the broker refused any more of them.

## Timeline

* 10:00 queue fills up
* 09:50 pager
* 10:20 purge of the queue,
  one topic at a time
* 10:30 back to normal

## Action items

- Alert on the depth of the queue
)");
  Finding heading = finding(file, "pseudo-heading", "pmlint-structure", Severity::warning, "Impact",
                            "'Impact' stands as a title and is no heading");
  heading.fixes = {
      {"only look at it", Safety::display, {}},
      {"write it as bold text", Safety::unsafe, {{range_of(file, "Impact"), "**Impact**"}}},
      {"make it a heading",
       Safety::safe,
       {{{heading.range.begin, heading.range.begin}, "## "},
        {{heading.range.end, heading.range.end}, "\n"}}}};
  Finding slip = finding(file, "root-cause-human-error", "pmlint-causes", Severity::warning,
                         "made a mistake", "'made a mistake' names no mechanism");
  slip.suppressed = true;
  slip.justification = "agreed with the team: see #12";
  Finding long_line = finding(file, "root-cause-vague", "pmlint-causes", Severity::error,
                              "filled up until the broker refused any more of them",
                              "the cause names a symptom and no mechanism");
  long_line.related = {{range_of(file, "Somebody"), "the statement begins here"}};
  Finding order =
      finding(file, "timeline-out-of-order", "pmlint-timeline", Severity::note,
              "10:20 purge of the queue,\n  one topic at a time", "an event of two lines");
  Finding section = finding(file, "section-missing", "core", Severity::note,
                            "* 10:00 queue fills up\n* 09:50 pager\n* 10:20 purge of the queue,\n"
                            "  one topic at a time\n* 10:30 back to normal",
                            "no section tells the impact");
  Finding end;
  end.rule = "section-missing";
  end.plugin = "core";
  end.severity = Severity::note;
  end.range = {static_cast<std::uint32_t>(file.postmortem->source().bytes().size()),
               static_cast<std::uint32_t>(file.postmortem->source().bytes().size())};
  end.message = "no section tells the lessons";
  file.findings = {heading, slip, long_line, section, order, end};
  score::Account account;
  account.value = 43;
  account.suppressed = 1;
  account.dimensions = {dimension(Dimension::cause, 100, {{"root-cause-vague", "", 57.0, 8}})};
  file.account = account;
  return file;
}

score::FileReport clean_file() {
  score::FileReport file = read_file_report("docs/clean.md", R"(# Outage of the search, 4 May 2024

## Summary

Search was down for 30 minutes, from 10:00 to 10:30 UTC.

## Timeline

- 10:00 UTC the search fails
- 10:05 UTC the pager fires
- 10:30 UTC search is restored
)");
  score::Account account;
  account.value = 96;
  account.grade = 'A';
  account.dimensions = {dimension(Dimension::structure, 100, {{"", "no lessons", 4.0, 0}})};
  file.account = account;
  return file;
}

score::RunReport run_of(std::vector<score::FileReport> files) {
  score::RunReport report;
  report.files = score::FileReports(std::move(files));
  report.rules = &installed_rules();
  report.preset = "default";
  return report;
}

score::RunReport empty() { return run_of({}); }

score::RunReport none() { return run_of({clean_file()}); }

score::RunReport one() {
  score::RunReport report = run_of({checkout_outage()});
  report.exit_code = 1;
  return report;
}

score::RunReport many() {
  score::FileReport unreadable;
  unreadable.path = "docs/no such file.md";
  score::RunReport report =
      run_of({checkout_outage(), clean_file(), unreadable, queue_outage(),
              read_file_report("README.md", "# Read me\n\nNothing happened.\n")});
  report.notices = {
      {Severity::error, "cannot read 'docs/no such file.md': no such file", "docs/no such file.md"},
      {Severity::warning, "the rule 'owner-missing' is unknown", "pmlint.toml", 12, 3},
      {Severity::note, "the plugin 'own' is not trusted and was not loaded", ""}};
  report.exit_code = 2;
  return report;
}

score::RunReport unicode() {
  score::FileReport file = read_file_report("docs/Störung 障害.md",
                                            "\uFEFF# Störung 😀 am 4. Mai\r\n\r\n## Timeline\r\n\r\n"
                                            "-\t10:00\tre\u0301sume\u0301 service 😀 down\r\n"
                                            "- 10:30 障害は復旧した: 終わり\r\n"
                                            "- 10:40 👩\u200D🔧 fixed it\r\n");
  Finding title = finding(file, "title-missing", "pmlint-structure", Severity::note, "😀 am",
                          "the title holds '😀'");
  Finding tabs = finding(file, "timezone-missing", "pmlint-timeline", Severity::warning, "down",
                         "no zone: 10:00 is not a place in time");
  tabs.related = {{range_of(file, "復旧した"), "復旧 here"},
                  {range_of(file, "re\u0301sume\u0301"), "not the re\u0301sume\u0301"}};
  tabs.fixes = {{"name the zone",
                 Safety::unsafe,
                 {{{range_of(file, "10:00").end, range_of(file, "10:00").end}, " 世界時"}}}};
  Finding astral = finding(file, "timezone-missing", "pmlint-timeline", Severity::warning,
                           "fixed it", "no zone: 10:40 is not a place in time");
  file.findings = {title, tabs, astral};
  score::RunReport report = run_of({file});
  report.exit_code = 1;
  return report;
}

// A document, a path, messages and notices that try to be something else.
score::RunReport hostile() {
  const std::string evil =
      "\x1B[31mred\x07 \u202Egnirts {0} {{owner}} [x](javascript:alert(1)) ]]> <script>alert(1)"
      "</script> & \"quoted\" 'single' ::error file=x::pwned ##[error]pwned %0A | `code` @all "
      "https://evil.invalid www.evil.invalid \\ <!-- -- >";
  score::FileReport file = read_file_report(
      "docs/evil\n::error::\x1B[2J\u2066<b>&\"]]>#?%.md",
      "# Outage " + evil + "\n::warning::line\n\xFF\xC3 and \xF0\x9F\x98 malformed \xE2\x82\n" +
          "tail\x7F\xC2\x9B end\n");
  Finding quote = finding(file, "placeholder-left", "evil-pack", Severity::error, "{{owner}}",
                          "template text is left: '" + evil + "'\r\n::error::second line");
  quote.related = {{range_of(file, "malformed"), evil + "\nmore"}};
  quote.fixes = {{evil, Safety::safe, {{range_of(file, "{{owner}}"), evil + "\n"}}}};
  Finding malformed = finding(file, "language<b>", "evil-pack", Severity::warning, "malformed",
                              "malformed \xFF\xC3 bytes \xF0\x9F\x98");
  Finding tail = finding(file, "placeholder-left", "evil-pack", Severity::note, "end", "");
  tail.suppressed = true;
  tail.justification = evil;
  file.findings = {quote, malformed, tail};
  file.account = mismatch_account();
  file.account->cap_reason = evil;
  file.account->dimensions[2].lost[0].reason = evil;
  score::RunReport report = run_of({file});
  report.notices = {{Severity::error, "the rule failed: " + evil, "docs/" + evil, 3, 4},
                    {Severity::note, evil + "\n##[endgroup]", ""}};
  report.preset = evil;
  report.exit_code = 3;
  return report;
}

constexpr NamedRun kRuns[] = {
    {"empty", empty}, {"none", none},       {"one", one},
    {"many", many},   {"unicode", unicode}, {"hostile", hostile},
};

}  // namespace

score::FileReport read_file_report(std::string path, std::string markdown) {
  score::FileReport file;
  file.path = path;
  auto read = facts::read(text::Source(std::move(path), std::move(markdown)));
  if (auto* postmortem = std::get_if<std::unique_ptr<const facts::Postmortem>>(&read)) {
    file.postmortem = std::move(*postmortem);
  } else {
    ADD_FAILURE() << "refused: " << std::get<markdown::Refusal>(read).message;
  }
  return file;
}

text::ByteRange range_of(const score::FileReport& file, std::string_view text) {
  const std::string_view bytes = file.postmortem->source().bytes();
  const std::size_t begin = bytes.find(text);
  EXPECT_NE(begin, std::string_view::npos) << "not in the file: " << text;
  EXPECT_EQ(bytes.find(text, begin + 1), std::string_view::npos) << "several times: " << text;
  const auto at = static_cast<std::uint32_t>(begin);
  return {at, at + static_cast<std::uint32_t>(text.size())};
}

const std::vector<lint::RuleInfo>& installed_rules() {
  const auto rule = [](std::string_view id, std::string_view summary, Severity severity,
                       Dimension which, std::string_view plugin) {
    lint::RuleInfo info;
    info.id = id;
    info.summary = summary;
    info.severity = severity;
    info.dimension = which;
    info.plugin = plugin;
    info.version = "1.2.0";
    return info;
  };
  static const std::vector<lint::RuleInfo> kRules = [&] {
    std::vector<lint::RuleInfo> rules = {
        rule("pseudo-heading", "a title is written as text", Severity::warning,
             Dimension::structure, "pmlint-structure"),
        rule("root-cause-vague", "the cause names no mechanism", Severity::error, Dimension::cause,
             "pmlint-causes"),
        rule("timeline-duration-mismatch", "the stated length is not that of the timeline",
             Severity::error, Dimension::time, "pmlint-timeline"),
        rule("timezone-missing", "no zone is given for {0} times", Severity::warning,
             Dimension::none, "pmlint-timeline"),
    };
    rules[1].mandatory = true;
    rules[2].mandatory = true;
    rules[2].page = kMismatchPage;
    rules[3].enabled = false;
    return rules;
  }();
  return kRules;
}

std::span<const NamedRun> runs() { return kRuns; }

}  // namespace pmlint::test
