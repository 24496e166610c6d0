// SPDX-License-Identifier: MIT
// Lines are read whole: a byline is short, ends in a name and not in a full stop.
#include "byline.hpp"

#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace structure {
namespace {

using namespace pmlint;

constexpr std::size_t kLongest = 80;  // bytes

constexpr std::array<std::string_view, 10> kOpenings{
    "by ",          "by: ",          "written by ",    "posted by ",   "prepared by ",
    "compiled by ", "conducted by ", "conducted by: ", "authored by ", "prepared by: "};
// What may stand before them.
constexpr std::array<std::string_view, 4> kWorks{"post-mortem ", "postmortem ", "report ",
                                                 "incident report "};
// What ends a letter.
constexpr std::array<std::string_view, 10> kValedictions{
    "all the best,", "best regards,", "best,",      "cheers,", "kind regards,",
    "regards,",      "sincerely,",    "thank you,", "thanks,", "yours,"};
constexpr std::array<std::string_view, 3> kDashes{"-- ", "\xE2\x80\x93 ", "\xE2\x80\x94 "};
// Between the date and the author in a line below the title.
constexpr std::array<std::string_view, 3> kSeparators{"\xC2\xB7 by ", "| by ", "\xE2\x80\xA2 by "};

// A capital, a handle, or a letter beyond ASCII.
bool begins_a_name(std::string_view text) {
  return !text.empty() && ((text[0] >= '@' && text[0] <= 'Z') || text[0] == '\xC3');
}

bool opens_with(std::string_view line, std::string_view opening) {
  return line.size() > opening.size() &&
         equal_ignoring_case(line.substr(0, opening.size()), opening);
}

// "by the engineer on call: Ines Roth"
bool names_after_a_role(std::string_view text) {
  const std::size_t colon = text.find(": ");
  return opens_with(text, "the ") && colon != std::string_view::npos &&
         begins_a_name(text.substr(colon + 2));
}

bool is_byline(std::string_view line) {
  if (line.size() > kLongest || line.ends_with('.')) return false;
  const std::string_view all = line;
  for (const std::string_view work : kWorks) {
    if (opens_with(all, work)) line.remove_prefix(work.size());
  }
  for (const std::string_view opening : kOpenings) {
    if (!opens_with(line, opening)) continue;
    const std::string_view rest = trim(line.substr(opening.size()));
    if (begins_a_name(rest) || names_after_a_role(rest)) return true;
  }
  return std::ranges::any_of(kSeparators, [line](std::string_view separator) {
    const std::size_t at = line.find(separator);
    return at != std::string_view::npos && begins_a_name(line.substr(at + separator.size()));
  });
}

// "Ines Roth", "Ines Roth, SRE": two to six words, the first two with capitals; a full stop may
// follow.
bool is_name(std::string_view text) {
  constexpr std::size_t kMostWords = 6;
  const auto words = static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
  const std::size_t space = text.find(' ');
  return words <= kMostWords && begins_a_name(text) && !opens_with(text, "the ") &&
         (space == std::string_view::npos || begins_a_name(text.substr(space + 1)));
}

bool is_signature(std::string_view line, std::string_view before) {
  for (const std::string_view end : kValedictions) {
    if (opens_with(line, end) && is_name(trim(line.substr(end.size())))) return true;
    if (equal_ignoring_case(before, end) && is_name(line)) return true;
  }
  return std::ranges::any_of(kDashes, [line](std::string_view dash) {
    return opens_with(line, dash) && line.find(' ', dash.size()) != std::string_view::npos &&
           is_name(line.substr(dash.size()));
  });
}

}  // namespace

bool has_byline(const Document& doc) {
  std::string_view last;
  std::string_view before;
  for (const Block block : doc.blocks()) {
    if (block.kind() != BlockKind::paragraph && !block.html()) continue;
    std::string_view text = doc.text(block.text());
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      const std::string_view line = trim(text.substr(0, end));
      if (!line.empty()) {
        if (is_byline(line)) return true;
        before = last;
        last = line;
      }
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }
  return !last.empty() && last.size() <= kLongest && is_signature(last, before);
}

}  // namespace structure
