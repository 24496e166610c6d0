// SPDX-License-Identifier: MIT
#include "core/facts/kind_signals.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <span>

#include "core/facts/kind_words.hpp"
#include "core/facts/word_notes.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

using markdown::Block;
using markdown::BlockKind;

template <std::size_t N>
bool contains_any(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::ranges::any_of(words, [&](std::string_view one) { return holds_word(text, one); });
}

constexpr std::array<std::string_view, 15> kIncidentTitle = {
    "postmortem", "post-mortem", "post mortem", "incident",      "outage",
    "rca",        "downtime",    "down",        "disruption",    "failure",
    "exploit",    "broken",      "degrad",      "post-incident", "coe"};
// One of them; "Postmortems" are written of in a guide.
constexpr std::array<std::string_view, 4> kPostmortemTitle = {"postmortem", "post-mortem",
                                                              "post mortem", "incident report"};
constexpr std::array<std::string_view, 4> kManyPostmortems = {"postmortems", "post-mortems",
                                                              "post mortems", "incident reports"};
// Of a whole title, at its beginning or its end: "Runbook: disk full", "Incident response process".
constexpr std::array<std::string_view, 25> kOtherTitle = {
    "guide",     "how to",     "howto",         "readme",        "process",
    "runbook",   "playbook",   "rfc",           "adr",           "policy",
    "list of",   "handbook",   "changelog",     "release notes", "tutorial",
    "meeting",   "minutes of", "documentation", "contributing",  "best practices",
    "templates", "culture",    "what is",       "introduction",  "how we"};
constexpr std::array<std::string_view, 9> kBlankTitle = {
    "incident title",    "title of",         "issue name", "date - title", "incident name",
    "short description", "descriptive name", "your ",      "[title"};

// Fields that documents of every kind have.
constexpr std::array<std::string_view, 9> kAnyDocument = {
    "title", "published", "updated", "tags", "authors", "status", "owner", "links", "visibility"};

bool opens_or_ends(std::string_view title, std::string_view word) {
  for (const std::string_view article : {"A ", "An ", "The "}) {
    if (title.starts_with(article)) title.remove_prefix(article.size());
  }
  if (title.size() < word.size()) return false;
  return holds_word(title.substr(0, word.size()), word) ||
         holds_word(title.substr(title.size() - word.size()), word);
}

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

class SignalCounter {
 public:
  SignalCounter(const Reading& reading, const Facts& facts)
      : document_(reading.document),
        outline_(reading.outline),
        words_(reading.words),
        notes_(reading.notes),
        scan_(reading.scan),
        facts_(facts),
        blanks_(blanks_of(words_.lower())) {}

  KindSignals count() {
    for (const Block& block : document_.blocks()) {
      if (block.kind == BlockKind::paragraph || block.kind == BlockKind::cell) lines(block);
    }
    sections();
    facts();
    title();
    signals_.past = uses_[static_cast<std::size_t>(WordUse::past)];
    signals_.you = uses_[static_cast<std::size_t>(WordUse::you)];
    signals_.incident_words = uses_[static_cast<std::size_t>(WordUse::incident)];
    return signals_;
  }

 private:
  // Blocks come in document order, and so do their words.
  void lines(const Block& block) {
    if (block.text.size() > 20 && document_.marked(block.text, markdown::MarkKind::emphasis)) {
      ++signals_.prompts;
      return;
    }
    markdown::for_each_line(words_.lower(block.text), [&](std::string_view line, std::size_t at) {
      const auto begin = block.text.begin + static_cast<std::uint32_t>(at);
      const auto end = begin + static_cast<std::uint32_t>(line.size());
      WordUse first = WordUse::plain;
      const std::uint32_t words = count_words({begin, end}, first);
      const bool blank = holds_blank({begin, end});
      if (first == WordUse::order && is_action(begin)) first = WordUse::plain;
      if (is_prompt(line, first, blank)) {
        ++signals_.prompts;
      } else if (words >= 3) {
        ++signals_.content;
      }
    });
  }

  // "Add an alert" asks for nothing where actions are listed.
  [[nodiscard]] bool is_action(std::uint32_t place) const {
    const outline::SectionId section = outline_.section_at(place);
    return section != outline::kNoSection &&
           outline::coarse(outline_.sections[section].governing) == outline::SectionKind::actions;
  }

  [[nodiscard]] bool holds_blank(text::ByteRange range) const {
    const auto at = std::ranges::lower_bound(blanks_, range.begin);
    return at != blanks_.end() && *at < range.end;
  }

  // Numbers are no words. Sets the use of the first word.
  std::uint32_t count_words(text::ByteRange line, WordUse& first) {
    const std::span<const TextWord> all = words_.words();
    while (next_ < all.size() && all[next_].begin < line.begin) ++next_;
    std::uint32_t words = 0;
    for (; next_ < all.size() && all[next_].begin < line.end; ++next_) {
      if (!all[next_].letters && !is_letter(words_.lower()[all[next_].begin])) continue;
      const WordUse use = notes_[next_].use;
      if (words++ == 0) first = use;
      ++uses_[static_cast<std::size_t>(use)];
    }
    signals_.words += words;
    return words;
  }

  void sections() {
    std::bitset<outline::kSectionKindCount> seen;
    for (const outline::Section& section : outline_.sections) {
      if (section.event_group) continue;
      bool known = false;
      for (const outline::SectionKind kind : section.kinds) {
        const outline::SectionKind coarse = outline::coarse(kind);
        if (coarse == outline::SectionKind::other) continue;
        known = true;
        seen.set(static_cast<std::size_t>(coarse));
      }
      if (!known || section.form == outline::TitleForm::label) continue;
      ++signals_.known_sections;
      const std::string_view body = document_.text(section.body);
      if (std::ranges::none_of(body, is_letter)) {
        ++signals_.empty_sections;
      } else {
        signals_.tells_impact |= section.is(outline::SectionKind::impact);
        signals_.tells_cause |= section.is(outline::SectionKind::root_cause);
      }
    }
    signals_.section_kinds = static_cast<std::uint32_t>(seen.count());
  }

  void facts() {
    for (const Event& event : facts_.events) {
      const std::span<const TextWord> words = words_.in(event.text);
      const WordUse first =
          words.empty() ? WordUse::plain : use_of(words[0].hash, words_.lower(words[0]));
      const bool blank = holds_blank(event.text);
      if (!is_prompt(words_.lower(event.text), first, blank)) ++signals_.events;
    }
    const auto year = [](const time::TimeExpression& one) {
      return one.date && one.date->year != 0;
    };
    signals_.dates = static_cast<std::uint32_t>(std::ranges::count_if(scan_.times, year));
    signals_.statements =
        static_cast<std::uint32_t>(facts_.durations.size() + facts_.windows.size());
    for (const Field& field : facts_.fields) {
      const bool blank = field.value_text.empty() || facts::holds_blank(field.value_text) ||
                         is_bracketed(field.value_text);
      if (blank) {
        ++signals_.empty_fields;
      } else if (std::ranges::find(kAnyDocument, field.name) == kAnyDocument.end()) {
        ++signals_.filled_fields;
      }
    }
    signals_.specific_cause = std::ranges::any_of(
        facts_.causes, [](const Cause& cause) { return cause.specificity >= 0; });
  }

  void title() {
    if (!outline_.title) return;
    const std::string_view title = outline_.title->value;
    signals_.incident_title = contains_any(title, kIncidentTitle);
    signals_.postmortem_title =
        contains_any(title, kPostmortemTitle) && !contains_any(title, kManyPostmortems);
    signals_.other_title = std::ranges::any_of(
        kOtherTitle, [&](std::string_view word) { return opens_or_ends(title, word); });
    signals_.template_title = holds_word(title, "template") && !holds_word(title, "templates");
    signals_.blank_title =
        contains_any(title, kBlankTitle) || facts::holds_blank(title) || is_bracketed(title);
  }

  const markdown::Document& document_;
  const outline::Outline& outline_;
  const TextWords& words_;
  const WordNotes& notes_;
  const time::Scan& scan_;
  const Facts& facts_;
  const std::vector<std::uint32_t> blanks_;  // places in the visible text, sorted
  std::size_t next_ = 0;                     // the first word not counted yet
  std::array<std::uint32_t, 6> uses_{};      // by WordUse
  KindSignals signals_;
};

}  // namespace

KindSignals kind_signals(const Reading& reading, const Facts& facts) {
  return SignalCounter(reading, facts).count();
}

}  // namespace pmlint::facts
