// SPDX-License-Identifier: MIT
// The grammar: each reader below looks for one family of forms over the words of the item and adds
// candidates. It never decides between them.
#include "core/facts/owner.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/facts/owner_labels.hpp"
#include "core/facts/owner_phrases.hpp"

namespace pmlint::facts {
namespace {

constexpr auto kNever = Trust::never;
constexpr auto kConv = Trust::convention;
constexpr auto kAlways = Trust::always;

// Rows: OwnerForm. Columns: initials, unknown, area, role, team, person, handle.
// A name after "owner:" is one whatever it looks like; a bold lead-in is a title unless it is surely
// a person or a team, or is repeated as no title is.
constexpr std::array<std::array<Trust, 7>, 14> kTrust = {{
    {kAlways, kAlways, kAlways, kAlways, kAlways, kAlways, kAlways},  // label
    {kAlways, kAlways, kAlways, kAlways, kAlways, kAlways, kAlways},  // lead_bracket
    {kAlways, kAlways, kAlways, kAlways, kAlways, kAlways, kAlways},  // lead_to
    {kConv, kConv, kConv, kAlways, kAlways, kAlways, kAlways},        // lead_will
    {kNever, kNever, kNever, kNever, kAlways, kAlways, kAlways},      // lead_should
    {kConv, kConv, kConv, kAlways, kAlways, kAlways, kAlways},        // lead_colon
    {kConv, kConv, kConv, kConv, kAlways, kAlways, kAlways},          // lead_bold
    {kConv, kConv, kConv, kAlways, kAlways, kAlways, kAlways},        // lead_dash
    {kAlways, kAlways, kAlways, kAlways, kAlways, kAlways, kAlways},  // tail_bracket
    {kConv, kConv, kConv, kAlways, kAlways, kAlways, kAlways},        // tail_paren
    {kConv, kAlways, kAlways, kAlways, kAlways, kAlways, kAlways},    // tail_dash
    {kNever, kNever, kNever, kNever, kAlways, kAlways, kAlways},      // tail_plain
    {kNever, kNever, kNever, kNever, kAlways, kAlways, kAlways},      // passive
    {kNever, kNever, kNever, kNever, kNever, kNever, kAlways},        // mention
}};

class OwnerGrammar {
 public:
  OwnerGrammar(Tokens words, const KnownPeople& people) : words_(words), people_(people) {}

  std::vector<OwnerCandidate> read() {
    labels();
    leads();
    brackets();
    dashes();
    last_phrase();
    passives();
    mentions();
    std::ranges::stable_sort(found_, {}, &OwnerCandidate::form);
    return std::move(found_);
  }

 private:
  void add(OwnerForm form, std::size_t begin, std::size_t end) {
    const Tokens phrase = words_.subspan(begin, end - begin);
    const NameClass who = name_class(phrase, people_);
    if (who == NameClass::nobody || (who == NameClass::group && form != OwnerForm::label)) return;
    if (who == NameClass::placeholder && form > OwnerForm::lead_bracket) return;
    // "Research to find out" is work; "Security to find out" is handed over.
    if (who == NameClass::area && form == OwnerForm::lead_to && phrase[0].verb == VerbForm::base)
      return;
    found_.push_back({form, who, range_of(phrase), name_parts(phrase)});
  }

  void labels() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      const std::optional<OwnerLabel> label = owner_label_at(words_, at, people_);
      if (!label) continue;
      const Tokens value = words_.subspan(label->value, label->end - label->value);
      text::ByteRange where = range_of(value);
      if (value.empty()) where = {words_[at].range.end, words_[at].range.end};
      found_.push_back(owner_in_field(value, where, people_));
      at = std::max(at, label->end > 0 ? label->end - 1 : at);
    }
  }

  void leads() {
    bool first = true;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (!first && !opens_clause(words_[at - 1])) continue;
      std::size_t begin = skip_marks(words_, at);
      // "[P1] [Ines] add"
      while (first && begin < words_.size() && words_[begin].is(TokenKind::open)) {
        const std::size_t after = lead_bracket(begin);
        if (after == begin) break;
        begin = after;
      }
      lead(begin, first);
      first = false;
    }
  }

  // "[Ines, P1] add": each piece may be the name. Gives the word after the bracket.
  std::size_t lead_bracket(std::size_t open) {
    const std::size_t close = closing(words_, open);
    if (close == words_.size()) return open;
    pieces(open, close, OwnerForm::lead_bracket);
    return skip_marks(words_, close + 1);
  }

  void lead(std::size_t begin, bool first) {
    std::size_t at = begin;
    for (; at < words_.size() && at < begin + 14; ++at) {
      const Token& word = words_[at];
      if (at > begin) {
        if (const std::optional<OwnerForm> form = lead_trigger(words_, at)) {
          const std::size_t before = found_.size();
          add(*form, name_begin(begin, at), at);
          if (found_.size() > before) return;  // else "We will add ... and the SRE team will"
        }
        if (const std::optional<OwnerForm> form = weak_trigger(words_, at)) {
          const std::size_t name = name_begin(begin, at);
          const NameClass who = name_class(words_.subspan(name, at - name), people_);
          if (who >= NameClass::role) return add(*form, name, at);
        }
      }
      // "Ines (SRE) to add"
      if (word.is(TokenKind::open) && at > begin) {
        const std::size_t close = closing(words_, at);
        if (close + 1 < words_.size() && lead_trigger(words_, close + 1)) {
          return add(*lead_trigger(words_, close + 1), begin, at);
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
      return add(bold ? OwnerForm::lead_bold : OwnerForm::lead_colon, begin, at);
    }
    if (is_separator(words_[mark])) {
      return add(bold ? OwnerForm::lead_bold : OwnerForm::lead_dash, begin, at);
    }
    if (bold) return bold_name(begin);
  }

  // "Unless noted otherwise the Storage team owns": a name may follow such a word without a comma.
  [[nodiscard]] std::size_t name_begin(std::size_t begin, std::size_t end) const {
    if (name_class(words_.subspan(begin, end - begin), people_) != NameClass::nobody &&
        !words_[begin].has(WordClass::clause_word)) {
      return begin;
    }
    for (std::size_t at = end; at-- > begin + 1;) {
      if (!words_[at - 1].has(WordClass::clause_word)) continue;
      const std::size_t name = first_word(at, end);
      // "Improved logging and monitoring to provide": a topic is no name there.
      return name_class(words_.subspan(name, end - name), people_) >= NameClass::role ? name
                                                                                      : begin;
    }
    return words_[begin].has(WordClass::clause_word) ? first_word(begin + 1, end) : begin;
  }

  [[nodiscard]] std::size_t first_word(std::size_t begin, std::size_t end) const {
    while (begin < end && words_[begin].is(TokenKind::comma)) ++begin;
    return begin;
  }

  // "**Ines** add an alert"
  void bold_name(std::size_t begin) {
    std::size_t end = begin;
    while (end < words_.size() && words_[end].strong) ++end;
    add(OwnerForm::lead_bold, begin, end);
  }

  void brackets() {
    for (std::size_t open = 1; open < words_.size(); ++open) {
      if (!words_[open].is(TokenKind::open) || words_[open].code) continue;
      const std::size_t close = closing(words_, open);
      if (close == words_.size() || !ends_phrase(words_, close + 1)) continue;
      pieces(open, close,
             words_[open].text == "[" ? OwnerForm::tail_bracket : OwnerForm::tail_paren);
      open = close;
    }
  }

  // "(Ines, due Friday)": the names among the pieces between separators.
  void pieces(std::size_t open, std::size_t close, OwnerForm form) {
    for (std::size_t at = open + 1; at < close;) {
      std::size_t end = at;
      while (end < close && !words_[end].is(TokenKind::comma) && !is_separator(words_[end]) &&
             !words_[end].is(TokenKind::semicolon))
        ++end;
      if (at < end && (words_[at].is("by") || words_[at].is("with"))) ++at;
      if (const std::size_t name = name_end(words_, at, end); name > at && !words_[at].code) {
        // "Ines / OPS-12": not two names, but one and something else.
        std::size_t slash = at;
        while (slash < name && !words_[slash].is(TokenKind::slash)) ++slash;
        const bool whole = name_class(words_.subspan(at, name - at), people_) != NameClass::nobody;
        add(form, at, whole ? name : slash);
      }
      at = end + 1;
    }
  }

  void dashes() {
    for (std::size_t at = 2; at + 1 < words_.size(); ++at) {
      if (!is_separator(words_[at])) continue;
      const std::size_t begin = skip_marks(words_, at + 1);
      const std::size_t end = name_end(words_, begin, words_.size());
      if (end > begin && end - begin <= 6 && ends_phrase(words_, end) &&
          (end >= words_.size() || !is_separator(words_[end]) || words_[end].is(TokenKind::pipe))) {
        add(OwnerForm::tail_dash, begin, end);
      }
    }
  }

  // What follows the last comma, full stop or person's sign, when it is a name and nothing else.
  void last_phrase() {
    std::size_t end = words_.size();
    while (end > 0 && words_[end - 1].is(TokenKind::stop)) --end;
    for (std::size_t at = end; at-- > 1;) {
      const Token& mark = words_[at];
      if (mark.is(TokenKind::person_sign)) {
        return add(OwnerForm::label, at + 1, name_end(words_, at + 1, words_.size()));
      }
      if (!mark.is(TokenKind::comma) && !mark.is(TokenKind::stop) &&
          !mark.is(TokenKind::semicolon)) {
        continue;
      }
      if (end - at - 1 <= 4 && at >= 2) add(OwnerForm::tail_plain, at + 1, end);
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
      const NameClass who = name_class(words_.subspan(at + 1, end - at - 1), people_);
      const bool person = who == NameClass::person || who == NameClass::handle;
      if ((person && (passive || closes)) || (passive && handed_over)) {
        add(OwnerForm::passive, at + 1, end);
      }
    }
  }

  void mentions() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (!words_[at].is(TokenKind::mention) || words_[at].code) continue;
      bool told = false;
      for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        told = told || words_[at - back].has(WordClass::told);
      }
      if (!told) add(OwnerForm::mention, at, at + 1);
    }
  }

  Tokens words_;
  const KnownPeople& people_;
  std::vector<OwnerCandidate> found_;
};

}  // namespace

Trust OwnerCandidate::trust() const {
  if (who < NameClass::initials) return Trust::never;
  return kTrust[static_cast<std::size_t>(form)]
               [static_cast<std::size_t>(who) - static_cast<std::size_t>(NameClass::initials)];
}

std::vector<OwnerCandidate> owner_candidates(Tokens item, const KnownPeople& people) {
  return OwnerGrammar(item, people).read();
}

OwnerCandidate owner_in_field(Tokens value, text::ByteRange where, const KnownPeople& people) {
  OwnerCandidate candidate{OwnerForm::label, NameClass::placeholder, where, name_parts(value)};
  const bool says_something = std::ranges::any_of(value, [](const Token& word) {
    return word.is(TokenKind::word) || word.is(TokenKind::mention) || word.is(TokenKind::email) ||
           word.is(TokenKind::number);
  });
  if (!says_something) return candidate;
  candidate.who = name_class(value, people);
  if (candidate.who == NameClass::nobody) candidate.who = NameClass::unknown;
  return candidate;
}

OwnerCandidate owner_of_all(Tokens sentence, const KnownPeople& people) {
  const bool scope = std::ranges::any_of(
      sentence, [](const Token& word) { return word.has(WordClass::about_all); });
  if (!scope) return {};
  // "Owner for all items: Ines"
  const auto label =
      std::ranges::find_if(sentence, [](const Token& word) { return word.has(WordClass::label); });
  const auto colon = std::find_if(label, sentence.end(),
                                  [](const Token& word) { return word.is(TokenKind::colon); });
  if (colon != sentence.end() && colon + 1 != sentence.end() && colon - label <= 6) {
    const auto value = static_cast<std::size_t>(colon - sentence.begin()) + 1;
    const std::size_t end = name_end(sentence, value, sentence.size());
    const Tokens name = sentence.subspan(value, end - value);
    return owner_in_field(name, range_of(name), people);
  }
  for (OwnerCandidate& candidate : owner_candidates(sentence, people)) {
    const bool says_so =
        candidate.form == OwnerForm::label || candidate.form == OwnerForm::lead_to ||
        candidate.form == OwnerForm::lead_will || candidate.form == OwnerForm::passive;
    if (says_so && candidate.trust() == Trust::always) return std::move(candidate);
  }
  return {};
}

}  // namespace pmlint::facts
