// SPDX-License-Identifier: MIT
#include "core/score/content.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/outline/section_kind.hpp"

namespace pmlint::score {
namespace {

using outline::SectionKind;

constexpr std::size_t kFewWords = 4;  // fewer say nothing
constexpr std::size_t kProseWords = 100;
constexpr std::uint32_t kLongestText = 20000;  // bytes of one section that are looked at

// Who or what an incident hurts, and how it shows. Sorted; beginnings of words.
constexpr std::array<std::string_view, 22> kAffected = {
    "account",  "api",      "app",     "client",  "consumer", "customer", "endpoint", "event",
    "merchant", "order",    "payment", "people",  "player",   "request",  "service",  "site",
    "student",  "subscrib", "tenant",  "traffic", "user",     "visitor"};
constexpr std::array<std::string_view, 30> kSymptoms = {
    "cannot",   "corrupt",  "crash",     "degrad",       "delay",     "deni",     "disrupt", "down",
    "downtime", "drop",     "duplica",   "error",        "experienc", "expos",    "fail",    "hang",
    "hung",     "inaccess", "incorrect", "intermittent", "latency",   "lost",     "outage",  "slow",
    "stale",    "timeout",  "unable",    "unavailab",    "unreach",   "unrespons"};

bool begins_like_one_of(std::string_view word, std::span<const std::string_view> stems) {
  return std::any_of(stems.begin(), stems.end(),
                     [word](std::string_view stem) { return word.starts_with(stem); });
}

class ContentReader {
 public:
  explicit ContentReader(const facts::Postmortem& postmortem)
      : document_(postmortem.document()),
        outline_(postmortem.outline()),
        words_(postmortem.words()),
        facts_(postmortem.facts()) {}

  [[nodiscard]] Content read() const {
    Content content;
    content.recognised_section = std::any_of(
        outline_.sections.begin(), outline_.sections.end(),
        [](const outline::Section& section) { return !section.is(SectionKind::other); });
    content.stated_length = !facts_.durations.empty() || !facts_.windows.empty();
    content.timed_events = facts_.events.size() >= 2;
    content.some_timeline = content.timed_events || facts_.timeline_elsewhere;
    content.timeline = facts_.events.size() >= 3 || facts_.timeline_elsewhere;
    content.impact = says(SectionKind::impact) || summary_tells_impact();
    content.cause =
        std::any_of(facts_.causes.begin(), facts_.causes.end(), [](const facts::Cause& cause) {
          return cause.content_words >= kFewWords || (cause.features & facts::kCauseUnknown) != 0;
        });
    content.resolution = says(SectionKind::resolution) || event_tells_resolution();
    content.actions = std::any_of(
        facts_.actions.begin(), facts_.actions.end(),
        [this](const facts::Action& action) { return has_words(action.text, kFewWords - 1); });
    content.prose = has_prose();
    content.learning = tells_lessons() || links();
    return content;
  }

 private:
  [[nodiscard]] static text::ByteRange body(const outline::Section& section) {
    return {section.body.begin, std::min(section.body.end, section.body.begin + kLongestText)};
  }

  [[nodiscard]] bool has_words(text::ByteRange range, std::size_t enough) const {
    return words_.in(range).size() >= enough;
  }

  [[nodiscard]] bool says(SectionKind kind) const {
    return std::any_of(outline_.sections.begin(), outline_.sections.end(),
                       [&](const outline::Section& section) {
                         return section.is(kind) && has_words(body(section), kFewWords);
                       });
  }

  [[nodiscard]] bool summary_tells_impact() const {
    for (const outline::Section& section : outline_.sections) {
      if (section.is(SectionKind::summary) && tells_impact(body(section))) return true;
    }
    // No summary section: what stands before the first section.
    if (outline_.sections.empty()) return false;
    return tells_impact({0, std::min(outline_.sections.front().title.begin, kLongestText)});
  }

  [[nodiscard]] bool tells_impact(text::ByteRange range) const {
    bool affected = false;
    bool symptom = false;
    for (const facts::TextWord& word : words_.in(range)) {
      const std::string_view lower = words_.lower(word);
      affected = affected || begins_like_one_of(lower, kAffected);
      symptom = symptom || begins_like_one_of(lower, kSymptoms);
      if (affected && symptom) return true;
    }
    return false;
  }

  [[nodiscard]] bool event_tells_resolution() const {
    constexpr std::uint32_t kMended = facts::kRoleMitigated | facts::kRoleResolved;
    return std::any_of(
        facts_.events.begin(), facts_.events.end(), [this](const facts::Event& event) {
          return (event.roles & kMended) != 0 && has_words(event.text, kFewWords + 1);
        });
  }

  // Words of paragraphs and items outside code, tables and quotes.
  [[nodiscard]] bool has_prose() const {
    std::size_t words = 0;
    const std::vector<markdown::Block>& blocks = document_.blocks();
    for (markdown::BlockId id = 0; id < blocks.size() && words < kProseWords;) {
      const markdown::Block& block = blocks[id];
      if (block.kind == markdown::BlockKind::quote || block.kind == markdown::BlockKind::table) {
        id = block.subtree_end;
        continue;
      }
      if (block.kind == markdown::BlockKind::paragraph) words += words_.in(block.text).size();
      ++id;
    }
    return words >= kProseWords;
  }

  [[nodiscard]] bool tells_lessons() const {
    return std::any_of(outline_.sections.begin(), outline_.sections.end(),
                       [this](const outline::Section& section) {
                         return outline::coarse(section.kinds.front()) == SectionKind::lessons &&
                                has_words(body(section), kFewWords);
                       });
  }

  [[nodiscard]] bool links() const {
    return std::any_of(
        document_.marks().begin(), document_.marks().end(),
        [](const markdown::Mark& mark) { return mark.kind == markdown::MarkKind::link; });
  }

  const markdown::Document& document_;
  const outline::Outline& outline_;
  const facts::TextWords& words_;
  const facts::Facts& facts_;
};

}  // namespace

Content content_of(const facts::Postmortem& postmortem) { return ContentReader(postmortem).read(); }

}  // namespace pmlint::score
