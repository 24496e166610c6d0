// SPDX-License-Identifier: MIT
// A timeline of n events has n * n / 2 pairs; one beyond kMostEvents is judged by its first ones.
#include "length_check.hpp"

#include <pmlint/text.hpp>

#include <algorithm>
#include <cstdlib>

namespace pmlint::timeline {
namespace {

constexpr std::size_t kMostEvents = 400;
constexpr std::size_t kShown = 3;

class Fits {
 public:
  Fits(std::vector<Anchor> anchors, const Duration& duration)
      : anchors_(std::move(anchors)), duration_(duration) {
    sort_by_time(anchors_);
    if (anchors_.size() > kMostEvents) {
      anchors_.erase(anchors_.begin() + kMostEvents, anchors_.end());
    }
  }

  [[nodiscard]] LengthVerdict verdict() const {
    if (anchors_.size() < 2) return {};
    const Interval whole{anchors_.front(), anchors_.back()};
    if (duration_.agrees(whole.length())) return {LengthFit::typed, {}};
    std::vector<Interval> typed;
    std::vector<Interval> fitting;
    for (std::size_t i = 0; i < anchors_.size(); ++i) {
      for (std::size_t j = i + 1; j < anchors_.size(); ++j) {
        const bool is_typed = anchors_[i].has(kStartRoles) && anchors_[j].has(kEndRoles);
        const bool agrees =
            duration_.agrees(anchors_[j].moment.seconds - anchors_[i].moment.seconds);
        if (agrees && is_typed) return {LengthFit::typed, {}};
        if (agrees && fitting.empty()) fitting.push_back({anchors_[i], anchors_[j]});
        if (!agrees && is_typed) typed.push_back({anchors_[i], anchors_[j]});
      }
    }
    if (!fitting.empty()) return {LengthFit::untyped, std::move(fitting)};
    if (typed.empty()) {
      // Without a typed pair only a length far beyond the whole timeline is a contradiction.
      const bool beyond = duration_.seconds() > whole.length();
      if (duration_.seconds() < 2 * whole.length()) {
        return beyond && !any_typed() ? LengthVerdict{LengthFit::untyped, {whole}}
                                      : LengthVerdict{};
      }
      typed.push_back(whole);
    }
    return {LengthFit::none, nearest(std::move(typed))};
  }

 private:
  // A timeline that begins with detection, or that has no end, may be part of a longer incident.
  [[nodiscard]] bool any_typed() const {
    return std::ranges::any_of(
        anchors_, [](const Anchor& anchor) { return anchor.has(kStartRoles | kEndRoles); });
  }

  [[nodiscard]] std::vector<Interval> nearest(std::vector<Interval> typed) const {
    const auto distance = [&](const Interval& i) {
      return std::abs(i.length() - duration_.seconds());
    };
    std::stable_sort(typed.begin(), typed.end(), [&](const Interval& a, const Interval& b) {
      return distance(a) < distance(b);
    });
    std::vector<Interval> shown;
    for (const Interval& interval : typed) {
      const bool same = std::any_of(shown.begin(), shown.end(), [&](const Interval& other) {
        return other.length() == interval.length();
      });
      if (!same && shown.size() < kShown) shown.push_back(interval);
    }
    return shown;
  }

  std::vector<Anchor> anchors_;
  const Duration& duration_;
};

// Start and end are stated, the timeline need not have them.
bool is_stated_window(const Document& doc, const Duration& duration) {
  return std::ranges::any_of(doc.windows(), [&](const Window& window) {
    const auto length = elapsed(window.start(), window.end());
    return length && duration.agrees(*length);
  });
}

// "May 8: first failures", "May 12, 20:31: declared": a length told in days may begin or end with an
// entry that has no clock.
bool is_by_days(const Document& doc, const Duration& duration) {
  constexpr Seconds kDay = 24 * 3600;
  if (duration.granularity() < kDay) return false;
  return std::ranges::any_of(doc.events(), [](const Event& event) {
    return !event.moment() && event.date() && !event.clock();
  });
}

}  // namespace

LengthVerdict check_length(const Document& doc, const Duration& duration) {
  if (is_stated_window(doc, duration)) return {LengthFit::typed, {}};
  if (is_by_days(doc, duration)) return {};
  std::size_t dated = 0;
  std::size_t undated = 0;
  for (const Event event : doc.events()) {
    if (!event.moment()) continue;
    (event.moment()->dated ? dated : undated) += 1;
  }
  return Fits(anchors(doc, dated >= undated, {}), duration).verdict();
}

}  // namespace pmlint::timeline
