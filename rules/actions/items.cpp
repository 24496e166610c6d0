// SPDX-License-Identifier: MIT
#include "items.hpp"

#include <pmlint/text.hpp>
#include <pmlint/word_map.hpp>

#include <algorithm>
#include <string_view>

namespace pmlint::actions {
namespace {

// Behind "**Limits** - " at the item's begin; 0 where nothing bold leads in.
std::uint32_t behind_bold(const Document& doc, TextRange item) {
  const Table<Mark> marks = doc.marks_in(item);
  if (marks.empty()) return 0;
  const Mark mark = marks.front();
  if (mark.kind() != MarkKind::strong || mark.text().begin != item.begin ||
      mark.text().end >= item.end) {
    return 0;
  }
  const std::uint32_t bold = mark.text().end;
  const std::string_view rest = doc.text(TextRange{bold, item.end});
  for (const std::string_view dash : {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "}) {
    if (rest.starts_with(dash)) return bold + static_cast<std::uint32_t>(dash.size());
  }
  return 0;
}

// A title of a few words before a colon, or a bold one before a dash, is no work.
TextRange work_of(const Document& doc, TextRange item) {
  constexpr std::size_t kLongestTitle = 50;
  const std::string_view text = doc.text(item).substr(0, kLongestTitle);
  const std::size_t colon = text.find(": ");
  const bool title =
      colon != std::string_view::npos && std::ranges::none_of(text.substr(0, colon), [](char c) {
        return c == '.' || c == '(';
      });  // "... (owner: @dana)"
  if (!title) {
    const std::uint32_t behind = behind_bold(doc, item);
    if (behind > 0) return {behind, item.end};
  }
  return title ? TextRange{item.begin + static_cast<std::uint32_t>(colon) + 1, item.end} : item;
}

// A number of its own: that of the day when it is due says nothing of the work.
bool has_number(const Document& doc, const Action& action) {
  const Range due = action.due_where();
  for (const Word word : doc.words_in(action.text())) {
    const std::string_view text = doc.lower(word.text());
    if (std::ranges::none_of(text, [](char c) { return c >= '0' && c <= '9'; })) continue;
    const Range where = doc.source_range(word.text());
    if (due.begin == due.end || where.begin < due.begin || where.end > due.end) return true;
  }
  return false;
}

constexpr std::string_view kParticularsText =
    "based include includes including unless until using via when whenever";
constexpr auto kParticulars = word_set<count_words(kParticularsText)>(kParticularsText);

}  // namespace

std::string named(const Document& doc, const Action& action) {
  constexpr std::size_t kLongest = 48;
  const std::string_view text = doc.text(action.text());
  return quoted(text.substr(0, text.find('\n')), kLongest);
}

std::optional<Severity> softer_in_public(const Document& doc) {
  if (doc.is_public()) return Severity::note;
  return std::nullopt;
}

bool tasks_beside_improvements(const Document& doc) {
  bool tasks = false;
  bool improvements = false;
  for (const Action action : doc.actions()) {
    (action.kind() == ActionClass::improvement ? improvements : tasks) = true;
  }
  return tasks && improvements;
}

Range place_of_all(const Document& doc) {
  for (const SectionKind kind :
       {SectionKind::actions, SectionKind::tasks, SectionKind::improvements}) {
    if (const auto section = doc.section(kind)) return section->title_where();
  }
  return doc.actions().empty() ? doc.title_where() : doc.actions().front().where();
}

Table<Word> words_of_work(const Document& doc, const Action& action) {
  const TextRange work = work_of(doc, action.text());
  const Table<Word> words = doc.words();
  const auto begin = [](const Word& word) { return word.text().begin; };
  const auto first = std::ranges::lower_bound(words, work.begin, {}, begin);
  auto last = first;
  while (last != words.end() && begin(*last) < work.end) ++last;
  return {first, static_cast<std::uint32_t>(last - first)};
}

bool is_concrete(const Document& doc, const Action& action) {
  if (!action.ticket().empty() && !action.in_table()) return true;  // a column only tracks
  if (has_number(doc, action)) return true;
  for (const Mark mark : doc.marks_in(action.text())) {
    const MarkKind kind = mark.kind();
    if (kind == MarkKind::code || kind == MarkKind::link) return true;
  }
  return has_any(doc, words_of_work(doc, action), kParticulars);
}

}  // namespace pmlint::actions
