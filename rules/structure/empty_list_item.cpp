// SPDX-License-Identifier: MIT
// A lone "-": the dot of a list with nothing behind it, mostly left by a separator or a template.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace {

using namespace pmlint;

struct EmptyListItem {
  static constexpr RuleInfo info{.id = "empty-list-item",
                                 .summary = "a list item holds nothing",
                                 .severity = Severity::note,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    for (const Block block : doc.blocks()) {
      if (block.kind() != BlockKind::item || !block.text().empty()) continue;
      const Range marker = marker_of(doc, block);
      if (marker.empty()) continue;
      Diagnostic found{.range = marker,
                       .message = "this list item is empty: write it or delete it"};
      if (const Range line = line_of(doc, marker); !line.empty()) {
        const bool joins = joins_what_follows(doc, line.end);
        found.fixes.push_back({.title = "delete the empty item",
                               .safety = Safety::safe,
                               .edits = {{joins ? without_line_break(doc, line) : line, ""}}});
      }
      report.add(found);
    }
  }

 private:
  // "-", "*", "+", "1." or "1)" when the source of the item holds nothing else; otherwise empty. A
  // picture, a comment or code has no visible text and is content all the same.
  static Range marker_of(const Document& doc, const Block& item) {
    const std::string_view source = doc.source(item.where());
    const std::string_view shown = trim(source);
    std::size_t digits = 0;
    while (digits < shown.size() && shown[digits] >= '0' && shown[digits] <= '9') ++digits;
    constexpr std::string_view kBullets = "-*+";
    constexpr std::string_view kNumbers = ".)";
    const bool is_marker =
        shown.size() == digits + 1 &&
        (digits == 0 ? kBullets : kNumbers).find(shown.back()) != std::string_view::npos;
    if (!is_marker) return {};
    const auto begin =
        item.where().begin + static_cast<std::uint32_t>(shown.data() - source.data());
    return {begin, begin + static_cast<std::uint32_t>(shown.size())};
  }

  // The whole line with its break, if it holds only the marker.
  static Range line_of(const Document& doc, Range marker) {
    const std::string_view source = doc.source();
    std::uint32_t begin = marker.begin;
    std::uint32_t end = marker.end;
    while (begin > 0 && is_blank(source[begin - 1])) --begin;
    while (end < source.size() && (is_blank(source[end]) || source[end] == '\r')) ++end;
    if (begin > 0 && source[begin - 1] != '\n') return {};
    if (end < source.size() && source[end] != '\n') return {};
    return {begin, end < source.size() ? end + 1 : end};
  }

  // Without the empty item the next line would go on with the paragraph before: an empty line must
  // stay between them. Lists, titles and empty lines begin anew by themselves.
  static bool joins_what_follows(const Document& doc, std::uint32_t line_end) {
    const std::string_view rest = doc.source().substr(line_end);
    const std::string_view line = trim(rest.substr(0, rest.find('\n')));
    if (line.empty()) return false;
    std::size_t digits = 0;
    while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') ++digits;
    const std::string_view marks = digits == 0 ? "-*+" : ".)";
    const bool next_item = digits < line.size() &&
                           marks.find(line[digits]) != std::string_view::npos &&
                           (digits + 1 == line.size() || is_blank(line[digits + 1]));
    return !next_item && line[0] != '#';
  }

  static Range without_line_break(const Document& doc, Range line) {
    const std::string_view text = doc.source(line);
    const std::size_t shown = text.find_last_not_of("\r\n");
    return {line.begin, line.begin + static_cast<std::uint32_t>(shown + 1)};
  }

  static bool is_blank(char c) { return c == ' ' || c == '\t'; }
};

}  // namespace

PMLINT_RULE(empty_list_item, EmptyListItem)
