// SPDX-License-Identifier: MIT
// "<owner>" is an HTML tag to Markdown and a blank to its author. It is a blank when no HTML has
// such a tag, nothing closes it and it stands apart from other letters ("List<String>" does not).
#include <pmlint/text.hpp>

#include <algorithm>
#include <string>

#include "placeholders.hpp"

namespace hygiene {
namespace {

using pmlint::is_word_byte;
using pmlint::lower;

// Elements of HTML, SVG and MathML that occur in Markdown, and what site generators add. Sorted.
constexpr std::string_view kElements[] = {
    "a",        "abbr",     "address",  "area",    "article",  "aside",      "audio",
    "b",        "base",     "bdi",      "bdo",     "big",      "blockquote", "body",
    "br",       "button",   "canvas",   "caption", "center",   "circle",     "cite",
    "code",     "col",      "colgroup", "data",    "datalist", "dd",         "defs",
    "del",      "details",  "dfn",      "dialog",  "dir",      "div",        "dl",
    "dt",       "ellipse",  "em",       "embed",   "fieldset", "figcaption", "figure",
    "font",     "footer",   "form",     "frame",   "frameset", "g",          "h1",
    "h2",       "h3",       "h4",       "h5",      "h6",       "head",       "header",
    "hgroup",   "hr",       "html",     "i",       "iframe",   "image",      "img",
    "input",    "ins",      "kbd",      "label",   "legend",   "li",         "line",
    "link",     "main",     "map",      "mark",    "marquee",  "math",       "menu",
    "meta",     "meter",    "nav",      "nobr",    "noscript", "object",     "ol",
    "optgroup", "option",   "output",   "p",       "param",    "path",       "picture",
    "polygon",  "pre",      "progress", "q",       "rect",     "rp",         "rt",
    "ruby",     "s",        "samp",     "script",  "section",  "select",     "slot",
    "small",    "source",   "span",     "strike",  "strong",   "style",      "sub",
    "summary",  "sup",      "svg",      "table",   "tbody",    "td",         "template",
    "text",     "textarea", "tfoot",    "th",      "thead",    "time",       "title",
    "toc",      "tr",       "track",    "tt",      "u",        "ul",         "use",
    "var",      "video",    "wbr"};
static_assert(std::ranges::is_sorted(kElements));

bool is_element(std::string_view name) {
  const std::string folded = pmlint::lower(name);
  return std::ranges::binary_search(kElements, std::string_view(folded));
}

constexpr std::size_t kLongestTag = 80;

}  // namespace

ClosedTags closed_tags(std::string_view source) {
  ClosedTags names;
  for (std::size_t i = source.find("</"); i != std::string_view::npos;
       i = source.find("</", i + 2)) {
    std::size_t end = i + 2;
    while (end < source.size() && is_word_byte(source[end])) ++end;
    names.insert(source.substr(i + 2, end - i - 2));
  }
  return names;
}

void find_tags(std::string_view line, const ClosedTags& closed, const OnFound& on_found) {
  if (line.find('<') == std::string_view::npos) return;
  bool code = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '`') code = !code;
    if (line[i] != '<' || code) continue;
    const bool apart = i == 0 || !(is_word_byte(line[i - 1]) || line[i - 1] == '/' ||
                                   line[i - 1] == '<' || line[i - 1] == '=' || line[i - 1] == '\\');
    const std::size_t close = line.substr(i, kLongestTag).find('>');
    if (close == std::string_view::npos) continue;
    const std::string_view content = line.substr(i + 1, close - 1);
    const bool letters = std::ranges::all_of(content, [](char c) {
      return is_word_byte(c) || c == ' ' || c == '-' || c == '\'' || c == '/' || c == ',' ||
             c == '.';
    });
    if (content.empty() || !letters || content.front() == '/' || content.back() == '/' ||
        content.find('.') != std::string_view::npos) {
      continue;
    }
    std::size_t name_end = 0;
    while (name_end < content.size() && is_word_byte(content[name_end])) ++name_end;
    const std::string_view name = content.substr(0, name_end);
    const std::size_t end = i + close + 1;
    const bool joined =
        end < line.size() && (is_word_byte(line[end]) || line[end] == '/' || line[end] == '>');
    if (!apart || joined || name.empty() || lower(name[0]) < 'a' || lower(name[0]) > 'z') continue;
    if (is_element(name)) continue;
    // "run .save <filename>" explains a command; a value that is only a tag, or a word of forms, waits.
    const std::string_view before = pmlint::trim(line.substr(0, i));
    const bool value = (before.empty() || before.ends_with(':') || before.ends_with('|')) &&
                       pmlint::trim(line.substr(end)).empty();
    if (!value && !is_blank(content)) continue;
    if (closed.contains(name)) continue;
    on_found({i, end});
    i = end - 1;
  }
}

}  // namespace hygiene
