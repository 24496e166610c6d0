// SPDX-License-Identifier: MIT
#include "core/score/sentences.hpp"

#include <algorithm>

#include "core/outline/section_kind.hpp"
#include "core/text/seen.hpp"
#include "core/text/sorted.hpp"

namespace pmlint::score {
namespace {

using facts::ToldSentence;
using outline::SectionKind;
using text::Seen;

// Where a sentence stands, as far as it matters to what it tells.
enum class Place : std::uint8_t { impact, timeline, actions, lessons, elsewhere };

Place place_of(const outline::Outline& outline, outline::SectionId id) {
  if (id == outline::kNoSection) return Place::impact;  // what opens the document
  switch (outline::coarse(outline.sections[id].governing)) {
    case SectionKind::summary:
    case SectionKind::impact:
      return Place::impact;
    case SectionKind::timeline:
      return Place::timeline;
    case SectionKind::actions:
      return Place::actions;
    case SectionKind::lessons:
      return Place::lessons;
    default:
      return Place::elsewhere;
  }
}

// Is it specific in two ways at least?
bool tells_in_ways(const ToldSentence& one) {
  const std::uint32_t ways = one.tells & kWays;
  return (ways & (ways - 1)) != 0;
}

bool counts(const ToldSentence& one) {
  constexpr std::uint32_t kAsked = facts::kIsClause | facts::kIsProse;
  constexpr std::uint32_t kExcluded = facts::kIsQuoted | facts::kIsOwner;
  return (one.tells & (kAsked | kExcluded)) == kAsked;
}

// "Users could not log in: the service was down", "40 % of the users were affected".
bool says_what_failed(const ToldSentence& one) {
  return (one.tells & facts::kTellsAffected) != 0 &&
         (one.tells & (facts::kTellsHarm | facts::kTellsNumber)) != 0;
}

}  // namespace

std::span<const ToldSentence> told_in(const facts::Facts& facts, text::ByteRange visible) {
  const auto begin = [](const ToldSentence& one) { return one.text.begin; };
  const std::span<const ToldSentence> all = facts.sentences;
  const auto ahead = all.subspan(text::count_below(all, visible.begin, begin));
  std::size_t some = 0;
  while (some < ahead.size() && ahead[some].text.begin < visible.end) ++some;
  return ahead.first(some);
}

Told told(const facts::Facts& facts, text::ByteRange visible) {
  constexpr std::uint32_t kPrime = 0x9E3779B1U;
  Told told;
  for (const ToldSentence& one : told_in(facts, visible)) {
    if ((one.tells & facts::kIsOwner) != 0) continue;
    told.tells |= one.tells;
    told.words += one.words;
    told.commas += one.commas;
    told.hash = (told.hash ^ one.hash) * kPrime;
  }
  return told;
}

void read_sentences(const facts::Postmortem& postmortem, Content& content) {
  const facts::Facts& facts = postmortem.facts();
  Seen seen(facts.sentences.size() / 2);  // about so many count
  Seen names(facts.names.size());
  Seen sections(postmortem.outline().sections.size() + 1);
  bool plainly = false;  // what failed is said in plain words at least
  for (const ToldSentence& one : facts.sentences) {
    if (!counts(one)) continue;
    const Place place = place_of(postmortem.outline(), one.section);
    plainly = plainly || (place == Place::impact && says_what_failed(one));
    if ((one.tells & kWays) == 0 || !seen.is_new(one.hash)) continue;
    const bool in_ways = tells_in_ways(one);
    constexpr std::uint32_t kImpact = facts::kTellsAffected | facts::kTellsHarm;
    // "31 % of payments failed": of an impact this much is specific.
    if (in_ways || (place == Place::impact && (one.tells & kImpact) == kImpact)) {
      ++content.telling;
      content.telling_sections += sections.is_new(one.section) ? 1 : 0;
      content.impact_sentences += place == Place::impact ? 1 : 0;
      for (std::uint32_t i = 0; i < one.names; ++i) {
        content.names += names.is_new(facts.names[one.first_name + i]) ? 1 : 0;
      }
    }
    content.lesson_sentences += place == Place::lessons && in_ways ? 1 : 0;
    if (place == Place::timeline || place == Place::actions) continue;
    content.mechanisms += (one.tells & facts::kTellsMechanism) != 0 ? 1 : 0;
    content.chains += (one.tells & facts::kTellsChain) != 0 ? 1 : 0;
  }
  if (plainly) content.impact_sentences = std::max(content.impact_sentences, 1.0);
}

}  // namespace pmlint::score
