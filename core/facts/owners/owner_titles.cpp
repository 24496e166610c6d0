// SPDX-License-Identifier: MIT
#include "core/facts/owners/owner_titles.hpp"

#include <algorithm>
#include <vector>

#include "core/facts/owners/owner_phrases.hpp"

namespace pmlint::facts {

std::optional<OwnerCandidate> owner_in_title(Tokens title, const KnownPeople& people) {
  const std::vector<OwnerCandidate> candidates = owner_candidates(title, people);
  for (const OwnerCandidate& candidate : candidates) {
    if (candidate.form == OwnerForm::label && candidate.who > NameClass::group) return candidate;
  }
  Tokens name = title;
  while (name.size() > 1 && name.back().has(WordClass::possession)) {
    name = name.first(name.size() - 1);
  }
  if (name.size() > 2 && name[1].is("for") && name.front().has(WordClass::possession)) {
    name = name.subspan(2);
  }
  // "Ines Duarte (IC)"
  const auto bracket =
      std::ranges::find_if(name, [](const Token& word) { return word.is(TokenKind::open); });
  if (bracket != name.begin()) name = name.first(static_cast<std::size_t>(bracket - name.begin()));
  const NameClass who = name_class(name, people);
  if (who == NameClass::team || who == NameClass::person || who == NameClass::handle) {
    return OwnerCandidate{OwnerForm::label, who, range_of(name), name_parts(name)};
  }
  for (const OwnerCandidate& candidate : candidates) {
    const bool ends =
        candidate.form == OwnerForm::tail_paren || candidate.form == OwnerForm::tail_bracket ||
        candidate.form == OwnerForm::tail_dash || candidate.form == OwnerForm::mention;
    if (ends && candidate.who >= NameClass::team) return candidate;
  }
  return std::nullopt;
}

std::optional<OwnerCandidate> owner_in_group_line(Tokens line, const KnownPeople& people) {
  std::size_t end = line.size();
  while (end > 0 && (line[end - 1].is(TokenKind::colon) || line[end - 1].is(TokenKind::stop))) {
    --end;
  }
  if (auto owner = owner_in_title(line.first(end), people)) return owner;
  OwnerCandidate all = owner_of_all(line, people);
  if (all.who != NameClass::nobody) return all;
  return std::nullopt;
}

}  // namespace pmlint::facts
