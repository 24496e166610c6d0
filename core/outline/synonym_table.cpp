// SPDX-License-Identifier: MIT
// The phrases, by kind. Sources: the public postmortem guides and templates, and how engineers title
// their own documents. Plurals, case, numbering, emoji, "&" and "/" need no rows of their own.
#include "core/outline/synonym_table.hpp"

#include <array>

namespace pmlint::outline {
namespace {

using enum SectionKind;
using Phrase = std::string_view;

constexpr Phrase kMetadata[] = {"incident details", "incident information", "document information",
                                "facts at a glance", "incident metadata", "metadata", "header",
                                "incident facts", "severity", "incident severity", "status",
                                "date", "author", "owner", "overview table", "stats",
                                "incident data", "duration", "incident duration", "tags"};
constexpr Phrase kSummaryEdge[] = {"issue summary", "incident summary", "executive summary",
                                   "exec summary", "outage summary", "summary",
                                   "summary of the incident", "incident overview",
                                   "incident description", "tl;dr", "tldr", "what happened",
                                   "problem statement", "problem description", "outage description",
                                   "issue description", "outage overview", "event summary"};
constexpr Phrase kSummaryWhole[] = {"overview", "abstract", "synopsis", "description", "in short",
                                    "problem summary", "problem", "the problem", "the incident",
                                    "introduction", "at a glance", "current status", "brief",
                                    "brief description", "issue overview", "the issue",
                                    "high level summary", "what was the issue"};
constexpr Phrase kImpactEdge[] = {"impact", "impact assessment", "impact analysis",
                                  "impact statement", "blast radius", "affected users",
                                  "users affected", "affected systems", "affected services",
                                  "customer impact", "impact on users", "scope of impact",
                                  "who was affected", "what was affected", "affected customers",
                                  "affected components", "customers affected", "services affected"};
constexpr Phrase kImpactWhole[] = {"scope", "damage", "damages", "consequences", "effects",
                                   "user experience", "customer experience", "losses",
                                   "extent", "effect on users"};
constexpr Phrase kImpactAnywhere[] = {"impact", "impacted", "affected"};
constexpr Phrase kTimelineEdge[] = {"timeline", "time line", "chronology", "chain of events",
                                    "sequence of events", "event log", "timeline of events",
                                    "order of events", "course of events", "incident log",
                                    "events timeline", "log of events"};
constexpr Phrase kTimelineWhole[] = {"events", "log", "incident timing", "timing", "chronological order",
                                     "what happened when", "key events", "incident history"};
constexpr Phrase kTimelineAnywhere[] = {"timeline"};
constexpr Phrase kLeadup[] = {"leadup", "lead up", "lead-up", "background", "before the incident",
                              "preceding events", "prior changes", "context", "background context",
                              "technical background", "background information", "prelude"};
constexpr Phrase kTriggerEdge[] = {"trigger", "triggering event", "initiating event", "what changed"};
constexpr Phrase kFault[] = {"fault", "failure", "symptoms", "failure mode", "the failure"};
constexpr Phrase kDetectionEdge[] = {"detection", "issue detection", "detection method",
                                     "how was it detected", "how did we find out", "how we found out",
                                     "how did you notice it", "how was the issue detected",
                                     "how it was detected", "how we noticed", "detection and notification"};
constexpr Phrase kDetectionWhole[] = {"discovery", "identification", "alerting", "monitoring",
                                      "issue identification", "notification"};
constexpr Phrase kResponseEdge[] = {"incident response", "incident response analysis",
                                    "how we responded", "how did we respond", "response"};
constexpr Phrase kResponseWhole[] = {"actions taken", "investigation", "diagnosis",
                                     "troubleshooting", "immediate actions", "response actions",
                                     "immediate response", "debugging", "steps taken",
                                     "immediate actions taken", "what we did", "what did we do",
                                     "what have we done", "what has been done"};
constexpr Phrase kRootCauseEdge[] = {
    "root cause", "root cause analysis", "root causes", "root cause explanation", "cause analysis",
    "cause of the incident", "cause of the outage", "cause of the issue", "what caused the incident",
    "what caused the outage", "what caused the issue", "why did it happen", "why did this happen",
    "why it happened", "what went wrong and why", "proximate cause", "underlying cause",
    "primary cause", "compounding cause", "probable cause", "suspected cause", "direct cause",
    "technical cause", "immediate cause", "vulnerability details", "details of vulnerability",
    "details of the vulnerability", "details of exploit", "details of the exploit", "exploit details",
    "details of incident", "details of the incident", "exploit flow", "attack flow", "attack vector",
    "details of the attack", "details of the bug", "the bug", "why the event happened"};
constexpr Phrase kRootCauseWhole[] = {"cause", "causes", "the cause", "rca", "technical details",
                                      "analysis", "incident analysis", "post-incident analysis",
                                      "technical analysis", "technical explanation", "attack",
                                      "the attack", "the exploit", "exploit", "vulnerability",
                                      "the vulnerability", "reason", "reasons", "why", "technical summary"};
constexpr Phrase kContributing[] = {"contributing factors", "contributing factor",
                                    "contributing conditions", "contributing causes",
                                    "contributors", "process breakdowns", "enabling conditions",
                                    "aggravating factors", "causal factors"};
constexpr Phrase kFiveWhys[] = {"5 whys", "five whys", "why analysis", "causal chain", "the 5 whys",
                                "5 why analysis", "five why analysis"};
constexpr Phrase kResolutionEdge[] = {
    "resolution", "recovery", "recovery efforts", "mitigation", "mitigation and resolution",
    "how it was fixed", "how we fixed it", "how was it fixed", "restoration", "stabilization",
    "stabilization steps", "resolution details", "mitigation actions", "mitigation steps",
    "recovery process", "recovery steps", "recovery actions", "resolution steps",
    "details of fix", "details of the fix", "details of mitigation", "fix implemented",
    "fix applied", "how was the issue resolved", "how was it resolved", "how we resolved it",
    "actions taken to resolve", "how did we fix it", "how we recovered"};
constexpr Phrase kResolutionWhole[] = {"fix", "the fix", "fixes", "workaround", "the solution",
                                       "solution", "remedy", "temporary fix", "permanent fix",
                                       "immediate fix", "rollback", "repair", "service restoration"};
constexpr Phrase kActionsEdge[] = {
    "action items", "action item", "action points", "action plan", "follow-up actions",
    "corrective and preventative measures", "corrective measures", "preventative measures",
    "corrective actions", "preventative actions", "corrective and preventative actions", "follow-ups",
    "follow ups", "followups", "follow-up tasks", "follow-up items", "next steps", "remediation items",
    "remediation", "remediation actions", "remediation steps", "recommendations", "future prevention",
    "prevention", "future work", "what happens next", "what are we doing about this",
    "how we will prevent this", "how will we prevent this", "how do we prevent this",
    "preventing recurrence", "prevention of recurrence", "how are we making incidents like this less likely",
    "what we are doing about it", "what's next", "what is next", "what comes next", "prevention measures",
    "to-do list", "todo list", "prevention plan", "improvement plan", "long-term fixes",
    "preventive steps", "prevention steps", "future improvements", "planned improvements",
    "what we will do", "what will we do", "future actions", "actions to take", "way forward"};
constexpr Phrase kActionsWhole[] = {"actions", "capa", "to-do", "todo", "todos", "moving forward",
                                    "going forward", "follow-up", "follow up", "open actions",
                                    "measures", "planned actions", "long term", "short term",
                                    "long-term", "short-term", "commitments", "next actions",
                                    "process changes", "countermeasures", "mitigation plan"};
constexpr Phrase kImprovements[] = {"improvements", "improvements and fixes", "broad improvements",
                                    "things to improve", "areas for improvement",
                                    "areas of improvement", "process improvements",
                                    "technical improvements", "short-term improvements",
                                    "long-term improvements", "documentation improvements",
                                    "improvement areas", "suggested improvements"};
constexpr Phrase kTasks[] = {"tasks", "specific tasks", "tasks to address the issue", "task list",
                             "tasks to complete", "concrete tasks", "tasks to do", "list of tasks"};
constexpr Phrase kLessonsEdge[] = {"lessons learned", "lessons", "learnings", "key takeaways",
                                   "takeaways", "what did we learn", "what we learned",
                                   "what we have learned", "surprises and learning"};
constexpr Phrase kLessonsWhole[] = {"retrospective", "reflections", "reflection", "surprises",
                                    "how'd we do", "how did we do", "learning", "insights"};
constexpr Phrase kWentWell[] = {"what went well", "things that went well", "what worked",
                                "positives", "what worked well", "went well", "what went right"};
constexpr Phrase kWentWrong[] = {"what went wrong", "what went poorly", "what went badly",
                                 "what didn't go so well", "things that went poorly",
                                 "what could have gone better", "what didn't work",
                                 "what could improve", "what could be improved", "went wrong",
                                 "what could be better", "what didn't go well", "went poorly",
                                 "what we could have done better", "what can be improved",
                                 "what did not go well", "things that went wrong"};
constexpr Phrase kLucky[] = {"where we got lucky", "luck", "lucky", "got lucky", "where were we lucky"};
constexpr Phrase kBacklog[] = {"backlog check", "recurrence", "related incidents",
                               "similar incidents", "previous incidents"};
constexpr Phrase kQuestions[] = {"open questions", "unknowns", "q&a", "questions", "faq",
                                 "frequently asked questions", "remaining questions"};
constexpr Phrase kMetrics[] = {"metrics", "graphs", "key metrics", "charts", "statistics",
                               "incident metrics"};
constexpr Phrase kSupporting[] = {"supporting information", "supporting documents",
                                  "supporting data", "appendix", "references", "links", "evidence",
                                  "resources", "glossary", "related resources", "related links",
                                  "further reading", "additional resources", "log evidence",
                                  "additional notes", "additional information", "notes", "logs",
                                  "see also", "attachments", "screenshots"};
constexpr Phrase kPeople[] = {"responders", "attendees", "participants", "roles",
                              "team members involved", "people involved", "names of people involved",
                              "authors", "team", "incident team", "involved parties", "acknowledgements",
                              "acknowledgments", "credits", "contacts"};
constexpr Phrase kExternal[] = {"messaging", "internal email", "external message",
                                "customer communication", "status page", "communication",
                                "communications", "external communication", "communication plan",
                                "internal communication", "announcements", "escalation",
                                "third party disclosure", "disclosure"};
constexpr Phrase kConclusion[] = {"conclusion", "closing", "final thoughts", "in conclusion",
                                  "conclusions", "closing remarks", "wrap-up", "closing thoughts",
                                  "final words", "concluding remarks"};
constexpr Phrase kFeedback[] = {"feedback", "provide feedback"};

constexpr std::array kRows{
    SynonymRow{metadata, Reach::whole, kMetadata},
    SynonymRow{summary, Reach::edge, kSummaryEdge},
    SynonymRow{summary, Reach::whole, kSummaryWhole},
    SynonymRow{impact, Reach::edge, kImpactEdge},
    SynonymRow{impact, Reach::whole, kImpactWhole},
    SynonymRow{impact, Reach::anywhere, kImpactAnywhere},
    SynonymRow{timeline, Reach::edge, kTimelineEdge},
    SynonymRow{timeline, Reach::whole, kTimelineWhole},
    SynonymRow{timeline, Reach::anywhere, kTimelineAnywhere},
    SynonymRow{leadup, Reach::whole, kLeadup},
    SynonymRow{trigger, Reach::edge, kTriggerEdge},
    SynonymRow{fault, Reach::whole, kFault},
    SynonymRow{detection, Reach::edge, kDetectionEdge},
    SynonymRow{detection, Reach::whole, kDetectionWhole},
    SynonymRow{response, Reach::edge, kResponseEdge},
    SynonymRow{response, Reach::whole, kResponseWhole},
    SynonymRow{root_cause, Reach::edge, kRootCauseEdge},
    SynonymRow{root_cause, Reach::whole, kRootCauseWhole},
    SynonymRow{contributing_factors, Reach::edge, kContributing},
    SynonymRow{five_whys, Reach::edge, kFiveWhys},
    SynonymRow{resolution, Reach::edge, kResolutionEdge},
    SynonymRow{resolution, Reach::whole, kResolutionWhole},
    SynonymRow{actions, Reach::edge, kActionsEdge},
    SynonymRow{actions, Reach::whole, kActionsWhole},
    SynonymRow{improvements, Reach::whole, kImprovements},
    SynonymRow{tasks, Reach::whole, kTasks},
    SynonymRow{lessons, Reach::edge, kLessonsEdge},
    SynonymRow{lessons, Reach::whole, kLessonsWhole},
    SynonymRow{went_well, Reach::edge, kWentWell},
    SynonymRow{went_wrong, Reach::edge, kWentWrong},
    SynonymRow{lucky, Reach::edge, kLucky},
    SynonymRow{backlog_check, Reach::whole, kBacklog},
    SynonymRow{open_questions, Reach::whole, kQuestions},
    SynonymRow{metrics, Reach::whole, kMetrics},
    SynonymRow{supporting, Reach::whole, kSupporting},
    SynonymRow{people, Reach::whole, kPeople},
    SynonymRow{external_message, Reach::whole, kExternal},
    SynonymRow{conclusion, Reach::whole, kConclusion},
    SynonymRow{feedback, Reach::whole, kFeedback},
};

}  // namespace

std::span<const SynonymRow> synonym_rows() { return kRows; }

}  // namespace pmlint::outline
