// SPDX-License-Identifier: MIT
#include "window_check.hpp"

#include <pmlint/text.hpp>

#include <algorithm>
#include <cstdlib>

namespace pmlint::timeline {
namespace {

class Check {
 public:
  Check(const Document& doc, const Window& window, const std::vector<Anchor>& anchors, Seconds room)
      : doc_(doc),
        window_(window),
        anchors_(anchors),
        start_(window.start()->seconds),
        end_(window.end()->seconds),
        room_(room) {}

  [[nodiscard]] std::optional<WindowVerdict> verdict() const {
    if (const Anchor* outside = all_outside()) return made(WindowFault::elsewhere, *outside);
    if (const auto end = end_verdict()) return end;
    return start_verdict();
  }

 private:
  [[nodiscard]] static bool near(Seconds a, Seconds b, Seconds room) {
    return std::abs(a - b) <= room;
  }

  [[nodiscard]] const Anchor* nearest(Seconds to, std::uint32_t roles) const {
    const Anchor* best = nullptr;
    for (const Anchor& anchor : anchors_) {
      if (roles != 0 && !anchor.has(roles)) continue;
      const auto distance = [&](const Anchor& a) { return std::abs(a.moment.seconds - to); };
      if (best == nullptr || distance(anchor) < distance(*best)) best = &anchor;
    }
    return best;
  }

  [[nodiscard]] const Anchor* latest(std::uint32_t roles) const {
    const Anchor* best = nullptr;
    for (const Anchor& anchor : anchors_) {
      if (roles != 0 && !anchor.has(roles)) continue;
      if (best == nullptr || anchor.moment.seconds > best->moment.seconds) best = &anchor;
    }
    return best;
  }

  // A review of the incident is no part of it.
  [[nodiscard]] const Anchor* last_entry() const {
    const Anchor* best = nullptr;
    for (const Anchor& anchor : anchors_) {
      if (anchor.roles == kFollowUp) continue;
      if (best == nullptr || anchor.moment.seconds > best->moment.seconds) best = &anchor;
    }
    return best;
  }

  [[nodiscard]] WindowVerdict made(WindowFault fault, const Anchor& anchor) const {
    WindowVerdict verdict{fault, anchor, std::nullopt};
    const Anchor* at_end = nearest(end_, 0);
    if (at_end != nullptr && near(at_end->moment.seconds, end_, 60)) verdict.at_end = *at_end;
    return verdict;
  }

  // A day's difference is a slip of the date; within a day the end check says more.
  [[nodiscard]] const Anchor* all_outside() const {
    constexpr Seconds kDay = 24 * 3600;
    for (const Anchor& anchor : anchors_) {
      if (anchor.moment.seconds > start_ - kDay && anchor.moment.seconds < end_ + kDay) {
        return nullptr;
      }
    }
    return anchors_.empty() ? nullptr : nearest(start_, 0);
  }

  [[nodiscard]] std::optional<WindowVerdict> end_verdict() const {
    const Anchor* end = nearest(end_, kEndRoles);
    if (end == nullptr || near(end->moment.seconds, end_, room_)) return std::nullopt;
    const Anchor* restored = latest(kRestored);
    if (restored == nullptr) return std::nullopt;
    if (restored->moment.seconds > end_ + room_)
      return made(WindowFault::restored_later, *restored);
    if (restored->moment.seconds >= end_ - room_ || leaves_out_half(*restored)) return std::nullopt;
    const Anchor* last = last_entry();
    if (near(last->moment.seconds, end_, room_)) return made(WindowFault::cleaned_up, *restored);
    if (last->moment.seconds > end_) return std::nullopt;  // work went on: a monitoring period
    return made(WindowFault::restored_earlier, *restored);
  }

  // "until 07:55 PM" above a row "07:55": the timeline leaves out what the statement writes.
  [[nodiscard]] bool leaves_out_half(const Anchor& anchor) const {
    constexpr Seconds kHalfDay = 12 * 3600;
    const auto has_half = [&](Range where) {
      return find_words(doc_.source(where), "pm") != std::string_view::npos;
    };
    return near(anchor.moment.seconds + kHalfDay, end_, 60) && has_half(window_.where()) &&
           doc_.source(anchor.event.time_where()).find_first_of("mM") == std::string_view::npos;
  }

  // Only when nothing begins where the incident is said to begin: that it is noticed there once more
  // is no beginning.
  [[nodiscard]] std::optional<WindowVerdict> start_verdict() const {
    for (const Anchor& anchor : anchors_) {
      if (anchor.has(kStart | kTrigger) && near(anchor.moment.seconds, start_, room_))
        return std::nullopt;
    }
    for (const Anchor& anchor : anchors_) {
      if (!anchor.has(kDetected)) continue;
      constexpr Seconds kRelevant = 12 * 3600;
      const Seconds early = start_ - anchor.moment.seconds;
      if (early > room_ && early < kRelevant) return made(WindowFault::noticed_earlier, anchor);
      return std::nullopt;
    }
    return std::nullopt;
  }

  const Document& doc_;
  const Window& window_;
  const std::vector<Anchor>& anchors_;
  Seconds start_;
  Seconds end_;
  Seconds room_;
};

}  // namespace

std::optional<WindowVerdict> check_window(const Document& doc, const Window& window) {
  if (!elapsed(window.start(), window.end())) return std::nullopt;
  const Seconds length = *elapsed(window.start(), window.end());
  if (length < 0) return std::nullopt;
  const std::vector<Anchor> all = anchors(doc, window.start()->dated, window.zone());
  return Check(doc, window, all, endpoint_room(length, window.approximate())).verdict();
}

}  // namespace pmlint::timeline
