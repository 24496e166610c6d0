// SPDX-License-Identifier: MIT
// Done is what an item says of itself in a mark, or in the past or perfect tense.
#include <algorithm>

#include "core/facts/actions/action_marks.hpp"
#include "core/facts/actions/action_sentences.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::facts {
namespace {

bool is_made(Tokens item, std::size_t at) {
  return at < item.size() && item[at].is(WordClass::made);
}

// From here on another verb than the item's own is told: "hosts that were moved".
bool opens_side_clause(const Token& word) { return word.is(WordClass::side_clause); }

// "Added a note that limits should be kept" leaves nothing to do: what a note says is not the work.
bool work_ahead(Tokens item) {
  if (!item.occurring().has(WordClass::ahead)) return false;
  bool side = false;
  for (std::size_t at = 0; at < item.size(); ++at) {
    if (item[at].is(TokenKind::stop)) side = false;
    side = side || (at > 0 && opens_side_clause(item[at]));
    if (!side && item[at].is(WordClass::ahead)) return true;
  }
  return false;
}

// "CI now runs the tests", "the pool now has a limit"
bool in_force(Tokens item, std::size_t now) {
  if (!item[now].is("now") || now == 0) return false;
  const Token& next = item[now + 1];
  // "all files now use": what they do, if there are several of them
  const bool they = item[now - 1].is(TokenKind::word) && item[now - 1].key.ends_with('s') &&
                    next.verb == VerbForm::base;
  return next.is("have") || next.is("has") || next.verb == VerbForm::third_person || they;
}

// "Alerts have been added", "we've added", "checks are now run", "A memo was sent": the first
// sentence tells.
bool perfect(Tokens item) {
  for (std::size_t at = 0; at + 1 < item.size(); ++at) {
    if (item[at].is(TokenKind::stop)) break;
    if (opens_side_clause(item[at])) break;
    if (!item[at].is(WordClass::perfect)) continue;
    const bool have = item[at].is("has") || item[at].is("have") || item[at].is("we've");
    const bool be =
        item[at].is("was") || item[at].is("were") || item[at].is("are") || item[at].is("is");
    if (!have && !be) {
      if (in_force(item, at)) return true;
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
    if (now || ((have || past) && !item[next].has(WordClass::talked))) return true;
  }
  return false;
}

// "Training materials were updated": the item's first word is part of its subject. After a verb in
// its base form it may as well be an order: "Check backups were taken".
bool may_be_told(Tokens item) {
  if (!begins_with_verb(item)) return true;
  const std::size_t first = first_of_work(item);
  if (item[first].has(WordClass::order)) return false;
  // "Fix was applied": what could be an order is a thing.
  if (first + 1 < item.size() && (item[first + 1].is("was") || item[first + 1].is("were")))
    return true;
  for (std::size_t at = first + 1; at + 1 < item.size() && at < first + 3; ++at) {
    if (in_force(item, at)) return true;
    if (item[first].verb == VerbForm::gerund && item[at].is(WordClass::perfect)) return true;
  }
  return false;
}

// Where the words that name who works end: after "we", after "The storage team"; `at` for nobody.
std::size_t end_of_subject(Tokens item, std::size_t at) {
  constexpr std::size_t kLongest = 4;  // words of a team's name with its article
  if (item[at].is("we") || item[at].is("i")) return at + 1;
  for (std::size_t last = at; last < item.size() && last < at + kLongest; ++last) {
    if (!item[last].is(TokenKind::word)) break;
    if (item[last].has(WordClass::team_noun)) return last + 1;
  }
  return at;
}

// "We added a test", "I then raised the limit", "The storage team also added a gauge"
bool we_made(Tokens item, std::size_t at) {
  const std::size_t subject = end_of_subject(item, at);
  if (subject == at) return false;
  at = subject;
  while (at < item.size() && item[at].is(WordClass::before_verb)) ++at;
  return at + 1 < item.size() && item[at].is(TokenKind::word) && item[at].verb == VerbForm::past &&
         !item[at].has(WordClass::talked);
}

// "README.md": no title begins with it.
bool is_file(const Token& word) {
  const std::size_t dot = word.text.find('.');
  return dot != std::string_view::npos && dot + 1 < word.text.size();
}

// "Improved testing" may be what is wanted; "Improved our testing" was made, "Adopted as a rule" too.
bool is_determiner(const Token& word) {
  return word.is(TokenKind::word) &&
         time::one_of<"a", "all", "an", "as", "it", "our", "the", "them", "these", "this">(
             word.key);
}

bool ends_opening(const Token& word) {
  return word.is(TokenKind::comma) || word.is(TokenKind::stop);
}

// "Runbook updated", "Canary for deploys configured": a thing and what was made of it, and nothing else.
bool is_made_thing(Tokens item, std::size_t at) {
  constexpr std::size_t kLongestThing = 5;
  if (begins_with_verb(item)) return false;
  for (std::size_t last = at; last < item.size() && last <= at + kLongestThing; ++last) {
    if (!item[last].is(TokenKind::word)) return false;
    const bool closes = last + 1 == item.size() || item[last + 1].is(TokenKind::stop);
    if (closes) return last > at && is_made(item, last);
    if (item[last].classes.has_any(WordClass::order, WordClass::perfect, WordClass::side_clause)) {
      return false;
    }
  }
  return false;
}

// "Added runbook: docs/limits.md" names what was made; "Automated tests: cover the limits" is a title.
bool made_and_named(Tokens item, std::size_t at, std::size_t colon) {
  return is_made(item, at) && colon > at + 1 && colon + 1 < item.size() &&
         item[at + 1].is(TokenKind::word) && !item[at + 1].capital &&
         (item[colon + 1].code || is_file(item[colon + 1]));
}

// "Action: Removed the flag": a log gives each step its name.
bool names_a_step(Tokens item, std::size_t at) {
  return at + 2 < item.size() && item[at + 1].is(TokenKind::colon) &&
         time::one_of<"action", "fix", "step", "task">(item[at].key);
}

// "Added a check", "Script updated to handle it"
bool made(Tokens item) {
  std::size_t at = 0;
  while (at < item.size() && !item[at].is(TokenKind::word)) ++at;
  if (names_a_step(item, at)) {
    at += 2;
    if (item[at].verb == VerbForm::past && !item[at].has(WordClass::talked)) return true;
  }
  for (std::size_t colon = at; colon < item.size() && colon < at + 6; ++colon) {
    if (item[colon].is(TokenKind::colon)) return made_and_named(item, at, colon);
  }
  if (is_made(item, at)) {
    return at + 2 < item.size() && item[at + 1].is(TokenKind::word) &&
           (!item[at + 1].capital || is_file(item[at + 1]));
  }
  if (at + 2 < item.size() && item[at].verb == VerbForm::past && is_determiner(item[at + 1]) &&
      !item[at].has(WordClass::talked)) {
    return true;
  }
  if (at < item.size() && we_made(item, at)) return true;
  if (is_made_thing(item, at)) return true;
  // "To avoid that, the storage team added a gauge"
  if (at < item.size() && item[at].is("to")) {
    const auto comma = std::ranges::find_if(item.begin() + static_cast<std::ptrdiff_t>(at),
                                            item.end(), ends_opening);
    const auto after = static_cast<std::size_t>(comma - item.begin()) + 1;
    if (after < item.size() && item[after - 1].is(TokenKind::comma)) return we_made(item, after);
  }
  return at + 2 < item.size() && item[at].is(TokenKind::word) && !item[at].has(WordClass::order) &&
         is_made(item, at + 1) &&
         (item[at + 2].is("to") || item[at + 2].is("with") || item[at + 2].is("in") ||
          item[at + 2].is("so") || item[at + 2].is("and"));
}

// "... DONE" stands out of its sentence; in "MUST BE TESTED BEFORE IT IS MERGED" nothing does.
bool stands_out(Tokens item, std::size_t at) {
  if (!item[at].all_caps) return false;
  return at < 2 || !item[at - 1].all_caps || !item[at - 2].all_caps;
}

// "Add an alert. Done in May.": a last sentence that is a status, and none of what is to come.
bool closes_with_status(Tokens item) {
  constexpr std::size_t kLongest = 12;  // tokens of such a sentence
  std::size_t end = item.size();
  while (end > 0 && item[end - 1].is(TokenKind::stop)) --end;
  const std::size_t first = end > kLongest ? end - kLongest : 0;
  for (std::size_t behind = end; behind > first; --behind) {
    const std::size_t at = behind - 1;
    if (item[at].is(WordClass::day) || item[at].is("next") || item[at].is("later")) return false;
    if (item[at].is(TokenKind::stop)) return is_done_remark(item.subspan(at + 1, end - at - 1));
  }
  return false;
}

}  // namespace

bool announces_done(Tokens line) {
  return line.occurring().has(WordClass::perfect) && !work_ahead(line) && perfect(line);
}

bool goes_on_done(Tokens item) {
  const std::size_t first = first_of_work(item);
  return first < item.size() && item[first].verb == VerbForm::past &&
         !item[first].has(WordClass::talked) && !work_ahead(item);
}

bool leaves_open(Tokens item) { return work_ahead(item); }

bool is_done(Tokens item) {
  if (item.empty()) return false;
  if (item.front().is(TokenKind::check) || item.back().is(TokenKind::check)) return true;
  if (std::ranges::all_of(item, [](const Token& word) {
        return word.struck || word.is(TokenKind::stop) || word.is(TokenKind::other);
      })) {
    return true;
  }
  const std::size_t may_say_so = item.occurring().has(WordClass::done) ? item.size() : 0;
  if (may_say_so > 0 && closes_with_status(item)) return true;
  for (std::size_t at = 0; at < may_say_so; ++at) {
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
    if (stands_out(item, at) && (at == 0 || next >= item.size())) return true;
  }
  // "... (added a limit)"; in "... (added in 2.3)" it is the thing's age.
  const std::size_t remark = closing_remark(item);
  if (is_made(item, remark) && !item[remark + 1].is(WordClass::leads_on)) return true;
  if (work_ahead(item)) return false;
  return made(item) ||
         (item.occurring().has(WordClass::perfect) && may_be_told(item) && perfect(item));
}

}  // namespace pmlint::facts
