// SPDX-License-Identifier: MIT
// Done is what says so where a status stands, and what is told in the past or perfect tense.
#include <algorithm>

#include "core/facts/action_marks.hpp"
#include "core/facts/action_sentences.hpp"

namespace pmlint::facts {
namespace {

bool is_made(Tokens item, std::size_t at) {
  return at < item.size() && item[at].is(WordClass::made);
}

bool work_ahead(Tokens item) {
  return std::ranges::any_of(item, [](const Token& word) { return word.is(WordClass::ahead); });
}

// "Alerts have been added", "we've added", "checks are now run": the first sentence tells.
bool perfect(Tokens item) {
  for (std::size_t at = 0; at + 1 < item.size(); ++at) {
    if (item[at].is(TokenKind::stop)) break;
    if (!item[at].is(WordClass::perfect)) continue;
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
    if (next >= item.size() || item[next].verb != VerbForm::past) continue;
    const bool past = item[at].is("was") || item[at].is("were");
    if (have || now || (past && item[next].has(WordClass::made)) ||
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
  if (is_made(item, at)) {
    return at + 2 < item.size() && item[at + 1].is(TokenKind::word) && !item[at + 1].capital;
  }
  return at + 2 < item.size() && item[at].is(TokenKind::word) && !item[at].has(WordClass::order) &&
         is_made(item, at + 1) &&
         (item[at + 2].is("to") || item[at + 2].is("with") || item[at + 2].is("in") ||
          item[at + 2].is("so") || item[at + 2].is("and"));
}

}  // namespace

bool is_done_status(Tokens status) {
  bool done = false;
  for (const Token& word : status) {
    if (word.is(TokenKind::check)) done = true;
    if (word.is(TokenKind::number)) done = done || word.text == "100%";
    if (!word.is(TokenKind::word)) continue;
    if (word.has(WordClass::not_done)) return false;
    done = done || word.has(WordClass::done) || word.is("yes") || word.is("x");
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
    if (!item[at].is(WordClass::done)) continue;
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

}  // namespace pmlint::facts
