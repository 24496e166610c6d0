// SPDX-License-Identifier: MIT
// The status says that the document is finished, and its text says that it is not. Open action items
// are no contradiction: they outlive every document.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>

namespace {

using namespace pmlint;

// What a finished document does not say. Capitals only where the word has another meaning.
struct Unfinished {
  std::string_view words;
  bool capitals = false;
};
constexpr std::array kUnfinished{Unfinished{"TBD", true},
                                 Unfinished{"TODO", true},
                                 Unfinished{"FIXME", true},
                                 Unfinished{"to be determined"},
                                 Unfinished{"to be confirmed"},
                                 Unfinished{"to be investigated"},
                                 Unfinished{"still investigating"},
                                 Unfinished{"still under investigation"},
                                 Unfinished{"still being investigated"},
                                 Unfinished{"is being investigated"},
                                 Unfinished{"investigation is ongoing"},
                                 Unfinished{"investigation is still ongoing"},
                                 Unfinished{"root cause is under investigation"},
                                 Unfinished{"cause is not yet known"},
                                 Unfinished{"work in progress"}};

struct StatusInconsistent {
  static constexpr RuleInfo info{.id = "status-inconsistent",
                                 .summary = "a finished document has nothing left open in its text",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    const auto status = doc.field("status");
    if (!status || !is_final(status->value())) return;
    for (const Block block : doc.blocks()) {
      if (block.kind() != BlockKind::paragraph && block.kind() != BlockKind::cell &&
          block.kind() != BlockKind::heading) {
        continue;
      }
      if (const auto open = unfinished(doc, block)) {
        const Range where = doc.source_range(*open);
        report.add({.range = status->value_where(),
                    .message = "status " + quoted(status->value()) + ", but line " +
                               std::to_string(doc.line(where)) + " says " +
                               quoted(doc.text(*open)) +
                               "; finish it, or set the status back to draft",
                    .related = {{where, "left open here"}}});
        return;
      }
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
    return std::ranges::any_of(
        kFinal, [&](std::string_view word) { return equal_ignoring_case(word, first); });
  }

  static std::optional<TextRange> unfinished(const Document& doc, const Block& block) {
    const std::string_view text = doc.text(block.text());
    for (const Unfinished& row : kUnfinished) {
      const std::size_t at = find(text, row);
      if (at == std::string_view::npos) continue;
      const auto begin = block.text().begin + static_cast<std::uint32_t>(at);
      const TextRange found{begin, begin + static_cast<std::uint32_t>(row.words.size())};
      if (doc.marked(found, MarkKind::code) || is_action(doc, found)) continue;
      return found;
    }
    return std::nullopt;
  }

  static std::size_t find(std::string_view text, const Unfinished& row) {
    if (!row.capitals) return find_words(text, row.words);
    const std::size_t at = text.find(row.words);
    if (at == std::string_view::npos) return at;
    const std::size_t end = at + row.words.size();
    const bool word = (at == 0 || !is_word_byte(text[at - 1])) &&
                      (end == text.size() || !is_word_byte(text[end]));
    return word ? at : std::string_view::npos;
  }

  static bool is_action(const Document& doc, TextRange where) {
    return std::ranges::any_of(doc.sections(), [&](const Section& section) {
      const SectionKind kind = section.governing();
      return (kind == SectionKind::actions || kind == SectionKind::tasks ||
              kind == SectionKind::improvements) &&
             where.begin >= section.title().begin && where.end <= section.body().end;
    });
  }
};

}  // namespace

PMLINT_RULE(status_inconsistent, StatusInconsistent)
