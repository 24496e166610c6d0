// SPDX-License-Identifier: MIT
// A section title typed as a plain or bold line. The outline reads it anyway; other tools, anchors
// and tables of contents do not.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace {

using namespace pmlint;

struct PseudoHeading {
  static constexpr RuleInfo info{.id = "pseudo-heading",
                                 .summary = "a section title is typed as plain or bold text",
                                 .severity = Severity::note,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    Range line;
    for (const Section section : doc.sections()) {
      const bool bold = section.form() == TitleForm::bold;
      if (!bold && section.form() != TitleForm::plain) continue;
      if (section.event_group() || !names_a_section(doc, section)) continue;
      if (opens_item(doc, section)) continue;
      // One line of HTML may hold many titles.
      if (!line.contains(section.title_where())) line = whole_line(doc, section.title_where());
      const std::string title(doc.text(section.title()));
      Diagnostic found{.range = section.title_where(),
                       .message = quoted(title) + " acts as a heading but is typed as " +
                                  (bold ? "bold" : "plain") + " text"};
      if (lacks_blank(doc, section, line)) {
        found.message =
            "no blank stands between the # and " + quoted(title) + ": Markdown reads it as text";
      }
      if (stands_alone(doc, section, line) && keeps_its_words(doc, section, title) &&
          is_plainly_a_title(title)) {
        found.fixes.push_back({.title = "make it a heading",
                               .safety = Safety::safe,
                               .edits = replacement(doc, section, line, title)});
      }
      report.add(found);
    }
  }

 private:
  // A line without a kind of its own has that of the section around it: it leads in a part of that.
  // Fields have labels, and need no heading.
  static bool names_a_section(const Document& doc, const Section& section) {
    if (section.is(SectionKind::other) || section.is(SectionKind::metadata) ||
        section.is(SectionKind::people)) {
      return false;
    }
    return !section.parent() || doc.sections()[*section.parent()].kinds() != section.kinds();
  }

  static Range whole_line(const Document& doc, Range title) {
    const std::string_view source = doc.source();
    Range line = title;
    while (line.begin > 0 && source[line.begin - 1] != '\n') --line.begin;
    while (line.end < source.size() && source[line.end] != '\n' && source[line.end] != '\r') {
      ++line.end;
    }
    return line;
  }

  // Bold words that open a list item are a lead-in.
  static bool opens_item(const Document& doc, const Section& section) {
    if (!section.title_block()) return false;
    for (auto id = *section.title_block(); id != 0U; id = doc.blocks()[id].parent().value_or(0)) {
      const Block block = doc.blocks()[id];
      if (block.kind() == BlockKind::item) return block.text().begin == section.title().begin;
    }
    return false;
  }

  static bool lacks_blank(const Document& doc, const Section& section, Range line) {
    return doc.source({line.begin, section.title_where().begin}).ends_with('#');
  }

  // Only marks may stand beside the title, and the line must open a block of its own: in a list, a
  // quote or a table a '#' would change what the document says.
  static bool stands_alone(const Document& doc, const Section& section, Range line) {
    if (!section.title_block()) return false;
    const Block block = doc.blocks()[*section.title_block()];
    if (block.html() || block.parent() != 0U || block.kind() != BlockKind::paragraph) return false;
    const auto is_mark = [](char c) {
      return std::string_view("#*_ \t:").find(c) != std::string_view::npos;
    };
    const Range title = section.title_where();
    const std::string_view before = doc.source({line.begin, title.begin});
    const std::string_view after = doc.source({title.end, line.end});
    return std::ranges::all_of(before, is_mark) && std::ranges::all_of(after, is_mark);
  }

  // An escape or a code span would be lost, and a '#' at the end belongs to the heading's marks.
  static bool keeps_its_words(const Document& doc, const Section& section, std::string_view title) {
    return doc.source(section.title_where()) == title && !title.ends_with('#');
  }

  // A long line, or one of two parts, may be a thought in bold: whoever wrote it knows.
  static bool is_plainly_a_title(std::string_view title) {
    constexpr std::ptrdiff_t kMostWords = 6;
    return std::ranges::count(title, ' ') < kMostWords &&
           title.find_first_of(":;") == std::string_view::npos;
  }

  // A title right below another is a part of it; one below text stands beside what it follows.
  static int level(const Document& doc, const Section& section) {
    constexpr int kBelowTheTitle = 2;
    constexpr int kDeepest = 6;
    if (section.form() == TitleForm::heading && section.title_block()) {
      return doc.blocks()[*section.title_block()].level();
    }
    if (!section.parent()) return kBelowTheTitle;
    const Section parent = doc.sections()[*section.parent()];
    const bool part = std::ranges::none_of(doc.text(parent.own()), is_word_byte);
    return std::clamp(level(doc, parent) + (part ? 1 : 0), kBelowTheTitle, kDeepest);
  }

  // "## Title", with a blank line where a paragraph goes on.
  static std::vector<Edit> replacement(const Document& doc, const Section& section, Range line,
                                       const std::string& title) {
    const std::string_view source = doc.source();
    const auto size = static_cast<std::size_t>(level(doc, section));
    std::string text(size, '#');
    text += ' ' + title;
    const auto blank_before = [&] {
      if (line.begin < 2) return true;
      const char before = source[line.begin - 2];
      return before == '\n' || (before == '\r' && line.begin > 2 && source[line.begin - 3] == '\n');
    };
    if (!blank_before()) text.insert(0, "\n");
    return {{line, text}};
  }
};

}  // namespace

PMLINT_RULE(pseudo_heading, PseudoHeading)
