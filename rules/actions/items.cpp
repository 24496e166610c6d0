// SPDX-License-Identifier: MIT
#include "items.hpp"

#include <pmlint/text.hpp>

#include <algorithm>

namespace pmlint::actions {
namespace {

// A title of a few words before a colon is no work.
std::string_view work_of(std::string_view text) {
  constexpr std::size_t kLongestTitle = 50;
  const std::size_t colon = text.substr(0, kLongestTitle).find(": ");
  const bool title =
      colon != std::string_view::npos &&
      text.substr(0, colon).find_first_of(".(") == std::string_view::npos;  // "... (owner: @dana)"
  return trim(title ? text.substr(colon + 1) : text);
}

}  // namespace

std::string named(const Document& doc, const Action& action) {
  constexpr std::size_t kLongest = 48;
  const std::string_view text = doc.text(action.text());
  return quoted(text.substr(0, text.find('\n')), kLongest);
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

Range place_of_all(const Document& doc) {
  for (const SectionKind kind :
       {SectionKind::actions, SectionKind::tasks, SectionKind::improvements}) {
    if (const auto section = doc.section(kind)) return section->title_where();
  }
  return doc.actions().empty() ? doc.title_where() : doc.actions().front().where();
}

std::vector<std::string> words_of_work(const Document& doc, const Action& action) {
  std::vector<std::string> words;
  for_each_word(work_of(doc.text(action.text())),
                [&](std::string_view word, std::size_t) { words.push_back(lower(word)); });
  return words;
}

bool has_any(const std::vector<std::string>& words, std::span<const std::string_view> list) {
  return std::ranges::any_of(
      words, [&](const std::string& word) { return std::ranges::find(list, word) != list.end(); });
}

bool is_concrete(const Document& doc, const Action& action) {
  constexpr std::string_view kParticulars[] = {"based",  "include", "includes", "including",
                                               "unless", "until",   "using",    "via",
                                               "when",   "whenever"};
  if (!action.ticket().empty()) return true;
  const std::string_view text = doc.text(action.text());
  if (std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; })) return true;
  const Table<Mark> marks = doc.marks();
  auto mark = std::lower_bound(marks.begin(), marks.end(), action.text().begin,
                               [](const Mark& m, std::uint32_t at) { return m.text().begin < at; });
  for (; mark != marks.end() && (*mark).text().begin < action.text().end; ++mark) {
    const MarkKind kind = (*mark).kind();
    if (kind == MarkKind::code || kind == MarkKind::link) return true;
  }
  return has_any(words_of_work(doc, action), kParticulars);
}

}  // namespace pmlint::actions
