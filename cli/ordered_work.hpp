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

// Calls `work(first, most)` on `threads` threads until it gave the results of 0 to `count - 1`: each
// call gives those of at least one and at most `most` things from `first` on, as many as are best done
// together. It never runs further ahead of next() than a window, so that waiting results need little
// memory. With one thread the work is done in next() itself. `work` must not throw.
template <class Result>
class OrderedWork {
 public:
  using Work = std::function<std::vector<Result>(std::size_t first, std::size_t most)>;

  OrderedWork(std::size_t count, unsigned threads, Work work)
      : count_(count),
        work_(std::move(work)),
        threads_wanted_(threads),
        longest_(threads < 2 ? kLongest
                             : std::clamp(count / (threads * 4), std::size_t{1}, kLongest)),
        window_(threads * 2 * kLongest),
        slots_(window_) {
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
    std::unique_lock lock(mutex_);
    std::optional<Result>& slot = slots_[taken_ % window_];
    if (threads_.empty()) {
      if (!slot) put(taken_, work_(taken_, std::min(longest_, count_ - taken_)));
    } else {
      ready_.wait(lock, [&slot] { return slot.has_value(); });
    }
    std::optional<Result> result = std::exchange(slot, std::nullopt);
    ++taken_;
    lock.unlock();
    room_.notify_one();
    return result;
  }

 private:
  // A thread takes at most so many things at once: enough to be done together, few enough that at the
  // end no thread waits for long.
  static constexpr std::size_t kLongest = 32;

  static constexpr std::size_t kAhead = 8;  // things of a thread that may wait, however large

  // Of the next stretch that a thread takes.
  [[nodiscard]] std::size_t next_length() const { return std::min(stretch_, count_ - begun_); }
  // How far behind the last result taken it may end: at most window_.
  [[nodiscard]] std::size_t ahead() const {
    return threads_wanted_ * 2 * std::max(stretch_, kAhead);
  }

  void put(std::size_t first, std::vector<Result> results) {
    for (Result& result : results) slots_[first++ % window_] = std::move(result);
  }

  void run(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (true) {
      room_.wait(lock, [&] {
        return stop.stop_requested() || begun_ == count_ ||
               begun_ + next_length() <= taken_ + ahead();
      });
      std::size_t first = begun_;
      begun_ += next_length();
      const std::size_t end = begun_;
      if (begun_ == count_) room_.notify_all();
      if (first == end) return;
      while (first < end) {
        if (stop.stop_requested()) return;
        const std::size_t asked = end - first;
        lock.unlock();
        std::vector<Result> results = work_(first, asked);
        lock.lock();
        const std::size_t done = results.size();
        // Stretches of small things grow; large ones, which are not done together, must not pile up.
        stretch_ = done < asked ? std::min(stretch_, done) : std::min(stretch_ * 2, longest_);
        put(first, std::move(results));
        if (first <= taken_ && taken_ < first + done) ready_.notify_one();
        first += done;
      }
    }
  }

  std::size_t count_;
  Work work_;
  std::size_t threads_wanted_;
  std::size_t longest_;      // a stretch
  std::size_t stretch_ = 1;  // of the next one that a thread takes
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
