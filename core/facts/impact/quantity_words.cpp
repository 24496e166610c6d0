// SPDX-License-Identifier: MIT
#include "core/facts/impact/quantity_words.hpp"

#include <array>

#include "core/facts/words/word_bits.hpp"
#include "core/facts/words/word_map.hpp"

namespace pmlint::facts {
namespace {

constexpr BitList kLists[] = {
    {kCountsPeople,
     "account accounts address addresses admin administrator administrators admins base "
     "bases business businesses buyer buyers client clients companies company consumer "
     "consumers creator creators customer customers dapp dapps developer developers device "
     "devices employee employees guest guests holder holders household households "
     "individual individuals installation installations ip ips member members merchant "
     "merchants operator operators org organisation organisations organization "
     "organizations orgs owner owners participant participants partner partners passenger "
     "passengers patient patients people person persons player players publisher "
     "publishers reader readers recipient recipients researcher researchers seller sellers "
     "shopper shoppers staff student students subscriber subscribers teacher teachers "
     "tenant tenants trader traders user userbase userbases users validator validators "
     "viewer viewers visitor visitors wallet wallets workspace workspaces"},
    {kCountsWork,
     "article articles attempt attempts block blocks booking bookings build builds call "
     "calls case cases chat chats checkout checkouts connection connections conversation "
     "conversations deliveries delivery deploy deployment deployments deploys document "
     "documents download downloads email emails error errors event events failure failures "
     "file files hit hits image images impression impressions invocation invocations job "
     "jobs listing listings load loads login logins lookup lookups message messages metric "
     "metrics notification notifications operation operations order orders packet packets "
     "page pages payment payments post posts print prints product products purchase "
     "purchases queries query read reads record records registration registrations replies "
     "reply report reports request requests reservation reservations response responses "
     "row rows sale sales search searches session sessions shipment shipments sign-in "
     "sign-ins sign-up sign-ups signature signatures signin signins signup signups span "
     "spans submission submissions ticket tickets trade trades traffic transaction "
     "transactions transfer transfers trip trips upload uploads view views vote votes "
     "withdrawal withdrawals workflow workflows write writes"},
    {kCountsParts,
     "api apis app application applications apps chain chains channel channels cluster "
     "clusters component components container containers contract contracts dashboard "
     "dashboards database databases domain domains endpoint endpoints environment "
     "environments feature features fleet fleets function functions host hosts "
     "infrastructure infrastructures instance instances integration integrations machine "
     "machines microservice microservices network networks node nodes partition partitions "
     "platform platforms pod pods project projects proxies proxy queue queues replica "
     "replicas repositories repository server servers service services shard shards system "
     "systems team teams vm vms website websites worker workers"},
    {kCountsPlaces,
     "az azs branch branches cities city continent continents countries country datacenter "
     "datacenters datacentre datacentres location locations market markets office offices "
     "place places region regions shop shops site sites store stores zone zones"},
    {kHarmWord,
     "data degradation disruption downtime effect fund funds impact interruption loss "
     "losses money outage outages revenue"},
    {kDeniableWord, "exploited interrupted unavailable"},
    {kFailureWord,
     "affected block disruption down downtime exploited failure halt impacted inability "
     "inaccessible interrupted interruption loss offline outage shutdown stop unable "
     "unavailability unavailable unreachable unresponsive unusable"},
    {kResourceWord,
     "battery capacity complete cores coverage cpu disk faster full heap idle inode io "
     "limit load memory quota ram rollout sla slo storage swap threshold ulimit usage "
     "utilisation utilization voting"},
    {kEndsPhrase,
     "a after an and are as at because before but by can could did do during for from had "
     "has have if in into is it may might on or so than that they this time times to until "
     "was we were when where which while who will with would"},
    {kNeutralWord,
     "about active affected all approximately base end global impacted its known of our "
     "people s the their these those total unique"},
    {kNarrowingWord,
     "accessing attempting browsing connected connecting from in located on that trying "
     "using via who whose with within"},
    {kQualifierWord,
     "about almost approx approximately around circa nearly only over roughly some under"},
    {kPortionWord, "amount fraction group majority number part percentage portion share subset"},
    {kMonthWord,
     "apr april aug august dec december feb february jan january jul july jun june mar "
     "march may nov november oct october sep september"},
};
constexpr auto kWords = word_bits<kLists>();

using K = LeadKind;
constexpr auto kLeadRows = std::to_array<WordEntry<Lead>>({
    {"all", {K::all}},
    {"anybody", {K::everyone}},
    {"anyone", {K::everyone}},
    {"both", {K::all}},
    {"certain", {K::vague}},
    {"complete", {K::entirely}},
    {"completely", {K::entirely}},
    {"dozen", {K::number, 12}},
    {"dozens", {K::number, 12}},
    {"eight", {K::number, 8}},
    {"entire", {K::all}},
    {"entirely", {K::entirely}},
    {"every", {K::all}},
    {"everybody", {K::everyone}},
    {"everyone", {K::everyone}},
    {"few", {K::vague}},
    {"five", {K::number, 5}},
    {"four", {K::number, 4}},
    {"full", {K::entirely}},
    {"fully", {K::entirely}},
    {"half", {K::fraction, 50}},
    {"handful", {K::vague}},
    {"hundreds", {K::number, 100}},
    {"large", {K::portion}},
    {"lot", {K::vague}},
    {"lots", {K::vague}},
    {"majority", {K::vague}},
    {"many", {K::vague}},
    {"millions", {K::number, 1e6}},
    {"most", {K::vague}},
    {"multiple", {K::vague}},
    {"never", {K::never}},
    {"nine", {K::number, 9}},
    {"no", {K::none}},
    {"nobody", {K::nobody}},
    {"none", {K::nobody}},
    {"not", {K::never}},
    {"numerous", {K::vague}},
    {"one", {K::number, 1}},
    {"portion", {K::vague}},
    {"quarter", {K::fraction, 25}},
    {"quarters", {K::fraction, 75}},
    {"seven", {K::number, 7}},
    {"several", {K::vague}},
    {"significant", {K::portion}},
    {"single", {K::number, 1}},
    {"six", {K::number, 6}},
    {"some", {K::vague}},
    {"subset", {K::vague}},
    {"ten", {K::number, 10}},
    {"third", {K::fraction, 33}},
    {"thirds", {K::fraction, 67}},
    {"thousands", {K::number, 1000}},
    {"three", {K::number, 3}},
    {"total", {K::entirely}},
    {"totally", {K::entirely}},
    {"two", {K::number, 2}},
    {"various", {K::vague}},
    {"whole", {K::all}},
    {"zero", {K::none}},
});
constexpr WordMap kLeads(kLeadRows);

}  // namespace

std::uint32_t quantity_word(std::string_view word) {
  return word.empty() ? 0 : kWords.find(word_hash(word), word);
}

std::optional<Counted> counted_by(std::uint32_t bits) {
  if ((bits & kCountsPeople) != 0) return Counted::people;
  if ((bits & kCountsWork) != 0) return Counted::work;
  if ((bits & kCountsParts) != 0) return Counted::parts;
  if ((bits & kCountsPlaces) != 0) return Counted::places;
  return std::nullopt;
}

constinit const text::WordFilter kLeadFilter = [] {
  text::WordFilter filter;
  for (const auto& row : kLeadRows) filter.add(row.word);
  return filter;
}();

const Lead* lead(std::uint32_t hash, std::string_view word) { return kLeads.find(hash, word); }

bool is_qualifier(std::string_view before, std::string_view word) {
  if (word == "to") return before == "up" || before == "close";
  if (word == "than") return before == "more" || before == "less" || before == "fewer";
  if (word == "least" || word == "most") return before == "at";
  return false;
}

}  // namespace pmlint::facts
