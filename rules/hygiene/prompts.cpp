// SPDX-License-Identifier: MIT
// A prompt speaks to the writer: it opens with an order or a question and talks about "the incident"
// in general. A sentence with numbers, names or code is an answer.
#include <pmlint/text.hpp>
#include <pmlint/word_lists.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "placeholders.hpp"

namespace hygiene {
namespace {

using pmlint::find_words;
using pmlint::is_one_of;
using pmlint::is_word_byte;
using pmlint::last_word;
using pmlint::WordList;

enum Opening : std::uint32_t {
  kOrder = 1U << 0U,
  kAside = 1U << 1U,  // an order that actions and notes open with, too
  kQuestion = 1U << 2U,
  kNoun = 1U << 3U,  // only in italics
};
constexpr std::array kLists{
    WordList{
        kOrder,
        "add briefly describe detail document enter explain fill give include insert list note "
        "outline provide report run summarise summarize write"},
    WordList{kAside, "add note report run"},
    WordList{kQuestion, "did how was were what when where which who"},
    WordList{kNoun, "a one short"},
};
constexpr auto kOpenings = pmlint::join_lists<kLists>();

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

// How a paragraph opens that may be a prompt: the bits of Opening. 0: it is none.
std::uint32_t opening_of(std::string_view paragraph) {
  constexpr std::size_t kShortest = 12;
  constexpr std::size_t kLongest = 400;
  if (paragraph.size() > kLongest || paragraph.size() < kShortest) return 0;
  const std::uint32_t* const opening = kOpenings.find(first_word(paragraph));
  const bool answers = opening == nullptr || std::ranges::any_of(paragraph, [](char c) {
                         return c >= '0' && c <= '9' && c != '5';
                       });
  return answers ? 0 : *opening;
}

}  // namespace

bool may_be_prompt(std::string_view paragraph) { return opening_of(pmlint::trim(paragraph)) != 0; }

bool is_prompt(std::string_view paragraph, bool emphasis, bool opens_section) {
  paragraph = pmlint::trim(paragraph);
  const std::uint32_t opening = opening_of(paragraph);
  const bool question = (opening & kQuestion) != 0 && paragraph.ends_with('?');
  if (emphasis && opens_section && question) return true;  // whatever it is about
  // Without italics only an order that speaks of the incident in general is surely a prompt.
  const bool asks = emphasis ? (opening & (kOrder | kNoun)) != 0 || question
                             : (opening & (kOrder | kAside)) == kOrder;
  return asks &&
         std::ranges::any_of(kGeneral, [&](auto one) { return asks_about(paragraph, one); });
}

}  // namespace hygiene
