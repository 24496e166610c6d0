// SPDX-License-Identifier: MIT
#include "agents.hpp"

#include <pmlint/text.hpp>
#include <pmlint/word_lists.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pmlint::causes {
namespace {

enum Use : std::uint32_t {
  kSomebody = 1U << 0U,
  kHarm = 1U << 1U,
  kBy = 1U << 2U,
  kWrongly = 1U << 3U,
  kReason = 1U << 4U,
};
constexpr std::string_view kHarmText =
    "deleted deletion dropped erased misconfiguration misconfigured mistyped overwritten removal "
    "removed truncated unplugged wiped";
constexpr std::string_view kWronglyText = "wrongly";
constexpr std::array kLists{
    // "operator" is left out: in a cluster it is software.
    WordList{kSomebody,
             "admin administrator colleague contractor coworker dba developer employee engineer he "
             "intern newcomer programmer she somebody someone sre sysadmin technician trainee"},
    WordList{kHarm, kHarmText},
    WordList{kBy, "by"},
    WordList{kWrongly, kWronglyText},
    WordList{kReason, "because since so while without"},
};
constexpr auto kUses = join_lists<kLists>();

// A slip is told with one of these.
constexpr auto kTelling = [] {
  std::array<KnownWord, count_words(kHarmText) + count_words(kWronglyText)> words{};
  std::size_t at = 0;
  const auto add = [&](std::string_view word) { words[at++] = KnownWord(word); };
  each_word(kHarmText, add);
  each_word(kWronglyText, add);
  return words;
}();

constexpr std::size_t kNowhere = 0;  // places count from 1

struct Place {
  std::size_t at = kNowhere;
  std::uint32_t begin = 0;
  [[nodiscard]] bool within(std::size_t reach, std::size_t of) const {
    return at != kNowhere && of - at <= reach;
  }
};

}  // namespace

bool may_tell_slip(const Document& doc) {
  return std::ranges::any_of(kTelling, [&](const KnownWord& word) { return doc.has_word(word); });
}

std::optional<TextRange> slip_of_somebody(const Document& doc, const Cause& cause) {
  constexpr std::size_t kObject = 6;  // "the deletion of the whole table by"
  constexpr std::size_t kTitle = 4;   // "by one of our new engineers"
  std::size_t at = 0;
  Place harm;
  Place by;       // behind a harm
  Place wrongly;  // behind somebody
  Place somebody;
  std::optional<TextRange> slip;
  const std::string_view text = doc.text();
  std::uint32_t from = cause.text().begin;
  for (const Word word : doc.words_in(cause.text())) {
    const TextRange where = word.text();
    for (; from < where.begin; ++from) {
      if (!ends_sentence_or_line(text, from)) continue;
      at = 0;
      harm = by = wrongly = somebody = {};
    }
    from = where.end;
    ++at;
    const bool past = doc.lower(where).ends_with("ed");
    if (past && !slip && wrongly.within(1, at)) slip = TextRange{wrongly.begin, where.end};
    const std::uint32_t* const found = kUses.find(doc, word);
    if (found == nullptr) continue;
    const Place here{at, where.begin};
    const std::uint32_t uses = *found;
    if ((uses & kReason) != 0 && slip) return std::nullopt;
    if ((uses & kSomebody) != 0) {
      if (!slip && by.within(kTitle, at)) slip = TextRange{by.begin, where.end};
      somebody = here;
    }
    if ((uses & kHarm) != 0) harm = here;
    if ((uses & kBy) != 0 && harm.within(kObject, at)) by = {at, harm.begin};
    if ((uses & kWrongly) != 0 && somebody.within(1, at)) wrongly = {at, somebody.begin};
  }
  return slip;
}

}  // namespace pmlint::causes
