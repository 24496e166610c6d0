// SPDX-License-Identifier: MIT
#include "core/facts/durations/incident_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/facts/words/phrase_table.hpp"
#include "core/text/byte_set.hpp"

namespace pmlint::facts {
namespace {

using Row = PhraseRow<std::uint16_t>;

// By class; a phrase in two classes has two rows.
constexpr std::array kRows{
    Row{"outage*", kNamesIncident},
    Row{"downtime", kNamesIncident},
    Row{"down-time", kNamesIncident},
    Row{"incident*", kNamesIncident},
    Row{"disruption*", kNamesIncident},
    Row{"degradation*", kNamesIncident},
    Row{"interruption*", kNamesIncident},
    Row{"unavailability", kNamesIncident},
    Row{"impact", kNamesIncident},
    Row{"issue", kNamesIncident},
    Row{"problem", kNamesIncident},
    Row{"slowdown", kNamesIncident},
    Row{"halt", kNamesIncident},
    Row{"breakdown", kNamesIncident},
    Row{"blackout", kNamesIncident},
    Row{"brownout", kNamesIncident},
    Row{"failure", kNamesIncident},
    Row{"event", kNamesIncident},
    Row{"events", kNamesIncident},
    Row{"degraded", kNamesIncident},
    Row{"slowness", kNamesIncident},
    Row{"event's", kNamesIncident},
    Row{"down", kNamesState},
    Row{"unavailable", kNamesState},
    Row{"offline", kNamesState},
    Row{"inaccessible", kNamesState},
    Row{"unreachable", kNamesState},
    Row{"degraded", kNamesState},
    Row{"unable", kNamesState},
    Row{"unusable", kNamesState},
    Row{"unresponsive", kNamesState},
    Row{"halted", kNamesState},
    Row{"impacted", kNamesState},
    Row{"affected", kNamesState},
    Row{"broken", kNamesState},
    Row{"stopped", kNamesState},
    Row{"impossible", kNamesState},
    Row{"could not", kNamesState},
    Row{"couldn*", kNamesState},
    Row{"cannot", kNamesState},
    Row{"fail*", kNamesState},
    Row{"error*", kNamesState},
    Row{"experienc*", kNamesState},
    Row{"slow*", kNamesState},
    Row{"disrupted", kNamesState},
    Row{"interrupted", kNamesState},
    Row{"stalled", kNamesState},
    Row{"malfunction*", kNamesState},
    Row{"misbehav*", kNamesState},
    Row{"stops working", kNamesState},
    Row{"stops responding", kNamesState},
    Row{"stop working", kNamesState},
    Row{"crash*", kNamesState},
    Row{"not available", kNamesState},
    Row{"out of service", kNamesState},
    Row{"not accessible", kNamesState},
    Row{"not responding", kNamesState},
    Row{"not working", kNamesState},
    Row{"locked out", kNamesState},
    Row{"denied access", kNamesState},
    Row{"without access", kNamesState},
    Row{"blank page*", kNamesState},
    Row{"not able", kNamesState},
    Row{"500*", kNamesState},
    // Single codes; "5xx" is what alerts and dashboards count: "5xx above 5 % for 5 minutes".
    Row{"502", kNamesState},
    Row{"502s", kNamesState},
    Row{"503*", kNamesState},
    Row{"504", kNamesState},
    Row{"504s", kNamesState},
    Row{"404", kNamesState},
    Row{"404s", kNamesState},
    Row{"403s", kNamesState},
    Row{"no longer", kNamesState},
    Row{"lost", kNamesState},
    Row{"occur*", kNamesState},
    Row{"lasted", kNamesLasting},
    Row{"lasting", kNamesLasting},
    Row{"lasts", kNamesLasting},
    Row{"persisted", kNamesLasting},
    Row{"persisting", kNamesLasting},
    Row{"spanned", kNamesLasting},
    Row{"spanning", kNamesLasting},
    Row{"endured", kNamesLasting},
    Row{"went on", kNamesLasting},
    Row{"resolv*", kNamesRecovery},
    Row{"restor*", kNamesRecovery},
    Row{"fixed", kNamesRecovery},
    Row{"recover*", kNamesRecovery},
    Row{"mitigated", kNamesRecovery},
    Row{"mitigate", kNamesRecovery},
    Row{"mitigating", kNamesRecovery},
    Row{"back", kNamesRecovery},
    Row{"repaired", kNamesRecovery},
    Row{"ended", kNamesRecovery},
    Row{"operational", kNamesRecovery},
    Row{"fix", kNamesRecovery},
    Row{"remediat*", kNamesRecovery},
    Row{"patched", kNamesRecovery},
    Row{"contained", kNamesRecovery},
    Row{"cleared", kNamesRecovery},
    Row{"normal", kNamesRecovery},
    Row{"stabilized", kNamesRecovery},
    Row{"stabilised", kNamesRecovery},
    Row{"available", kNamesRecovery},
    Row{"working", kNamesRecovery},
    Row{"returned", kNamesRecovery},
    Row{"started", kNamesBeginning},
    Row{"began", kNamesBeginning},
    Row{"starting", kNamesBeginning},
    Row{"beginning", kNamesBeginning},
    Row{"begun", kNamesBeginning},
    Row{"commenced", kNamesBeginning},
    Row{"start", kNamesBeginning},
    Row{"begins", kNamesBeginning},
    Row{"commencing", kNamesBeginning},
    Row{"start-time", kNamesBeginning},
    Row{"end", kNamesEnding},
    Row{"end-time", kNamesEnding},
    Row{"endtime", kNamesEnding},
    Row{"ended", kNamesEnding},
    Row{"ending", kNamesEnding},
    Row{"ends", kNamesEnding},
    Row{"concluded", kNamesEnding},
    Row{"concluding", kNamesEnding},
    Row{"finished", kNamesEnding},
    Row{"lasted until", kNamesEnding},
    Row{"lasting until", kNamesEnding},
    Row{"user*", kNamesPeople},
    Row{"customer*", kNamesPeople},
    Row{"client*", kNamesPeople},
    Row{"visitor*", kNamesPeople},
    Row{"subscriber*", kNamesPeople},
    Row{"reader*", kNamesPeople},
    Row{"viewer*", kNamesPeople},
    Row{"student*", kNamesPeople},
    Row{"shopper*", kNamesPeople},
    Row{"every", kNamesSetting},
    Row{"each", kNamesSetting},
    Row{"per", kNamesSetting},
    Row{"timeout*", kNamesSetting},
    Row{"time-out*", kNamesSetting},
    Row{"interval*", kNamesSetting},
    Row{"retention", kNamesSetting},
    Row{"ttl", kNamesSetting},
    Row{"sla", kNamesSetting},
    Row{"slo", kNamesSetting},
    Row{"ago", kNamesSetting},
    Row{"later", kNamesSetting},
    Row{"earlier", kNamesSetting},
    Row{"old", kNamesSetting},
    Row{"retain*", kNamesSetting},
    Row{"cooldown", kNamesSetting},
    Row{"backoff", kNamesSetting},
    Row{"retry", kNamesSetting},
    Row{"retries", kNamesSetting},
    Row{"expires", kNamesSetting},
    Row{"expire", kNamesSetting},
    Row{"expiry", kNamesSetting},
    Row{"lifetime", kNamesSetting},
    Row{"uptime", kNamesSetting},
    Row{"cache*", kNamesSetting},
    Row{"schedul*", kNamesSetting},
    Row{"warranty", kNamesSetting},
    Row{"notice", kNamesSetting},
    Row{"threshold", kNamesSetting},
    Row{"lookback", kNamesSetting},
    Row{"history", kNamesSetting},
    Row{"worth", kNamesSetting},
    Row{"sleep*", kNamesSetting},
    Row{"poll*", kNamesSetting},
    Row{"timer*", kNamesSetting},
    Row{"problem-free", kNamesSetting},
    Row{"trouble-free", kNamesSetting},
    Row{"untouched", kNamesSetting},
    Row{"batch*", kNamesSetting},
    Row{"grace", kNamesSetting},
    Row{"rolling", kNamesSetting},
    Row{"delay", kNamesSetting},
    Row{"detect*", kNamesDetection},
    Row{"notic*", kNamesDetection},
    Row{"alert*", kNamesDetection},
    Row{"acknowledg*", kNamesDetection},
    Row{"page*", kNamesDetection},
    Row{"discover*", kNamesDetection},
    Row{"respond*", kNamesDetection},
    Row{"escalat*", kNamesDetection},
    Row{"identif*", kNamesDetection},
    Row{"diagnos*", kNamesDetection},
    Row{"undetected", kNamesUnnoticed},
    Row{"unnoticed", kNamesUnnoticed},
    // "The error stood in the logs for 9 days": until somebody read them.
    Row{"in logs", kNamesUnnoticed},
    Row{"in ? logs", kNamesUnnoticed},
    Row{"in ? ? logs", kNamesUnnoticed},
    Row{"took", kNamesTaking},
    Row{"taken", kNamesTaking},
    Row{"takes", kNamesTaking},
    Row{"taking", kNamesTaking},
};

constexpr PhraseLayout kLayout(kRows);
constexpr PhraseTable kTable(kLayout);

constexpr text::ByteSet kStops(".!?");

}  // namespace

std::uint16_t ClassedWords::class_of(std::size_t index) const {
  std::uint16_t classes = 0;
  kTable.for_each_match(words(), index, [&](std::uint16_t said) { classes |= said; });
  return classes;
}

const ClassedWords& ClassedSentences::around(text::ByteRange amount) {
  if (!where_.empty() && where_.contains(amount)) return words_;
  const std::string_view lower = text_.lower().substr(0, passage_.end);
  const auto ends = [lower](std::size_t at) {
    return kStops.holds(lower[at]) && ends_sentence(lower, at);
  };
  where_ = {amount.begin, std::min(amount.end, passage_.end)};
  while (where_.begin > passage_.begin && !ends(where_.begin - 1)) --where_.begin;
  if (where_.begin > passage_.begin) --where_.begin;
  while (where_.end < passage_.end && !ends(where_.end)) ++where_.end;
  if (where_.end < passage_.end) ++where_.end;
  words_.cut(text_, where_);
  return words_;
}

}  // namespace pmlint::facts
