// SPDX-License-Identifier: MIT
// Text of the template that was never replaced. Code, links and what is quoted from logs are left
// alone; so is a state of a task, which other rules judge.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "placeholders.hpp"

namespace {

using namespace pmlint;

struct PlaceholderLeft {
  static constexpr RuleInfo info{.id = "placeholder-left",
                                 .summary = "text of the template is left in the document",
                                 .severity = Severity::error,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    const bool has_tags = doc.source().find('<') != std::string_view::npos;
    const hygiene::ClosedTags closed =
        has_tags ? hygiene::closed_tags(doc.source()) : hygiene::ClosedTags();
    const std::vector<std::uint32_t> openings = hygiene::openings(doc);
    const std::uint32_t* next = openings.data();  // blocks and openings: both in document order
    const std::uint32_t* const end = next + openings.size();
    for (const Block block : doc.blocks()) {
      const BlockKind kind = block.kind();
      if (kind != BlockKind::heading && kind != BlockKind::paragraph && kind != BlockKind::cell) {
        continue;
      }
      if (check_prompt(doc, block, report)) continue;
      while (next != end && *next < block.text().begin) ++next;
      if (next != end && *next < block.text().end) check_lines(doc, block, report);
      if (has_tags) check_tags(doc, block, closed, report);
    }
  }

 private:
  // Is all of the block a prompt? Then nothing else in it is worth a finding. Of several lines the
  // first may be one, in italics, whatever stands below.
  static bool check_prompt(const Document& doc, const Block& block, Report& report) {
    if (block.kind() != BlockKind::paragraph) return false;
    const TextRange shown = trimmed(doc, block.text());
    if (!hygiene::may_be_prompt(doc.lower(shown)) || in_actions(doc, shown.begin)) return false;
    const bool opens = opens_section(doc, shown);
    if (hygiene::is_prompt(doc.lower(shown), doc.marked(shown, MarkKind::emphasis), opens)) {
      add_prompt(doc, shown, report);
      return true;
    }
    const std::size_t first_line = doc.text(shown).find('\n');
    if (first_line == std::string_view::npos) return false;
    const TextRange line =
        trimmed(doc, {shown.begin, shown.begin + static_cast<std::uint32_t>(first_line)});
    if (doc.marked(line, MarkKind::emphasis) && hygiene::is_prompt(doc.lower(line), true, opens)) {
      add_prompt(doc, line, report);
    }
    return false;
  }

  static void add_prompt(const Document& doc, TextRange prompt, Report& report) {
    Diagnostic found{
        .range = doc.source_range(prompt),
        .message = quoted(doc.text(prompt)) + " asks for content: it is a prompt of the template"};
    if (is_answered(doc, prompt)) found.severity = Severity::note;
    report.add(found);
  }

  // A question in italics with its answer below it is left over, and nothing is missing.
  static bool is_answered(const Document& doc, TextRange prompt) {
    const std::optional<Section> section = doc.section_at(prompt.begin);
    if (!section || !doc.text(prompt).ends_with('?')) return false;
    const std::string_view below = doc.text({prompt.end, section->body().end});
    return std::ranges::any_of(below, is_word_byte);
  }

  static bool opens_section(const Document& doc, TextRange range) {
    const std::optional<Section> section = doc.section_at(range.begin);
    return section && section->form() == TitleForm::heading &&
           trim(doc.text({section->own().begin, range.begin})).empty();
  }

  static void check_tags(const Document& doc, const Block& block, const hygiene::ClosedTags& closed,
                         Report& report) {
    const Range where = block.where();
    hygiene::find_tags(doc.source(where), closed, [&](hygiene::Found found) {
      const Range tag{where.begin + static_cast<std::uint32_t>(found.begin),
                      where.begin + static_cast<std::uint32_t>(found.end)};
      add(report, tag, quoted(doc.source(tag)) + " is a placeholder: fill it in");
    });
  }

  static void check_lines(const Document& doc, const Block& block, Report& report) {
    const TextRange shown = block.text();
    const std::string_view text = doc.text(shown);
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      check_line(doc, block,
                 {shown.begin + static_cast<std::uint32_t>(begin),
                  shown.begin + static_cast<std::uint32_t>(end)},
                 report);
      begin = end + 1;
    }
  }

  static void check_line(const Document& doc, const Block& block, TextRange line, Report& report) {
    hygiene::Place place;
    place.title = block.kind() == BlockKind::heading || heads_table(doc, block);
    place.tracker = in_actions(doc, line.begin);
    // A cell of the tracker says the state or the owner of an action: other rules judge that.
    const bool tracked = place.tracker && block.kind() == BlockKind::cell;
    place.whole_block = !tracked && trim(doc.text(block.text())) == trim(doc.text(line));
    hygiene::find_blanks(doc.text(line), place, [&](hygiene::Found found) {
      const TextRange shown{line.begin + static_cast<std::uint32_t>(found.begin),
                            line.begin + static_cast<std::uint32_t>(found.end)};
      if (doc.marked(shown, MarkKind::code) || doc.marked(shown, MarkKind::link)) return;
      add(report, doc.source_range(shown),
          quoted(doc.text(shown)) + " is a placeholder: fill it in");
    });
  }

  static void add(Report& report, Range where, std::string message) {
    report.add({.range = where, .message = std::move(message)});
  }

  static bool heads_table(const Document& doc, const Block& block) {
    if (block.kind() != BlockKind::cell || !block.parent()) return false;
    const std::uint32_t row = *block.parent();
    const std::optional<std::uint32_t> table = doc.blocks()[row].parent();
    return table && row == *table + 1;
  }

  static bool in_actions(const Document& doc, std::uint32_t at) {
    const std::optional<Section> innermost = doc.section_at(at);
    if (!innermost) return false;
    const Section& section = *innermost;
    // "TODO: describe the impact" reads as a label of tasks and is a placeholder all the same.
    if (section.form() == TitleForm::label && section.title().begin >= at) return false;
    switch (section.governing()) {
      case SectionKind::actions:
      case SectionKind::improvements:
      case SectionKind::tasks:
        return true;
      default:
        return false;
    }
  }

  static TextRange trimmed(const Document& doc, TextRange range) {
    const std::string_view text = doc.text(range);
    const std::string_view inner = trim(text);
    if (inner.empty()) return {range.begin, range.begin};
    const auto begin = range.begin + static_cast<std::uint32_t>(inner.data() - text.data());
    return {begin, begin + static_cast<std::uint32_t>(inner.size())};
  }
};

}  // namespace

PMLINT_RULE(placeholder_left, PlaceholderLeft)
