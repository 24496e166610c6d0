// SPDX-License-Identifier: MIT
#include "items.hpp"

#include <pmlint/text.hpp>

namespace pmlint::actions {

std::string named(const Document& doc, const Action& action) {
  std::string_view text = doc.text(action.text());
  return quoted(text.substr(0, text.find('\n')), 48);
}

std::vector<Action> open_items(const Document& doc) {
  std::vector<Action> open;
  for (const Action action : doc.actions()) {
    if (!action.done()) open.push_back(action);
  }
  return open;
}

std::optional<Severity> softer_in_public(const Document& doc) {
  if (doc.is_public()) return Severity::note;
  return std::nullopt;
}

Range actions_title(const Document& doc) {
  for (const SectionKind kind :
       {SectionKind::actions, SectionKind::tasks, SectionKind::improvements}) {
    if (const auto section = doc.section(kind)) return section->title_where();
  }
  return {};
}

std::string_view work_of(const Document& doc, const Action& action) {
  constexpr std::size_t kLongestTitle = 50;
  const std::string_view text = doc.text(action.text());
  const std::size_t colon = text.substr(0, kLongestTitle).find(": ");
  const bool title = colon != std::string_view::npos && text.find('.') > colon;
  return trim(title ? text.substr(colon + 1) : text);
}

std::vector<std::string> words_of(const Document& doc, const Action& action) {
  std::vector<std::string> words;
  for_each_word(doc.text(action.text()),
                [&](std::string_view word, std::size_t) { words.push_back(lower(word)); });
  return words;
}

}  // namespace pmlint::actions
