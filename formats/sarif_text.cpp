// SPDX-License-Identifier: MIT
// Text for SARIF messages. A viewer gives meaning to braces, to `[text](target)` and to HTML, and a
// document may hold all three; here they become look-alikes that mean nothing.
#include <algorithm>

#include "core/text/trim.hpp"
#include "formats/sarif.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats::sarif {
namespace {

constexpr std::string_view kOpenBrace = "\xEF\xBD\x9B";   // U+FF5B, full width
constexpr std::string_view kCloseBrace = "\xEF\xBD\x9D";  // U+FF5D
constexpr std::string_view kLessThan = "\xEF\xBC\x9C";    // U+FF1C

bool opens_markup(std::string_view text, std::size_t after) {
  if (after >= text.size()) return false;
  const char next = text[after];
  return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' ||
         next == '!' || next == '?';
}

bool is_blank(char32_t value) { return value == '\n' || value == '\t' || value == '\r'; }

// `code`, **strong**, [text](target) to their text.
void append_inline_text(std::string& out, std::string_view line) {
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '`' || line.substr(at, 2) == "**") {
      if (line[at] == '*') ++at;
      continue;
    }
    if (line.substr(at, 2) == "](") {
      const std::size_t close = line.find(')', at);
      if (close != std::string_view::npos) {
        at = close;
        continue;
      }
    }
    if (line[at] == '[' && line.find("](", at) != std::string_view::npos) continue;
    out += line[at];
  }
}

}  // namespace

std::string harmless(std::string_view text, bool keep_lines) {
  std::string result;
  result.reserve(text.size() + 8);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    const std::size_t next = at + point.length;
    if (is_blank(point.value)) {
      result += keep_lines && point.value == '\n' ? '\n' : ' ';
    } else if (is_unsafe(point.value)) {
      // dropped
    } else if (point.value == '{') {
      result += kOpenBrace;
    } else if (point.value == '}') {
      result += kCloseBrace;
    } else if (point.value == '<' && opens_markup(text, next)) {
      result += kLessThan;
    } else if (point.value == '(' && result.ends_with(']')) {
      result += " (";
    } else {
      result.append(text, at, point.length);
    }
    at = next;
  }
  return result;
}

std::string message(std::string_view text) {
  std::string result = harmless(text);
  const bool ends = result.ends_with('.') || result.ends_with('!') || result.ends_with('?');
  if (!ends) result += '.';
  return result;
}

std::string plain_text(std::string_view markdown) {
  std::string text;
  for (std::size_t at = 0; at < markdown.size();) {
    const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
    std::string_view line = text::trim(markdown.substr(at, end - at));
    at = end + 1;
    if (line.starts_with("```") || line.starts_with("~~~")) continue;
    const std::size_t marks = line.find_first_not_of('#');
    if (marks != 0 && marks != std::string_view::npos && line[marks] == ' ') {
      line = text::trim(line.substr(marks));
    }
    append_inline_text(text, line);
    text += '\n';
  }
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace pmlint::formats::sarif
