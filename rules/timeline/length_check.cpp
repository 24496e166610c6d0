// SPDX-License-Identifier: MIT
// A timeline of n events has n * n / 2 pairs; one beyond kMostEvents is judged by its first ones.
#include "length_check.hpp"

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
    // Without a typed event only a length far beyond the whole timeline is a contradiction.
    if (typed.empty() && duration_.seconds() < 2 * whole.length()) return {};
    if (typed.empty()) typed.push_back(whole);
    return {LengthFit::none, nearest(std::move(typed))};
  }

 private:
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

}  // namespace

LengthVerdict check_length(const Document& doc, const Duration& duration) {
  std::size_t dated = 0;
  std::size_t undated = 0;
  for (const Event event : doc.events()) {
    if (!event.moment()) continue;
    (event.moment()->dated ? dated : undated) += 1;
  }
  return Fits(anchors(doc, dated >= undated, {}), duration).verdict();
}

}  // namespace pmlint::timeline
