// SPDX-License-Identifier: MIT
#include "formats/html/axis_scale.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "formats/html/incident.hpp"

namespace pmlint::formats::html {
namespace {

constexpr time::Seconds kMinute = 60;
constexpr time::Seconds kHour = 3600;
constexpr time::Seconds kDay = 86400;
constexpr double kBreakWidth = 64;  // at least
constexpr std::size_t kMostBreaks = 4;
constexpr double kRoomPerEntry = 40;  // how far entries want to be apart
constexpr double kTickDistance = 62;
constexpr double kDayDistance = 92;

// Indices of the gaps after which the axis is broken, largest first: one is broken while what
// remains would otherwise get less than the entries in it need.
std::vector<std::size_t> broken_gaps(const std::vector<time::Seconds>& moments, double width) {
  std::vector<std::size_t> order(moments.size() - 1);
  std::iota(order.begin(), order.end(), 0U);
  const auto gap = [&](std::size_t i) { return moments[i + 1] - moments[i]; };
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return gap(a) > gap(b); });
  std::vector<std::size_t> broken;
  auto span = static_cast<double>(moments.back() - moments.front());
  const double needed =
      std::min(0.4 * width, kRoomPerEntry * static_cast<double>(moments.size() - 1));
  for (const std::size_t i : order) {
    const bool room = width > 3 * kBreakWidth && broken.size() < kMostBreaks;
    if (!room || broken.size() + 2 >= moments.size()) break;
    const auto length = static_cast<double>(gap(i));
    if (length < 0.3 * span || (span - length) / span * width >= needed) break;
    broken.push_back(i);
    span -= length;
    width -= kBreakWidth;
  }
  std::ranges::sort(broken);
  return broken;
}

constexpr time::Seconds kSteps[] = {
    kMinute,   2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour,
    2 * kHour, 3 * kHour,   6 * kHour,   12 * kHour,   kDay,         2 * kDay,     7 * kDay,
    14 * kDay, 28 * kDay,   91 * kDay,   364 * kDay,   3640 * kDay};

time::Seconds floor_to(time::Seconds at, time::Seconds step) {
  return at - ((at % step) + step) % step;
}

time::CalendarDate date_at(time::Seconds at) {
  return time::date_from_days(static_cast<std::int32_t>(floor_to(at, kDay) / kDay));
}

std::string spell_day(time::Seconds at, bool dated) {
  if (dated) return spell_date(date_at(at));
  return fmt::format("day {}", floor_to(at, kDay) / kDay + 1);
}

class TickWriter {
 public:
  TickWriter(const AxisScale& scale, bool dated) : scale_(scale), dated_(dated) {
    double finest = 0;  // units a second
    for (const AxisScale::Run& run : scale.runs()) {
      finest = std::max(finest, (run.right - run.left) / static_cast<double>(run.to - run.from));
    }
    const auto* step = std::ranges::find_if(kSteps, [&](time::Seconds length) {
      return static_cast<double>(length) * finest >= kTickDistance;
    });
    step_ = step == std::end(kSteps) ? kSteps[std::size(kSteps) - 1] : *step;
  }

  Ticks write() {
    for (const AxisScale::Run& run : scale_.runs()) {
      write_run(run);
      first_ = false;
    }
    return std::move(ticks_);
  }

 private:
  void write_run(const AxisScale::Run& run) {
    day(run.from, run.left, true);
    for (time::Seconds at = floor_to(run.from + step_ - 1, step_); at <= run.to; at += step_) {
      const double place = scale_.place(at);
      const bool beside_break = (!first_ && place < run.left + 14) ||
                                (&run != &scale_.runs().back() && place > run.right - 14);
      if (beside_break || (!ticks_.clocks.empty() && place - ticks_.clocks.back().place < 44))
        continue;
      ticks_.clocks.push_back({place, clock(at)});
    }
    if (step_ >= kDay) return;
    for (time::Seconds at = floor_to(run.from, kDay) + kDay; at <= run.to; at += kDay) {
      ticks_.midnights.push_back(scale_.place(at));
      day(at, scale_.place(at), false);
    }
  }

  [[nodiscard]] std::string clock(time::Seconds at) const {
    if (step_ < kDay) return spell_clock(at);
    if (!dated_) return spell_day(at, false);
    const time::CalendarDate date = date_at(at);
    return spell_date({0, date.month, date.day});
  }

  // The row of days says what has changed: the day, or the year where clocks are days.
  void day(time::Seconds at, double place, bool run_begins) {
    std::string text = step_ < kDay ? spell_day(at, dated_) : std::string();
    if (step_ >= kDay && dated_) text = fmt::format("{}", date_at(at).year);
    if (text.empty() || text == day_ || (!run_begins && place > scale_.runs().back().right - 30))
      return;
    if (!ticks_.days.empty() && place - ticks_.days.back().place < kDayDistance) return;
    day_ = text;
    ticks_.days.push_back({place, std::move(text)});
  }

  const AxisScale& scale_;
  bool dated_;
  bool first_ = true;
  time::Seconds step_ = kHour;
  std::string day_;
  Ticks ticks_;
};

}  // namespace

AxisScale::AxisScale(std::vector<time::Seconds> moments, double left, double right) {
  std::ranges::sort(moments);
  moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
  if (moments.size() == 1) {  // a single moment stands in the middle of an hour
    runs_.push_back({moments[0] - kHour / 2, moments[0] + kHour / 2, left, right});
    return;
  }
  const std::vector<std::size_t> broken = broken_gaps(moments, right - left);
  time::Seconds even = moments.back() - moments.front();
  for (const std::size_t i : broken) even -= moments[i + 1] - moments[i];
  // A run of one moment would have no width: it gets a little time before and after it.
  const time::Seconds pad = std::max<time::Seconds>(kMinute, even / 24);
  std::vector<Run> runs;
  std::size_t first = 0;
  for (std::size_t b = 0; b <= broken.size(); ++b) {
    const std::size_t last = b < broken.size() ? broken[b] : moments.size() - 1;
    Run run{moments[first], moments[last], 0, 0};
    if (b > 0) run.from -= pad;
    if (b < broken.size()) run.to += pad;
    runs.push_back(run);
    first = last + 1;
  }
  double seconds = 0;
  for (const Run& run : runs) seconds += static_cast<double>(run.to - run.from);
  const double width = right - left;
  double break_width = 0;
  if (!broken.empty()) {  // what the entries do not need is left to the breaks
    const auto breaks = static_cast<double>(broken.size());
    const double needed =
        std::max(width / 3, 1.5 * kRoomPerEntry * static_cast<double>(moments.size() - 1));
    break_width = std::max(kBreakWidth, (width - needed) / breaks);
  }
  const double room = width - break_width * static_cast<double>(broken.size());
  double at = left;
  for (Run& run : runs) {
    run.left = at;
    run.right = at + room * static_cast<double>(run.to - run.from) / seconds;
    at = run.right + break_width;
  }
  runs.back().right = right;
  runs_ = std::move(runs);
}

double AxisScale::place(time::Seconds at) const {
  if (at <= runs_.front().from) return runs_.front().left;
  const auto run =
      std::ranges::lower_bound(runs_, at, {}, &Run::to);  // the first that ends at or after
  if (run == runs_.end()) return runs_.back().right;
  const auto share = [](time::Seconds value, time::Seconds from, time::Seconds to) {
    return static_cast<double>(value - from) / static_cast<double>(to - from);
  };
  if (at >= run->from) return run->left + (run->right - run->left) * share(at, run->from, run->to);
  const auto before = std::prev(run);
  return before->right + (run->left - before->right) * share(at, before->to, run->from);
}

std::vector<AxisScale::Break> AxisScale::breaks() const {
  std::vector<Break> breaks;
  for (std::size_t i = 1; i < runs_.size(); ++i) {
    breaks.push_back({runs_[i - 1].right, runs_[i].left, runs_[i].from - runs_[i - 1].to});
  }
  return breaks;
}

Ticks ticks_of(const AxisScale& scale, bool dated) { return TickWriter(scale, dated).write(); }

}  // namespace pmlint::formats::html
