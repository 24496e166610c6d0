// SPDX-License-Identifier: MIT
// How far a long run is: one line on standard error, rewritten in its place and gone at the end. Shown
// only to a person at a terminal, and only after half a second. Called by the one thread that takes the
// results, so that nothing of it is shared.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

namespace pmlint::cli {

class Progress {
 public:
  using Clock = std::chrono::steady_clock;
  static constexpr std::chrono::milliseconds kFirst{500};    // a shorter run shows nothing
  static constexpr std::chrono::milliseconds kBetween{100};  // from one line to the next

  struct Terminal {
    std::function<Clock::time_point()> now;
    std::function<void(std::string_view)> write;
  };

  // Without a terminal nothing is ever shown. The run begins now.
  explicit Progress(std::optional<Terminal> terminal);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { hide(); }

  void step(std::size_t done, std::size_t all);
  // Takes the line away; a later step shows it again.
  void hide();
  // The same before `text` appears on the same terminal. The line waits for the end of a line of text.
  void make_way(std::string_view text);

 private:
  std::optional<Terminal> terminal_;
  Clock::time_point next_;
  bool shown_ = false;
  bool in_a_line_ = false;  // of somebody else
};

// Standard error if a person looks at it: a terminal that can rewrite a line, not with -q, and not the
// log of a CI job.
[[nodiscard]] std::optional<Progress::Terminal> terminal_for_progress(bool quiet);

}  // namespace pmlint::cli
