// SPDX-License-Identifier: MIT
#include "cli/progress.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <string>
#include <utility>

#include "cli/environment.hpp"
#include "cli/notices.hpp"

namespace pmlint::cli {
namespace {

constexpr std::string_view kEmptyLine = "\r\x1b[K";

}  // namespace

Progress::Progress(std::optional<Terminal> terminal) : terminal_(std::move(terminal)) {
  if (terminal_) next_ = terminal_->now() + kFirst;
}

void Progress::step(std::size_t done, std::size_t all) {
  if (!terminal_ || in_a_line_) return;
  const Clock::time_point now = terminal_->now();
  if (now < next_) return;
  next_ = now + kBetween;
  shown_ = true;
  terminal_->write(fmt::format("{}{} of {} files", kEmptyLine, done, all));
}

void Progress::hide() {
  if (!std::exchange(shown_, false)) return;
  terminal_->write(kEmptyLine);
}

void Progress::make_way(std::string_view text) {
  hide();
  if (!text.empty()) in_a_line_ = text.back() != '\n';
}

std::optional<Progress::Terminal> terminal_for_progress(bool quiet) {
  if (quiet || !environment("CI").empty() || !is_capable_terminal(STDERR_FILENO)) {
    return std::nullopt;
  }
  return Progress::Terminal{Progress::Clock::now,
                            [](std::string_view text) { print_error(std::string(text)); }};
}

}  // namespace pmlint::cli
