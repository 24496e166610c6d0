// SPDX-License-Identifier: MIT
// What a candidate is worth, and what a field or a sentence about all items says.
#include "core/facts/owners/owner.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/facts/actions/action_marks.hpp"
#include "core/facts/owners/owner_candidates.hpp"
#include "core/facts/owners/owner_labels.hpp"
#include "core/facts/owners/owner_phrases.hpp"

namespace pmlint::facts {
namespace {

constexpr auto kNever = Trust::never;
constexpr auto kConv = Trust::convention;
constexpr auto kAlways = Trust::always;

// Rows: OwnerForm. Columns: initials, unknown, area, role, team, person, handle.
// A name after "owner:" is one whatever it looks like; a bold lead-in is a title unless it is surely
// a person or a team, or is repeated as no title is.
constexpr std::array<std::array<Trust, 7>, kOwnerForms> kTrust = {{
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

// "Owner: Ines"
void add_labelled_owners(OwnerCandidates& found) {
  const Tokens words = found.words();
  if (!words.occurring().has(WordClass::label_start)) return;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!words[at].is(WordClass::label_start)) continue;
    const std::optional<OwnerLabel> label = owner_label_at(words, at, found.people());
    if (!label) continue;
    const Tokens value = words.subspan(label->value, label->end - label->value);
    text::ByteRange where = range_of(value);
    if (value.empty()) where = {words[at].range.end, words[at].range.end};
    found.add(owner_in_field(value, where, found.people()));
    at = std::max(at, label->end > 0 ? label->end - 1 : at);
  }
}

}  // namespace

void OwnerCandidates::add(OwnerForm form, std::size_t begin, std::size_t end) {
  const Tokens phrase = words_.subspan(begin, end - begin);
  const NameClass who = name_class(phrase, people_);
  if (who == NameClass::nobody || (who == NameClass::group && form != OwnerForm::label)) return;
  if (who == NameClass::placeholder && form > OwnerForm::lead_bracket) return;
  // "Research to find out" is work; "Security to find out" is handed over.
  if (who == NameClass::area && form == OwnerForm::lead_to && phrase[0].verb == VerbForm::base)
    return;
  found_.push_back({form, who, range_of(phrase), name_parts(phrase)});
}

void OwnerCandidates::add_pieces(std::size_t open, std::size_t close, OwnerForm form) {
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
      const bool whole = class_of(at, name) != NameClass::nobody;
      add(form, at, whole ? name : slash);
    }
    at = end + 1;
  }
}

std::vector<OwnerCandidate> OwnerCandidates::sorted() {
  if (!std::ranges::is_sorted(found_, {}, &OwnerCandidate::form)) {
    std::ranges::stable_sort(found_, {}, &OwnerCandidate::form);
  }
  return std::move(found_);
}

Trust OwnerCandidate::trust() const {
  if (who < NameClass::initials) return Trust::never;
  return kTrust[static_cast<std::size_t>(form)]
               [static_cast<std::size_t>(who) - static_cast<std::size_t>(NameClass::initials)];
}

std::vector<OwnerCandidate> owner_candidates(Tokens item, const KnownPeople& people) {
  OwnerCandidates found(item, people);
  add_labelled_owners(found);
  add_leading_owners(found);
  add_trailing_owners(found);
  return found.sorted();
}

OwnerCandidate owner_in_field(Tokens value, text::ByteRange where, const KnownPeople& people) {
  OwnerCandidate candidate{OwnerForm::label, NameClass::placeholder, where, name_parts(value)};
  const bool says_something = std::ranges::any_of(value, [](const Token& word) {
    return word.is(TokenKind::word) || word.is(TokenKind::mention) || word.is(TokenKind::email) ||
           word.is(TokenKind::number);
  });
  if (!says_something) return candidate;
  candidate.who = name_class(value, people);
  if (candidate.who == NameClass::nobody && !tells_what_was_made(value)) {
    candidate.who = NameClass::unknown;
  } else if (candidate.who == NameClass::nobody) {
    candidate.who = NameClass::placeholder;
  }
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
