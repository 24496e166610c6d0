// SPDX-License-Identifier: MIT
#include <initializer_list>

#include "core/lint/configuration.hpp"
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::lint::Configuration;
using pmlint::lint::Requirement;
using pmlint::lint::SectionModel;
using pmlint::outline::SectionKind;
using pmlint::test::LintCase;

// A configuration that asks for these and nothing else.
auto ask(std::initializer_list<SectionKind> kinds,
         Requirement requirement = Requirement::required) {
  const std::vector<SectionKind> list(kinds);
  return [list, requirement](Configuration& configuration) {
    configuration.sections.clear();
    for (const SectionKind kind : list) {
      configuration.sections.push_back({kind, requirement, {"team.toml", 3, 1}});
    }
  };
}

const LintCase kCases[] = {
    {.name = "missing",
     .markdown = R"(# Outage
  ^^^^^^ error: nothing tells the timeline: team.toml:3:1 requires a section for it

It was down.
)",
     .fixed = R"(# Outage

It was down.

## Timeline

TODO
)",
     .configure = ask({SectionKind::timeline})},
    {.name = "recommended_is_a_note",
     .markdown = R"(# Outage
  ^^^^^^ note: nothing tells the lessons: team.toml:3:1 recommends a section for it

It was down.
)",
     .configure = ask({SectionKind::lessons}, Requirement::recommended)},
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
     .configure = ask({SectionKind::summary, SectionKind::impact, SectionKind::root_cause,
                       SectionKind::resolution, SectionKind::timeline, SectionKind::actions})},
    {.name = "facts_and_fields_count",
     .markdown = R"(# Outage

**Severity:** SEV-2
**Date:** 2024-03-05
**Users affected:** 4,100

On 5 March the checkout API was down from 14:03 to 14:50 UTC because the certificate of the gateway had
expired, so clients refused the connection.

- 14:03 UTC: the alert fires
- 14:50 UTC: restored
)",
     .configure = ask({SectionKind::summary, SectionKind::impact, SectionKind::root_cause,
                       SectionKind::timeline, SectionKind::metadata})},
    {.name = "a_link_is_a_note",
     .markdown = R"(# Outage
  ^^^^^^ note: the timeline is only linked: whoever reads this document alone misses it

It was down. See the [full timeline](https://example.org/t).
)",
     .configure = ask({SectionKind::timeline})},
    {.name = "optional_is_never_missing",
     .markdown = R"(# Outage

It was down.
)",
     .configure = ask({SectionKind::supporting}, Requirement::optional)},
};

PMLINT_RULE_TEST(SectionMissing, "section-missing", kCases)

}  // namespace
