// SPDX-License-Identifier: MIT
// The status says that the document is finished, and its text says that it is not. Open action items
// are no contradiction: they outlive every document.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace {

using namespace pmlint;

// What a finished document does not say. In capitals where the word has another meaning.
struct Unfinished {
  std::string_view words;
  std::uint32_t first;  // the hash of its first word
  bool capitals;
};
constexpr Unfinished in_words(std::string_view words) {
  return {words, word_hash(words.substr(0, words.find(' '))), false};
}
constexpr Unfinished in_capitals(std::string_view words, std::string_view lower) {
  return {words, word_hash(lower), true};
}
constexpr std::array kUnfinished{in_capitals("TBD", "tbd"),
                                 in_capitals("TODO", "todo"),
                                 in_capitals("FIXME", "fixme"),
                                 in_words("to be determined"),
                                 in_words("to be confirmed"),
                                 in_words("to be investigated"),
                                 in_words("still investigating"),
                                 in_words("still under investigation"),
                                 in_words("still being investigated"),
                                 in_words("is being investigated"),
                                 in_words("is under investigation"),
                                 in_words("investigation is ongoing"),
                                 in_words("investigation is still ongoing"),
                                 in_words("not yet known"),
                                 in_words("not yet understood"),
                                 in_words("work in progress")};

struct StatusInconsistent {
  static constexpr RuleInfo info{.id = "status-inconsistent",
                                 .summary = "a finished document has nothing left open in its text",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    const auto status = doc.field("status");
    if (!status || !is_final(status->value())) return;
    const std::vector<TextRange> actions = action_sections(doc);
    std::size_t next = 0;  // both are in order of place
    for (const Word word : doc.words()) {
      const auto open = unfinished(doc, word);
      if (!open || doc.marked(*open, MarkKind::code)) continue;
      while (next < actions.size() && actions[next].end <= open->begin) ++next;
      if (next < actions.size() && actions[next].contains(*open)) continue;
      const auto block = doc.block_at(open->begin);
      if (block && block->kind() == BlockKind::code) continue;
      const Range where = doc.source_range(*open);
      report.add({.range = status->value_where(),
                  .message = "status " + quoted(status->value()) + ", but line " +
                             std::to_string(doc.line(where)) + " says " + quoted(doc.text(*open)) +
                             "; finish it, or set the status back to draft",
                  .related = {{where, "left open here"}}});
      return;
    }
  }

 private:
  // "Final", "Closed"; of "Complete, action items in progress" the first word.
  static bool is_final(std::string_view value) {
    constexpr std::array<std::string_view, 10> kFinal{
        "final",     "finalized", "finalised", "closed",    "complete",
        "completed", "reviewed",  "approved",  "published", "done"};
    std::string_view first;
    for_each_word(value, [&](std::string_view word, std::size_t) {
      if (first.empty()) first = word;
    });
    return is_one_of(first, kFinal);
  }

  // What stands open at this word.
  static std::optional<TextRange> unfinished(const Document& doc, const Word& word) {
    for (const Unfinished& row : kUnfinished) {
      if (row.first != word.hash()) continue;
      const std::uint32_t begin = word.text().begin;
      const std::string_view there = doc.text().substr(begin, row.words.size() + 1);
      const bool said = row.capitals
                            ? there.starts_with(row.words)
                            : find_words(there.substr(0, row.words.size()), row.words) == 0;
      const bool ends = there.size() == row.words.size() || !is_word_byte(there.back());
      if (said && ends)
        return TextRange{begin, begin + static_cast<std::uint32_t>(row.words.size())};
    }
    return std::nullopt;
  }

  // The outermost, in order of place.
  static std::vector<TextRange> action_sections(const Document& doc) {
    std::vector<TextRange> sections;
    for (const Section section : doc.sections()) {
      const SectionKind kind = section.governing();
      if (kind != SectionKind::actions && kind != SectionKind::tasks &&
          kind != SectionKind::improvements) {
        continue;
      }
      const TextRange whole = cover(section.title(), section.body());
      if (sections.empty() || !sections.back().contains(whole)) sections.push_back(whole);
    }
    return sections;
  }
};

}  // namespace

PMLINT_RULE(status_inconsistent, StatusInconsistent)
