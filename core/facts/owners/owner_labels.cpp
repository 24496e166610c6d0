// SPDX-License-Identifier: MIT
// What a label needs to be one: "owner:" is a label anywhere, "lead:" only where a clause begins,
// "assigned to" needs no colon but a name.
#include "core/facts/owners/owner_labels.hpp"

#include <algorithm>

#include "core/facts/owners/owner_label_list.hpp"
#include "core/facts/owners/owner_phrases.hpp"

namespace pmlint::facts {
namespace {

// Words of the label that stand at `at`; 0 when they do not.
std::size_t matches(Tokens words, std::size_t at, std::string_view label) {
  std::size_t count = 0;
  while (!label.empty()) {
    const std::size_t blank = label.find(' ');
    const std::string_view part = label.substr(0, blank);
    if (at + count >= words.size() || !words[at + count].is(part) || words[at + count].code) {
      return 0;
    }
    ++count;
    label = blank == std::string_view::npos ? std::string_view() : label.substr(blank + 1);
  }
  return count;
}

bool at_boundary(Tokens words, std::size_t at) { return at == 0 || opens_clause(words[at - 1]); }

// "Owner(s)"
std::size_t skip_plural(Tokens words, std::size_t at) {
  const bool plural = at + 2 < words.size() && words[at].is(TokenKind::open) && words[at].glued &&
                      words[at + 1].key == "s" && words[at + 2].is(TokenKind::close);
  return plural ? at + 3 : at;
}

// What follows a colon: up to a mark, a date, the next label.
std::size_t value_end(Tokens words, std::size_t begin) {
  if (begin + 1 < words.size() && words[begin + 1].is(TokenKind::colon)) return begin;
  std::size_t at = name_end(words, begin, words.size());
  for (std::size_t ahead = begin + 1; ahead < at; ++ahead) {
    if (ahead + 1 >= words.size() || !words[ahead + 1].is(TokenKind::colon)) continue;
    // "Owner: Ines, Due: May": the comma parts the two fields.
    return words[ahead - 1].is(TokenKind::comma) && ahead - 1 > begin ? ahead - 1 : ahead;
  }
  // An initial: "Ines D."
  if (at < words.size() && words[at].is(TokenKind::stop) && at > begin &&
      words[at - 1].text.size() == 1 && at - begin > 1) {
    ++at;
  }
  return at;
}

// "Owner: `ines`"
std::size_t code_end(Tokens words, std::size_t begin) {
  std::size_t end = begin;
  while (end < words.size() && words[end].code) ++end;
  return end;
}

bool names_somebody(Tokens value, const KnownPeople& people) {
  const NameClass who = name_class(value, people);
  return who != NameClass::nobody;
}

}  // namespace

std::optional<OwnerLabel> owner_label_at(Tokens words, std::size_t at, const KnownPeople& people) {
  if (!words[at].is(WordClass::label_start)) return std::nullopt;
  for (const OwnerLabelWords& label : kOwnerLabels) {
    if (label.words.front() != words[at].key.front()) continue;
    const std::size_t count = matches(words, at, label.words);
    if (count == 0) continue;
    std::size_t after = skip_plural(words, at + count);
    // "Owner / DRI:"
    if (after + 2 < words.size() && words[after].is(TokenKind::slash) &&
        words[after + 2].is(TokenKind::colon)) {
      after += 2;
    }
    const bool boundary = at_boundary(words, at);
    const bool colon = after < words.size() && (words[after].is(TokenKind::colon) ||
                                                (boundary && is_separator(words[after])));
    if (colon) after = skip_marks(words, after + 1);
    if (colon && after < words.size() && words[after].is(TokenKind::line_break)) ++after;
    // The brackets of a filled or unfilled blank: "Owner: [name]".
    if (colon && after < words.size() && words[after].is(TokenKind::open)) {
      const std::size_t close = closing(words, after);
      if (close < words.size()) return OwnerLabel{after + 1, close};
    }
    const bool code = colon && after < words.size() && words[after].code;
    const OwnerLabel found{after, code ? code_end(words, after) : value_end(words, after)};
    const bool empty = found.end <= found.value;
    const Tokens value = empty ? Tokens() : words.subspan(found.value, found.end - found.value);
    if (label.use == OwnerLabelUse::field && colon && boundary) return found;
    if (label.use == OwnerLabelUse::field && colon && words[at].capital && empty) return found;
    if (empty || !names_somebody(value, people)) continue;
    if (label.use == OwnerLabelUse::phrase) return found;
    if (colon && (boundary || (label.use == OwnerLabelUse::field && words[at].capital)))
      return found;
    // "(owner Ines)", ", owner @ines": no colon, but nothing else either.
    if (boundary && at > 0 && label.use == OwnerLabelUse::field &&
        value.front().kind != TokenKind::word) {
      return found;
    }
    if (boundary && at > 0 && label.use == OwnerLabelUse::field && value.front().capital)
      return found;
  }
  return std::nullopt;
}

}  // namespace pmlint::facts
