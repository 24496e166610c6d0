// SPDX-License-Identifier: MIT
// A name opens the item or one of its clauses, and what follows hands the work to it.
#include <algorithm>
#include <optional>

#include "core/facts/owners/owner_candidates.hpp"
#include "core/facts/owners/owner_phrases.hpp"
#include "core/time/one_of.hpp"

namespace pmlint::facts {
namespace {

class LeadReader {
 public:
  explicit LeadReader(OwnerCandidates& found)
      : found_(found),
        words_(found.words()),
        any_trigger_(words_.occurring().has_any(WordClass::lead_modal, WordClass::lead_word,
                                                WordClass::owns, WordClass::pledge)) {}

  void read() {
    bool first = true;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (!first && (!opens_clause(words_[at - 1]) || is_wrapped(at))) continue;
      std::size_t begin = skip_marks(words_, at);
      // "[P1] [Ines] add"
      while (first && begin < words_.size() && words_[begin].is(TokenKind::open)) {
        const std::size_t after = lead_bracket(begin);
        if (after == begin) break;
        begin = after;
      }
      lead(begin, first);
      first = false;
      if (!any_trigger_) break;  // only what opens the item can name an owner then
    }
  }

 private:
  // Only such a word can be a lead_trigger() or a weak_trigger().
  static bool may_trigger(const Token& word) {
    return word.classes.has_any(WordClass::lead_modal, WordClass::lead_word, WordClass::owns,
                                WordClass::pledge);
  }

  // "for any<line break>on-call engineers to escalate", "drills on<line break>Staging to learn": the
  // sentence goes on.
  [[nodiscard]] bool is_wrapped(std::size_t at) const {
    if (at < 2 || !words_[at - 1].is(TokenKind::line_break)) return false;
    const Token& before = words_[at - 2];
    return before.is(TokenKind::word) && words_[at].is(TokenKind::word) &&
           (!words_[at].capital || before.classes.has_any(WordClass::leads_on, WordClass::no_verb));
  }

  // "[Ines, P1] add": each piece may be the name. Gives the word after the bracket.
  std::size_t lead_bracket(std::size_t open) {
    const std::size_t close = closing(words_, open);
    if (close == words_.size()) return open;
    found_.add_pieces(open, close, OwnerForm::lead_bracket);
    return skip_marks(words_, close + 1);
  }

  void lead(std::size_t begin, bool first) {
    std::size_t at = begin;
    for (; at < words_.size() && at < begin + 14; ++at) {
      const Token& word = words_[at];
      if (at > begin && may_trigger(word)) {
        if (const std::optional<OwnerForm> form = lead_trigger(words_, at)) {
          const std::size_t before = found_.size();
          found_.add(*form, name_begin(begin, at), at);
          if (found_.size() > before) return;  // else "We will add ... and the SRE team will"
        }
        if (const std::optional<OwnerForm> form = weak_trigger(words_, at)) {
          const std::size_t name = name_begin(begin, at);
          const NameClass who = found_.class_of(name, at);
          if (who >= NameClass::role) return found_.add(*form, name, at);
        }
      }
      // "Ines (SRE) to add"
      if (word.is(TokenKind::open) && at > begin) {
        const std::size_t close = closing(words_, at);
        if (close + 1 < words_.size() && lead_trigger(words_, close + 1)) {
          return found_.add(*lead_trigger(words_, close + 1), begin, at);
        }
      }
      if (!stands_in_name(word)) break;
    }
    if (!first || at == begin || at >= words_.size()) return;
    // A date or a role in brackets may stand between the name and the colon.
    std::size_t mark = at;
    if (words_[mark].is(TokenKind::open)) mark = closing(words_, mark) + 1;
    if (mark >= words_.size()) return;
    const bool bold = words_[begin].strong && !words_.back().strong;
    if (words_[mark].is(TokenKind::colon)) {
      return found_.add(bold ? OwnerForm::lead_bold : OwnerForm::lead_colon, begin, at);
    }
    if (is_separator(words_[mark])) {
      return found_.add(bold ? OwnerForm::lead_bold : OwnerForm::lead_dash, begin, at);
    }
    if (bold) return bold_name(begin);
  }

  // "Unless noted otherwise the Storage team owns": a name may follow such a word without a comma.
  [[nodiscard]] std::size_t name_begin(std::size_t begin, std::size_t end) const {
    if (found_.class_of(begin, end) != NameClass::nobody &&
        !words_[begin].has(WordClass::clause_word)) {
      return begin;
    }
    for (std::size_t at = end; at-- > begin + 1;) {
      if (!words_[at - 1].has(WordClass::clause_word)) continue;
      if (words_[at - 1].is("and") && words_[end].is("to") && has_preposition(begin, at - 1)) {
        return begin;
      }
      const std::size_t name = first_word(at, end);
      // "Improved logging and monitoring to provide": a topic is no name there, nor is "that might lead to".
      const bool named = found_.class_of(name, end) >= NameClass::role && !is_helping_verb(name);
      return named ? name : begin;
    }
    return words_[begin].has(WordClass::clause_word) ? first_word(begin + 1, end) : begin;
  }

  [[nodiscard]] bool is_helping_verb(std::size_t at) const {
    return at < words_.size() && words_[at].is(TokenKind::word) &&
           time::one_of<"can", "could", "may", "might", "must", "shall", "would">(words_[at].key);
  }

  // "with the platform and storage teams to find": what is done with them, and what for.
  [[nodiscard]] bool has_preposition(std::size_t begin, std::size_t end) const {
    constexpr std::size_t kReach = 4;
    if (end > begin + kReach) begin = end - kReach;
    return std::ranges::any_of(words_.subspan(begin, end - begin), [](const Token& word) {
      return word.is(TokenKind::word) &&
             time::one_of<"among", "between", "by", "for", "from", "with">(word.key);
    });
  }

  [[nodiscard]] std::size_t first_word(std::size_t begin, std::size_t end) const {
    while (begin < end && words_[begin].is(TokenKind::comma)) ++begin;
    return begin;
  }

  // "**Ines** add an alert"
  void bold_name(std::size_t begin) {
    std::size_t end = begin;
    while (end < words_.size() && words_[end].strong) ++end;
    found_.add(OwnerForm::lead_bold, begin, end);
  }

  OwnerCandidates& found_;
  Tokens words_;
  bool any_trigger_;  // what hands work to a name stands in the item
};

}  // namespace

void add_leading_owners(OwnerCandidates& found) { LeadReader(found).read(); }

}  // namespace pmlint::facts
