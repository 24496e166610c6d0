// SPDX-License-Identifier: MIT
#include "plugins/testing/rule_file.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "core/text/trim.hpp"

namespace pmlint::plugins {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1);
    lines.push_back(text.substr(0, end + 1));
    text.remove_prefix(end + 1);
  }
  return lines;
}

// The run of backticks or tildes that a fence begins with; empty if the line is none.
std::string_view fence(std::string_view line) {
  if (line.empty() || (line[0] != '`' && line[0] != '~')) return {};
  const std::string_view run = line.substr(0, line.find_first_not_of(line[0]));
  return run.size() >= 3 ? run : std::string_view();
}

class RuleFile {
 public:
  explicit RuleFile(std::string_view bytes) : lines_(lines_of(bytes)) {}

  text::Result<std::vector<NamedCase>> read() && {
    for (at_ = 0; at_ < lines_.size() && !failure_; ++at_) {
      const std::string_view line = lines_[at_];
      if (const std::string_view run = fence(line); !run.empty()) {
        read_block(run);
      } else if (line.starts_with('#')) {
        heading_ = text::trim(line.substr(std::min(line.find_first_not_of('#'), line.size())));
      }
    }
    if (!failure_ && !config_.empty()) fail(lines_.size(), "'config' is followed by no 'check'");
    if (failure_) return text::Failure{*failure_};
    return std::move(cases_);
  }

 private:
  void fail(std::size_t line, std::string_view why) {
    if (!failure_) failure_ = fmt::format("line {}: {}", line, why);
  }

  // From the opening fence to the closing one; at_ ends on the latter.
  void read_block(std::string_view run) {
    const std::size_t opening = at_ + 1;
    const std::string_view info = text::trim(lines_[at_].substr(run.size()));
    std::string body;
    for (++at_;; ++at_) {
      if (at_ == lines_.size()) return fail(opening, "this block is not closed");
      const std::string_view closing = fence(lines_[at_]);
      if (closing.size() >= run.size() && closing[0] == run[0] &&
          text::trim(lines_[at_]).size() == closing.size()) {
        break;
      }
      body += lines_[at_];
    }
    take(opening, info, std::move(body));
  }

  void take(std::size_t line, std::string_view info, std::string body) {
    if (info == "config") {
      for (const std::string_view entry : lines_of(body)) {
        if (!text::trim(entry).empty()) config_.emplace_back(text::trim(entry));
      }
    } else if (info == "check") {
      fail(line, "'check' names no rule");
    } else if (info.starts_with("check ")) {
      cases_.push_back({std::string(heading_),
                        static_cast<std::uint32_t>(line),
                        {std::string(text::trim(info.substr(6))),
                         std::move(body),
                         std::exchange(config_, {}),
                         {}}});
    } else if (info == "fixed") {
      if (cases_.empty() || !cases_.back().rule_case.fixed.empty() || !config_.empty()) {
        return fail(line, "'fixed' follows no 'check'");
      }
      cases_.back().rule_case.fixed = std::move(body);
    }
  }

  std::vector<std::string_view> lines_;
  std::size_t at_ = 0;
  std::string_view heading_;
  std::vector<std::string> config_;
  std::vector<NamedCase> cases_;
  std::optional<std::string> failure_;
};

}  // namespace

text::Result<std::vector<NamedCase>> read_rule_file(std::string_view bytes) {
  return RuleFile(bytes).read();
}

std::string difference(std::string_view expected, std::string_view actual) {
  constexpr std::size_t kAround = 2;
  const std::vector<std::string_view> old_lines = lines_of(expected);
  const std::vector<std::string_view> new_lines = lines_of(actual);
  const std::size_t shorter = std::min(old_lines.size(), new_lines.size());
  std::size_t same = 0;
  while (same < shorter && old_lines[same] == new_lines[same]) ++same;
  std::size_t tail = 0;
  while (tail < shorter - same &&
         old_lines[old_lines.size() - 1 - tail] == new_lines[new_lines.size() - 1 - tail]) {
    ++tail;
  }
  std::string result;
  const auto show = [&result](const std::vector<std::string_view>& lines, std::size_t from,
                              std::size_t to, char sign) {
    for (std::size_t i = from; i < to; ++i) {
      result += sign;
      result += lines[i];
      if (result.back() != '\n') result += '\n';
    }
  };
  show(old_lines, same - std::min(same, kAround), same, ' ');
  show(old_lines, same, old_lines.size() - tail, '-');
  show(new_lines, same, new_lines.size() - tail, '+');
  show(old_lines, old_lines.size() - tail,
       std::min(old_lines.size() - tail + kAround, old_lines.size()), ' ');
  return result;
}

}  // namespace pmlint::plugins
