// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/support/expect_lint.hpp"

namespace pmlint::test {
namespace {

const LintCase kCases[] = {
    {.name = "software_is_not_blamed", .markdown = R"md(## Root cause

A page fault in the worker raised a segfault; fault tolerance of the cluster hid it for an hour.
The comment was ignored by the parser, `.gitignore` hid the file, and the client ignored the error.
The cache ignored the TTL. The scheduler forgot its leases. DNS was to blame. The load balancer was at fault.
The configuration error responsible for the outage was found with git blame. This is a blameless review.
A server fault was responsible for the incident. Lazy loading hid the error, and so did the lazy evaluation.
New engineers are inexperienced with the tool. The Kubernetes operator ignored the annotation. Jenkins ignored the exit code. Kafka forgot the offset.
Unsafe origins are ignored. The error of the server was logged by mistake.
)md"},
    {.name = "somebody_elses_words", .markdown = R"md(# Careless deploys of the team

## Root cause

> A careless engineer ignored the alarm.

The ticket said "the careless admin forgot it", and the runbook is `careless.md`; see [the idiot's
guide](https://example.com/idiots). The operator of the site wrote “a stupid mistake by the team”.

| Careless | Reckless |
| --- | --- |
| value | value |
)md"},
    {.name = "duties", .markdown = R"md(## Summary

The platform team is responsible for the service. The payments team is responsible for the incident response.
The team ignores nothing: every alert is read. The team was not to blame and nobody was punished.
)md"},
    {.name = "character", .markdown = R"md(## Root cause

Due to careless ignorance the script ran against production. The change was negligent.
       ^^^^^^^^^^^^^^^^^^ warning: "careless ignorance" judges a person: say what was done, and what made it possible
                                                                            ^^^^^^^^^ warning: "negligent" judges a person: say what was done, and what made it possible
An inexperienced network engineer ran it.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "inexperienced network engineer" judges a person: say what was done, and what made it possible
The engineer on call was lazy and hungover.
             ^^^^^^^^^^^^^^^^ warning: "on call was lazy" judges a person: say what was done, and what made it possible
                                  ^^^^^^^^ warning: "hungover" judges a person: say what was done, and what made it possible
)md"},
    {.name = "omissions", .markdown = R"md(## Root cause

dylan@ ignored the automation setup. Somebody forgot to renew the certificate, and QA completely
^^^^^^^^^^^^^^ warning: "dylan@ ignored" puts the blame on somebody: say what was done, and what made it possible
                                     ^^^^^^^^^^^^^^^^^^ warning: "Somebody forgot to" puts the blame on somebody: say what was done, and what made it possible
                                                                                   ^^^^^^^^^^^^^ warning: "QA completely ignored" puts the blame on somebody: say what was done, and what made it possible
ignored the report. The warning was ignored by the on-call engineer. The page was deliberately ignored.
                                    ^^^^^^^^^^^^^^^^^^^^^^ warning: "ignored by the on-call" puts the blame on somebody: say what was done, and what made it possible
                                                                                               ^^^^^^^ warning: "ignored" puts the blame on somebody: say what was done, and what made it possible
)md"},
    {.name = "what_was_done_badly", .markdown = R"md(## Root cause

The network team did not properly plan the move of the racks, and the admin didn't carefully read the plan.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "team did not properly plan" puts the blame on somebody: say what was done, and what made it possible
                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "admin didn't carefully read" puts the blame on somebody: say what was done, and what made it possible
The proxy did not properly drain its connections. We did not properly test the switch. The team did not see the alert.
The scheduler of the team didn't correctly renew its leases. The developer didn’t properly read it.
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "developer didn’t properly read" puts the blame on somebody: say what was done, and what made it possible
)md"},
    {.name = "one_subject_for_two_verbs", .markdown = R"md(## Root cause

The engineer saw the alert and ignored it. The proxy saw the header and ignored it.
                               ^^^^^^^ warning: "ignored" puts the blame on somebody: say what was done, and what made it possible
)md"},
    {.name = "fault", .markdown = R"md(## Root cause

It was the intern's fault. The outage was the fault of the network team, who were to blame.
           ^^^^^^^^^^^^^^ warning: "intern's fault" puts the blame on somebody: say what was done, and what made it possible
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "fault of the network team" puts the blame on somebody: say what was done, and what made it possible
The admin was responsible for the outage. This was a mistake made by Sam. The developer made a stupid mistake.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "admin was responsible for the outage" puts the blame on somebody: say what was done, and what made it possible
                                                     ^^^^^^^^^^^^^^^^^^^ warning: "mistake made by Sam" puts the blame on somebody: say what was done, and what made it possible
                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "developer made a stupid mistake" puts the blame on somebody: say what was done, and what made it possible
)md"},
    {.name = "a_simile", .markdown = R"md(## Root cause

It was as if the whole staff forgot the door code. The staff forgot the door code.
                                                       ^^^^^^^^^^^^ warning: "staff forgot" puts the blame on somebody: say what was done, and what made it possible
)md"},
};
PMLINT_RULE_TEST(BlameLanguage, "blame-language", kCases)

}  // namespace
}  // namespace pmlint::test
