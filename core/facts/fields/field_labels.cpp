// SPDX-License-Identifier: MIT
// THE FIELD TABLE. A label is folded (lower case, letters and digits only, no parentheses, no
// plural) and looked up whole; a new spelling is one more word in a row below.
#include "core/facts/fields/field_labels.hpp"

#include <array>
#include <unordered_map>

#include "core/facts/fields/field_parts.hpp"

namespace pmlint::facts {
namespace {

constexpr bool kSure = false;
constexpr bool kEverydayWord = true;

struct Row {
  std::string_view name;
  bool weak;
  std::string_view labels;  // folded, separated by '|'
};

// clang-format off
constexpr Row kFields[] = {
    {"incident_id", kSure,
     "incident id|incident #|incident number|incident no|tracking id|incident reference|"
     "incident key|incident ticket|incident issue|coe id|pir id|postmortem id|issue link|"
     "incident link"},
    {"incident_id", kEverydayWord, "id|ticket|issue|case|reference|jira"},
    {"title", kSure, "title|incident title|incident name|issue name|postmortem title"},
    {"title", kEverydayWord, "name|incident"},
    {"incident_date", kSure,
     "incident date|date of incident|date of the incident|date of outage|outage date|"
     "date of the outage|incident day|date of occurrence|date and time of incident|date of event|"
     "incident date and time|date time|date and time|start date|event date"},
    {"incident_date", kEverydayWord, "date|when|day"},
    {"published", kSure,
     "published|publication date|postmortem date|post mortem date|report date|date of report|"
     "published on|date published|date of postmortem|written on|review date|publish date"},
    {"published", kEverydayWord, "created|created at|draft date"},
    {"updated", kSure,
     "updated|last updated|last modified|last update|last reviewed|last updated at"},
    {"authors", kSure,
     "author|authored by|report author|postmortem author|written by|prepared by|report by|"
     "reported by author|contributor|writer|document author|compiled by|drafted by|submitted by|"
     "report prepared by|author and contributor|author role"},
    {"authors", kEverydayWord, "by|reporter"},
    {"owner", kSure,
     "postmortem owner|document owner|incident owner|review owner|postmortem lead|report owner|"
     "dri|pir owner|coe owner|incident dri"},
    {"owner", kEverydayWord, "owner|assignee|owned by"},
    {"commander", kSure,
     "incident commander|incident lead|incident leader|incident manager|major incident manager|"
     "lead responder|incident response lead|ic|incident commander ic|incident coordinator|"
     "incident mgmt lead|incident management lead"},
    {"commander", kEverydayWord, "manager on duty|commander"},
    {"scribe", kSure, "scribe|incident scribe|note taker"},
    {"roles", kSure,
     "sre lead|developer lead|comm lead|communication lead|tech lead on call|facilitator|"
     "on call engineer|oncall|on call|primary on call|customer liaison|deputy|"
     "subject matter expert"},
    {"responders", kSure,
     "responder|incident team|responding team|incident responder|responder and participant|"
     "incident participant|people involved|involved|team involved"},
    {"responders", kEverydayWord, "participant|attendee"},
    {"status", kSure,
     "status|report status|review status|document status|postmortem status|incident status|"
     "current status"},
    {"status", kEverydayWord, "state"},
    {"severity", kSure,
     "severity|sev|incident severity|severity level|incident level|p level|incident priority|"
     "impact level|criticality|sev level|severity and priority|severity rating|incident sev|"
     "incident severity level"},
    {"severity", kEverydayWord, "priority|level|urgency"},
    {"services", kSure,
     "service affected|affected service|service impacted|impacted service|system affected|"
     "affected system|system impacted|impacted system|component affected|affected component|"
     "impacted component|product affected|affected product|application affected|"
     "affected application|service involved|affected area|affected service and component|"
     "affected infrastructure|affected environment and service|affected service and system|"
     "affected platform"},
    {"services", kEverydayWord, "service|component|system|product|application|affected|scope"},
    {"regions", kSure,
     "affected region|region affected|impacted region|datacenter|data center|affected environment|"
     "affected datacenter|affected zone|affected location|affected cluster"},
    {"regions", kEverydayWord, "region|environment|zone|location|cluster"},
    {"team", kSure,
     "team attribution|business unit|resolver group|responsible team|owning team|responsible area|"
     "team responsible"},
    {"team", kEverydayWord, "team|department"},
    {"duration", kSure,
     "duration|duration of the outage|duration of outage|duration of disruption|"
     "duration of the disruption|duration of problem|duration of the problem|total duration|"
     "outage duration|incident duration|duration of incident|duration of the incident|downtime|"
     "total downtime|minute downtime|minute downtime or degradation|downtime duration|"
     "customer impact duration|duration of impact|impact duration|outage time|outage length|"
     "length of outage|length of the outage|length of the disruption|length of disruption|"
     "length of incident|time in sev 1|time in sev 2|time in sev1|time in sev2|total outage time|"
     "total outage|total outage duration|duration of degradation|degradation duration|"
     "duration of service disruption|duration of downtime|approximate duration|"
     "duration approximate|service disruption duration|duration of customer impact|"
     "total impact duration|total time of outage|total incident duration|total incident time|"
     "duration of issue|duration of the issue|issue duration|estimated duration|time down|"
     "unavailability|duration of event|event duration|outage window|impact window|incident window|"
     "duration and timeframe|time frame|timeframe|outage period|incident period|period of outage|"
     "duration start end|outage duration and time"},
    {"duration", kEverydayWord, "length|lasted|period|window"},
    {"start", kSure,
     "start time|start date time|start date and time|incident start|incident start time|"
     "incident started|impact start|impact started|impact start time|outage start|"
     "outage start time|outage started|start of outage|start of the outage|start of incident|"
     "start of impact|began at|started at|time started|time of incident|time of the incident|"
     "incident began|time began|beginning time|began on|started on|issue started|issue start|"
     "incident started at|outage began|time of outage|start utc|time of start|start of disruption|"
     "incident start date|start timestamp|start at|time of event start|occurred at|incident time|"
     "event start"},
    {"start", kEverydayWord, "start|began|started|from|beginning|begin|time|starttime|down"},
    {"detected", kSure,
     "detected at|detection time|time detected|time of detection|first alert|first detected|"
     "detected on|incident detected|issue detected|discovered at|time discovered|reported at|"
     "first reported|incident reported|detection date|time reported|time of discovery|"
     "date detected|detected date|date of detection|first notice|time to first alert"},
    {"detected", kEverydayWord, "detected|discovered|reported|identified"},
    {"acknowledged", kSure,
     "acknowledged|acknowledged at|time acknowledged|acknowledgement time|ack|ack time|"
     "response time|time of response|incident acknowledged"},
    {"acknowledged", kEverydayWord, "responded"},
    {"declared", kSure,
     "declared|incident declared|declared at|incident declared at|time declared|incident opened"},
    {"declared", kEverydayWord, "opened|opened at"},
    {"mitigated", kSure,
     "mitigated|mitigated at|mitigation time|time mitigated|impact mitigated|impact end|"
     "impact ended|impact end time|end of impact|stabilised|stabilized|contained|mitigation date|"
     "time of mitigation|incident mitigated"},
    {"resolved", kSure,
     "resolved at|resolution time|end time|end date time|end date and time|incident end|"
     "incident end time|incident ended|outage end|outage end time|outage ended|end of outage|"
     "end of the outage|end of incident|time resolved|time of resolution|time restored|"
     "restored at|service restored|recovery time|fixed at|ended at|incident resolved|resolved on|"
     "resolution date|issue resolved|full recovery|end date|date resolved|stop time|ended on|"
     "time of recovery|time ended|end of disruption|issue end|incident resolved at|resolved date|"
     "end timestamp|end utc|finish time|time fixed|recovered at|event end"},
    {"resolved", kEverydayWord,
     "resolved|end|ended|restored|restore|to|until|fixed|recovered|finish|endtime|up|back up"},
    {"closed", kSure, "closed at|incident closed|date closed|time closed"},
    {"closed", kEverydayWord, "closed"},
    {"time_to_detect", kSure,
     "time to detect|time to detection|ttd|mttd|mean time to detect|mean time to detection|"
     "detection delay|detection lag|time from start to detection"},
    {"time_to_acknowledge", kSure,
     "time to acknowledge|time to acknowledgement|time to respond|time to response|time to engage|"
     "tta|mtta|tte|mean time to acknowledge|time to first response"},
    {"time_to_mitigate", kSure,
     "time to mitigate|time to mitigation|ttm|mttm|mean time to mitigate|mean time to mitigation"},
    {"time_to_resolve", kSure,
     "time to resolve|time to resolution|time to recovery|time to recover|time to restore|"
     "time to restoration|time to repair|time to fix|ttr|mttr|mean time to resolve|"
     "mean time to resolution|mean time to recovery|mean time to recover|mean time to repair|"
     "mean time to restore|time to full recovery"},
    {"users_affected", kSure,
     "user affected|affected user|user impacted|impacted user|account affected|affected account|"
     "customer affected|affected customer|customer impacted|impacted customer|"
     "number of user affected|number of affected user|percentage of user affected|"
     "percentage of affected user|% of user|% of user affected|% of product affected|"
     "number of customer affected|percentage of user impacted|tenant affected|affected tenant|"
     "estimated user affected|customer count|percent of user affected|total user affected|"
     "user affected estimate"},
    {"requests_lost", kSure,
     "request lost|failed request|request failed|event lost|event dropped|message lost|"
     "request affected|error count|transaction lost|failed transaction|data loss|data lost"},
    {"support_cases", kSure,
     "support request raised|support case|support ticket|ticket raised|customer ticket|"
     "support request"},
    {"revenue", kSure,
     "revenue impact|revenue lost|lost revenue|financial impact|revenue loss|financial loss"},
    {"slo", kSure,
     "sla breach|slo breach|slo impact|sla impact|error budget|error budget consumed|"
     "error budget burned|slo affected|sla breached"},
    {"detection_method", kSure,
     "detected by|how detected|incident detected by|detection method|detection source|"
     "method of detection|detected via|discovered by|alert source|reported by|first reported by|"
     "detected how|identified by|alerted by"},
    {"timezone", kSure, "timezone|time zone|tz"},
    {"recording", kSure,
     "call recording|recording|incident call|meeting recording|bridge recording|video recording"},
    {"links", kSure,
     "slack channel|incident channel|dashboard|status page|slack thread|incident slack channel|"
     "status page link|war room|incident doc|incident document|incident ticket link|runbook"},
    {"links", kEverydayWord, "link|channel"},
    {"tags", kSure,
     "tag|category|classification|keyword|incident type|incident category|type of incident|"
     "issue type|incident classification|categorization"},
    {"tags", kEverydayWord, "type|label"},
    {"visibility", kSure, "visibility|audience|confidentiality|sensitivity"},
};
// clang-format on

using Labels = std::unordered_map<std::string_view, FieldLabel>;

Labels index_labels() {
  Labels labels;
  for (const Row& row : kFields) {
    std::string_view rest = row.labels;
    while (!rest.empty()) {
      const std::size_t bar = rest.find('|');
      labels.emplace(rest.substr(0, bar), FieldLabel{row.name, row.weak});
      rest.remove_prefix(bar == std::string_view::npos ? rest.size() : bar + 1);
    }
  }
  return labels;
}

}  // namespace

std::optional<FieldLabel> find_field(std::string_view label) {
  static const Labels labels = index_labels();
  if (label.size() > 2 * kLongestLabel) return std::nullopt;
  // No label begins with a digit; times and dates in tables do.
  if (!label.empty() && label[0] >= '0' && label[0] <= '9') return std::nullopt;
  std::array<char, kLongestLabel> buffer;
  const std::string_view folded = fold_label(label, buffer);
  if (folded.empty()) return std::nullopt;
  const auto found = labels.find(folded);
  if (found == labels.end()) return std::nullopt;
  return found->second;
}

}  // namespace pmlint::facts
