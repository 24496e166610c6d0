// SPDX-License-Identifier: MIT
// Headings nest by their level; bold, plain and label titles hang below the heading they stand under;
// what says nothing of itself serves the section it splits.
#include "core/outline/nesting.hpp"

#include <algorithm>
#include <array>

#include "core/outline/open_sections.hpp"
#include "core/outline/synonyms.hpp"
#include "core/outline/title_depth.hpp"
#include "core/outline/title_wording.hpp"
#include "core/time/scan.hpp"

namespace pmlint::outline {
namespace {

// The kinds whose nameless sub-headings only split their content.
bool passes_on(const SectionKinds& kinds) {
  if (kinds.size() != 1) return false;
  constexpr std::array kPassing{SectionKind::actions, SectionKind::lessons, SectionKind::root_cause,
                                SectionKind::resolution, SectionKind::impact};
  return std::find(kPassing.begin(), kPassing.end(), coarse(kinds.front())) != kPassing.end();
}

class Nesting {
 public:
  Nesting(const markdown::Document& document, Outline& outline)
      : document_(document), outline_(outline), open_(outline) {}

  void add(const TitleLine& title) {
    if (title.heading_level > 0) {
      if (is_first_sentence(title)) return;
      open_.close_minor(title.title.begin);
      const int depth = title.heading_level * kHeadingStep + (title.part ? kFinerDepth : 0);
      open_.close(depth, title.title.begin);
      if (splits_follow_up(title)) {
        open(nameless(title), depth);
      } else {
        open(title, depth);
      }
      return;
    }
    if (title.form == TitleForm::label && !becomes_lead_in(title)) {
      add_label(title);
      return;
    }
    if (title.form == TitleForm::plain && title.kinds.match == Match::none && !plain_titles_)
      return;
    if (title.form == TitleForm::bold && title.in_item && rejects_item_title(title)) return;
    open_minor(title);
    if (title.form == TitleForm::plain) plain_titles_ = true;
  }

  void finish() { open_.close(0, static_cast<std::uint32_t>(document_.text().size())); }

 private:
  [[nodiscard]] int minor_depth(const TitleLine& title) const {
    return depth_of(title, document_, outline_, open_);
  }

  void open_at(const TitleLine& title, int depth) {
    open_.close(depth, title.title.begin);
    open(title, depth);
  }

  // "### Review the limits of all pools." right below "### Action items" is not a section beside it
  // but what it begins with.
  [[nodiscard]] bool is_first_sentence(const TitleLine& title) const {
    constexpr std::size_t kShortest = 6;  // words
    const std::string_view text = document_.text(title.title);
    if (!text.ends_with('.') || !title.kinds.kinds.empty() || open_.empty()) return false;
    const Section& around = outline_.sections[open_.innermost()];
    if (!speaks(around.kinds) || around.own_end != 0 || word_count(text) < kShortest) return false;
    const std::string_view between =
        document_.text().substr(around.body.begin, title.title.begin - around.body.begin);
    return between.find_first_not_of(" :\n") == std::string_view::npos;
  }

  [[nodiscard]] static TitleLine nameless(TitleLine title) {
    title.kinds = {};
    return title;
  }

  // "Prevention", "Detection", "Mitigation", "Fixes" below "Action items" say what the items are for.
  // Below a bare "Actions" they may as well tell what was done then.
  [[nodiscard]] bool splits_follow_up(const TitleLine& title) const {
    if (open_.empty() || title.kinds.kinds.size() != 1) return false;
    const SectionKind kind = title.kinds.kinds.front();
    if (kind != SectionKind::detection && kind != SectionKind::resolution) return false;
    const Section& around = outline_.sections[open_.innermost()];
    if (around.kinds.size() != 1 || !around.is(SectionKind::actions)) return false;
    const std::string_view name = document_.text(title.title);
    return word_count(name) == 1 && word_count(document_.text(around.title)) > 1 &&
           normalise_title(name) != "resolution";
  }

  // A bold or plain title: inside actions a topic ("Monitoring:") splits the list and names no
  // section of its own.
  void open_minor(const TitleLine& title) {
    if (coarse(open_.governing()) == SectionKind::actions && is_topic(title.kinds.kinds)) {
      const TitleLine topic = nameless(title);
      return open_at(topic, minor_depth(topic));
    }
    open_at(title, minor_depth(title));
  }

  [[nodiscard]] static bool is_topic(const SectionKinds& kinds) {
    constexpr std::array kTopics{SectionKind::detection, SectionKind::response,
                                 SectionKind::people,    SectionKind::external_message,
                                 SectionKind::metrics,   SectionKind::supporting,
                                 SectionKind::metadata};
    return kinds.size() == 1 &&
           std::find(kTopics.begin(), kTopics.end(), kinds.front()) != kTopics.end();
  }

  // "**Summary:** text" opens a section, above the sections or beside its like; it stays a label, for
  // it is no title.
  [[nodiscard]] bool becomes_lead_in(const TitleLine& title) const {
    if (title.names_list) return coarse(open_.governing()) == SectionKind::actions;
    if (!title.lead_in && !title.plain_lead_in) return false;
    if (open_.empty() || open_.all().back().lead_in) return true;
    if (open_.governing() == SectionKind::other) return true;
    // Where lines are the titles; below a heading that says something it tells a part of that.
    return title.plain_lead_in &&
           std::ranges::all_of(open_.all(), [&](const OpenSections::Open& open) {
             return open.splitter || open_.section_of(open).form != TitleForm::heading;
           });
  }

  // Inside a timeline a bold item groups events; inside actions only the lists of tasks and
  // improvements are named by one.
  [[nodiscard]] bool rejects_item_title(const TitleLine& title) {
    const SectionKind around = open_.governing();
    if (coarse(around) == SectionKind::actions) {
      return coarse(title.kinds.kinds.front()) != SectionKind::actions;
    }
    return coarse(around) == SectionKind::lessons;
  }

  // Labels tell fields of prose sections; in timelines and lists of actions they are decoration.
  void add_label(const TitleLine& title) {
    const SectionKind around = open_.governing();
    switch (coarse(around)) {
      case SectionKind::timeline:
      case SectionKind::actions:
      case SectionKind::lessons:
        return;
      default:
        break;
    }
    Section section = made(title);
    section.parent = open_.innermost();
    section.body = title.scope;
    section.own_end = title.scope.end;
    section.level = 6;
    outline_.sections.push_back(section);
  }

  [[nodiscard]] Section made(const TitleLine& title) const {
    Section section;
    section.title = title.title;
    section.form = title.form;
    section.kinds = title.kinds.kinds;
    if (section.kinds.empty()) section.kinds.add(SectionKind::other);
    section.governing = section.kinds.front();
    section.title_block = title.block;
    return section;
  }

  void open(const TitleLine& title, int depth) {
    Section section = made(title);
    section.parent = open_.innermost();
    section.level = static_cast<std::uint8_t>(std::min<std::size_t>(open_.size() + 1, 6));
    section.body = {title.body_begin, title.body_begin};
    if (section.parent != kNoSection) inherit(section, title);
    open_.open(section, {.id = kNoSection,
                         .depth = depth,
                         .lead_in = title.lead_in || title.plain_lead_in,
                         .splitter = !speaks(title.kinds.kinds),
                         .minor = title.heading_level == 0});
  }

  void inherit(Section& section, const TitleLine& title) const {
    const Section& parent = outline_.sections[section.parent];
    if (parent.governing == SectionKind::timeline) {
      section.event_group = title.in_item || !speaks(section.kinds) || begins_with_time(title);
      section.governing = SectionKind::timeline;
      return;
    }
    if (is_part_of_cause(section, parent)) {
      section.kinds = {SectionKind::root_cause};
      section.governing = SectionKind::root_cause;
    }
    if (speaks(section.kinds)) return;
    section.governing = parent.governing;
    if (passes_on(parent.kinds)) section.kinds = parent.kinds;
  }

  // "What went wrong" is the cause where it stands below one, and a lesson beside what went well.
  [[nodiscard]] bool is_part_of_cause(const Section& section, const Section& parent) const {
    return section.is(SectionKind::went_wrong) &&
           coarse(parent.governing) == SectionKind::root_cause &&
           !outline_.sections.back().is(SectionKind::went_well);
  }

  [[nodiscard]] bool begins_with_time(const TitleLine& title) const {
    const std::string_view text = document_.text(title.title);
    const bool digits = std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
    constexpr std::string_view kNoon = "oon";  // of all times only noon and midnight have no digit
    constexpr std::string_view kMidnight = "idnight";
    if (!digits && text.find(kNoon) == std::string_view::npos &&
        text.find(kMidnight) == std::string_view::npos) {
      return false;
    }
    const time::Scan scan = time::scan(text);
    constexpr std::uint32_t kDress = 4;  // "[", "~", an emoji before the time
    return !scan.times.empty() && scan.times.front().range.begin <= kDress;
  }

  const markdown::Document& document_;
  Outline& outline_;
  OpenSections open_;
  bool plain_titles_ = false;
};

}  // namespace

void nest(const markdown::Document& document, std::span<const TitleLine> titles, Outline& outline) {
  outline.sections.reserve(titles.size());
  Nesting nesting(document, outline);
  for (const TitleLine& title : titles) nesting.add(title);
  nesting.finish();
}

}  // namespace pmlint::outline
