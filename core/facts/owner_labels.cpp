// SPDX-License-Identifier: MIT
// The table of labels, and what each needs to be one: "owner:" is a label anywhere, "lead:" only
// where a clause begins, "assigned to" needs no colon but a name.
#include "core/facts/owner_labels.hpp"

#include <algorithm>

#include "core/facts/action_verbs.hpp"
#include "core/facts/owner_phrases.hpp"

namespace pmlint::facts {
namespace {

enum class LabelUse : std::uint8_t {
  field,   // with a colon it takes whatever follows
  weak,    // a word of other uses too: at the start of a clause, and only before a name
  phrase,  // goes on without a colon, before a name
};

struct Label {
  std::string_view words;  // folded, one blank between words
  LabelUse use;
};

// Longer labels stand before their beginnings.
constexpr Label kLabels[] = {
    {"action by", LabelUse::field},
    {"action on", LabelUse::field},
    {"action owner", LabelUse::field},
    {"assigned to", LabelUse::phrase},
    {"assign to", LabelUse::phrase},
    {"assignees", LabelUse::field},
    {"assignee", LabelUse::field},
    {"assigned team", LabelUse::field},
    {"assigned", LabelUse::weak},
    {"accountable", LabelUse::weak},
    {"belongs to", LabelUse::phrase},
    {"belong to", LabelUse::phrase},
    {"by", LabelUse::weak},
    {"champion", LabelUse::weak},
    {"contact", LabelUse::weak},
    {"delegated to", LabelUse::phrase},
    {"directly responsible individual", LabelUse::field},
    {"dris", LabelUse::field},
    {"dri", LabelUse::field},
    {"driven by", LabelUse::phrase},
    {"driver", LabelUse::weak},
    {"handled by", LabelUse::phrase},
    {"item owner", LabelUse::field},
    {"lead", LabelUse::weak},
    {"led by", LabelUse::phrase},
    {"owned by", LabelUse::phrase},
    {"owners", LabelUse::field},
    {"owner", LabelUse::field},
    {"owning squad", LabelUse::field},
    {"owning team", LabelUse::field},
    {"ownership", LabelUse::weak},
    {"person responsible", LabelUse::field},
    {"person", LabelUse::weak},
    {"picked up by", LabelUse::phrase},
    {"poc", LabelUse::field},
    {"point of contact", LabelUse::field},
    {"point person", LabelUse::field},
    {"primary owner", LabelUse::field},
    {"primary", LabelUse::weak},
    {"responsibility", LabelUse::weak},
    {"responsible party", LabelUse::field},
    {"responsible person", LabelUse::field},
    {"responsible team", LabelUse::field},
    {"responsible", LabelUse::weak},
    {"resp", LabelUse::weak},
    {"squad", LabelUse::weak},
    {"taken by", LabelUse::phrase},
    {"task owner", LabelUse::field},
    {"team", LabelUse::weak},

    {"who", LabelUse::weak},
};

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
    if (ahead + 1 < words.size() && words[ahead + 1].is(TokenKind::colon)) return ahead;
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

bool is_owner_label(std::string_view folded_text) {
  return std::ranges::any_of(kLabels, [&](const Label& label) {
    return label.use != LabelUse::phrase && label.words == folded_text;
  });
}

std::optional<OwnerLabel> owner_label_at(Tokens words, std::size_t at, const KnownPeople& people) {
  if (!words[at].is(TokenKind::word)) return std::nullopt;
  for (const Label& label : kLabels) {
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
    if (label.use == LabelUse::field && colon && boundary) return found;
    if (label.use == LabelUse::field && colon && words[at].capital && empty) return found;
    if (empty || !names_somebody(value, people)) continue;
    if (label.use == LabelUse::phrase) return found;
    if (colon && (boundary || (label.use == LabelUse::field && words[at].capital))) return found;
    // "(owner Ines)", ", owner @ines": no colon, but nothing else either.
    if (boundary && at > 0 && label.use == LabelUse::field &&
        value.front().kind != TokenKind::word) {
      return found;
    }
    if (boundary && at > 0 && label.use == LabelUse::field && value.front().capital) return found;
  }
  return std::nullopt;
}

}  // namespace pmlint::facts
