// SPDX-License-Identifier: MIT
#include "core/outline/title_wording.hpp"

#include <algorithm>
#include <cctype>

namespace pmlint::outline {

bool is_blank_to_fill(std::string_view line) { return line == "TODO" || line == "TO DO"; }

bool ends_a_sentence(char last) { return last == '.' || last == '!' || last == ',' || last == ';'; }

std::size_t word_count(std::string_view text) {
  std::size_t count = 0;
  bool inside = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\n';
    if (!blank && !inside) ++count;
    inside = !blank;
  }
  return count;
}

bool has_more_words(std::string_view text, std::size_t most) {
  bool inside = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\n';
    if (!blank && !inside && most-- == 0) return true;
    inside = !blank;
  }
  return false;
}

std::string_view without_remark(std::string_view line) {
  while (!line.empty() && (line.back() == ':' || line.back() == ' ')) line.remove_suffix(1);
  if (!line.ends_with(')')) return line;
  const std::size_t remark = line.rfind('(');
  if (remark == std::string_view::npos || remark == 0) return line;
  line = line.substr(0, remark);
  if (line.ends_with(' ')) line.remove_suffix(1);
  return line;
}

bool is_long_for_title(std::string_view line) {
  constexpr std::size_t kLongest = 7;  // words
  return has_more_words(without_remark(line), kLongest);
}

std::uint32_t hashes_before(std::string_view line) {
  constexpr std::size_t kMost = 6;
  const std::size_t count = line.find_first_not_of('#');
  if (count > kMost) return 0;  // or nothing but hashes: npos
  return std::isalpha(static_cast<unsigned char>(line[count])) != 0
             ? static_cast<std::uint32_t>(count)
             : 0;
}

std::string_view without_frame(std::string_view title) {
  constexpr std::string_view kMarks = "*=-~";
  constexpr std::size_t kShortest = 2;  // one of them belongs to the words
  const std::size_t first = title.find_first_not_of(kMarks);
  if (first == std::string_view::npos) return title;
  if (first >= kShortest) title.remove_prefix(first);
  const std::size_t behind = title.find_last_not_of(kMarks) + 1;
  if (title.size() - behind >= kShortest) title.remove_suffix(title.size() - behind);
  while (title.starts_with(' ')) title.remove_prefix(1);
  return title;
}

std::string_view without_closing_emoji(std::string_view line) {
  std::string_view rest = line;
  while (!rest.empty() && static_cast<unsigned char>(rest.back()) >= 0x80) {
    std::size_t lead = rest.size() - 1;
    while (lead > 0 && (static_cast<unsigned char>(rest[lead]) & 0xC0U) == 0x80) --lead;
    // Of four bytes are pictures, of three U+2600 to U+277F, the joiner and the variation selector.
    const std::string_view last = rest.substr(lead);
    const bool sign =
        last.size() == 3 && last[0] == '\xE2' && last[1] >= '\x98' && last[1] <= '\x9D';
    const bool joins = last == "\xE2\x80\x8D" || last == "\xEF\xB8\x8F";
    if (last.size() != 4 && !sign && !joins) break;
    rest.remove_suffix(last.size());
    while (rest.ends_with(' ')) rest.remove_suffix(1);
  }
  return rest.empty() ? line : rest;
}

bool may_stand_in_text(std::string_view line) {
  const std::string_view name = without_remark(line);
  return !name.empty() && std::isupper(static_cast<unsigned char>(name.front())) != 0 &&
         !name.ends_with('?') && name.find(' ') != std::string_view::npos;
}

bool tells_entries(const SectionKinds& kinds) {
  return kinds.holds(SectionKind::detection) || kinds.holds(SectionKind::response) ||
         kinds.holds(SectionKind::external_message);
}

bool is_title_case(std::string_view text) {
  bool start = true;
  std::size_t capitals = 0;
  std::size_t small = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (start && std::isdigit(byte) != 0) return false;
    if (start && std::isupper(byte) != 0) ++capitals;
    if (start && std::islower(byte) != 0) ++small;
    start = c == ' ' || c == '/' || c == '-';
  }
  return capitals >= 1 && small <= capitals / 2;
}

bool could_announce(std::string_view name) {
  constexpr std::ptrdiff_t kMostBlanks = 7;
  if (is_blank_to_fill(name) || name == "Todo") return false;  // marks its line, holds no section
  return std::isdigit(static_cast<unsigned char>(name.back())) == 0 &&
         std::count(name.begin(), name.end(), ' ') <= kMostBlanks;
}

bool announces(const TitleKinds& kinds) {
  return kinds.match != Match::none && kinds.match != Match::prefix &&
         std::any_of(kinds.kinds.begin(), kinds.kinds.end(), [](SectionKind kind) {
           return coarse(kind) != SectionKind::other || is_own(kind);
         });
}

bool opens_text(const TitleKinds& kinds, std::string_view name) {
  if (kinds.match != Match::exact || name.find(' ') == std::string_view::npos) return false;
  const SectionKind kind = coarse(kinds.kinds.front());
  return kinds.kinds.size() > 1 || kind == SectionKind::actions || kind == SectionKind::lessons;
}

}  // namespace pmlint::outline
