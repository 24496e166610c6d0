// SPDX-License-Identifier: MIT
#include "core/facts/timeline/detection_words.hpp"

#include "core/facts/words/word_bits.hpp"

namespace pmlint::facts {
namespace {

constexpr BitList kLists[] = {
    {kMonitoringWord,
     "alarm alarms alert alerted alerting alerts analytics anomaly canary cloudwatch dashboard "
     "dashboards datadog grafana healthcheck healthchecks metric metrics monitor monitored "
     "monitoring monitors nagios observability opsgenie paged pager pagerduty pagers pingdom probe "
     "probes "
     "prometheus sentry statping synthetic synthetics telemetry uptime watchdog watchdogs zabbix"},
    {kStaffWord,
     "admin administrator administrators admins analyst analysts auditor auditors colleague "
     "colleagues developer developers devops employee employees engineer engineering engineers "
     "manager member members oncall operator operators representative representatives researcher "
     "researchers reviewer reviewers sre sres staff support team teams tester testers we"},
    {kCustomerWord,
     "client clients community customer customers merchant merchants partner partners people "
     "player players student students subscriber subscribers tenant tenants user users visitor "
     "visitors"},
    {kNoticingVerb,
     "aware detect detected detecting detection detects discover discovered discovering discovers "
     "flagged flags found notice noticed notices noticing observe observed observes observing "
     "realised realises realized realizes saw sees spot spotted"},
    {kReportingVerb | kReport,
     "complain complained complaining complains complaint complaints report reported reporting "
     "reports"},
    {kReportingVerb,
     "contacted informed mentioned notification notifications notified notifies notify"},
    {kReport, "email emails message messages ticket tickets tweet tweeted tweets"},
    {kThing, "bug error errors failure fault incident issue issues it outage problem reportedly"},
    {kAuxiliary, "are be been being is was were"},
    {kFutureWord, "will may should adding added adds improve improved improving future further"},
    {kCauseWord, "cause causes culprit fix solution"},
    {kReceivingVerb, "received receives got"},
    {kActingVerb,
     "showed shows show indicated indicates triggered triggers fired fires sent raised revealed "
     "signaled signalled caught woke posts posted"},
    {kDenyingWord,
     "no not without lack lacked lacking missing insufficient didn wasn weren doesn never nor "
     "neither"},
    {kDeniedAfter, "not didn failed wasn weren doesn never misconfigured"},
    {kMeansWord, "by via through using during while when after following because thanks"},
};
constexpr auto kWords = word_bits<kLists>();

}  // namespace

constinit const text::WordFilter kTellingFilter = word_filter<kLists>(kTellingWords | kStaffWord);

std::uint32_t detection_word(std::uint32_t hash, std::string_view word) {
  return kWords.find(hash, word);
}

}  // namespace pmlint::facts
