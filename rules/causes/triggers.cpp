// SPDX-License-Identifier: MIT
#include "triggers.hpp"

#include "causes.hpp"

#include <pmlint/beginnings.hpp>
#include <pmlint/text.hpp>

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
    "traffic",
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

}  // namespace

bool triggered(const Document& doc) {
  for (const Event event : doc.events()) {
    if (event.has(kTrigger)) return true;
  }
  if (has_content(doc, SectionKind::trigger) || has_content(doc, SectionKind::leadup)) return true;
  // The feature "change" of the facts is wider: it holds "account creation", too.
  for (const Cause cause : doc.causes()) {
    if (!is_aftermath(doc, cause) && kTriggers.in(doc, cause.text())) return true;
  }
  return false;
}

}  // namespace pmlint::causes
