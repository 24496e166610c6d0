// SPDX-License-Identifier: MIT
#include "triggers.hpp"

#include "causes.hpp"
#include "trigger_stories.hpp"

#include <pmlint/beginnings.hpp>
#include <pmlint/text.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace pmlint::causes {
namespace {

// Beginnings of words: changes, dates that are reached, growth, load, attacks, others' failures.
constexpr WordBeginnings kTriggers({
    // changes
    "deploy",
    "releas",
    "upgrad",
    "updat",
    "migrat",
    "chang",
    "merg",
    "roll",
    "launch",
    "commit",
    "maintenance",
    "restart",
    "reboot",
    "recycl",
    "push",
    "pull",
    "patch",
    "introduc",
    "switch",
    "refactor",
    "install",
    "reconfigur",
    "rotat",
    "rebuil",
    "reset",
    "cutover",
    "downgrad",
    "delet",
    "remov",
    "renam",
    "modif",
    "added",
    "adding",
    "enabled",
    "enabling",
    "disabled",
    "disabling",
    "unplug",
    "cleanup",
    "script",
    "command",  // dates and growth
    "expir",
    "renew",
    "leap",
    "midnight",
    "full",
    "fill",
    "grow",
    "grew",
    "accumul",
    "leak",
    "exhaust",
    "depleted",
    "gradual",
    "increas",
    // load and attacks
    "overload",
    "workload",
    "surge",
    "spike",
    "influx",
    "peak",
    "campaign",
    "demand",
    "burst",
    "flood",
    "volume",
    "attack",
    "exploit",
    "ddos",
    "spam",
    "crawler",
    // others' failures, and hardware
    "provider",
    "vendor",
    "upstream",
    "aws",
    "azure",
    "gcp",
    "cloudflare",
    "hardware",
    "power",
    "disk",
    "discontinued",
    "evict",
    "vacuum",
    "query",
    // on purpose
    "simulat",
    "inject",
    "artificial",
    "chaos",
    // the word itself
    "trigger",
    "began",
    "after",
    "since",
    "during",
});

// "After the deployment, tests confirmed ...": in a section that tells of the resolution as well.
bool is_aftermath(const Document& doc, const Cause& cause) {
  constexpr WordBeginnings kAfterwards({"confirm", "verif", "test", "restor", "resol", "fix"});
  return cause.section() && doc.sections()[*cause.section()].is(SectionKind::resolution) &&
         find_words(doc.text(cause.text()), "cause") == std::string_view::npos &&
         kAfterwards.in(doc, cause.text());
}

// "More traffic than ever": but not traffic that somebody blocks, sends or routes.
bool tells_of_traffic(std::string_view lower) {
  constexpr std::array<std::string_view, 8> kMoved{"all",      "block", "blocked",  "inbound",
                                                   "incoming", "of",    "outbound", "outgoing"};
  constexpr std::string_view kTraffic = "traffic";
  for (std::size_t at = lower.find(kTraffic); at != std::string_view::npos;
       at = lower.find(kTraffic, at + 1)) {
    if (!is_one_of(last_word(lower.substr(0, at)), kMoved)) return true;
  }
  return false;
}

}  // namespace

bool triggered(const Document& doc) {
  for (const Event event : doc.events()) {
    if (event.has(kTrigger)) return true;
  }
  if (has_content(doc, SectionKind::trigger) || has_content(doc, SectionKind::leadup)) return true;
  // The feature "change" of the facts is wider: it holds "account creation", too.
  for (const Cause cause : doc.causes()) {
    if (is_aftermath(doc, cause)) continue;
    if (kTriggers.in(doc, cause.text()) || tells_of_traffic(doc.lower(cause.text()))) return true;
  }
  return tells_trigger_in_passing(doc);
}

}  // namespace pmlint::causes
