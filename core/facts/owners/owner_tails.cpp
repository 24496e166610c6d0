// SPDX-License-Identifier: MIT
// A name closes the item, stands in brackets, or does what a passive tells.
#include <algorithm>
#include <cstddef>

#include "core/facts/owners/owner_candidates.hpp"
#include "core/facts/owners/owner_phrases.hpp"

namespace pmlint::facts {
namespace {

class TailReader {
 public:
  explicit TailReader(OwnerCandidates& found) : found_(found), words_(found.words()) {}

  void read() {
    brackets();
    dashes();
    last_phrase();
    passives();
    mentions();
  }

 private:
  void brackets() {
    if (!words_.occurring().has(TokenKind::open)) return;
    for (std::size_t open = 1; open < words_.size(); ++open) {
      if (!words_[open].is(TokenKind::open) || words_[open].code) continue;
      const std::size_t close = closing(words_, open);
      if (close == words_.size() || !ends_phrase(words_, close + 1)) continue;
      found_.add_pieces(open, close,
                        words_[open].text == "[" ? OwnerForm::tail_bracket : OwnerForm::tail_paren);
      open = close;
    }
  }

  void dashes() {
    if (!words_.occurring().has_any(TokenKind::dash, TokenKind::arrow, TokenKind::pipe)) return;
    // "Settings -> Keys -> API" leads to a place, not to a name.
    const bool path = words_.occurring().has(TokenKind::arrow) &&
                      std::ranges::count(words_, TokenKind::arrow, &Token::kind) > 1;
    for (std::size_t at = 2; at + 1 < words_.size(); ++at) {
      if (!is_separator(words_[at]) || (path && words_[at].is(TokenKind::arrow))) continue;
      const std::size_t begin = skip_marks(words_, at + 1);
      const std::size_t end = name_end(words_, begin, words_.size());
      if (end > begin && end - begin <= 6 && ends_phrase(words_, end) &&
          (end >= words_.size() || !is_separator(words_[end]) || words_[end].is(TokenKind::pipe))) {
        found_.add(OwnerForm::tail_dash, begin, end);
      }
    }
  }

  // What follows the last comma, full stop or person's sign, when it is a name and nothing else.
  void last_phrase() {
    if (!words_.occurring().has_any(TokenKind::person_sign, TokenKind::comma, TokenKind::stop,
                                    TokenKind::semicolon)) {
      return;
    }
    std::size_t end = words_.size();
    while (end > 0 && words_[end - 1].is(TokenKind::stop)) --end;
    for (std::size_t at = end; at-- > 1;) {
      const Token& mark = words_[at];
      if (mark.is(TokenKind::person_sign)) {
        return found_.add(OwnerForm::label, at + 1, name_end(words_, at + 1, words_.size()));
      }
      if (!mark.is(TokenKind::comma) && !mark.is(TokenKind::stop) &&
          !mark.is(TokenKind::semicolon)) {
        continue;
      }
      if (end - at - 1 <= 4 && at >= 2) found_.add(OwnerForm::tail_plain, at + 1, end);
      return;
    }
  }

  void passives() {
    for (std::size_t at = 1; at + 1 < words_.size(); ++at) {
      if (!words_[at].is("by")) continue;
      const std::size_t end = name_end(words_, at + 1, words_.size());
      if (end == at + 1) continue;
      const bool closes = ends_phrase(words_, end);
      const std::size_t from = at > 5 ? at - 5 : 0;
      bool passive = false;
      bool handed_over = false;
      for (std::size_t before = from; before < at; ++before) {
        passive = passive || words_[before].is("be");
        handed_over = handed_over || words_[before].has(WordClass::handed_over);
      }
      const NameClass who = found_.class_of(at + 1, end);
      const bool person = who == NameClass::person || who == NameClass::handle;
      if ((person && (passive || closes)) || (passive && handed_over)) {
        found_.add(OwnerForm::passive, at + 1, end);
      }
    }
  }

  void mentions() {
    if (!words_.occurring().has(TokenKind::mention)) return;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (!words_[at].is(TokenKind::mention) || words_[at].code) continue;
      // "a @storage role" is made or told, and nobody.
      bool told = at + 1 < words_.size() && words_[at + 1].has(WordClass::handle_thing);
      told = told || (at > 0 && (words_[at - 1].is("a") || words_[at - 1].is("an")));
      for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        told = told || words_[at - back].has(WordClass::told);
      }
      if (!told) found_.add(OwnerForm::mention, at, at + 1);
    }
  }

  OwnerCandidates& found_;
  Tokens words_;
};

}  // namespace

void add_trailing_owners(OwnerCandidates& found) { TailReader(found).read(); }

}  // namespace pmlint::facts
