// SPDX-License-Identifier: MIT
#include "core/score/content.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "core/outline/section_kind.hpp"
#include "core/score/items.hpp"
#include "core/score/sentences.hpp"
#include "core/text/sorted.hpp"

namespace pmlint::score {
namespace {

using outline::SectionKind;

constexpr std::size_t kFewWords = 4;       // fewer say nothing
constexpr std::size_t kShortestCause = 2;  // "disk full"; whether that is enough, rules judge

constexpr std::uint64_t bit(SectionKind kind) {
  return std::uint64_t{1} << static_cast<unsigned>(kind);
}

class ContentReader {
 public:
  explicit ContentReader(const facts::Postmortem& postmortem)
      : postmortem_(postmortem),
        document_(postmortem.document()),
        outline_(postmortem.outline()),
        words_(postmortem.words()),
        facts_(postmortem.facts()) {}

  [[nodiscard]] Content read() const {
    Content content;
    content.sections = kinds_of_section();
    content.metadata = metadata();
    content.stated_length = !facts_.durations.empty() || !facts_.windows.empty() ? 1 : 0;
    content.known_times = known_times();
    content.symptoms = says(SectionKind::impact) || summary_tells_impact() ? 1 : 0;
    content.impact_numbers = kinds_of_amount();
    for (const facts::Cause& cause : facts_.causes) {
      const bool told_whole =
          cause.content_words >= kFewWords && !told(facts_, cause.text).lists_terms();
      if (told_whole || (cause.features & facts::kCauseUnknown) != 0) content.cause = 1;
      // In its own place a cause may be short.
      if (!cause.summary && has_words(cause.text, kShortestCause)) content.some_cause = 1;
    }
    content.some_cause = std::max(content.some_cause, content.cause);
    content.cause_kinds = cause_kinds();
    content.resolution = says(SectionKind::resolution) ? 1 : 0;
    content.mended_event = event_tells_resolution() ? 1 : 0;
    content.evidence = evidence();
    read_events(postmortem_, content);
    content.some_timeline = content.events >= 2 || facts_.timeline_elsewhere ? 1 : 0;
    read_actions(postmortem_, content);
    read_sentences(postmortem_, content);
    return content;
  }

 private:
  [[nodiscard]] bool has_words(text::ByteRange visible, std::size_t enough) const {
    const std::span<const facts::TextWord> words = words_.words();
    const std::size_t last =
        text::count_below(words, visible.begin, &facts::TextWord::begin) + enough - 1;
    return last < words.size() && words[last].begin < visible.end;
  }

  [[nodiscard]] bool says(SectionKind kind) const {
    return std::any_of(outline_.sections.begin(), outline_.sections.end(),
                       [&](const outline::Section& section) {
                         return section.is(kind) && has_words(section.body, kFewWords);
                       });
  }

  [[nodiscard]] bool tells_impact(text::ByteRange visible) const {
    return told(facts_, visible).tells_all(facts::kTellsAffected | facts::kTellsHarm);
  }

  [[nodiscard]] bool summary_tells_impact() const {
    for (const outline::Section& section : outline_.sections) {
      if (section.is(SectionKind::summary) && tells_impact(section.body)) return true;
    }
    // No summary section: what stands before the first section.
    return tells_impact({0, outline_.sections.empty()
                                ? static_cast<std::uint32_t>(document_.text().size())
                                : outline_.sections.front().title.begin});
  }

  [[nodiscard]] bool event_tells_resolution() const {
    constexpr std::uint32_t kMended = facts::kRoleMitigated | facts::kRoleResolved;
    return std::any_of(
        facts_.events.begin(), facts_.events.end(), [this](const facts::Event& event) {
          return (event.roles & kMended) != 0 && has_words(event.text, kFewWords + 1);
        });
  }

  // Different targets of links and images, and blocks of quoted output.
  [[nodiscard]] double evidence() const {
    std::vector<std::size_t> shown;  // a hash each
    const auto add = [&](std::string_view one) {
      shown.push_back(std::hash<std::string_view>{}(one));
    };
    for (const markdown::Mark& mark : document_.marks()) {
      const bool points =
          mark.kind == markdown::MarkKind::link || mark.kind == markdown::MarkKind::image;
      if (points && !mark.target.empty() && !mark.target.starts_with('#')) add(mark.target);
    }
    for (const markdown::Block& block : document_.blocks()) {
      if (block.kind == markdown::BlockKind::code && !block.text.empty())
        add(document_.text(block));
    }
    std::ranges::sort(shown);
    return static_cast<double>(std::unique(shown.begin(), shown.end()) - shown.begin());
  }

  [[nodiscard]] double kinds_of_section() const {
    std::uint64_t kinds = 0;
    for (const outline::Section& section : outline_.sections) {
      if (!has_words(section.body, kFewWords)) continue;
      for (const SectionKind kind : section.kinds) kinds |= bit(outline::coarse(kind));
    }
    return std::popcount(kinds & ~bit(SectionKind::other));
  }

  [[nodiscard]] double metadata() const {
    // Names that answer the same question stand in one row.
    static constexpr std::array<std::array<std::string_view, 3>, 4> kQuestions = {
        {{"severity"},
         {"status"},
         {"authors", "owner", "incident_commander"},
         {"services", "users_affected", ""}}};
    const auto told = std::ranges::count_if(kQuestions, [this](const auto& names) {
      return std::ranges::any_of(facts_.fields, [&](const facts::Field& field) {
        return !field.value_text.empty() && std::ranges::find(names, field.name) != names.end();
      });
    });
    return static_cast<double>(told);
  }

  [[nodiscard]] double known_times() const {
    const facts::Metrics& metrics = facts_.metrics;
    return (metrics.time_to_detect ? 1 : 0) + (metrics.time_to_mitigate ? 1 : 0) +
           (metrics.time_to_resolve ? 1 : 0);
  }

  [[nodiscard]] double kinds_of_amount() const {
    constexpr std::uint32_t kCounted = 8;  // more than there are kinds of what is counted
    std::uint32_t kinds = 0;
    for (const facts::Quantity& quantity : facts_.quantities) {
      const bool counted =
          quantity.amount == facts::Amount::number || quantity.amount == facts::Amount::none;
      if (!quantity.impact || !counted) continue;
      const auto kind = static_cast<std::uint32_t>(quantity.kind);
      kinds |= 1U << (kind * kCounted + static_cast<std::uint32_t>(quantity.counted));
    }
    return std::popcount(kinds);
  }

  [[nodiscard]] double cause_kinds() const {
    std::uint32_t features = 0;
    for (const facts::Cause& cause : facts_.causes) {
      if (!told(facts_, cause.text).lists_terms()) features |= cause.features;
    }
    constexpr std::uint32_t kAsked =
        facts::kCauseIdentifier | facts::kCauseQuantity | facts::kCauseQuotedEvidence |
        facts::kCauseChange | facts::kCauseMechanism | facts::kCauseChain | facts::kCauseEnabling;
    return std::popcount(features & kAsked);
  }

  const facts::Postmortem& postmortem_;
  const markdown::Document& document_;
  const outline::Outline& outline_;
  const facts::TextWords& words_;
  const facts::Facts& facts_;
};

}  // namespace

Content content_of(const facts::Postmortem& postmortem) { return ContentReader(postmortem).read(); }

}  // namespace pmlint::score
