// SPDX-License-Identifier: MIT
// Tracked, urgent: what an item says of itself in keys, links and levels.
#include <algorithm>
#include <string_view>

#include "core/facts/actions/action_marks.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::facts {
namespace {

bool trackers(std::string_view target) {
  constexpr std::string_view kParts[] = {
      "/issues/",  "/pull/",      "/browse/",     "/merge_requests/", "/work_items/",
      "/-/issues", "linear.app/", "/_workitems/", "asana.com/",       "trello.com/c/",
      "/bug",      "jira",        "/story/",      "phabricator",      "clickup.com/t/"};
  return std::ranges::any_of(
      kParts, [&](std::string_view part) { return target.find(part) != std::string_view::npos; });
}

// Before a number they are no project of a tracker: UTF-8, SEV-1.
constexpr std::string_view kNoProject[] = {"act", "action", "ai",  "item", "task", "utf",  "sha",
                                           "iso", "rfc",    "sev", "gmt",  "utc",  "http", "md",
                                           "aes", "covid",  "tls", "ipv",  "prio"};

// OPS-123
bool is_ticket_key(const Token& word) {
  if (!word.is(TokenKind::word) || !word.all_caps) return false;
  const std::size_t hyphen = word.text.find('-');
  if (hyphen == std::string_view::npos || hyphen < 2 || hyphen + 1 >= word.text.size())
    return false;
  const std::string_view project = word.text.substr(0, hyphen);
  const std::string_view number = word.text.substr(hyphen + 1);
  return number.size() <= 7 &&
         std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; }) &&
         std::ranges::all_of(project, [](char c) { return c >= 'A' && c <= 'Z'; }) &&
         std::ranges::find(kNoProject, word.key.substr(0, hyphen)) == std::end(kNoProject);
}

// "in all LAB-07 freezers", "the DC-2 racks": the number of a place or a thing, which a noun of its
// own follows.
bool names_place(Tokens item, std::size_t at) {
  if (at == 0 || at + 1 >= item.size()) return false;
  const Token& before = item[at - 1];
  const Token& after = item[at + 1];
  return time::one_of<"all", "at", "each", "every", "the">(before.key) &&
         after.is(TokenKind::word) && !after.capital && after.verb == VerbForm::none &&
         !after.has(WordClass::after_name);
}

}  // namespace

std::string ticket_of(const Reading& reading, Tokens item) {
  for (std::size_t at = 0; at < item.size(); ++at) {
    const Token& word = item[at];
    if (word.is(TokenKind::ticket) || (is_ticket_key(word) && !names_place(item, at)) ||
        (word.is(TokenKind::url) && trackers(word.text))) {
      return std::string(word.text);
    }
  }
  if (item.empty()) return {};
  const std::vector<markdown::Mark>& marks = reading.document.marks();
  const text::ByteRange range = range_of(item);
  auto mark = std::ranges::lower_bound(marks, range.begin, {},
                                       [](const markdown::Mark& m) { return m.text.begin; });
  for (; mark != marks.end() && mark->text.begin < range.end; ++mark) {
    if (mark->kind == markdown::MarkKind::link && trackers(mark->target)) {
      return std::string(reading.document.text(mark->text));
    }
  }
  return {};
}

std::string priority_of(Tokens item) {
  for (std::size_t at = 0; at < item.size(); ++at) {
    const Token& word = item[at];
    if (!word.is(TokenKind::word)) continue;
    if (word.key.size() == 2 && word.key[0] == 'p' && word.key[1] >= '0' && word.key[1] <= '5' &&
        word.capital) {
      return std::string(word.text);
    }
    if (!word.has(WordClass::level)) continue;
    const bool named = at + 1 < item.size() && item[at + 1].is("priority");
    const bool after = at > 1 && item[at - 1].is(TokenKind::colon) && item[at - 2].is("priority");
    const bool bracket = at > 0 && item[at - 1].is(TokenKind::open) && at + 1 < item.size() &&
                         item[at + 1].is(TokenKind::close);
    if (named || after || bracket) return std::string(word.text);
  }
  return {};
}

}  // namespace pmlint::facts
