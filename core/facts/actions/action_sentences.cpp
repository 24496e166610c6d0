// SPDX-License-Identifier: MIT
// Openings and auxiliaries: what tells a line of work from the prose around it.
#include "core/facts/actions/action_sentences.hpp"

#include <algorithm>
#include <string_view>

#include "core/facts/actions/action_moods.hpp"
#include "core/facts/actions/action_signs.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::facts {
namespace {

// clang-format off
// A sentence that opens so speaks about the items, the incident or the readers.
constexpr std::string_view kClosings[] = {
    "all in all", "as a result", "best", "by addressing", "by adopting", "by completing",
    "by doing", "by following", "by implementing", "by learning", "by making", "by taking",
    "by these", "finally we hope", "follow these", "hope", "hopefully", "if you have",
    "implementing these", "in conclusion", "in short", "in summary", "kind regards", "moral of",
    "overall", "regards", "sorry", "taken together", "taking these", "thank", "thanks",
    "the above", "the incident", "the outage", "these actions", "these changes", "these efforts",
    "these fixes", "these improvements", "these items", "these measures", "these steps",
    "these tasks", "this document", "this incident", "this outage", "this post",
    "this post-mortem", "this postmortem", "this report", "through these", "to conclude",
    "to summarise", "to summarize", "together", "we apologise", "we apologize", "we appreciate",
    "we are committed", "we are confident", "we are sorry", "we believe", "we hope", "we learned",
    "we regret", "we remain committed", "we thank", "we understand", "we value", "with the above",
    "with these",
};
static_assert(std::ranges::is_sorted(kClosings));

// No item: the writer says that there is none, or left a blank.
constexpr std::string_view kNothing[] = {
    "n/a", "na", "nil", "no action", "no action items", "no actions", "no follow-up",
    "no follow-ups", "no further action", "no further actions", "none", "not applicable",
    "nothing", "tba", "tbc", "tbd", "to be added", "to be defined", "to be determined", "todo",
};
// clang-format on
constexpr std::size_t kLongestNothing = 3;  // words

// Does the line open with these words (one blank between them)?
bool opens_with(Tokens line, std::size_t at, std::string_view opening) {
  while (!opening.empty()) {
    const std::size_t blank = opening.find(' ');
    if (at >= line.size() || line[at].kind != TokenKind::word ||
        line[at].key != opening.substr(0, blank)) {
      return false;
    }
    ++at;
    opening = blank == std::string_view::npos ? std::string_view() : opening.substr(blank + 1);
  }
  return true;
}

bool opens_with_closing(Tokens line, std::size_t at) {
  if (at >= line.size() || !line[at].is(TokenKind::word)) return false;
  const std::string_view first = line[at].key;
  for (auto phrase = std::ranges::lower_bound(kClosings, first);
       phrase != std::end(kClosings) && phrase->starts_with(first); ++phrase) {
    if (opens_with(line, at, *phrase)) return true;
  }
  return false;
}

std::size_t skip_signs(Tokens line, std::size_t at) {
  while (at < line.size()) {
    switch (line[at].kind) {
      case TokenKind::other:
      case TokenKind::quote:
      case TokenKind::check:
      case TokenKind::dash:
      case TokenKind::pipe:
      case TokenKind::arrow:
      case TokenKind::person_sign:
      case TokenKind::line_break:
        ++at;
        continue;
      default:
        return at;
    }
  }
  return at;
}

// "[P1]", "(Ines)": a short bracket before the work.
std::size_t skip_bracket(Tokens line, std::size_t at) {
  if (at >= line.size() || !line[at].is(TokenKind::open)) return at;
  for (std::size_t close = at + 1; close < line.size() && close < at + 8; ++close) {
    if (line[close].is(TokenKind::close)) return skip_signs(line, close + 1);
  }
  return at;
}

bool last_is_colon(Tokens line) {
  for (std::size_t at = line.size(); at-- > 0;) {
    if (line[at].is(TokenKind::colon)) return true;
    if (!line[at].is(TokenKind::dash) && !line[at].is(TokenKind::line_break) &&
        !line[at].is(TokenKind::other)) {
      return false;
    }
  }
  return false;
}

// "[Describe the item]" is a blank to fill; "[Ines] add" and a link are not.
bool is_blank(Tokens line) {
  if (line.size() < 3 || !line.front().is(TokenKind::open) || line.front().text == "(" ||
      line.front().glued || line[1].link) {
    return false;
  }
  const auto close =
      std::ranges::find_if(line, [](const Token& word) { return word.is(TokenKind::close); });
  return close != line.end() && close + 1 == line.end();
}

bool is_nothing(Tokens line) {
  // The full stop after "[Describe the item]"
  if (line.size() > 1 && line.back().is(TokenKind::stop) &&
      line[line.size() - 2].is(TokenKind::close)) {
    line = line.first(line.size() - 1);
  }
  const std::size_t words = count_words(line);
  if (words == 0) {
    // Signs, a number; a ticket or a link to one is an item.
    return std::ranges::none_of(line, [](const Token& word) {
      return word.is(TokenKind::ticket) ||
             (word.is(TokenKind::url) && word.text.find("/issues/") != std::string_view::npos);
    });
  }
  const std::size_t at = skip_signs(line, 0);
  if (at < line.size() && line[at].is(TokenKind::stop)) return true;  // "... another item"
  // "Task: [Describe the task]" is a blank as well
  if (line.occurring().has(TokenKind::open) &&
      (is_blank(line.subspan(at)) || is_blank(line.subspan(first_of_work(line))))) {
    return true;
  }
  if (words <= kLongestNothing) {
    std::string text = folded(text_of(line.subspan(at)));
    while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.pop_back();
    if (std::ranges::find(kNothing, text) != std::end(kNothing)) return true;
  }
  return words <= 8 && at < line.size() && time::one_of<"no", "none", "nothing">(line[at].key) &&
         (opens_with(line, at, "no action items") || opens_with(line, at, "no follow-up") ||
          opens_with(line, at, "no further actions") || opens_with(line, at, "none at") ||
          opens_with(line, at, "none needed") || opens_with(line, at, "none required") ||
          opens_with(line, at, "nothing to"));
}

bool is_announcement(Tokens line) {
  if (!line.occurring().has(WordClass::pointer)) return false;
  bool points = false;
  for (const Token& word : line) {
    if (word.is(WordClass::pointer)) {
      points = true;
    } else if (points && word.is(WordClass::announced)) {
      return true;
    } else if (word.is(TokenKind::stop)) {
      points = false;
    }
  }
  return false;
}

}  // namespace

std::size_t count_words(Tokens line) {
  return static_cast<std::size_t>(
      std::ranges::count_if(line, [](const Token& word) { return word.is(TokenKind::word); }));
}

std::size_t first_of_work(Tokens line) {
  std::size_t at = skip_bracket(line, skip_signs(line, 0));
  // A title of a few words and its colon, or a bold lead-in, stand before the work.
  std::size_t bold = at;
  while (bold < line.size() && line[bold].strong) ++bold;
  for (std::size_t colon = at; colon < line.size() && colon < at + 10; ++colon) {
    if (line[colon].is(TokenKind::stop) || line[colon].is(TokenKind::url)) break;
    if (!line[colon].is(TokenKind::colon) || line[colon].text == "=") continue;
    const std::size_t after = skip_signs(line, colon + 1);
    if (after < line.size()) return after;
    break;
  }
  if (bold > at && bold < line.size()) {
    const std::size_t after = skip_signs(line, bold);
    if (after < line.size() && after > bold) return after;
  }
  return at;
}

bool begins_with_verb(Tokens line) {
  for (std::size_t at : {first_of_work(line), skip_bracket(line, skip_signs(line, 0))}) {
    while (at < line.size() && line[at].is(WordClass::before_verb)) ++at;
    while (at < line.size() && line[at].is(TokenKind::comma)) ++at;
    if (at >= line.size() || !line[at].is(TokenKind::word) || line[at].code) continue;
    const VerbForm form = line[at].verb;
    if (form == VerbForm::base || form == VerbForm::gerund) return true;
  }
  return false;
}

bool announces_work(Tokens line) {
  if (!line.occurring().has(WordClass::future)) return false;
  const bool ahead =
      std::ranges::any_of(line, [](const Token& word) { return word.is(WordClass::future); });
  if (!ahead || !last_is_colon(line)) return false;
  return any_modal(line) || any_possible(line) || is_announcement(line) ||
         std::ranges::any_of(line, [](const Token& word) { return word.is(WordClass::announced); });
}

bool leads_to_parts(Tokens line) {
  if (line.size() < 3 || !last_is_colon(line) || is_announcement(line)) return false;
  const std::size_t first = first_of_work(line);
  if (first >= line.size()) return false;
  if (line[first].is(WordClass::made)) return true;
  if (line[first].verb != VerbForm::base) return false;
  const Token& last = line[line.size() - 2];
  return last.is(WordClass::leads_on) || count_words(line) > 6;
}

LineRole line_role(Tokens line) {
  if (line.empty() || is_nothing(line)) return LineRole::nothing;
  const std::size_t at = skip_signs(line, 0);
  if (names_state(line.subspan(at))) return LineRole::told;
  if (last_is_colon(line)) return count_words(line) <= 6 ? LineRole::label : LineRole::intro;
  if (opens_with_closing(line, at)) return LineRole::closing;
  const bool verb = begins_with_verb(line);
  if (is_announcement(line) && !verb) return LineRole::intro;
  if (supposes(line.subspan(at)) || (!verb && !any_modal(line) && describes(line.subspan(at)))) {
    return LineRole::told;
  }
  if (verb || any_modal(line) || suggests(line) || names_work(line.subspan(at))) {
    return LineRole::work;
  }
  return LineRole::statement;
}

}  // namespace pmlint::facts
