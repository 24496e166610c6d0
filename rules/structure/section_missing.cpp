// SPDX-License-Identifier: MIT
// The sections that the configuration asks for. A section is there when a title, a label, a table row
// or a field tells what it would tell; only information that is nowhere is missing.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "section_presence.hpp"

namespace {

using namespace pmlint;

struct SectionMissing {
  static constexpr RuleInfo info{.id = "section-missing",
                                 .summary = "a section that the configuration asks for is missing",
                                 .severity = Severity::error,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    for (const SectionModel model : doc.section_models()) {
      if (model.requirement() == Requirement::optional) continue;
      const structure::Presence presence = structure::presence(doc, model);
      if (presence == structure::Presence::told) continue;
      const std::string words = structure::spoken(model);
      Diagnostic found{.range = place(doc), .message = {}};
      if (presence == structure::Presence::linked) {
        found.severity = Severity::note;
        found.message = "the section " + quoted(words) +
                        " is only linked: whoever reads this document alone misses it";
      } else if (presence == structure::Presence::prose) {
        found.severity = Severity::note;
        found.message =
            "the " + words +
            " is told in sentences: a list with an entry for each time is easier to follow";
      } else {
        const bool required = model.requirement() == Requirement::required;
        if (!required) found.severity = Severity::note;
        found.message = "no section " + quoted(words) + ", and nothing else stands for it; " +
                        who_asks(model.origin()) + (required ? " requires" : " recommends") +
                        " one";
        found.fixes = skeleton(doc, model);
      }
      report.add(found);
    }
  }

 private:
  // A place in a preset's own file means nothing to those who cannot open it.
  static std::string who_asks(std::string_view origin) {
    if (!origin.starts_with("preset ")) return std::string(origin);
    return "the " + std::string(origin.substr(0, origin.find(':')));
  }

  // The title if there is one: what is missing has no place of its own.
  static Range place(const Document& doc) { return doc.has_title() ? doc.title_where() : Range{}; }

  // The placeholder keeps the document red until somebody writes the section.
  static std::vector<Fix> skeleton(const Document& doc, const SectionModel& model) {
    const std::optional<Section> next = section_behind(doc, model);
    if (!next && !may_go_on(doc)) return {};
    const std::uint32_t at = next ? begin_of(doc, *next) : end_of_text(doc);
    const int level = next ? doc.blocks()[*next->title_block()].level() : 2;
    const std::string body = std::string(static_cast<std::size_t>(level), '#') + ' ' +
                             std::string(model.title()) + "\n\n" +
                             std::string(model.placeholder()) + '\n';
    return {{.title = "add an empty section " + quoted(model.title()),
             .safety = Safety::unsafe,
             .edits = {{{at, at}, next ? body + '\n' : gap_before(doc) + body}}}};
  }

  // The first section with a heading at the top level that comes after this one: in the order that
  // is configured, else in the order of an incident. Kinds are sorted by that.
  static std::optional<Section> section_behind(const Document& doc, const SectionModel& model) {
    if (model.order() == 0 && model.kind() > SectionKind::lucky) return std::nullopt;
    for (const Section section : doc.sections()) {
      if (section.form() != TitleForm::heading || !section.title_block()) continue;
      const Block title = doc.blocks()[*section.title_block()];
      if (title.parent() == 0U && !title.html() && comes_after(doc, section, model)) return section;
    }
    return std::nullopt;
  }
  static bool comes_after(const Document& doc, const Section& section, const SectionModel& model) {
    for (const SectionModel other : doc.section_models()) {
      if (!section.is(other.kind())) continue;
      if (model.order() != 0) return other.order() > model.order();
    }
    if (model.order() != 0) return false;
    // What only accompanies the story stands anywhere.
    bool later = false;
    for (auto kind = static_cast<unsigned>(SectionKind::metadata);
         kind <= static_cast<unsigned>(SectionKind::lucky); ++kind) {
      if (!section.is(static_cast<SectionKind>(kind))) continue;
      if (kind <= static_cast<unsigned>(model.kind())) return false;
      later = true;
    }
    return later;
  }

  // The line of its title, or of the comments right above it, which may speak of it.
  static std::uint32_t begin_of(const Document& doc, const Section& section) {
    const std::string_view source = doc.source();
    const auto line_begin = [source](std::uint32_t at) {
      while (at > 0 && source[at - 1] != '\n') --at;
      return at;
    };
    std::uint32_t at = line_begin(doc.blocks()[*section.title_block()].where().begin);
    const Table<Comment> comments = doc.comments();
    for (auto comment = comments.end(); comment != comments.begin();) {
      --comment;
      const Range where = (*comment).where();
      if (where.end > at) continue;
      if (!trim(source.substr(where.end, at - where.end)).empty() || is_within_html(doc, where)) {
        break;
      }
      at = line_begin(where.begin);
    }
    return at;
  }

  // Raw HTML that began before the comment goes on behind it. Blocks are in the order of the source.
  static bool is_within_html(const Document& doc, Range comment) {
    const Table<Block> blocks = doc.blocks();
    std::uint32_t before = 0;
    for (auto after = static_cast<std::uint32_t>(blocks.size()); before < after;) {
      const std::uint32_t middle = before + (after - before) / 2;
      if (blocks[middle].where().begin < comment.begin) {
        before = middle + 1;
      } else {
        after = middle;
      }
    }
    if (before == 0) return false;
    const Block last = blocks[before - 1];
    return last.kind() == BlockKind::html && comment.end <= last.where().end;
  }

  // Not if the document ends with code or HTML that nothing closes: what follows would be a part of it.
  static bool may_go_on(const Document& doc) {
    const std::string_view source = trim(doc.source());
    for (const Block block : doc.blocks()) {
      const bool raw = block.kind() == BlockKind::code || block.kind() == BlockKind::html;
      if (!raw || block.parent() != 0U) continue;
      const std::string_view own = trim(doc.source(block.where()));
      if (own.data() + own.size() < source.data() + source.size()) continue;
      if (block.kind() == BlockKind::html) return own.ends_with("-->");
      const bool fenced = own.starts_with("```") || own.starts_with("~~~");
      if (fenced) return own.find('\n') < own.rfind(own.substr(0, 3));
    }
    return true;
  }

  static std::uint32_t end_of_text(const Document& doc) {
    return static_cast<std::uint32_t>(doc.source().size());
  }
  static std::string gap_before(const Document& doc) {
    if (doc.source().empty()) return {};
    return doc.source().back() == '\n' ? "\n" : "\n\n";
  }
};

}  // namespace

PMLINT_RULE(section_missing, SectionMissing)
