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
using pmlint::is_one_of;
using pmlint::is_word_byte;
using pmlint::last_word;

constexpr std::array<std::string_view, 20> kOrders = {
    "describe", "list",   "include", "provide", "explain", "summarize", "summarise",
    "outline",  "add",    "report",  "run",     "write",   "document",  "detail",
    "enter",    "insert", "fill",    "give",    "note",    "briefly"};
constexpr std::array<std::string_view, 9> kQuestions = {"what",  "who", "how", "when", "where",
                                                        "which", "did", "was", "were"};
constexpr std::array<std::string_view, 3> kNouns = {"a", "one", "short"};  // in italics
constexpr std::array<std::string_view, 5> kTimes = {"during", "after", "before", "throughout",
                                                    "since"};
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

std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_word_byte(text[end])) ++end;
  return text.substr(0, end);
}

// Is the thing what the order is about? "Document during the incident" is advice.
bool asks_about(std::string_view paragraph, std::string_view thing) {
  const std::size_t at = find_words(paragraph, thing);
  if (at == std::string_view::npos) return false;
  return !is_one_of(last_word(paragraph.substr(0, at)), kTimes);
}

}  // namespace

bool may_be_prompt(std::string_view paragraph) {
  constexpr std::size_t kShortest = 12;
  constexpr std::size_t kLongest = 400;
  paragraph = pmlint::trim(paragraph);
  if (paragraph.size() > kLongest || paragraph.size() < kShortest) return false;
  const std::string_view first = first_word(paragraph);
  return (is_one_of(first, kOrders) || is_one_of(first, kQuestions) || is_one_of(first, kNouns)) &&
         std::ranges::none_of(paragraph, [](char c) { return c >= '0' && c <= '9' && c != '5'; });
}

bool is_prompt(std::string_view paragraph, bool emphasis) {
  paragraph = pmlint::trim(paragraph);
  if (!may_be_prompt(paragraph)) return false;
  const std::string_view first = first_word(paragraph);
  const bool order = is_one_of(first, kOrders);
  const bool question = is_one_of(first, kQuestions) && paragraph.back() == '?';
  const bool noun = emphasis && is_one_of(first, kNouns);
  if (!order && !question && !noun) return false;
  const bool general =
      std::ranges::any_of(kGeneral, [&](auto one) { return asks_about(paragraph, one); });
  if (!general) return false;
  // Without italics only an order that speaks of the incident in general is surely a prompt.
  return emphasis ||
         (order && !equal_ignoring_case(first, "note") && !equal_ignoring_case(first, "add") &&
          !equal_ignoring_case(first, "run") && !equal_ignoring_case(first, "report"));
}

}  // namespace hygiene
