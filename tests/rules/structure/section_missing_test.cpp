// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

const LintCase kCases[] = {
    {.name = "background_first_is_a_summary",
     .markdown = R"(# Outage

## Background

The ledger of the shop stopped on 2024-05-02, because its disk was full.
)",
     .config = {R"(sections.required=["summary"])", "sections.recommended=[]"}},
    {.name = "what_went_wrong_first_is_a_summary",
     .markdown = R"(# Outage

## What went wrong

The ledger of the shop stopped on 2024-05-02.
)",
     .config = {R"(sections.required=["summary"])", "sections.recommended=[]"}},
    {.name = "what_went_wrong_last_is_none",
     .markdown = R"(# Outage
  ^^^^^^ error: no section "summary", and nothing else stands for it; --config 'sections.required=["summary"]' requires one

## Timeline

- 10:00 UTC the disk was full

## What went wrong

The ledger of the shop stopped on 2024-05-02.
)",
     .config = {R"(sections.required=["summary"])", "sections.recommended=[]"}},
    {.name = "its_parts_above_the_timeline_are_a_summary",
     .markdown = R"(### Duration

10:00 to 11:00 UTC on 2 May 2024.

### Root cause

The disk of the ledger was full.

### Timeline

- 10:00 UTC the disk was full
)",
     .config = {R"(sections.required=["summary"])", "sections.recommended=[]"}},
    {.name = "so_they_are_with_a_field",
     .markdown = R"(Start Time: 10:00 UTC on 2 May 2024

**Impact**

All buyers were told to wait.

**Root cause**

The disk of the ledger was full.

**Timeline**

- 10:00 UTC the disk was full
)",
     .config = {R"(sections.required=["summary"])", "sections.recommended=[]"}},
    {.name = "without_a_duration_above_the_timeline_they_are_none",
     .markdown = R"(# Outage
  ^^^^^^ error: no section "summary", and nothing else stands for it; --config 'sections.required=["summary"]' requires one

## Impact

All buyers were told to wait.

## Root cause

The disk of the ledger was full.

## Timeline

- 10:00 UTC the disk was full

## Duration

1 h
)",
     .config = {R"(sections.required=["summary"])", "sections.recommended=[]"}},
    {.name = "a_table_of_times_in_another_section",
     .markdown = R"(# Outage

## Response

| Time (UTC) | Action |
|---|---|
| 10:00 | Ines restarted the pool |
| 10:10 | Bo opened a channel |
| 10:40 | The checkout answered again |
)",
     .config = {R"(sections.required=["timeline"])", "sections.recommended=[]"}},
    {.name = "missing",
     .markdown = R"(# Outage
  ^^^^^^ error: no section "timeline", and nothing else stands for it; --config 'sections.required=["timeline"]' requires one

It was down.
)",
     .fixed = R"(# Outage

It was down.

## Timeline

- YYYY-MM-DD HH:MM UTC: [describe what happened]
)",
     .config = {R"(sections.required=["timeline"])", R"(sections.recommended=[])",
                R"(sections.optional=[])"}},
    {.name = "it_is_added_where_it_belongs",
     .markdown = R"(# Outage
  ^^^^^^ error: no section "impact", and nothing else stands for it; --config 'sections.required=["impact","lessons"]' requires one
  ^^^^^^ error: no section "lessons", and nothing else stands for it; --config 'sections.required=["impact","lessons"]' requires one

It was down.

### Graphs

None.

<!-- pmlint-disable-next-line section-empty -->

### Root cause

The disk was full.

## Appendix

All.
)",
     .fixed = R"(# Outage

It was down.

### Graphs

None.

### Impact

[describe who was affected and how much: users, failed requests, money, promises broken]

<!-- pmlint-disable-next-line section-empty -->

### Root cause

The disk was full.

## Appendix

All.

## Lessons learned

[describe what is known now and was not known before]
)",
     .config = {R"(sections.required=["impact","lessons"])", R"(sections.recommended=[])"}},
    {.name = "a_preset_is_named_without_a_place_in_it",
     .markdown = R"(# Outage
  ^^^^^^ note: no section "resolution", and nothing else stands for it; the preset minimal recommends one
  ^^^^^^ error: no section "timeline", and nothing else stands for it; the preset minimal requires one

## Summary

The shop was down.

## Root cause

The disk was full.

## Action items

- Add a disk (owner: @ines)
)",
     .config = {"preset=minimal"}},
    {.name = "code_that_nothing_closes_would_swallow_it",
     .markdown = R"(# Outage
  ^^^^^^ error: no section "timeline", and nothing else stands for it; --config 'sections.required=["timeline"]' requires one

~~~
It was down.
)",
     .fixed = R"(# Outage

~~~
It was down.
)",
     .config = {R"(sections.required=["timeline"])", R"(sections.recommended=[])",
                R"(sections.optional=[])"}},
    {.name = "recommended_is_a_note",
     .markdown = R"(# Outage
  ^^^^^^ note: no section "lessons", and nothing else stands for it; --config 'sections.recommended=["lessons"]' recommends one

It was down.
)",
     .config = {R"(sections.required=[])", R"(sections.recommended=["lessons"])",
                R"(sections.optional=[])"}},
    {.name = "the_impact_is_told_in_a_sentence",
     .markdown = R"(# Outage

For 40 minutes the checkout was unavailable to 30 % of the shoppers.
)",
     .config = {R"(sections.required=["impact"])", R"(sections.recommended=[])"}},
    {.name = "or_without_a_number",
     .markdown = R"(# Outage

Nobody knew. Customers saw
an error page instead of their cart.
)",
     .config = {R"(sections.required=["impact"])", R"(sections.recommended=[])"}},
    {.name = "two_sentences_are_not_one",
     .markdown = R"(# Outage
  ^^^^^^ error: no section "impact", and nothing else stands for it; --config 'sections.required=["impact"]' requires one

Our customers are shops. The disk was slow.
)",
     .config = {R"(sections.required=["impact"])", R"(sections.recommended=[])"}},
    {.name = "detection_resolution_and_lesson_are_told_in_sentences",
     .markdown = R"(# Outage

The pager woke the engineer on call. The limit was corrected by hand. The lesson: limits need alerts.
)",
     .config = {R"(sections.required=["detection","resolution","lessons"])",
                R"(sections.recommended=[])"}},
    {.name = "a_second_title_is_no_end_of_the_preamble",
     .markdown = R"(# Postmortem

## The day the ledger stood still

The ledger of the shop stopped for the whole of the morning on 2024-05-02, because its disk was full and nothing said so.

## Timeline

- 10:00 UTC down
)",
     .config = {R"(sections.required=["summary"])", R"(sections.recommended=[])"}},
    {.name = "a_kind_of_the_team",
     .markdown = R"(# Outage
  ^^^^^^ error: no section "customer message", and nothing else stands for it; --config 'sections.required=["customer-message"]' requires one

It was down.
)",
     .config = {R"(sections.kinds.customer-message=["What we said"])",
                R"(sections.required=["customer-message"])", R"(sections.recommended=[])"}},
    {.name = "a_kind_of_the_team_by_its_title",
     .markdown = "# Outage\n\nIt was down.\n\n**What we said:** we are sorry.\n",
     .config = {R"(sections.kinds.customer-message=["What we said"])",
                R"(sections.required=["customer-message"])", R"(sections.recommended=[])"}},
    {.name = "every_form_of_title_counts",
     .markdown = R"(# Outage

**Issue summary**

It was down.

Impact: all users

## Root cause and resolution

The disk was full. It was emptied.

Chronology
----------

- 10:00 UTC down
- 11:00 UTC up

## Preventive measures

- Add an alert (owner: Ines)
)",
     .config =
         {R"(sections.required=["summary", "impact", "root-cause", "resolution", "timeline", "actions"])",
          R"(sections.recommended=[])", R"(sections.optional=[])"}},
    {.name = "facts_and_fields_count",
     .markdown = R"(# Outage

**Severity:** SEV-2
**Date:** 2024-03-05
**Users affected:** 4,100

On 5 March the checkout API was down from 14:03 to 14:50 UTC because the certificate of the gateway had
expired, so clients refused the connection.

- 14:03 UTC: the alert fires
- 14:40 UTC: the certificate is renewed
- 14:50 UTC: restored
)",
     .config = {R"(sections.required=["summary", "impact", "root-cause", "timeline", "metadata"])",
                R"(sections.recommended=[])", R"(sections.optional=[])"}},
    {.name = "a_link_is_a_note",
     .markdown = R"(# Outage
  ^^^^^^ note: the section "timeline" is only linked: whoever reads this document alone misses it

It was down. See the [full timeline](https://example.org/t).
)",
     .config = {R"(sections.required=["timeline"])", R"(sections.recommended=[])",
                R"(sections.optional=[])"}},
    {.name = "a_timeline_in_sentences_is_a_note",
     .markdown = R"(# Outage
  ^^^^^^ note: the timeline is told in sentences: a list with an entry for each time is easier to follow

The relay stopped on 2024-05-12 at 10:00 UTC. Its probe went red at 10:05 UTC. After the disk was
emptied the relay was back at 10:40 UTC.
)",
     .config = {R"(sections.required=["timeline"])", R"(sections.recommended=[])",
                R"(sections.optional=[])"}},
    {.name = "optional_is_never_missing",
     .markdown = R"(# Outage

It was down.
)",
     .config = {R"(sections.required=[])", R"(sections.recommended=[])",
                R"(sections.optional=["supporting"])"}},
};

PMLINT_RULE_TEST(SectionMissing, "section-missing", kCases)

}  // namespace
