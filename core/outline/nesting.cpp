// SPDX-License-Identifier: MIT
// Headings nest by their level; bold, plain and label titles hang below the heading they stand under;
// what says nothing of itself serves the section it splits.
#include "core/outline/nesting.hpp"

#include <algorithm>
#include <array>

#include "core/outline/synonyms.hpp"
#include "core/time/scan.hpp"

namespace pmlint::outline {
namespace {

// How deep a title nests: headings at tens, lesser forms between them and the next level.
constexpr int kHeadingStep = 10;
constexpr int kBoldDepth = 4;
constexpr int kPlainDepth = 5;
constexpr int kFinerDepth = 2;  // a title that names or splits a part of what is open
constexpr int kItemDepth = 8;

bool speaks(const SectionKinds& kinds) {
  return !kinds.empty() && kinds.front() != SectionKind::other;
}

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
      : document_(document), outline_(outline) {}

  void add(const TitleLine& title) {
    if (title.form == TitleForm::heading) {
      close_minor(title.title.begin);
      const int depth = title.heading_level * kHeadingStep;
      close(depth, title.title.begin);
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

  void finish() { close(0, static_cast<std::uint32_t>(document_.text().size())); }

 private:
  struct Open {
    SectionId id;
    int depth;
    bool lead_in;
    bool splitter;  // says nothing of itself
  };

  [[nodiscard]] SectionId innermost() const { return open_.empty() ? kNoSection : open_.back().id; }

  [[nodiscard]] SectionKind governing(SectionId id) const {
    return id == kNoSection ? SectionKind::other : outline_.sections[id].governing;
  }

  void open_at(const TitleLine& title, int depth) {
    close(depth, title.title.begin);
    open(title, depth);
  }

  // A heading ends every bold and plain section above it, whatever their depth.
  void close_minor(std::uint32_t at) {
    while (!open_.empty() && outline_.sections[open_.back().id].form != TitleForm::heading) {
      close(open_.back().depth, at);
    }
  }

  [[nodiscard]] static TitleLine nameless(TitleLine title) {
    title.kinds = {};
    return title;
  }

  // "Prevention", "Detection", "Mitigation", "Fixes" below "Action items" say what the items are for.
  // Below a bare "Actions" they may as well tell what was done then.
  [[nodiscard]] bool splits_follow_up(const TitleLine& title) const {
    if (innermost() == kNoSection || title.kinds.kinds.size() != 1) return false;
    const SectionKind kind = title.kinds.kinds.front();
    if (kind != SectionKind::detection && kind != SectionKind::resolution) return false;
    const Section& around = outline_.sections[innermost()];
    if (around.kinds.size() != 1 || !around.is(SectionKind::actions)) return false;
    const std::string_view name = document_.text(title.title);
    return word_count(name) == 1 && word_count(document_.text(around.title)) > 1 &&
           normalise_title(name) != "resolution";
  }

  // A bold or plain title: inside actions a topic ("Monitoring:") splits the list and names no
  // section of its own.
  void open_minor(const TitleLine& title) {
    if (coarse(governing(innermost())) == SectionKind::actions && is_topic(title.kinds.kinds)) {
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
    if (!title.lead_in) return false;
    if (open_.empty() || open_.back().lead_in) return true;
    return governing(innermost()) == SectionKind::other;
  }

  [[nodiscard]] int minor_depth(const TitleLine& title) const {
    int heading = 0;
    for (const Open& open : open_) {
      if (outline_.sections[open.id].form == TitleForm::heading) heading = open.depth;
    }
    if (title.in_item) return heading + kItemDepth;
    const int own = heading + (title.form == TitleForm::plain ? kPlainDepth : kBoldDepth);
    if (splits_a_list(title)) return finer_than_speaking(own);
    return own + (refines(title, own, heading + kPlainDepth) ? kFinerDepth : 0);
  }

  // One step below the innermost title that says something.
  [[nodiscard]] int finer_than_speaking(int own) const {
    for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
      if (speaks(outline_.sections[open->id].kinds) && !open->splitter) {
        return std::max(own, open->depth) + kFinerDepth;
      }
    }
    return own + kFinerDepth;
  }

  // "Root cause" under "Root cause and resolution", "Tasks" under "Corrective measures", "Detection"
  // right below "Timeline", the fields of a summary right below its title: a title of the same form,
  // or a bold one below a plain one, that names a part of what is open.
  [[nodiscard]] bool refines(const TitleLine& title, int depth, int deepest) const {
    for (const Open& open : open_) {
      if (open.depth < depth || open.depth > deepest) continue;
      const Section& section = outline_.sections[open.id];
      if (section.is(SectionKind::summary)) {
        return open.id == innermost() && is_blank(section.body.begin, title.title.begin);
      }
      if (title.kinds.kinds.size() != 1) return false;
      const SectionKind kind = title.kinds.kinds.front();
      if (section.is(SectionKind::timeline) && is_phase(kind))
        return opens_with_a_part(open.id, title);
      if (!section.is(kind) && !section.is(coarse(kind))) return false;
      return title.kinds.kinds != section.kinds || opens_with_a_part(open.id, title);
    }
    return false;
  }

  // What a timeline may be cut into.
  [[nodiscard]] static bool is_phase(SectionKind kind) {
    constexpr std::array kPhases{SectionKind::trigger, SectionKind::detection,
                                 SectionKind::response, SectionKind::resolution};
    return std::find(kPhases.begin(), kPhases.end(), kind) != kPhases.end();
  }

  // Nothing stands between the title of the section and the first title below it.
  [[nodiscard]] bool opens_with_a_part(SectionId id, const TitleLine& title) const {
    const bool has_parts = id + 1 < outline_.sections.size();
    const std::uint32_t first =
        has_parts ? outline_.sections[id + 1].title.begin : title.title.begin;
    return is_blank(outline_.sections[id].body.begin, first);
  }

  [[nodiscard]] bool is_blank(std::uint32_t begin, std::uint32_t end) const {
    const std::string_view between = document_.text().substr(begin, end - begin);
    return between.find_first_not_of(" :\n") == std::string_view::npos;
  }

  // A title that says nothing hangs below the list of actions or events that it splits; elsewhere it
  // stands beside its like.
  [[nodiscard]] bool splits_a_list(const TitleLine& title) const {
    if (speaks(title.kinds.kinds)) return false;
    const SectionKind around = coarse(governing(innermost()));
    return around == SectionKind::actions || around == SectionKind::timeline;
  }

  // Inside a timeline a bold item groups events; inside actions only the lists of tasks and
  // improvements are named by one.
  [[nodiscard]] bool rejects_item_title(const TitleLine& title) {
    const SectionKind around = governing(innermost());
    if (coarse(around) == SectionKind::actions) {
      return coarse(title.kinds.kinds.front()) != SectionKind::actions;
    }
    return coarse(around) == SectionKind::lessons;
  }

  // Labels tell fields of prose sections; in timelines and lists of actions they are decoration.
  void add_label(const TitleLine& title) {
    const SectionKind around = governing(innermost());
    switch (coarse(around)) {
      case SectionKind::timeline:
      case SectionKind::actions:
      case SectionKind::lessons:
        return;
      default:
        break;
    }
    Section section = made(title);
    section.parent = innermost();
    section.body = title.scope;
    section.own_end = title.scope.end;
    section.level = 6;
    outline_.sections.push_back(std::move(section));
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
    section.parent = innermost();
    section.level = static_cast<std::uint8_t>(std::min<std::size_t>(open_.size() + 1, 6));
    section.body = {title.body_begin, title.body_begin};
    if (section.parent != kNoSection) inherit(section, title);
    const auto id = static_cast<SectionId>(outline_.sections.size());
    outline_.sections.push_back(std::move(section));
    open_.push_back({id, depth, title.lead_in, !speaks(title.kinds.kinds)});
  }

  void inherit(Section& section, const TitleLine& title) const {
    const Section& parent = outline_.sections[section.parent];
    if (parent.governing == SectionKind::timeline) {
      section.event_group = title.in_item || !speaks(section.kinds) || begins_with_time(title);
      section.governing = SectionKind::timeline;
      return;
    }
    if (speaks(section.kinds)) return;
    section.governing = parent.governing;
    if (passes_on(parent.kinds)) section.kinds = parent.kinds;
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

  void close(int depth, std::uint32_t at) {
    while (!open_.empty() && open_.back().depth >= depth) {
      Section& section = outline_.sections[open_.back().id];
      section.body.end = std::max(section.body.begin, at);
      if (section.own_end == 0) section.own_end = section.body.end;
      open_.pop_back();
    }
    if (!open_.empty()) {
      Section& parent = outline_.sections[open_.back().id];
      if (parent.own_end == 0) parent.own_end = std::max(parent.body.begin, at);
    }
  }

  const markdown::Document& document_;
  Outline& outline_;
  std::vector<Open> open_;
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
