// SPDX-License-Identifier: MIT
// When an item is due: a date that a word of time announces or that stands in brackets, or a period
// that has an end ("Q3", "within two weeks").
#include <algorithm>
#include <string_view>

#include "core/facts/actions/action_marks.hpp"
#include "core/time/one_of.hpp"
#include "core/time/words.hpp"

namespace pmlint::facts {
namespace {

// "the bug introduced on 3 May", "backups taken before 3 May": the date belongs to what was done
// then, unless that is still to be done: "to be taken before 3 May".
bool dates_the_past(Tokens item, std::size_t announcement) {
  if (announcement == 0) return false;
  const Token& before = item[announcement - 1];
  if (!before.is(TokenKind::word) || before.verb != VerbForm::past ||
      before.classes.has_any(WordClass::done, WordClass::due_announcement, WordClass::ahead)) {
    return false;
  }
  return announcement < 2 || !item[announcement - 2].is("be");
}

// "(2025-03-14)" is one; a date inside running text needs a word before it.
bool announced(Tokens item, std::size_t at) {
  for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
    const Token& word = item[at - back];
    if (word.is(TokenKind::open) || word.is(TokenKind::colon) || word.is(TokenKind::dash) ||
        word.is(TokenKind::pipe)) {
      return true;
    }
    if (word.is(TokenKind::comma) && at + 1 >= item.size()) return true;
    if (!word.is(TokenKind::word)) return false;
    if (word.has(WordClass::due_announcement)) return !dates_the_past(item, at - back);
  }
  return false;
}

Said said(Tokens item, std::size_t begin, std::size_t end) {
  const char* first = item[begin].text.data();
  const char* last = item[end - 1].text.data() + item[end - 1].text.size();
  return {std::string(first, last), {item[begin].range.begin, item[end - 1].range.end}};
}

Said date_in(const Reading& reading, Tokens item) {
  std::size_t at = 0;  // times and words stand in the same order
  for (const time::TimeExpression& when : reading.times_in(range_of(item))) {
    if (!when.date) continue;
    while (at < item.size() && item[at].range.end <= when.range.begin) ++at;
    if (at < item.size() && announced(item, at)) {
      return {std::string(reading.document.text(when.range)), when.range};
    }
  }
  return {};
}

bool is_quarter(const Token& word) {
  return (word.is(TokenKind::word) && word.key.size() >= 2 && word.key[0] == 'q' &&
          word.key[1] >= '1' && word.key[1] <= '4' && word.capital) ||
         (word.is(TokenKind::number) && word.text.size() == 6 && word.text.find("-Q") == 4);
}

// A period whose last word is at `end - 1`; begin == end when none begins at `at`.
std::size_t period_end(Tokens item, std::size_t at) {
  const auto unit = [&](std::size_t i) { return i < item.size() && item[i].is(WordClass::unit); };
  const auto deadline = [&](std::size_t i) {
    return i >= item.size() || !item[i].has(WordClass::relative) ? i : at;
  };
  const Token& word = item[at];
  if (is_quarter(word)) {
    return at + 1 < item.size() && item[at + 1].is(TokenKind::number) ? at + 2 : at + 1;
  }
  if (!word.is(TokenKind::word)) return at;
  if (word.has(WordClass::period)) return at + 1;
  if (!word.has(WordClass::period_start)) return at;
  if ((word.is("next") || word.is("this") || word.is("coming")) && unit(at + 1)) return at + 2;
  if (word.is("end") && at + 2 < item.size() && item[at + 1].is("of")) {
    const std::size_t last = item[at + 2].is("the") || item[at + 2].is("this") ? at + 3 : at + 2;
    if (last < item.size() && (unit(last) || is_quarter(item[last]) || item[last].capital)) {
      return last + 1;
    }
    return at;
  }
  if (word.is("within") || word.is("in")) {
    if (at + 2 < item.size() && unit(at + 2) && !item[at + 1].is("each")) return deadline(at + 3);
    if (at + 3 < item.size() && item[at + 1].is("the") && item[at + 2].is("next") && unit(at + 3)) {
      return at + 4;
    }
    return at;
  }
  if (word.is("by") && at + 1 < item.size() && item[at + 1].has(WordClass::day)) return at + 2;
  if ((word.is("sprint") || word.is("milestone") || word.is("iteration")) && at + 1 < item.size() &&
      item[at + 1].is(TokenKind::number)) {
    return at + 2;
  }
  return at;
}

Said labelled(const Reading& reading, Tokens item) {
  if (!item.occurring().has(WordClass::due_label)) return {};
  for (std::size_t at = 0; at + 2 < item.size() + 1; ++at) {
    if (!item[at].is(WordClass::due_label)) continue;
    std::size_t colon = at + 1;
    if (colon < item.size() && (item[colon].is("date") || item[colon].is("by"))) ++colon;
    if (colon >= item.size() || !item[colon].is(TokenKind::colon)) continue;
    std::size_t end = colon + 1;
    while (end < item.size() && end < colon + 6 &&
           (item[end].is(TokenKind::word) || item[end].is(TokenKind::number))) {
      ++end;
    }
    if (end == colon + 1) return {};
    if (!names_due(reading, item[at], item.subspan(colon + 1, end - colon - 1))) continue;
    const Token& first = item[colon + 1];
    if (first.is("tbd") || first.is("tba") || first.is("none") || first.is("n") ||
        first.is("todo")) {
      return {};
    }
    return said(item, colon + 1, end);
  }
  return {};
}

// "within 24 hours", "next 5 minutes": while the incident lasts work is counted so.
std::size_t short_period_end(Tokens title, std::size_t at) {
  const bool counted = at + 2 < title.size() && title[at + 1].is(TokenKind::number) &&
                       (title[at].is("within") || title[at].is("next")) &&
                       title[at + 2].is(TokenKind::word);
  return counted && time::one_of<"days", "hours", "minutes", "weeks">(title[at + 2].key) ? at + 3
                                                                                         : at;
}

}  // namespace

bool names_due(const Reading& reading, const Token& label, Tokens value) {
  if (!label.is("target")) return true;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (period_end(value, at) > at || value[at].is(WordClass::day) ||
        (value[at].capital && time::month_number(value[at].key) != 0)) {
      return true;
    }
  }
  return std::ranges::any_of(
      reading.times_in(range_of(value)),
      [](const time::TimeExpression& when) { return when.date.has_value(); });
}

Said due_of(const Reading& reading, Tokens item) {
  if (item.empty()) return {};
  if (Said found = labelled(reading, item); !found.value.empty()) return found;
  if (Said found = date_in(reading, item); !found.value.empty()) return found;
  for (std::size_t at = 0; at < item.size(); ++at) {
    const std::size_t end = period_end(item, at);
    if (end > at) return said(item, at, end);
  }
  return {};
}

// In a bracket or as the first words: elsewhere a title names what happened then.
Said due_of_title(Tokens title) {
  if (!title.occurring().has_any(WordClass::period, WordClass::period_start)) return {};
  for (std::size_t at = 0; at < title.size(); ++at) {
    const bool opens =
        at == 0 || title[at - 1].is(TokenKind::open) || title[at - 1].is(TokenKind::comma);
    if (!opens) continue;
    const std::size_t end = std::max(period_end(title, at), short_period_end(title, at));
    if (end > at) return said(title, at, end);
  }
  return {};
}

}  // namespace pmlint::facts
