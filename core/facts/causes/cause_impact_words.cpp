// SPDX-License-Identifier: MIT
// The vocabulary of impact: who or what an incident hurts, and how that shows; and the small words
// that tell what a word of cause refers to.
#include "core/facts/causes/cause_vocabulary.hpp"
#include "core/facts/causes/cause_words.hpp"

namespace pmlint::facts {
namespace {

constexpr VocabularyRow kRows[] = {
    {kWordAffected,
     "account, api, app, client, consumer, customer, endpoint, event, merchant, order, payment, "
     "people, player, request, service, site, student, subscriber, subscription, tenant, traffic, "
     "user, visitor"},
    {kWordHarm,
     "cannot, corrupt, corruption, crash, degrade, degradation, delay, deny, denied, denial, "
     "disrupt, disruption, down, downtime, drop, duplicate, duplication, error, experience, "
     "expose, "
     "fail, failure, hang, hung, inaccessible, incorrect, incorrectly, intermittent, "
     "intermittently, latency, lost, outage, slow, slower, slowdown, slowness, slowly, stale, "
     "timeout, unable, unavailable, unavailability, unreachable, unresponsive"},
    {kWordProcess,
     "alert, approval, approver, checklist, communication, coordination, coverage, documentation, "
     "monitor, notification, pressure, procedure, process, qa, review, reviewer, staging, test, "
     "training"},
    {kWordDefinite, "the, this, that, our, these"},
    {kWordCopula, "was, were, is, been"},
    {kWordLeads,
     "bring, brought, cause, create, lead, led, leave, left, made, make, mean, meant, render, "
     "result, trigger"},
};

}  // namespace

std::span<const VocabularyRow> impact_vocabulary() { return kRows; }

}  // namespace pmlint::facts
