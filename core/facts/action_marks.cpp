// SPDX-License-Identifier: MIT
// Done, tracked, urgent: each is a table of words and a look at where they stand.
#include "core/facts/action_marks.hpp"

#include <algorithm>
#include <span>
#include <string_view>

#include "core/facts/action_sentences.hpp"
#include "core/facts/action_verbs.hpp"

namespace pmlint::facts {
namespace {

bool any_of(std::span<const std::string_view> list, std::string_view key) {
  return std::ranges::find(list, key) != list.end();
}

constexpr std::string_view kDone[] = {
    "accomplished", "closed",     "complete",    "completed", "deployed", "done",
    "finished",     "fixed",      "implemented", "live",      "merged",   "released",
    "resolved",     "rolled-out", "shipped",     "✅",         "✔"};

constexpr std::string_view kNotDone[] = {
    "90",         "almost",  "awaiting", "backlog",  "blocked", "in-progress",
    "incomplete", "mostly",  "not",      "open",     "partial", "partially",
    "partly",     "pending", "planned",  "progress", "review",  "started",
    "to",         "todo",    "under",    "until",    "when",    "wip"};

// Work ahead; with one of these no perfect tense makes an item done.
constexpr std::string_view kAhead[] = {
    "will", "should", "must",  "shall",    "plan",    "planning", "planned", "going",
    "yet",  "need",   "needs", "continue", "working", "consider", "would",   "investigate"};

// Past forms that say what was made. "Improved" or "automated" open titles as well.
constexpr std::string_view kMade[] = {
    "added",    "built",    "changed",  "configured",  "created",   "deployed",
    "disabled", "enabled",  "fixed",    "implemented", "installed", "introduced",
    "merged",   "migrated", "moved",    "patched",     "published", "removed",
    "renamed",  "replaced", "restored", "reverted",    "rolled",    "rotated",
    "switched", "trained",  "turned",   "updated",     "upgraded",  "wrote"};

bool is_word_of(Tokens item, std::size_t at, std::span<const std::string_view> list) {
  return at < item.size() && item[at].is(TokenKind::word) && any_of(list, item[at].key);
}

bool work_ahead(Tokens item) {
  for (std::size_t at = 0; at < item.size(); ++at) {
    if (is_word_of(item, at, kAhead)) return true;
  }
  return false;
}

// "Alerts have been added", "we've added", "checks are now run": the first sentence tells.
bool perfect(Tokens item) {
  for (std::size_t at = 0; at + 1 < item.size(); ++at) {
    if (item[at].is(TokenKind::stop)) break;
    const bool have = item[at].is("has") || item[at].is("have") || item[at].is("we've");
    const bool be =
        item[at].is("was") || item[at].is("were") || item[at].is("are") || item[at].is("is");
    if (!have && !be) {
      if (item[at].is("now") && (item[at + 1].is("have") || item[at + 1].is("has"))) return true;
      continue;
    }
    std::size_t next = at + 1;
    bool now = false;
    while (next < item.size() &&
           (item[next].is("now") || item[next].is("already") || item[next].is("also") ||
            item[next].is("since") || item[next].is("been") || item[next].is("both"))) {
      now = now || item[next].is("now") || item[next].is("already");
      ++next;
    }
    if (next >= item.size() || verb_form(item[next].key) != VerbForm::past) continue;
    const bool past = item[at].is("was") || item[at].is("were");
    if (have || now || (past && any_of(kMade, item[next].key)) ||
        (past && item[next].is("released"))) {
      return true;
    }
  }
  return false;
}

// "Added a check", "Script updated to handle it".
bool made(Tokens item) {
  std::size_t at = 0;
  while (at < item.size() && !item[at].is(TokenKind::word)) ++at;
  for (std::size_t colon = at; colon < item.size() && colon < at + 6; ++colon) {
    if (item[colon].is(TokenKind::colon)) return false;
  }
  if (is_word_of(item, at, kMade)) {
    return at + 2 < item.size() && item[at + 1].is(TokenKind::word) && !item[at + 1].capital;
  }
  constexpr std::string_view kOrders[] = {"ensure", "get", "have", "keep", "make", "use"};
  return at + 2 < item.size() && item[at].is(TokenKind::word) && !any_of(kOrders, item[at].key) &&
         is_word_of(item, at + 1, kMade) &&
         (item[at + 2].is("to") || item[at + 2].is("with") || item[at + 2].is("in") ||
          item[at + 2].is("so") || item[at + 2].is("and"));
}

bool trackers(std::string_view target) {
  constexpr std::string_view kParts[] = {
      "/issues/",  "/pull/",      "/browse/",     "/merge_requests/", "/work_items/",
      "/-/issues", "linear.app/", "/_workitems/", "asana.com/",       "trello.com/c/",
      "/bug",      "jira",        "/story/",      "phabricator",      "clickup.com/t/"};
  return std::ranges::any_of(
      kParts, [&](std::string_view part) { return target.find(part) != std::string_view::npos; });
}

// OPS-123, and not UTF-8 or SEV-1.
bool is_ticket_key(const Token& word) {
  constexpr std::string_view kNoProject[] = {"act", "action", "ai",  "item", "task", "utf",  "sha",
                                             "iso", "rfc",    "sev", "gmt",  "utc",  "http", "md",
                                             "aes", "covid",  "tls", "ipv",  "prio"};
  const std::size_t hyphen = word.text.find('-');
  if (hyphen == std::string_view::npos || hyphen < 2 || hyphen + 1 >= word.text.size())
    return false;
  const std::string_view project = word.text.substr(0, hyphen);
  const std::string_view number = word.text.substr(hyphen + 1);
  return word.all_caps && number.size() <= 7 &&
         std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; }) &&
         std::ranges::all_of(project, [](char c) { return c >= 'A' && c <= 'Z'; }) &&
         !any_of(kNoProject, std::string_view(word.key).substr(0, hyphen));
}

}  // namespace

bool is_done_status(Tokens status) {
  bool done = false;
  for (const Token& word : status) {
    if (word.is(TokenKind::check)) done = true;
    if (word.is(TokenKind::number)) done = done || word.text == "100%";
    if (!word.is(TokenKind::word)) continue;
    if (any_of(kNotDone, word.key)) return false;
    done = done || any_of(kDone, word.key) || word.is("yes") || word.is("x");
  }
  return done;
}

bool is_done(Tokens item) {
  if (item.empty()) return false;
  if (item.front().is(TokenKind::check) || item.back().is(TokenKind::check)) return true;
  if (std::ranges::all_of(item, [](const Token& word) {
        return word.struck || word.is(TokenKind::stop) || word.is(TokenKind::other);
      })) {
    return true;
  }
  for (std::size_t at = 0; at < item.size(); ++at) {
    if (!is_word_of(item, at, kDone)) continue;
    const bool opens =
        at == 0 || item[at - 1].is(TokenKind::open) || item[at - 1].is(TokenKind::dash);
    const std::size_t next = at + 1;
    const bool closes = next >= item.size() || item[next].is(TokenKind::close) ||
                        item[next].is(TokenKind::colon) || item[next].is(TokenKind::dash) ||
                        item[next].is(TokenKind::stop);
    // "[DONE]", "(done as of May)", "Done: ...", "... - done", "... DONE"
    if (at > 0 && item[at - 1].is(TokenKind::open)) return true;
    if (opens && closes) return true;
    if (item[at].all_caps && (at == 0 || next >= item.size())) return true;
  }
  if (work_ahead(item)) return false;
  return made(item) || (!begins_with_verb(item) && perfect(item));
}

std::string ticket_of(const Reading& reading, Tokens item) {
  for (const Token& word : item) {
    if (word.is(TokenKind::ticket) || (word.is(TokenKind::word) && is_ticket_key(word)) ||
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
  constexpr std::string_view kLevels[] = {"critical", "high",   "highest", "low",
                                          "lowest",   "medium", "normal",  "urgent"};
  for (std::size_t at = 0; at < item.size(); ++at) {
    const Token& word = item[at];
    if (!word.is(TokenKind::word)) continue;
    if (word.key.size() == 2 && word.key[0] == 'p' && word.key[1] >= '0' && word.key[1] <= '5' &&
        word.capital) {
      return std::string(word.text);
    }
    if (!any_of(kLevels, word.key)) continue;
    const bool named = at + 1 < item.size() && item[at + 1].is("priority");
    const bool after = at > 1 && item[at - 1].is(TokenKind::colon) && item[at - 2].is("priority");
    const bool bracket = at > 0 && item[at - 1].is(TokenKind::open) && at + 1 < item.size() &&
                         item[at + 1].is(TokenKind::close);
    if (named || after || bracket) return std::string(word.text);
  }
  return {};
}

}  // namespace pmlint::facts
