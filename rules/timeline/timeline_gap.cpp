// SPDX-License-Identifier: MIT
// A long silence while users suffer: between the first sign of the incident and the entry that ends
// it. What lies before (a latent change) and after (follow-up) has no deadline.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <string>

#include "anchors.hpp"
#include "phrases.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::timeline;

constexpr auto kWaits =
    phrases({"wait", "waited", "waiting", "await", "awaiting", "overnight", "monitored",
             "continued", "continue", "nothing", "vendor", "provider", "upstream", "supplier",
             "weekend", "no progress", "meanwhile"});

struct TimelineGap {
  static constexpr RuleInfo info{.id = "timeline-gap",
                                 .summary = "the timeline has no long silence during the incident",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::timeline};
  std::int64_t minutes = 60;
  double share = 0.5;
  static constexpr std::tuple options{
      Option{"minutes", &TimelineGap::minutes, "a shorter silence is never reported"},
      Option{"share", &TimelineGap::share, "the part of the incident that a silence may cover"},
  };

  void prepare() const {
    constexpr std::int64_t kYear = 365 * 24 * 60;
    if (minutes < 0 || minutes > kYear) {
      throw std::invalid_argument("minutes = " + std::to_string(minutes) + ": give 0 to " +
                                  std::to_string(kYear));
    }
    if (!(share >= 0 && share <= 1)) throw std::invalid_argument("share: give a part, 0 to 1");
  }

  void check(const Document& doc, Report& report) const {
    if (doc.several_incidents()) return;
    const std::vector<Anchor> incident = during_incident(doc);
    if (incident.size() < 2) return;
    const Seconds told = incident.back().moment.seconds - incident.front().moment.seconds;
    const Seconds length = std::max(told, stated_length(doc));
    const Seconds most =
        std::max<Seconds>(minutes * 60, static_cast<Seconds>(share * static_cast<double>(length)));
    Seconds told_until = incident.front().moment.seconds;  // entries that span a range included
    for (std::size_t i = 1; i < incident.size(); ++i) {
      const Anchor& before = incident[i - 1];
      const Anchor& after = incident[i];
      if (const auto until = before.event.until())
        told_until = std::max(told_until, until->seconds);
      told_until = std::max(told_until, before.moment.seconds);
      const Seconds gap = after.moment.seconds - told_until;
      if (gap <= most || explained(doc, before.event, after.event)) continue;
      report.add({.range = after.event.time_where(),
                  .message = "nothing is told for " + spell_length(gap) + ", from " +
                             spell_time(before.event) + ", line " +
                             std::to_string(doc.line(before.event.where())) + ", to " +
                             spell_time(after.event) + ", " +
                             (length == told ? spoken(incident.back(), told)
                                             : "in an incident of " + spell_length(length)) +
                             "; add what was tried, or why nothing was",
                  .related = {{before.event.time_where(), "the entry before the silence"}}});
    }
  }

 private:
  // What the document says it lasted; 0 when it does not.
  static Seconds stated_length(const Document& doc) {
    Seconds longest = 0;
    for (const Duration stated : doc.durations()) {
      if (!stated.partial()) longest = std::max(longest, stated.seconds());
    }
    return longest;
  }

  // A rollback need not be the end of the incident.
  static std::string spoken(const Anchor& end, Seconds length) {
    if (end.has(kResolved)) return "in an incident of " + spell_length(length);
    return "in the " + spell_length(length) + " until it was mitigated";
  }

  // From when it was noticed (before that nobody could act) to the first entry that ends the impact,
  // in order of time.
  static std::vector<Anchor> during_incident(const Document& doc) {
    std::vector<Anchor> all = anchors(doc, true, {});
    if (all.size() < 2) all = anchors(doc, false, {});
    sort_by_time(all);
    const auto first_with = [&](std::uint32_t roles) {
      return std::ranges::find_if(
          all, [&](const Anchor& anchor) { return anchor.has(roles) && !anchor.has(kFollowUp); });
    };
    auto begin = first_with(kDetected);
    if (begin == all.end()) begin = first_with(kStart | kAcknowledged);
    if (begin == all.end()) return {};
    // "gives up on the hotfix" has a word of mitigation, and denies another.
    const auto end = std::find_if(begin + 1, all.end(), [](const Anchor& anchor) {
      return anchor.has(kRestored) && !anchor.has(kNegated);
    });
    if (end == all.end()) return {};
    return {begin, end + 1};
  }

  // "waiting for the vendor", "no work overnight"; nobody knew yet; or it is told without a time.
  static bool explained(const Document& doc, const Event& before, const Event& after) {
    constexpr std::uint32_t kStory = 300;  // bytes of an entry that tells how the time went by
    if (after.has(kDetected) || before.text().size() > kStory) return true;
    if (says(doc, before.text(), kWaits) || says(doc, after.text(), kWaits)) return true;
    constexpr std::ptrdiff_t kTelling = 60;  // letters and digits
    if (before.text().end >= after.text().begin) return false;
    const std::string_view between = doc.text({before.text().end, after.text().begin});
    return std::ranges::count_if(between, is_word_byte) > kTelling;
  }
};

}  // namespace

PMLINT_RULE(timeline_gap, TimelineGap)
