// SPDX-License-Identifier: MIT
// The people a document names: they make initials and rare names readable in its items.
#include <algorithm>
#include <array>

#include "core/facts/owners/owner_names.hpp"

namespace pmlint::facts {
namespace {

constexpr std::array<std::string_view, 4> kPeopleFields = {"authors", "commander", "owner",
                                                           "roles"};

bool is_name_part(const Token& token) {
  return token.is(TokenKind::word) && token.capital && token.text.size() > 1 &&
         !token.classes.has_any(WordClass::ordinary, WordClass::role, WordClass::team_noun,
                                WordClass::area, WordClass::product, WordClass::acronym);
}

class PeopleReader {
 public:
  // A run of capital words is a name: its words are known, and its first letters.
  void read(Tokens tokens) {
    std::string initials;
    const auto finish = [&] {
      if (initials.size() >= 2) people_.initials.push_back(initials);
      initials.clear();
    };
    for (const Token& token : tokens) {
      if (token.is(TokenKind::mention)) people_.names.emplace_back(token.key);
      if (!is_name_part(token)) {
        finish();
        continue;
      }
      people_.names.emplace_back(token.key);
      initials += token.key.front();
    }
    finish();
  }

  KnownPeople finished() {
    for (auto* list : {&people_.names, &people_.initials}) {
      std::ranges::sort(*list);
      list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return std::move(people_);
  }

 private:
  KnownPeople people_;
};

}  // namespace

KnownPeople known_people(ActionReading& shared, const std::vector<Field>& fields) {
  PeopleReader reader;
  for (const outline::Section& section : shared.reading.outline.sections) {
    if (!section.is(outline::SectionKind::people)) continue;
    reader.read(shared.tokens(section.body));
  }
  for (const Field& field : fields) {
    if (std::ranges::find(kPeopleFields, field.name) == kPeopleFields.end()) continue;
    reader.read(shared.cuts.of_text(field.value_text));
  }
  return reader.finished();
}

}  // namespace pmlint::facts
