// SPDX-License-Identifier: MIT
// A prompt speaks to the writer: it opens with an order or a question and talks about "the incident"
// in general. A sentence with numbers, names or code is an answer.
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <string_view>

#include "placeholders.hpp"

namespace hygiene {
namespace {

using pmlint::equal_ignoring_case;
using pmlint::find_words;
using pmlint::is_word_byte;

constexpr std::array<std::string_view, 20> kOrders = {
    "describe", "list",   "include", "provide", "explain", "summarize", "summarise",
    "outline",  "add",    "report",  "run",     "write",   "document",  "detail",
    "enter",    "insert", "fill",    "give",    "note",    "briefly"};
constexpr std::array<std::string_view, 9> kQuestions = {"what",  "who", "how", "when", "where",
                                                        "which", "did", "was", "were"};
// What only a template calls things.
constexpr std::array<std::string_view, 20> kGeneral = {"the incident",
                                                       "this incident",
                                                       "the outage",
                                                       "this outage",
                                                       "what happened",
                                                       "the event",
                                                       "the issue",
                                                       "the problem",
                                                       "this section",
                                                       "the timeline",
                                                       "the root cause",
                                                       "the impact",
                                                       "the team",
                                                       "short description",
                                                       "brief description",
                                                       "short summary",
                                                       "brief summary",
                                                       "high-level",
                                                       "internal and external users",
                                                       "lessons learned"};

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::ranges::any_of(words, [&](auto one) { return equal_ignoring_case(word, one); });
}

}  // namespace

bool is_prompt(std::string_view paragraph, bool emphasis) {
  constexpr std::size_t kLongest = 400;
  paragraph = pmlint::trim(paragraph);
  if (paragraph.size() > kLongest || paragraph.size() < 12) return false;
  if (std::ranges::any_of(paragraph, [](char c) { return c >= '0' && c <= '9' && c != '5'; })) {
    return false;
  }
  std::size_t end = 0;
  while (end < paragraph.size() && is_word_byte(paragraph[end])) ++end;
  const std::string_view first = paragraph.substr(0, end);
  const bool order = is_one_of(first, kOrders);
  const bool question = is_one_of(first, kQuestions) && paragraph.back() == '?';
  const bool noun =
      emphasis && (equal_ignoring_case(first, "a") || equal_ignoring_case(first, "one") ||
                   equal_ignoring_case(first, "short"));
  if (!order && !question && !noun) return false;
  const bool general = std::ranges::any_of(
      kGeneral, [&](auto one) { return find_words(paragraph, one) != std::string_view::npos; });
  if (!general) return false;
  // Without italics only an order that speaks of the incident in general is surely a prompt.
  return emphasis ||
         (order && !equal_ignoring_case(first, "note") && !equal_ignoring_case(first, "add") &&
          !equal_ignoring_case(first, "run") && !equal_ignoring_case(first, "report"));
}

}  // namespace hygiene
