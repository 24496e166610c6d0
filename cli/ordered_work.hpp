// SPDX-License-Identifier: MIT
// Work on many things at a time, results in order: the output is the same for any number of threads.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace pmlint::cli {

// Calls `work(0)` to `work(count - 1)` on `threads` threads, but never runs further ahead of next()
// than a window, so that waiting results need little memory. With one thread the work is done in
// next() itself. `work` must not throw.
template <class Result>
class OrderedWork {
 public:
  OrderedWork(std::size_t count, unsigned threads, std::function<Result(std::size_t)> work)
      : count_(count), work_(std::move(work)), window_(threads * kAhead), slots_(window_) {
    if (threads < 2 || count < 2) return;
    for (unsigned i = 0; i < threads && i < count; ++i) {
      threads_.emplace_back([this](const std::stop_token& stop) { run(stop); });
    }
  }
  OrderedWork(const OrderedWork&) = delete;
  OrderedWork& operator=(const OrderedWork&) = delete;
  ~OrderedWork() {
    {
      const std::lock_guard lock(mutex_);  // a thread about to wait must see it
      for (std::jthread& thread : threads_) thread.request_stop();
    }
    room_.notify_all();
  }

  // The next result in order; nothing after the last. On one thread.
  [[nodiscard]] std::optional<Result> next() {
    if (taken_ == count_) return std::nullopt;
    if (threads_.empty()) return work_(taken_++);
    std::unique_lock lock(mutex_);
    std::optional<Result>& slot = slots_[taken_ % window_];
    ready_.wait(lock, [&slot] { return slot.has_value(); });
    std::optional<Result> result = std::exchange(slot, std::nullopt);
    ++taken_;
    lock.unlock();
    room_.notify_one();
    return result;
  }

 private:
  static constexpr std::size_t kAhead = 16;  // results a thread may be ahead

  void run(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (true) {
      room_.wait(lock, [&] {
        return stop.stop_requested() || begun_ == count_ || begun_ < taken_ + window_;
      });
      if (stop.stop_requested() || begun_ == count_) return;
      const std::size_t index = begun_++;
      lock.unlock();
      Result result = work_(index);
      lock.lock();
      slots_[index % window_] = std::move(result);
      if (index == taken_) ready_.notify_one();
      if (begun_ == count_) room_.notify_all();
    }
  }

  std::size_t count_;
  std::function<Result(std::size_t)> work_;
  std::size_t window_;
  std::mutex mutex_;
  std::condition_variable ready_, room_;
  std::vector<std::optional<Result>> slots_;  // by index modulo window
  std::size_t begun_ = 0;
  std::size_t taken_ = 0;
  std::vector<std::jthread> threads_;  // last: joined before the rest goes
};

// The number of threads for this many files: `wanted`, or one a core.
[[nodiscard]] inline unsigned thread_count(unsigned wanted, std::size_t files) {
  const unsigned threads = wanted > 0 ? wanted : std::max(1U, std::thread::hardware_concurrency());
  return static_cast<unsigned>(std::min<std::size_t>(threads, std::max<std::size_t>(files, 1)));
}

}  // namespace pmlint::cli
