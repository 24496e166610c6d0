// SPDX-License-Identifier: MIT
// What asks a writer for content by its words: in a bracket, or as a line that says nothing else.
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>

#include "placeholders.hpp"

namespace hygiene {
namespace {

using pmlint::equal_ignoring_case;
using pmlint::find_words;
using pmlint::is_word_byte;
using pmlint::trim;

constexpr std::size_t kNone = std::string_view::npos;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Words that tell the writer what to do, anywhere inside the bracket.
constexpr std::array<std::string_view, 15> kAsks = {"insert",
                                                    "describe",
                                                    "enter",
                                                    "fill in",
                                                    "here",
                                                    "your",
                                                    "placeholder",
                                                    "specify",
                                                    "choose",
                                                    "select",
                                                    "e.g.",
                                                    "to be",
                                                    "short description",
                                                    "brief description",
                                                    "one-line"};
// What a bracket asks for, as all of its content.
constexpr std::array<std::string_view, 44> kBlanks = {
    "name",      "names",          "full name",     "person",
    "username",  "handle",         "role",          "author",
    "authors",   "owner",          "assignee",      "date",
    "time",      "start time",     "end time",      "start",
    "end",       "duration",       "timestamp",     "timezone",
    "title",     "incident title", "incident name", "incident id",
    "service",   "service name",   "services",      "system",
    "component", "severity",       "status",        "description",
    "summary",   "details",        "number",        "url",
    "link",      "issue link",     "link to issue", "who",
    "what",      "when",           "why",           "team name"};
constexpr std::array<std::string_view, 8> kElisions = {
    "redacted", "removed", "omitted", "sic", "edited", "withheld", "internal", "anonymized"};

// What a bracket of several words asks for: "[Detailed explanation of the fault]".
constexpr std::array<std::string_view, 8> kForms = {"description", "explanation",   "details",
                                                    "name",        "date and time", "how the",
                                                    "who was",     "link to"};

template <std::size_t N>
bool mentions(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::ranges::any_of(words,
                             [&](std::string_view w) { return find_words(text, w) != kNone; });
}

constexpr std::size_t kLongestBlank = 120;

}  // namespace

bool is_blank(std::string_view content) {
  content = trim(content);
  if (content.empty() || mentions(content, kElisions)) return false;
  if (std::ranges::any_of(content, [](char c) { return c == '.' || c == '`' || c == '='; }) &&
      find_words(content, "e.g.") == kNone) {
    return content == "..." ? false : mentions(content, kAsks);
  }
  if (mentions(content, kAsks)) return true;
  if (pmlint::is_one_of(content, kBlanks)) return true;
  const bool capital = content.front() >= 'A' && content.front() <= 'Z';
  if (capital && content.find(' ') != kNone && std::ranges::none_of(content, is_digit) &&
      mentions(content, kForms)) {
    return true;
  }
  // "[Low / Medium / High]": a choice that nobody made.
  const auto bars = std::ranges::count_if(content, [](char c) { return c == '/' || c == '|'; });
  const bool spaced = content.find(" / ") != kNone || content.find(" | ") != kNone;
  return bars >= 2 && spaced && std::ranges::none_of(content, is_digit);
}

std::optional<Found> bracket_at(std::string_view line, std::size_t at) {
  const char close = line[at] == '[' ? ']' : '}';
  if (at > 0 && (is_word_byte(line[at - 1]) || line[at - 1] == '$' || line[at - 1] == '/')) {
    return std::nullopt;
  }
  const bool twice = line[at] == '{' && line.substr(at, 2) == "{{";
  const std::size_t open = at + (twice ? 2 : 1);
  const std::size_t end = line.substr(open, kLongestBlank).find(close);
  if (end == kNone) return std::nullopt;
  const std::string_view content = line.substr(open, end);
  const std::size_t after = open + end + (twice ? 2 : 1);
  if (after < line.size() && (line[after] == '(' || line[after] == '[' || line[after] == '/')) {
    return std::nullopt;  // a link, a path
  }
  if (twice) {
    // What a site generator fills in is none: "{{ site.url }}", "{{< figure >}}".
    if (content.find_first_of(".<%|\"'(") != kNone) return std::nullopt;
    return Found{at, std::min(after, line.size())};
  }
  if (line[at] == '{' && content.find_first_of(":#.%,") != kNone) return std::nullopt;
  if (!is_blank(content)) return std::nullopt;
  return Found{at, after};
}

bool is_dummy(std::string_view line) {
  line = trim(line);
  constexpr std::size_t kLongest = 40;
  constexpr std::string_view kHere = " here";
  if (line.size() > kLongest || line.size() < kHere.size() ||
      !equal_ignoring_case(line.substr(line.size() - kHere.size()), kHere)) {
    return false;
  }
  constexpr std::array<std::string_view, 8> kThings = {"description", "text",    "content", "title",
                                                       "name",        "details", "summary", "fill"};
  return mentions(line, kThings);
}

}  // namespace hygiene
