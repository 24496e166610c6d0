// SPDX-License-Identifier: MIT
// A first heading that says "Timeline" is a section of an untitled document; one that says what broke
// is the title.
#include "core/outline/document_title.hpp"

#include <algorithm>
#include <array>

#include "core/markdown/html_tag.hpp"
#include "core/markdown/walk.hpp"
#include "core/outline/title_wording.hpp"

namespace pmlint::outline {
namespace {

using markdown::BlockKind;

constexpr std::size_t kLongestTitleLine = 20;  // words

bool names_a_section(const TitleKinds& kinds) {
  return kinds.match == Match::exact || kinds.match == Match::words;
}

Title made(const markdown::Document& document, text::ByteRange range, markdown::BlockId block) {
  return {range, document.source_range(range), document.text(range), block};
}

// "# Root Cause Analysis" above second-level sections is the name of the document's genre.
bool is_only_top_heading(std::span<const TitleLine> titles, std::size_t first) {
  std::size_t same = 0;
  std::size_t deeper = 0;
  for (const TitleLine& title : titles) {
    if (title.form != TitleForm::heading) continue;
    same += title.heading_level <= titles[first].heading_level ? 1U : 0U;
    deeper += title.heading_level > titles[first].heading_level ? 1U : 0U;
  }
  return same == 1 && deeper >= 2;
}

bool is_genre(const TitleKinds& kinds, std::string_view title) {
  constexpr std::array<std::string_view, 6> kDocuments = {"report", "incident",   "outage",
                                                          "review", "postmortem", "disclosure"};
  const std::size_t blank = title.rfind(' ');
  const std::string_view last = blank == std::string_view::npos ? title : title.substr(blank + 1);
  const bool says_so = std::ranges::any_of(kDocuments, [last](std::string_view document) {
    return markdown::equal_ignoring_case(last, document);
  });
  return says_so || (kinds.kinds.size() == 1 && kinds.kinds.front() == SectionKind::root_cause);
}

// "Incident disclosure 2021-02-18": no section carries a date.
bool holds_a_year(std::string_view title) {
  std::size_t digits = 0;
  for (const char c : title) {
    digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

std::optional<FoundTitle> from_headings(const markdown::Document& document,
                                        std::span<const TitleLine> titles) {
  for (std::size_t i = 0; i < titles.size(); ++i) {
    const TitleLine& title = titles[i];
    if (title.form == TitleForm::label) {
      if (title.lead_in || title.plain_lead_in) return std::nullopt;
      continue;
    }
    const bool section = names_a_section(title.kinds);
    if (title.form != TitleForm::heading) {
      if (section) return std::nullopt;
      continue;
    }
    const bool names_the_document = is_genre(title.kinds, document.text(title.title)) ||
                                    holds_a_year(document.text(title.title));
    if (section && !(names_the_document && is_only_top_heading(titles, i))) return std::nullopt;
    return FoundTitle{made(document, title.title, title.block), i};
  }
  return std::nullopt;
}

// `title: ...` in the front matter; its visible text is the raw block.
std::optional<FoundTitle> from_front_matter(const markdown::Document& document) {
  const auto& blocks = document.blocks();
  if (blocks.size() < 2 || blocks[1].kind != BlockKind::front_matter) return std::nullopt;
  std::optional<FoundTitle> found;
  markdown::for_each_line(document.text(blocks[1]), [&](std::string_view line, std::size_t offset) {
    const std::size_t mark = line.find_first_of(":=");
    if (found || mark == std::string_view::npos) return;
    std::string_view key = line.substr(0, mark);
    while (!key.empty() && key.back() == ' ') key.remove_suffix(1);
    if (key != "title") return;
    std::size_t begin = mark + 1;
    std::size_t end = line.size();
    const auto dress = [&](char c) { return c == ' ' || c == '"' || c == '\'' || c == '\r'; };
    while (begin < end && dress(line[begin])) ++begin;
    while (end > begin && dress(line[end - 1])) --end;
    if (begin == end) return;
    const auto base = blocks[1].text.begin + static_cast<std::uint32_t>(offset);
    found = FoundTitle{made(
        document,
        {base + static_cast<std::uint32_t>(begin), base + static_cast<std::uint32_t>(end)}, 1)};
  });
  return found;
}

// "Postmortem: checkout outage": a line that says so is the title wherever it stands.
bool opens_with_genre(std::string_view line) {
  constexpr std::array<std::string_view, 10> kGenres = {
      "incident postmortem", "incident report",  "incident review", "outage report",
      "post mortem",         "post-mortem",      "postmortem",      "post mortem report",
      "post-mortem report",  "postmortem report"};
  return std::any_of(kGenres.begin(), kGenres.end(), [line](std::string_view genre) {
    constexpr std::string_view kMarks = ":-|";
    const std::size_t mark = line.find_first_not_of(' ', genre.size());
    return mark != std::string_view::npos && mark + 1 < line.size() &&
           kMarks.find(line[mark]) != std::string_view::npos &&
           markdown::equal_ignoring_case(line.substr(0, genre.size()), genre);
  });
}

// Does it say anywhere that it is about an incident?
bool speaks_of_genre(std::string_view line) {
  constexpr std::array<std::string_view, 6> kWords = {"postmortem", "post-mortem", "post mortem",
                                                      "incident",   "outage",      "downtime"};
  for (std::size_t i = 0; i < line.size(); ++i) {
    for (const std::string_view word : kWords) {
      if (markdown::equal_ignoring_case(line.substr(i, word.size()), word)) return true;
    }
  }
  return false;
}

// "Date: 3 March", "Incident start: 14:03", "Duration of the outage:": what stands before the colon, or
// before its "of", ends like a field's name.
bool is_field(std::string_view line) {
  constexpr std::array<std::string_view, 14> kNames = {
      "date",  "time",     "duration", "author", "authors", "by",       "status",
      "owner", "severity", "team",     "start",  "end",     "priority", "id"};
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return false;
  std::string_view label = line.substr(0, colon);
  label = label.substr(0, label.find(" of "));
  const std::size_t blank = label.rfind(' ');
  const std::string_view last = blank == std::string_view::npos ? label : label.substr(blank + 1);
  return std::ranges::any_of(
      kNames, [last](std::string_view name) { return markdown::equal_ignoring_case(last, name); });
}

// Does the second line open something of its own, so that the first one is whole?
bool second_line_opens(const markdown::Document& document, std::span<const Line> lines,
                       std::span<const TitleLine> titles) {
  if (std::ranges::any_of(titles, [](const TitleLine& title) { return title.line == 1; })) {
    return true;
  }
  return lines.size() > 1 && is_field(document.text(lines[1].text));
}

// A bold or plain first line above the sections.
std::optional<FoundTitle> from_first_line(const markdown::Document& document,
                                          std::span<const Line> lines,
                                          std::span<const TitleLine> titles) {
  if (lines.size() < 2) return std::nullopt;
  const Line& first = lines.front();
  text::ByteRange range = first.text;
  while (range.size() > 1 && document.text()[range.begin] == '#') ++range.begin;
  const std::string_view text = document.text(range);
  if (first.item != markdown::kNoBlock || first.quoted) return std::nullopt;
  if (word_count(text) > kLongestTitleLine || text.back() == '.' || is_field(text)) {
    return std::nullopt;
  }
  std::size_t own = static_cast<std::size_t>(-1);
  const bool opens = opens_with_genre(text);
  for (std::size_t i = 0; i < titles.size() && titles[i].line == 0; ++i) {
    const bool label = titles[i].form == TitleForm::label && !opens;
    if (names_a_section(titles[i].kinds) || label) return std::nullopt;
    own = i;
  }
  const bool bold = document.marked(range, markdown::MarkKind::strong);
  const bool sections_follow =
      std::any_of(titles.begin(), titles.end(),
                  [](const TitleLine& title) { return names_a_section(title.kinds); });
  const bool whole = first.alone() || second_line_opens(document, lines, titles);
  const bool tells_the_genre = opens || (whole && speaks_of_genre(text));
  if (!bold && !tells_the_genre && !(first.alone() && sections_follow)) return std::nullopt;
  return FoundTitle{made(document, range, first.block), own};
}

}  // namespace

std::optional<FoundTitle> document_title(const markdown::Document& document,
                                         std::span<const Line> lines,
                                         std::span<const TitleLine> titles) {
  // Below a title in the front matter, a page begins with headings of the second level.
  const auto written = from_front_matter(document);
  if (auto found = from_headings(document, titles)) {
    return written && titles[found->title_line].heading_level > 1 ? written : found;
  }
  if (auto found = from_first_line(document, lines, titles)) return found;
  return written;
}

}  // namespace pmlint::outline
