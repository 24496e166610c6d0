// SPDX-License-Identifier: MIT
// Done is what says so where a status stands: a cell, a title, the bracket that closes a line.
#include <algorithm>

#include "core/facts/actions/action_marks.hpp"

namespace pmlint::facts {

bool is_done_status(Tokens status) {
  bool done = false;
  for (std::size_t at = 0; at < status.size(); ++at) {
    const Token& word = status[at];
    if (word.is(TokenKind::check)) done = true;
    if (word.is(TokenKind::number)) done = done || word.text == "100%";
    if (!word.is(TokenKind::word)) continue;
    // "✅ Added to the runbook": after a verb in the past "to" names a place and no work ahead.
    const bool place = word.is("to") && at > 0 && status[at - 1].verb == VerbForm::past;
    if (word.has(WordClass::not_done) && !place) return false;
    done = done || word.has(WordClass::done) || word.is("yes") || word.is("x");
  }
  return done;
}

bool is_done_remark(Tokens remark) {
  if (remark.empty() || !remark.front().is(WordClass::done)) return false;
  if (remark.size() > 1 && remark[1].is(TokenKind::word) && !remark[1].is("in") &&
      !remark[1].is("by") && !remark[1].is("on") && !remark[1].is("with")) {
    return false;
  }
  return is_done_status(remark);
}

bool tells_what_was_made(Tokens cell) {
  return cell.size() > 2 && (cell[0].is(WordClass::made) || cell[0].is(WordClass::done)) &&
         cell[1].is(TokenKind::word) && !cell[1].capital && !cell.back().is(WordClass::team_noun);
}

std::size_t closing_remark(Tokens line) {
  std::size_t end = line.size();
  while (end > 0 && line[end - 1].is(TokenKind::stop)) --end;
  if (end == 0 || !line[end - 1].is(TokenKind::close)) return line.size();
  std::size_t open = end - 1;
  while (open > 0 && !line[open].is(TokenKind::open)) --open;
  return open > 0 && open + 2 < end ? open + 1 : line.size();
}

bool closes_as_item(Tokens line) {
  const std::size_t remark = closing_remark(line);
  if (remark >= line.size()) return false;
  return line[remark].is(WordClass::done) || line[remark].is("filed") || is_done(line);
}

bool says_done(Tokens title) {
  while (!title.empty() && !title.back().is(TokenKind::word)) {
    title = title.first(title.size() - 1);
  }
  if (title.empty() || !(title.back().has(WordClass::done) || title.back().is("taken")))
    return false;
  return std::ranges::none_of(title, [](const Token& word) {
    return word.is("be") || word.is("when") ||
           word.classes.has_any(WordClass::ahead, WordClass::not_done);
  });
}

}  // namespace pmlint::facts
