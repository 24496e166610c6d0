// SPDX-License-Identifier: MIT
// Curricula ask for a timeline in bullets. Entries in a list, a table or under headings are set apart
// well enough; paragraphs that each open with a time are bullets whose dashes are missing.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace {

using namespace pmlint;

struct TimelineNotList {
  static constexpr RuleInfo info{.id = "timeline-not-list",
                                 .summary = "the entries of the timeline are plain paragraphs",
                                 .severity = Severity::note,
                                 .dimension = Dimension::none,
                                 .enabled = false};

  void check(const Document& doc, Report& report) const {
    constexpr std::size_t kFewest = 3;  // one or two dated sentences are a story, no list
    if (doc.timeline_where().empty()) return;
    std::vector<Edit> dashes;
    std::size_t elsewhere = 0;
    for (const Event event : doc.events()) {
      const std::optional<std::uint32_t> line = paragraph_line(doc, event);
      if (!line) {
        ++elsewhere;
      } else if (dashes.empty() || dashes.back().range.begin != *line) {
        dashes.push_back({{*line, *line}, "- "});
      }
    }
    if (dashes.size() < kFewest || dashes.size() < elsewhere) return;
    Diagnostic found{.range = doc.timeline_where(),
                     .message = std::to_string(dashes.size()) +
                                " entries of the timeline are plain paragraphs; make each an item "
                                "of a list"};
    if (dashes.size() <= kMostEdits) {
      found.fixes.push_back({.title = "make each entry an item of a list",
                             .safety = Safety::safe,
                             .edits = std::move(dashes)});
    }
    report.add(found);
  }

 private:
  // Where the line begins that the event opens, when it is a line of a plain paragraph.
  static std::optional<std::uint32_t> paragraph_line(const Document& doc, const Event& event) {
    const std::optional<Block> block = doc.block_at(event.text().begin);
    if (!block || block->kind() != BlockKind::paragraph || block->parent() != 0U || block->html()) {
      return std::nullopt;
    }
    const std::string_view source = doc.source();
    std::uint32_t begin = event.where().begin;
    while (begin > 0 && source[begin - 1] != '\n') {
      constexpr std::string_view kMarks = "*_[( \t";  // "**14:05**", "[14:05]"
      if (kMarks.find(source[begin - 1]) == std::string_view::npos) return std::nullopt;
      --begin;
    }
    return begin;
  }
};

}  // namespace

PMLINT_RULE(timeline_not_list, TimelineNotList)
