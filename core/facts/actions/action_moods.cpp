// SPDX-License-Identifier: MIT
// Moods are told by auxiliaries and by what stands beside them.
#include "core/facts/actions/action_moods.hpp"

#include <algorithm>
#include <string_view>

#include "core/facts/actions/action_sentences.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::facts {

// In the first sentence: what follows explains it. "The plan", "our planned move" name a thing, and
// what "the vendor told us" is the vendor's.
bool any_modal(Tokens line) {
  if (!line.occurring().has(WordClass::modal)) return false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at].is(TokenKind::stop)) return false;
    if (at > 0 && line[at].is("us") && line[at - 1].verb == VerbForm::past) return false;
    if (!line[at].is(WordClass::modal)) continue;
    if (at == 0 || !line[at - 1].is(WordClass::no_verb)) return true;
  }
  return false;
}

bool any_possible(Tokens line) {
  return line.occurring().has(WordClass::possible) &&
         std::ranges::any_of(line, [](const Token& word) { return word.is(WordClass::possible); });
}

// "The checks could be improved" is work that nobody has taken yet; "things that can be improved" and
// "it can be revoked, and we did so" are not.
bool suggests(Tokens line) {
  if (!line.occurring().has(WordClass::possible)) return false;
  bool found = false;
  for (std::size_t at = 0; at < line.size() && !line[at].is(TokenKind::stop); ++at) {
    if (line[at].is("we") || line[at].is("i")) return false;
    if (!found && line[at].is(WordClass::side_clause)) return false;
    found = found || (line[at].is(WordClass::possible) && at + 2 < line.size() &&
                      line[at + 1].is("be") && line[at + 2].verb == VerbForm::past);
  }
  return found;
}

bool is_marked_suggestion(Tokens line) {
  constexpr std::size_t kShortest = 3;  // words of the suggestion
  return line.size() > 2 && line[1].is(TokenKind::colon) && line[0].is(TokenKind::word) &&
         time::one_of<"proposal", "proposed", "recommendation", "recommended", "suggested",
                      "suggestion">(line[0].key) &&
         count_words(line.subspan(2)) >= kShortest;
}

bool names_state(Tokens line) {
  return line.size() > 3 && line[2].is(TokenKind::colon) && line[0].is(TokenKind::word) &&
         line[1].is(TokenKind::word) &&
         time::one_of<"current", "desired", "end", "expected", "target">(line[0].key) &&
         time::one_of<"outcome", "result", "state", "status">(line[1].key);
}

// "Procurement of a second switch": a verb as a noun, and nothing told of it.
bool names_work(Tokens line) {
  if (line.size() < 3 || !line[1].is("of") || !line[0].is(TokenKind::word)) return false;
  if (!line[0].key.ends_with("ion") && !line[0].key.ends_with("ment")) return false;
  for (std::size_t at = 2; at < line.size() && !line[at].is(TokenKind::stop); ++at) {
    if (line[at].is(WordClass::perfect) || line[at].verb == VerbForm::past) return false;
    // "breaks the pool"; "limits for the pool" are things
    if (line[at].verb == VerbForm::third_person && at + 1 < line.size() && line[at + 1].is("the")) {
      return false;
    }
  }
  return true;
}

// "A canary would have shown it": what would be if, and nothing that anyone does.
bool supposes(Tokens line) {
  for (std::size_t at = 1; at + 1 < line.size(); ++at) {
    if (!line[at].is(TokenKind::word) || line[at].has(WordClass::side_clause)) return false;
    if (!line[at].is("would")) continue;
    const Token& who = line[at - 1];
    const Token& next = line[at + 1];
    return !who.is("we") && !who.is("i") &&
           !who.classes.has_any(WordClass::team_noun, WordClass::group) && !next.is("be") &&
           !next.is("like") && !next.is(WordClass::modal);
  }
  return false;
}

// "The guard prevents crashes": an article, the thing, and what it does.
bool describes(Tokens line) {
  constexpr std::size_t kLongestSubject = 9;  // with its brackets
  if (line.size() < 4 || !(line[0].is("the") || line[0].is("this") || line[0].is("it"))) {
    return false;
  }
  for (std::size_t at = 1; at + 1 < line.size() && at <= kLongestSubject; ++at) {
    if (line[at].is(WordClass::perfect) || line[at].is(WordClass::side_clause)) return false;
    if (line[at].verb != VerbForm::third_person || line[at].capital) continue;
    // "The alerts of", "the checks and": a noun after all.
    const Token& next = line[at + 1];
    return next.is(TokenKind::word) && next.verb == VerbForm::none &&
           !next.classes.has_any(WordClass::clause_word, WordClass::leads_on, WordClass::modal,
                                 WordClass::perfect);
  }
  return false;
}

bool promises(Tokens line) {
  for (std::size_t at = 0; at + 1 < line.size(); ++at) {
    if (at > 0 && !line[at - 1].is(TokenKind::stop) && !line[at - 1].is(TokenKind::comma)) continue;
    if (line[at].is("we'll")) return true;
    if (!line[at].is("we") && !line[at].is("i")) continue;
    const Token& next = line[at + 1];
    if (next.is("will") || next.is("plan") || next.is("intend") || next.is("shall")) return true;
    if ((next.is("are") || next.is("am")) && at + 2 < line.size() &&
        (line[at + 2].is("going") || line[at + 2].is("planning"))) {
      return true;
    }
  }
  return false;
}

bool may_be_order(Tokens line) {
  const std::size_t at = first_of_work(line);
  if (at + 2 >= line.size() || !line[at].is(TokenKind::word) || !line[at].classes.none() ||
      !line[at].capital || line[at].all_caps || line[at].code || line[at].link ||
      line[at].verb != VerbForm::none) {
    return false;
  }
  const Token& next = line[at + 1];
  if (!next.is(TokenKind::word) || next.capital || next.verb == VerbForm::past ||
      next.verb == VerbForm::third_person) {
    return false;
  }
  for (const Token& word : line.subspan(at + 1)) {
    if (word.is(TokenKind::stop)) break;
    if (word.classes.has_any(WordClass::perfect, WordClass::possible, WordClass::side_clause)) {
      return false;
    }
  }
  return true;
}

// A condition or a question, and behind the arrow, or the colon, what is chosen then.
bool weighs_choice(Tokens line) {
  if (line.empty()) return false;
  const bool arrow = line.occurring().has(TokenKind::arrow);
  if (line[0].is("if") || line[0].is("when")) {
    return arrow || line.occurring().has(TokenKind::colon);
  }
  if (!arrow) return false;
  for (std::size_t at = 1; at + 1 < line.size() && !line[at].is(TokenKind::arrow); ++at) {
    if (line[at].is(TokenKind::stop) && line[at].text == "?") return true;
  }
  return false;
}

bool states_condition(Tokens line) {
  if (!line.occurring().has(TokenKind::number)) return false;
  bool ordered = false;  // "Warn when", "Page on": with a verb first a preposition makes an order
  for (std::size_t at = 1; at + 1 < line.size(); ++at) {
    ordered = ordered || line[at].is(WordClass::leads_on) || line[at].is(WordClass::side_clause);
    if (line[at + 1].is(TokenKind::number) &&
        line[at].text.find_first_of("<>") != std::string_view::npos) {
      return !ordered || !begins_with_verb(line);
    }
  }
  return false;
}

}  // namespace pmlint::facts
