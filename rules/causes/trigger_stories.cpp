// SPDX-License-Identifier: MIT
#include "trigger_stories.hpp"

#include <pmlint/text.hpp>
#include <pmlint/word_lists.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pmlint::causes {
namespace {

enum Use : std::uint32_t {
  kAfter = 1U << 0U,    // what is told next came before
  kChanges = 1U << 1U,  // a change
  kStaged = 1U << 2U,   // somebody set it off on purpose
  kSetOff = 1U << 3U,   // what set it off is told next,
  kMeans = 1U << 4U,    // behind this word
  kSignals = 1U << 5U,  // is itself set off by what was wrong already
  kMends = 1U << 6U,    // the story has come to the remedy
};
constexpr std::array kLists{
    WordList{kAfter, "after following since"},
    WordList{
        kChanges,
        "change changed changes commit cutover decommissioned deleted deploy deployed "
        "deployment disabled edited enabled installed launch launched maintenance merge merged "
        "migrated migration modified moved patch patched pushed reconfigured release released "
        "removal removed renamed replaced rollout rolled rotated rotation stopped switched "
        "unplugged update updated upgrade upgraded"},
    WordList{kStaged,
             "artificial artificially chaos injected injection simulated simulating "
             "simulation"},
    WordList{kSetOff, "triggered"},
    WordList{kMeans, "by through using via"},
    WordList{kSignals,
             "alarm alarms alert alerted alerts escalation failover incident investigation "
             "notification notifications paged pager pages policy response warning"},
    WordList{kMends,
             "again alleviated back cleared completed confirmed correct corrected corrective fix "
             "fixed fixes healthy hotfix improved mitigated mitigation normal normally normalized "
             "postmortem reboot rebooted recover recovered recovering recovery remedied repaired "
             "reproduce reproduced resolution resolve resolved restart restarted restarting "
             "restoration restored restoring resumed revert reverted reverting rollback stabilised "
             "stabilized stable successfully verified verify"},
};
constexpr auto kUses = join_lists<kLists>();

// "Redeployed after the certificate was replaced" is told by the same words: a sentence that comes to
// a remedy tells no trigger.
bool sets_off(const Document& doc, TextRange sentence, bool entry) {
  constexpr std::size_t kNever = ~std::size_t{0};
  // Words: "after a wrong host name of the database was deployed".
  constexpr std::size_t kReach = 10;
  std::size_t at = 0;
  std::size_t after = kNever;
  std::size_t set_off = kNever;
  bool signals = false;
  bool told = false;
  for (const Word word : doc.words_in(sentence)) {
    ++at;
    const std::uint32_t* const found = kUses.find(doc, word);
    if (found == nullptr) continue;
    const std::uint32_t uses = *found;
    if ((uses & kMends) != 0) return false;
    told = told || (uses & kStaged) != 0;
    told = told || ((uses & kMeans) != 0 && at == set_off + 1 && !signals);
    told = told || ((uses & kChanges) != 0 && !entry && after != kNever && at - after <= kReach);
    if ((uses & kAfter) != 0) after = at;
    if ((uses & kSetOff) != 0) set_off = at;
    signals = signals || (uses & kSignals) != 0;
  }
  return told;
}

// Calls is_it(TextRange) for each sentence of a block until one is.
template <class IsIt>
bool any_sentence(const Document& doc, TextRange block, IsIt is_it) {
  const std::string_view text = doc.text();
  std::uint32_t begin = block.begin;
  for (std::uint32_t at = block.begin; at < block.end; ++at) {
    if (!ends_sentence_or_line(text.substr(0, block.end), at)) continue;
    if (is_it(TextRange{begin, at})) return true;
    begin = at + 1;
  }
  return begin < block.end && is_it(TextRange{begin, block.end});
}

bool any_sets_off(const Document& doc, TextRange stretch) {
  for (const Block block : doc.blocks_in(stretch)) {
    const BlockKind kind = block.kind();
    if (kind != BlockKind::paragraph && kind != BlockKind::cell) continue;
    if (any_sentence(doc, block.text(),
                     [&](TextRange sentence) { return sets_off(doc, sentence, false); })) {
      return true;
    }
  }
  return false;
}

// What was done, learned and planned names changes that came later.
bool tells_story(SectionKind kind) {
  return kind == SectionKind::summary || kind == SectionKind::impact ||
         kind == SectionKind::metadata || kind == SectionKind::other;
}

}  // namespace

bool tells_trigger_in_passing(const Document& doc) {
  constexpr std::uint32_t kLater = kEndRoles | kIdentified | kAttempt | kFollowUp | kComms;
  for (const Event event : doc.events()) {
    if (!event.has(kLater) && sets_off(doc, event.text(), true)) return true;
  }
  const Table<Section> sections = doc.sections();
  const auto end = static_cast<std::uint32_t>(doc.text().size());
  if (any_sets_off(doc, {0, sections.empty() ? end : sections[0].title().begin})) return true;
  for (const Section section : sections) {
    if (tells_story(section.governing()) && any_sets_off(doc, section.own())) return true;
  }
  return false;
}

}  // namespace pmlint::causes
