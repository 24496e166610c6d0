// SPDX-License-Identifier: MIT
#include "core/facts/actions/action_lines.hpp"

#include <algorithm>
#include <string>

#include "core/facts/actions/action_marks.hpp"
#include "core/facts/actions/action_moods.hpp"
#include "core/facts/actions/action_sentences.hpp"
#include "core/facts/owners/owner_names.hpp"
#include "core/facts/owners/owner_phrases.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

text::ByteRange trimmed(std::string_view text, text::ByteRange range) {
  const auto blank = [&](std::uint32_t at) {
    return text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r';
  };
  while (range.begin < range.end && blank(range.begin)) ++range.begin;
  while (range.end > range.begin && blank(range.end - 1)) --range.end;
  return range;
}

// A line goes on when the one before ends in the middle of a sentence and it does not look like the
// next item of a list without marks.
bool continues(Tokens before, Tokens line) {
  if (before.empty() || line.empty()) return false;
  if (starts_with_bullet(line) || line.front().is(TokenKind::number)) return false;
  switch (before.back().kind) {
    case TokenKind::stop:
    case TokenKind::colon:
    case TokenKind::semicolon:
    case TokenKind::check:
      return false;
    default:
      break;
  }
  if (!line.front().capital) return true;
  // "Owner: Ines" below the item, "Add" below "Fix".
  for (std::size_t at = 1; at < line.size() && at < 5; ++at) {
    if (line[at].is(TokenKind::colon)) return false;
  }
  return line.front().verb == VerbForm::none && before.size() > 8;
}

}  // namespace

bool starts_with_bullet(Tokens line) {
  return !line.empty() && (line.front().is(TokenKind::dash) || line.front().is(TokenKind::pipe) ||
                           line.front().is(TokenKind::arrow));
}

std::size_t number_mark(Tokens line) {
  constexpr std::size_t kMostDigits = 2;
  const bool number = line.size() > 2 && line[0].is(TokenKind::number) && line[1].glued &&
                      line[0].text.size() <= kMostDigits && line[0].text != "0";
  const bool mark = number && (line[1].is(TokenKind::stop) || line[1].text == ")");
  return mark && !line[2].glued ? 2 : 0;
}

std::vector<text::ByteRange> prose_lines(ActionReading& shared, const markdown::Block& paragraph) {
  const markdown::Document& document = shared.reading.document;
  std::vector<text::ByteRange> lines;
  text::ByteRange before;
  for (const text::ByteRange line : markdown::lines_of(document, paragraph)) {
    const text::ByteRange own = trimmed(document.text(), line);
    if (own.empty()) continue;
    if (!lines.empty() && continues(shared.tokens(before), shared.tokens(own))) {
      lines.back().end = own.end;
    } else {
      lines.push_back(own);
    }
    before = own;
  }
  return lines;
}

ActionNote note_of(const Reading& reading, Tokens tokens, text::ByteRange line,
                   outline::SectionId section) {
  ActionNote note{line, section, ActionColumn::other, {}};
  constexpr std::size_t kLongestLabel = 6;
  for (std::size_t mark = 1; mark < tokens.size() && mark < kLongestLabel; ++mark) {
    const bool dash = tokens[mark].is(TokenKind::dash);
    if (!dash && !tokens[mark].is(TokenKind::colon)) continue;
    const ActionColumn label =
        action_label(reading.document.text({tokens.front().range.begin, tokens[mark].range.begin}));
    // "Done: add an alert" is an item.
    if (is_done_status(tokens.first(mark))) return note;
    switch (label) {
      case ActionColumn::due:
        if (names_due(reading, tokens.front(), tokens.subspan(mark + 1))) note.label = label;
        break;
      case ActionColumn::owner:
      case ActionColumn::ticket:
      case ActionColumn::priority:
      case ActionColumn::status:
      case ActionColumn::type:
        note.label = label;
        break;
      default:
        break;
    }
    note.value = trimmed(reading.document.text(), {tokens[mark].range.end, line.end});
    return note;
  }
  return note;
}

bool is_title(const outline::Outline& outline, outline::SectionId section, text::ByteRange line) {
  if (section == outline::kNoSection) return false;
  const outline::Section& around = outline.sections[section];
  return around.form != outline::TitleForm::label && line.begin <= around.title.begin &&
         around.title.end <= line.end && around.body.begin >= line.end;
}

text::ByteRange after_title(const outline::Outline& outline, outline::SectionId section,
                            text::ByteRange line) {
  if (section == outline::kNoSection) return line;
  const outline::Section& around = outline.sections[section];
  const bool behind = line.begin <= around.title.begin && around.title.end < line.end &&
                      around.body.begin > line.begin && around.body.begin < line.end;
  return behind ? text::ByteRange{around.body.begin, line.end} : line;
}

bool announces_by_label(std::string_view line) {
  using outline::SectionKind;
  const std::size_t colon = line.find(':');
  if (!line.ends_with(':') || colon + 1 == line.size()) return false;
  return std::ranges::any_of(
      outline::kinds_of_title(line.substr(0, colon)).kinds,
      [](SectionKind kind) { return outline::coarse(kind) == SectionKind::actions; });
}

bool worded_as_work(Tokens line) {
  if (begins_with_verb(line) || promises(line)) return true;
  for (std::size_t at = 1; at < line.size() && at < 8; ++at) {
    const auto trigger = lead_trigger(line, at);
    if (trigger == OwnerForm::lead_to || trigger == OwnerForm::lead_will) {
      // "Ines to add"; in "tricks to add" nobody does, and "users to have" is what it is for.
      return !(at + 1 < line.size() && line[at].is("to") && line[at + 1].is("have")) &&
             name_class(line.first(at), {}) != NameClass::nobody;
    }
    if (!stands_in_name(line[at])) return false;
  }
  return false;
}

}  // namespace pmlint::facts
